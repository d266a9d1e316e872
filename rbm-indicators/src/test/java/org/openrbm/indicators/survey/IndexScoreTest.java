package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndexScoreTest {
  private static final LocalizedText TEXT = LocalizedText.of("en", "Text");

  @Test
  void a_person_who_left_a_question_out_has_no_score_and_is_counted() {
    Map<String, String> complete =
        ImmutableMap.of(
            "B47", "agree", "B48", "agree", "B49", "agree", "B50", "agree", "B51", "neither");
    Map<String, String> partial = ImmutableMap.of("B47", "strongly-disagree");
    IndexScore index =
        List.of(
                new Reply("A", Optional.empty(), complete),
                new Reply("A", Optional.empty(), partial))
            .stream()
            .collect(
                Surveys.ENGAGEMENT.collector(
                    (reply, question) ->
                        Optional.ofNullable(reply.engagement().get(question.id()))));

    assertThat(index.mean().value()).contains(Ratio.of(70));
    assertThat(index).hasToString("engagement: 70.00 (persons: 1, incomplete: 1)");
    assertThat(index.mean().explanation().rule())
        .contains("sum of scores ÷ persons who answered all questions; left out: 1");
    assertThat(index.mean().explanation().value()).isEqualTo(Ratio.of(70));
  }

  @Test
  void the_change_of_an_index_is_in_points() {
    IndexScore before = IndexScore.ofScores(Surveys.ENGAGEMENT, List.of(Ratio.of(40)), 0);
    IndexScore after =
        IndexScore.ofScores(Surveys.ENGAGEMENT, List.of(Ratio.of(40), Ratio.of(55)), 0);
    assertThat(after.changeSince(before).value()).contains(Ratio.parse("7.5"));
    assertThat(before.plus(after).mean().value()).contains(Ratio.of(45));
  }

  /** The same guide: ten persons. */
  @Test
  void the_index_of_ten_persons_is_53() {
    List<Ratio> scores =
        LongStream.of(65, 25, 70, 35, 50, 100, 90, 40, 20, 35).mapToObj(Ratio::of).toList();
    assertThat(IndexScore.ofScores(Surveys.ENGAGEMENT, scores, 0).mean().value())
        .contains(Ratio.of(53));
  }

  @Test
  void scores_are_checked() {
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
  }

  @Test
  void only_the_same_index_is_compared() {
    IndexScore one = IndexScore.ofScores(Surveys.ENGAGEMENT, List.of(Ratio.ONE), 0);
    IndexScore other =
        IndexScore.ofScores(
            IndexDefinition.of("other", TEXT, List.of(Surveys.TRAINED)), List.of(Ratio.ONE), 0);
    String message = "index 'engagement' and index 'other' do not have the same definition";
    rejects(() -> one.plus(other), message);
    rejects(() -> one.changeSince(other), message);
  }

  /** A record of the caller's own. */
  private record Reply(String unit, Optional<String> trained, Map<String, String> engagement) {}

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
