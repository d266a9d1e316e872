package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.core.target.Direction.INCREASING;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;

/** Expected values by hand and by Python fractions. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EscapTest {

  private static final CurrentStatusIndex STATUS = CurrentStatusIndex.standard();
  private static final AnticipatedProgress ANTICIPATED = AnticipatedProgress.standard();
  private static final TrendSeries RISING =
      CagrRatioTest.parse("2015 40, 2017 43, 2018 43.5, 2021 50");

  @ParameterizedTest
  @CsvSource({
    "40, 25, DECREASING, 10, 5, UNCLASSIFIED",
    "40, 46, DECREASING, 10, -2, UNCLASSIFIED",
    "40, 8, DECREASING, 10, 10, ACHIEVED",
    "40, 55, INCREASING, 60, 7.5, UNCLASSIFIED",
    "40, 30, INCREASING, 60, -5, UNCLASSIFIED",
    "40, 70, INCREASING, 60, 10, ACHIEVED",
    "60, 60, INCREASING, 60, 10, ACHIEVED"
  })
  void the_status_index_is_the_way_covered_in_tenths(
      String base,
      String now,
      Direction direction,
      String target,
      String index,
      TrendStatus status) {
    TrendAssessment assessment =
        STATUS.assess(
            TrendSeries.ofYears(2015, Ratio.parse(base), Ratio.parse(now)),
            direction,
            Ratio.parse(target));
    assertThat(assessment.exactValue()).contains(Ratio.parse(index));
    assertThat(assessment.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"0.8, 0.9, 5", "0.8, 1.1, 5", "1.2, 1.3, -5", "0.8, 1, 10"})
  void parity_counts_from_both_sides(String base, String now, String index) {
    assertThat(
            STATUS
                .assessParity(
                    TrendSeries.ofYears(2015, Ratio.parse(base), Ratio.parse(now)), Ratio.ONE)
                .exactValue())
        .contains(Ratio.parse(index));
  }

  @Test
  void a_status_index_may_not_exist() {
    assertThat(
            STATUS
                .assess(
                    TrendSeries.ofYears(2015, Ratio.of(60), Ratio.of(50)), INCREASING, Ratio.of(60))
                .obstacle())
        .contains(TrendObstacle.TARGET_EQUALS_BASELINE);
    assertThat(
            STATUS
                .withBaseYear(2016)
                .assessParity(TrendSeries.ofYears(2015, Ratio.of(2), Ratio.of(3)), Ratio.ONE)
                .obstacle())
        .contains(TrendObstacle.TOO_FEW_POINTS);
    assertThat(STATUS.assess(RISING, Direction.MAINTAIN, Ratio.of(60)).obstacle())
        .contains(TrendObstacle.NO_DIRECTION);
  }

  /** Weights 1, 3, 4, 7: slope 9/5, 249/5 in 2021, 66 in 2030. */
  @ParameterizedTest
  @CsvSource({"70, 13/15, accelerate", "66, 1, maintain", "60, 13/10, maintain"})
  void recent_years_weigh_more(String target, String share, String label) {
    TrendAssessment assessment =
        ANTICIPATED.assess(RISING, INCREASING, TrendTarget.of(Ratio.parse(target), 2030));
    assertThat(assessment.exactValue()).contains(Ratio.parse(share));
    assertThat(assessment.label()).isEqualTo(label);
    assertThat(assessment.explanation().orElseThrow().step("predicted value of 2030").value())
        .isEqualTo(Ratio.of(66));
  }

  @Test
  void a_trend_away_from_the_target_is_reversed() {
    assertThat(
            ANTICIPATED
                .assess(RISING, Direction.DECREASING, TrendTarget.of(Ratio.of(20), 2030))
                .label())
        .isEqualTo("reverse");
  }

  @Test
  void what_is_not_verified_is_graded_so() {
    assertThat(AnticipatedProgress.CITATION.evidence()).isEqualTo(EvidenceGrade.UNVERIFIED);
    assertThat(AnticipatedProgress.CITATION.remark().orElseThrow()).contains("assumptions");
  }

  @ParameterizedTest
  @CsvSource({"40, 2030, TARGET_EQUALS_BASELINE", "60, 2015, TARGET_NOT_AFTER_BASELINE"})
  void an_obstacle_to_anticipation_is_named(String target, int year, TrendObstacle obstacle) {
    TrendSeries falling = RISING.map(value -> Ratio.of(80).minus(value));
    TrendAssessment assessment =
        ANTICIPATED.assess(falling, INCREASING, TrendTarget.of(Ratio.parse(target), year));
    assertThat(assessment.obstacle()).contains(obstacle);
    assertThat(assessment.status()).isEqualTo(TrendStatus.NOT_COMPUTABLE);
  }

  @Test
  void a_target_that_is_met_is_achieved() {
    assertThat(ANTICIPATED.assess(RISING, INCREASING, TrendTarget.of(Ratio.of(50), 2030)).status())
        .isEqualTo(TrendStatus.ACHIEVED);
  }
}
