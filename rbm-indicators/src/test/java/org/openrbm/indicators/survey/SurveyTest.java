package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurveyTest {
  private final ProportionCalculator calculator = ProportionCalculator.standard();

  private static AnswerDistribution trained(long yes, long no) {
    return AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("yes", yes, "no", no));
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
    Explanation index = trained(3, 1).index().explanation();
    assertThat(index.value()).isEqualTo(Ratio.of(75));
    assertThat(index.step("points of 'yes'").value()).isEqualTo(Ratio.of(300));
  }
}
