package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.trend.Trends.parse;
import static org.openrbm.indicators.trend.Trends.refused;

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
class AnticipatedProgressTest {

  private static final AnticipatedProgress ANTICIPATED = AnticipatedProgress.standard();
  private static final TrendSeries RISING = parse("2015 40, 2017 43, 2018 43.5, 2021 50");

  /** Weights 1, 3, 4, 7: slope 9/5, 249/5 in 2021, 66 in 2030. */
  @ParameterizedTest
  @CsvSource({"70, 13/15, accelerate", "66, 1, maintain", "60, 13/10, maintain"})
  void recent_years_weigh_more(String target, String share, String label) {
    TrendAssessment assessment =
        ANTICIPATED.assess(RISING, Direction.INCREASING, TrendTarget.of(Ratio.parse(target), 2030));
    assertThat(assessment.value().value()).contains(Ratio.parse(share));
    assertThat(assessment.label()).isEqualTo(label);
    assertThat(assessment.value().explanation().step("predicted value of 2030").value())
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
        ANTICIPATED.assess(
            falling, Direction.INCREASING, TrendTarget.of(Ratio.parse(target), year));
    assertThat(assessment.value().reason()).contains(obstacle);
    assertThat(assessment.status()).isEqualTo(TrendStatus.NOT_COMPUTABLE);
  }

  @Test
  void a_target_that_is_met_is_achieved() {
    assertThat(
            ANTICIPATED
                .assess(RISING, Direction.INCREASING, TrendTarget.of(Ratio.of(50), 2030))
                .status())
        .isEqualTo(TrendStatus.ACHIEVED);
  }

  /** 36 in 2030 lies below 40, and an increase was wanted; the latest value has not met it. */
  @Test
  void a_target_against_the_direction_is_an_obstacle() {
    TrendAssessment assessment =
        ANTICIPATED.assess(
            parse("2015 40, 2020 30"), Direction.INCREASING, TrendTarget.of(Ratio.of(36), 2030));
    assertThat(assessment.value().reason()).contains(TrendObstacle.CONTRADICTORY_DIRECTION);
    assertThat(assessment.label()).isEqualTo("not assessed");
  }

  /** One point from the base year on is enough if there are two in all; one alone is not. */
  @Test
  void points_before_the_base_year_count_for_the_line() {
    TrendTarget target = TrendTarget.of(Ratio.of(14), 2020);
    assertThat(
            ANTICIPATED
                .assess(parse("2010 10, 2015 12"), Direction.INCREASING, target)
                .value()
                .value())
        .contains(Ratio.ONE);
    assertThat(ANTICIPATED.assess(parse("2015 12"), Direction.INCREASING, target).value().reason())
        .contains(TrendObstacle.TOO_FEW_POINTS);
    assertThat(
            ANTICIPATED
                .assess(parse("2013 10, 2014 12"), Direction.INCREASING, target)
                .value()
                .reason())
        .contains(TrendObstacle.TOO_FEW_POINTS);
    assertThat(
            ANTICIPATED
                .withBaseYear(2010)
                .assess(parse("2010 10, 2015 12"), Direction.INCREASING, target)
                .value()
                .value())
        .contains(Ratio.ONE);
  }

  @Test
  void maintaining_is_no_direction() {
    assertThat(
            ANTICIPATED
                .assess(RISING, Direction.MAINTAIN, TrendTarget.of(Ratio.of(50), 2030))
                .value()
                .reason())
        .contains(TrendObstacle.NO_DIRECTION);
  }

  @Test
  void a_target_beyond_all_sense_is_refused() {
    refused(
        () -> ANTICIPATED.assess(RISING, Direction.INCREASING, TrendTarget.of(Ratio.of(70), 2216)),
        "year 2216 is more than 200 years after the year 2015 of the trend");
  }
}
