package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurveyBadInputTest {

  private static final LocalizedText TEXT = LocalizedText.of("en", "Text");

  @Test
  void proportions_are_checked() {
    rejects(
        () -> Proportion.of(-1, 3), "count of a proportion must be 0 to its 3 answers, but is -1");
    rejects(
        () -> Proportion.of(4, 3), "count of a proportion must be 0 to its 3 answers, but is 4");
    rejects(
        () -> Proportion.of(0, -1), "count of a proportion must be 0 to its -1 answers, but is 0");
    rejects(
        () -> Proportion.of(1, 3).withPopulation(2),
        "population of 2 is smaller than the 3 answers of its sample");
  }

  @Test
  void scales_are_checked() {
    rejects(
        () -> AnswerOption.of(" ", TEXT, AnswerKind.POSITIVE, Ratio.ONE),
        "code of an answer must not be blank");
    rejects(
        () -> AnswerOption.of("x", TEXT, AnswerKind.NOT_APPLICABLE, Ratio.ONE),
        "answer 'x' is NOT_APPLICABLE and must have no points");
    rejects(
        () -> new AnswerOption.Builder().code("x").label(TEXT).kind(AnswerKind.NEUTRAL).build(),
        "answer 'x' is NEUTRAL and needs points");
    rejects(
        () -> AnswerOption.of("x", TEXT, AnswerKind.POSITIVE, Ratio.of(101)),
        "points of answer 'x' must be 0 to 100, but are 101");
    AnswerOption yes = AnswerOption.of("yes", TEXT, AnswerKind.POSITIVE, Ratio.of(25));
    AnswerOption no = AnswerOption.of("no", TEXT, AnswerKind.NEGATIVE, Ratio.of(75));
    rejects(() -> AnswerScale.of("", List.of(yes, no)), "id of an answer scale must not be blank");
    rejects(() -> AnswerScale.of("s", List.of(yes, yes)), "answer 'yes' stands twice in scale 's'");
    rejects(
        () -> AnswerScale.of("s", List.of(yes)),
        "scale 's' needs at least two valid answers, but has 1");
    rejects(
        () ->
            AnswerScale.of(
                "s", List.of(no, AnswerOption.of("maybe", TEXT, AnswerKind.NEUTRAL, Ratio.of(80)))),
        "scale 's' has no positive answer");
    rejects(
        () -> AnswerScale.of("s", List.of(yes, no)),
        "scale 's' gives 75 points to a NEGATIVE answer, more than the 25 of a POSITIVE one");
    rejects(() -> Question.of("", TEXT, Surveys.YES_NO), "id of a question must not be blank");
  }

  @Test
  void answers_are_checked() {
    rejects(
        () -> AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("yes", -1L)),
        "count of answer 'yes' to question 'q1' must not be negative, but is -1");
    rejects(
        () -> AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of(), -2),
        "persons without an answer to question 'q1' must not be negative, but are -2");
    rejects(
        () -> AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("maybe", 1L)),
        "unknown answer 'maybe': scale 'yes or no' has [yes, no, n/a]");
    rejects(
        () ->
            Stream.of("yes", "maybe")
                .collect(AnswerDistribution.collector(Surveys.TRAINED, Optional::of)),
        "unknown answer 'maybe': scale 'yes or no' has [yes, no, n/a]");
    rejects(
        () ->
            AnswerDistribution.of(
                Surveys.TRAINED, ImmutableMap.of("yes", Long.MAX_VALUE, "no", 1L)),
        "answers to question 'q1' are too many to be counted");
    AnswerDistribution most =
        AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("yes", Long.MAX_VALUE));
    rejects(() -> most.plus(most), "answers to question 'q1' are too many to be counted");
    rejects(
        () -> most.share(AnswerKind.NOT_APPLICABLE),
        "NOT_APPLICABLE is no valid answer and has no share of the valid ones");
  }

  @Test
  void indices_are_checked() {
    rejects(
        () -> IndexDefinition.of(" ", TEXT, List.of(Surveys.TRAINED)),
        "id of an index must not be blank");
    rejects(
        () -> IndexDefinition.of("i", TEXT, List.of()), "index 'i' needs at least one question");
    rejects(
        () -> IndexDefinition.of("i", TEXT, List.of(Surveys.TRAINED, Surveys.TRAINED)),
        "question 'q1' stands twice in index 'i'");
    rejects(
        () -> IndexScore.ofScores(Surveys.ENGAGEMENT, List.of(Ratio.of(101)), 0),
        "score of a person must be 0 to 100, but is 101");
    rejects(
        () -> IndexScore.ofScores(Surveys.ENGAGEMENT, List.of(), -1),
        "persons without a score in index 'engagement' must not be negative, but are -1");
    rejects(
        () -> IndexScore.of(Surveys.ENGAGEMENT, Ratio.ZERO, -1, 0),
        "persons in index 'engagement' must not be negative, but are -1");
    rejects(
        () -> IndexScore.of(Surveys.ENGAGEMENT, Ratio.of(201), 2, 0),
        "scores of 2 persons in index 'engagement' must sum to 0 to 200, but sum to 201");
    rejects(
        () -> Surveys.ENGAGEMENT.score(question -> Optional.of("5")),
        "unknown answer '5': scale 'agreement 5' has"
            + " [strongly-agree, agree, neither, disagree, strongly-disagree]");
  }

  @Test
  void published_percentages_are_checked() {
    List<Ratio> two = ImmutableList.of(Ratio.of(50), Ratio.of(50));
    rejects(
        () -> PrintedDistribution.ofPercent(AnswerScales.AGREEMENT_5, two),
        "scale 'agreement 5' has 5 valid answers, but there are 2 percentages");
    rejects(
        () ->
            PrintedDistribution.ofPercent(
                Surveys.YES_NO, ImmutableList.of(Ratio.of(-1), Ratio.of(101))),
        "percentage of answer 'yes' must be 0 to 100, but is -1");
    rejects(
        () ->
            new PrintedDistribution.Builder()
                .scale(Surveys.YES_NO)
                .putPercentage("n/a", Ratio.of(5))
                .build(),
        "percentages must be of the valid answers [yes, no] of scale 'yes or no', but are of"
            + " [n/a]");
    rejects(
        () -> PrintedDistribution.ofPercent(Surveys.YES_NO, two).couldBeRounding(-1),
        "decimals must not be negative, but are -1");
  }

  @Test
  void only_the_same_question_is_compared() {
    AnswerDistribution asked = AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("yes", 1L));
    ProportionCalculator calculator = ProportionCalculator.standard();
    rejects(
        () ->
            calculator.change(
                Wave.of("2019", asked), Wave.of("2021", of("q2", "?", Surveys.YES_NO))),
        "2019 asks question 'q1' and 2021 question 'q2': only answers to the same question"
            + " compare");
    rejects(
        () ->
            calculator.change(
                Wave.of("2019", asked), Wave.of("2021", of("q1", "Trained?", Surveys.YES_NO))),
        "question 'q1' is worded differently in 2019 and 2021: \"Were you trained this year?\" and"
            + " \"Trained?\"");
    rejects(
        () -> asked.plus(of("q1", "Were you trained this year?", AnswerScales.AGREEMENT_5)),
        "question 'q1' is answered on different scales in one group and the other: 'yes or no' and"
            + " 'agreement 5'");
    IndexScore one = IndexScore.ofScores(Surveys.ENGAGEMENT, List.of(Ratio.ONE), 0);
    IndexScore other =
        IndexScore.ofScores(
            IndexDefinition.of("other", TEXT, List.of(Surveys.TRAINED)), List.of(Ratio.ONE), 0);
    String message = "index 'engagement' and index 'other' do not have the same definition";
    rejects(() -> one.plus(other), message);
    rejects(() -> one.changeSince(other), message);
    rejects(() -> Benchmark.ofScores(ImmutableMap.of("A", one, "B", other)), message);
  }

  private static AnswerDistribution of(String id, String wording, AnswerScale scale) {
    return AnswerDistribution.of(
        Question.of(id, LocalizedText.of("en", wording), scale), ImmutableMap.of());
  }

  @Test
  void waves_and_response_rates_are_checked() {
    AnswerDistribution asked = AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("yes", 3L));
    rejects(() -> Wave.of(" ", asked), "id of a wave must not be blank");
    rejects(
        () -> Wave.of("2021", asked).withPopulation(2),
        "population of 2 is smaller than the 3 answers of wave '2021'");
    rejects(() -> ResponseRate.of(11, 10), "responded must be 0 to the 10 invited, but are 11");
    rejects(() -> ResponseRate.of(-1, 10), "responded must be 0 to the 10 invited, but are -1");
  }

  @Test
  void groups_are_checked() {
    rejects(() -> MinimumGroupSize.of(1), "minimum size of a group must be at least 2, but is 1");
    MinimumGroupSize five = MinimumGroupSize.of(5);
    rejects(
        () -> five.publish(ImmutableMap.of("A", 6L, "B", 7L), 12L, size -> size),
        "groups have 13 persons, more than the 12 of the total: someone is in two groups");
    rejects(
        () -> five.publish(ImmutableMap.of("A", -6L), 12L, size -> size),
        "size of group 'A' must not be negative, but is -6");
    rejects(
        () -> five.publish(-1L, size -> size), "size of the total must not be negative, but is -1");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
