package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurveyTest {

  private final ProportionCalculator calculator = ProportionCalculator.standard();

  /** A record of the caller's own. */
  private record Reply(String unit, Optional<String> trained, Map<String, String> engagement) {
    static Reply of(String unit, String trained) {
      return new Reply(unit, Optional.of(trained), ImmutableMap.of());
    }
  }

  private static AnswerDistribution trained(long yes, long no) {
    return AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("yes", yes, "no", no));
  }

  @Test
  void answers_are_counted_from_the_callers_records() {
    List<Reply> replies =
        List.of(
            Reply.of("A", "yes"),
            Reply.of("A", "no"),
            Reply.of("B", "yes"),
            Reply.of("B", "n/a"),
            Reply.of("B", "yes"),
            new Reply("B", Optional.empty(), ImmutableMap.of()));

    AnswerDistribution all =
        replies.stream().collect(AnswerDistribution.collector(Surveys.TRAINED, Reply::trained));
    Map<String, AnswerDistribution> units =
        replies.stream()
            .collect(
                Collectors.groupingBy(
                    Reply::unit, AnswerDistribution.collector(Surveys.TRAINED, Reply::trained)));

    assertThat(all.counts())
        .containsExactly(Map.entry("yes", 3L), Map.entry("no", 1L), Map.entry("n/a", 1L));
    assertThat(all.withoutAnswer()).isEqualTo(1);
    assertThat(all.asked()).isEqualTo(6);
    assertThat(all.favourable()).isEqualTo(Proportion.of(3, 4));
    assertThat(all.share(AnswerKind.NEGATIVE)).isEqualTo(Proportion.of(1, 4));
    assertThat(all.share(AnswerKind.NEUTRAL).share().value()).contains(Ratio.ZERO);
    assertThat(all.index().value()).contains(Ratio.of(75));
    assertThat(units.get("A")).hasToString("q1: 1 of 2 favourable");
    assertThat(units.values().stream().reduce(AnswerDistribution::plus)).contains(all);
  }

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
  void what_nobody_answered_has_no_figure() {
    AnswerDistribution none = AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("n/a", 4L), 2);
    assertThat(none.favourable().share().value()).isEmpty();
    assertThat(none.index().value()).isEmpty();
    assertThat(none.index().reason()).contains(SurveyReason.NO_VALID_ANSWERS);
    assertThat(calculator.estimate(none.favourable())).isEmpty();
    assertThat(calculator.difference(none.favourable(), Proportion.of(1, 2))).isEmpty();
    assertThat(calculator.change(Wave.of("1", none), Wave.of("2", trained(1, 1)))).isEmpty();
    IndexScore nobody = IndexScore.ofScores(Surveys.ENGAGEMENT, List.of(), 7);
    assertThat(nobody.mean().value()).isEmpty();
    assertThat(nobody.mean().reason()).contains(SurveyReason.NO_COMPLETE_ANSWERS);
    assertThat(nobody)
        .hasToString(
            "engagement: no index, as nobody answered all questions (persons: 0, incomplete: 7)");
    assertThat(none.favourable()).hasToString("no share, as nobody gave a valid answer");
    assertThat(none)
        .hasToString(Surveys.TRAINED.id() + ": no share, as nobody gave a valid answer");
    assertThat(ResponseRate.of(0, 0)).hasToString("no rate, as nobody was invited");
    assertThat(ResponseRate.of(0, 0).rate().value()).isEmpty();
    assertThat(
            Benchmark.ofProportions(ImmutableMap.of("A", Proportion.of(0, 0)))
                .meanOfPersons()
                .value())
        .isEmpty();
  }

  @Test
  void if_all_of_the_population_answered_there_is_no_uncertainty() {
    for (ProportionCalculator any :
        List.of(
            calculator,
            calculator.withContinuityCorrection(),
            calculator.withLevel(Ratio.parse("0.999")))) {
      assertThat(any.estimate(Proportion.of(1, 3).withPopulation(3)).orElseThrow().interval())
          .isEqualTo(Interval.ofClosed(Ratio.of(1, 3), Ratio.of(1, 3)));
      assertThat(any.estimate(Proportion.of(1, 1).withPopulation(1)).orElseThrow().interval())
          .isEqualTo(Interval.ofClosed(Ratio.ONE, Ratio.ONE));
    }
    assertThat(
            calculator
                .difference(
                    Proportion.of(1, 3).withPopulation(3), Proportion.of(1, 7).withPopulation(7))
                .orElseThrow()
                .interval())
        .isEqualTo(Interval.ofClosed(Ratio.of(4, 21), Ratio.of(4, 21)));
  }

  /** Hand calculation: (300 − 263) ÷ (300 − 1). */
  @Test
  void the_variance_factor_is_exact() {
    assertThat(Proportion.of(81, 263).varianceFactor().orElseThrow()).isEqualTo(Ratio.ONE);
    assertThat(Proportion.of(81, 263).withPopulation(300).varianceFactor().orElseThrow())
        .isEqualTo(Ratio.of(37, 299));
    assertThat(Proportion.of(0, 0).withPopulation(1).varianceFactor().orElseThrow())
        .isEqualTo(Ratio.ONE);
  }

  @Test
  void a_change_between_waves_has_an_interval() {
    DifferenceEstimate change =
        calculator
            .change(Wave.of("2019", trained(48, 32)), Wave.of("2021", trained(56, 14)))
            .orElseThrow();
    assertThat(change).hasToString("56 of 70 less 48 of 80: 0.2000 (0.0524 to 0.3339)");
    assertThat(change.differenceInPoints().orElseThrow()).isEqualTo(Ratio.of(20));
    assertThat(change.excludesZero()).isTrue();
    DifferenceEstimate finite =
        calculator
            .change(
                Wave.of("2019", trained(48, 32)).withPopulation(200),
                Wave.of("2021", trained(56, 14)).withPopulation(100))
            .orElseThrow();
    assertThat(finite).asString().endsWith("0.2000 (0.1027 to 0.2969)");
    assertThat(
            calculator
                .change(Wave.of("2019", trained(50, 50)), Wave.of("2021", trained(51, 49)))
                .orElseThrow()
                .excludesZero())
        .isFalse();
  }

  @Test
  void the_change_of_an_index_is_in_points() {
    IndexScore before = IndexScore.ofScores(Surveys.ENGAGEMENT, List.of(Ratio.of(40)), 0);
    IndexScore after =
        IndexScore.ofScores(Surveys.ENGAGEMENT, List.of(Ratio.of(40), Ratio.of(55)), 0);
    assertThat(after.changeSince(before).value()).contains(Ratio.parse("7.5"));
    assertThat(before.plus(after).mean().value()).contains(Ratio.of(45));
  }

  /** By hand: values 40, 50 and 90; Σ = 4·40 + 1·50 + 5·90 = 660 over 10 persons. */
  @Test
  void the_median_organisation_is_not_the_mean_person() {
    Benchmark<String> three =
        Benchmark.ofScores(
            ImmutableMap.of(
                "A", score(40, 4),
                "B", score(50, 1),
                "C", score(90, 5),
                "D", IndexScore.ofScores(Surveys.ENGAGEMENT, List.of(), 3)));
    assertThat(three.medianOfOrganisations().value()).contains(Ratio.of(50));
    assertThat(three.meanOfPersons().value()).contains(Ratio.of(66));
    assertThat(three.withoutValue()).containsExactly("D");
    assertThat(three.meanOfPersons().explanation().step("persons").value()).isEqualTo(Ratio.of(10));
    assertThat(three.medianOfOrganisations().explanation().step("value of B").value())
        .isEqualTo(Ratio.of(50));
    assertThat(three.medianOfOrganisations().explanation().step("organisations").value())
        .isEqualTo(Ratio.of(3));

    Benchmark<String> two =
        Benchmark.ofProportions(
            ImmutableMap.of("A", Proportion.of(1, 2), "B", Proportion.of(3, 10)));
    assertThat(two.medianOfOrganisations().value()).contains(Ratio.parse("0.4"));
    assertThat(two.meanOfPersons().value()).contains(Ratio.of(1, 3));
    assertThat(two.medianOfOrganisations().explanation().rule())
        .contains("mean of the two middle ones of the organisations' values");
  }

  private static IndexScore score(long each, int persons) {
    return IndexScore.ofScores(
        Surveys.ENGAGEMENT, java.util.Collections.nCopies(persons, Ratio.of(each)), 0);
  }

  @Test
  void whoever_did_not_answer_is_named() {
    ResponseRate rate = ResponseRate.of(390, 1000);
    assertThat(rate.rate().value()).contains(Ratio.parse("0.39"));
    assertThat(rate.caution().orElseThrow().in("en"))
        .contains(
            "390 of 1000 invited responded. The views of the other 610 are not known and may"
                + " differ; confidence intervals do not cover this.");
    assertThat(rate.caution().orElseThrow().in("zh"))
        .contains("受邀 1000 人中有 390 人作答。其余 610 人的意见不明，可能有所不同；置信区间不涵盖这一偏差。");
    assertThat(ResponseRate.of(5, 5).caution()).isEmpty();
  }

  @Test
  void explanations_end_in_the_published_numbers() {
    ProportionEstimate estimate =
        calculator.estimate(Proportion.of(81, 263).withPopulation(300)).orElseThrow();
    Explanation lower = estimate.lower().explanation();
    assertThat(lower.value()).isEqualTo(Ratio.parse("0.288718698586611"));
    assertThat(lower.step("variance factor").value()).isEqualTo(Ratio.of(37, 299));
    assertThat(lower.step("level").value()).isEqualTo(Ratio.parse("0.95"));
    assertThat(lower.step("count x").value()).isEqualTo(Ratio.of(81));
    assertThat(estimate.upper().explanation().value()).isEqualTo(Ratio.parse("0.327943754074268"));
    assertThat(estimate.share().explanation().value()).isEqualTo(Ratio.of(81, 263));
    assertThat(
            calculator
                .withContinuityCorrection()
                .estimate(Proportion.of(81, 263))
                .orElseThrow()
                .upper()
                .explanation()
                .rule()
                .orElseThrow())
        .startsWith("(2x + k + 1 + √(k·(k + 2 − 1/n + 4p(n(1 − p) − 1)))) ÷ (2(n + k)), or 1");

    DifferenceEstimate difference =
        calculator.difference(Proportion.of(56, 70), Proportion.of(48, 80)).orElseThrow();
    assertThat(difference.difference().explanation().value()).isEqualTo(Ratio.parse("0.2"));
    assertThat(difference.lower().explanation().value())
        .isEqualTo(Ratio.parse("0.052431472402364"));
    assertThat(difference.upper().explanation().step("second lower limit").value())
        .isEqualTo(difference.second().interval().lower().orElseThrow());

    Explanation index = trained(3, 1).index().explanation();
    assertThat(index.value()).isEqualTo(Ratio.of(75));
    assertThat(index.step("points of 'yes'").value()).isEqualTo(Ratio.of(300));
  }
}
