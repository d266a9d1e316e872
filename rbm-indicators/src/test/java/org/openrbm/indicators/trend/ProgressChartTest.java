package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.core.target.Direction.DECREASING;
import static org.openrbm.core.target.Direction.INCREASING;
import static org.openrbm.core.target.Direction.MAINTAIN;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;

/** Expected values by hand where they are rational, else by Python decimal with 60 digits. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressChartTest {

  private static final ProgressChart CHART = ProgressChart.standard();
  private static final ProgressChart PERCENTAGES = CHART.withPercentages();

  /** 10 → 12 in 5 years is 17.28 after 15: 72.8 % of the way to 20. */
  @Test
  void growth_is_carried_on_to_the_target_year() {
    TrendAssessment assessment =
        CHART.assess(series("2015 10, 2020 12"), INCREASING, TrendTarget.of(Ratio.of(20), 2030));
    assertThat(assessment.value().value()).contains(Ratio.parse("0.728"));
    assertThat(assessment.score()).contains(Ratio.of(2));
    assertThat(assessment.label()).isEqualTo("fair progress, but acceleration needed");
    assertThat(assessment.value().explanation().step("expected value of 2030").value())
        .isEqualTo(Ratio.parse("17.28"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015 50, 2020 40  | DECREASING | 20 | 2028 | 0.7336643635684027",
        "2015 -4, 2019 -2  | INCREASING | -1 | 2030 | 1.23423274041644",
      })
  void falling_and_negative_series_follow_the_same_formula(
      String points, Direction direction, String target, int year, double expected) {
    assertThat(
            CHART
                .assess(series(points), direction, TrendTarget.of(Ratio.parse(target), year))
                .value()
                .orElseThrow()
                .doubleValue())
        .isEqualTo(expected);
  }

  /**
   * With 10 → 12 in 5 years, 17.28 in 2030 is exactly 0.95 and 0.10 of the way to these targets.
   */
  @ParameterizedTest
  @CsvSource({
    "17.6631578947368421052, ON_TRACK, 3",
    "17.6631578947368421053, ACCELERATION_NEEDED, 2",
    "82.8, ACCELERATION_NEEDED, 2",
    "82.8000000000000000001, STAGNATION_OR_REGRESSION, 1"
  })
  void limits_belong_to_the_better_band(String target, TrendStatus status, int score) {
    TrendAssessment assessment =
        CHART.assess(
            series("2015 10, 2020 12"), INCREASING, TrendTarget.of(Ratio.parse(target), 2030));
    assertThat(assessment.status()).isEqualTo(status);
    assertThat(assessment.score()).contains(Ratio.of(score));
  }

  @ParameterizedTest
  @CsvSource({
    "102, INCREASING, 3",
    "101.99, INCREASING, 2",
    "100.5, INCREASING, 2",
    "100.49, INCREASING, 1",
    "98, DECREASING, 3",
    "98.01, DECREASING, 2",
    "99.5, DECREASING, 2",
    "99.51, DECREASING, 1"
  })
  void without_a_target_growth_decides(String latest, Direction direction, int score) {
    assertThat(CHART.assess(series("2015 100, 2016 " + latest), direction).score())
        .contains(Ratio.of(score));
  }

  @Test
  void a_target_that_is_met_is_achieved() {
    TrendAssessment assessment =
        CHART.assess(series("2015 30, 2020 25"), INCREASING, TrendTarget.of(Ratio.of(20), 2030));
    assertThat(assessment.status()).isEqualTo(TrendStatus.ACHIEVED);
    assertThat(assessment.score()).contains(Ratio.of(3));
  }

  @Test
  void a_percentage_within_one_point_of_the_end_of_the_scale_is_achieved() {
    TrendTarget all = TrendTarget.of(Ratio.HUNDRED, 2030);
    TrendTarget none = TrendTarget.of(Ratio.ZERO, 2030);
    TrendTarget most = TrendTarget.of(Ratio.of(90), 2030);
    TrendSeries high = series("2015 98.9, 2020 99");
    assertThat(PERCENTAGES.assess(high, INCREASING, all).status()).isEqualTo(TrendStatus.ACHIEVED);
    assertThat(CHART.assess(high, INCREASING, all).status())
        .isEqualTo(TrendStatus.ACCELERATION_NEEDED);
    assertThat(PERCENTAGES.assess(series("2015 98.9, 2020 98.99"), INCREASING, all).status())
        .isNotEqualTo(TrendStatus.ACHIEVED);
    assertThat(PERCENTAGES.assess(series("2015 1.1, 2020 1"), DECREASING, none).status())
        .isEqualTo(TrendStatus.ACHIEVED);
    assertThat(PERCENTAGES.assess(series("2015 88, 2020 89"), INCREASING, most).status())
        .isNotEqualTo(TrendStatus.ACHIEVED);
  }

  @Test
  void the_base_year_is_2015_or_the_next_or_the_one_before() {
    assertThat(CHART.assess(series("2010 1, 2017 100, 2019 121"), INCREASING).value().value())
        .contains(Ratio.of(1, 10));
    assertThat(CHART.assess(series("2010 1, 2014 100, 2016 121"), INCREASING).value().value())
        .contains(Ratio.of(1, 10));
    assertThat(
            CHART
                .withBaseYear(2012)
                .assess(series("2010 1, 2012 100, 2014 121"), INCREASING)
                .value()
                .value())
        .contains(Ratio.of(1, 10));
  }

  /** Two values remain, though both are older than 2015: the last year that leaves two is 2012. */
  @Test
  void values_before_the_base_year_alone_are_enough() {
    assertThat(CHART.assess(series("2010 1, 2012 100, 2014 121"), INCREASING).value().value())
        .contains(Ratio.of(1, 10));
    assertThat(CHART.assess(series("2012 100, 2014 121"), INCREASING).value().value())
        .contains(Ratio.of(1, 10));
    // 121 × 1.1⁴ = 177.1561 in 2018, of 100 in 2012
    assertThat(
            CHART
                .assess(
                    series("2010 1, 2012 100, 2014 121"),
                    INCREASING,
                    TrendTarget.of(Ratio.of(200), 2018))
                .value()
                .value())
        .contains(Ratio.parse("0.771561"));
    assertThat(CHART.assess(series("2014 121"), INCREASING).value().reason())
        .contains(TrendObstacle.TOO_FEW_POINTS);
    assertThat(
            CHART
                .withBaseYear(Integer.MIN_VALUE)
                .assess(series("2012 100, 2014 121"), INCREASING)
                .value()
                .value())
        .contains(Ratio.of(1, 10));
  }

  @Test
  void a_target_year_that_has_passed_is_judged_by_what_was_there() {
    TrendAssessment assessment =
        CHART.assess(
            series("2015 10, 2020 15, 2023 20"), INCREASING, TrendTarget.of(Ratio.of(20), 2020));
    assertThat(assessment.value().value()).contains(Ratio.of(1, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015 10, 2016 -1 | INCREASING | 20 | 2030 | MIXED_SIGNS",
        "2015 0, 2016 1   | INCREASING | 20 | 2030 | ZERO_BASELINE",
        "2015 10          | INCREASING | 20 | 2030 | TOO_FEW_POINTS",
        "2015 10, 2016 9  | INCREASING | 10 | 2030 | TARGET_EQUALS_BASELINE",
        "2015 10, 2016 5  | INCREASING | 8  | 2030 | CONTRADICTORY_DIRECTION",
        "2015 10, 2016 11 | MAINTAIN   | 20 | 2030 | NO_DIRECTION"
      })
  void what_cannot_be_computed_says_why(
      String points, Direction direction, String target, int year, TrendObstacle obstacle) {
    TrendAssessment assessment =
        CHART.assess(series(points), direction, TrendTarget.of(Ratio.parse(target), year));
    assertThat(assessment.status()).isEqualTo(TrendStatus.NOT_COMPUTABLE);
    assertThat(assessment.value().reason()).contains(obstacle);
    assertThat(assessment.score()).isEmpty();
  }

  @Test
  void maintaining_is_no_direction() {
    assertThat(CHART.assess(series("2015 1, 2016 2"), MAINTAIN).value().reason())
        .contains(TrendObstacle.NO_DIRECTION);
  }

  private static TrendSeries series(String points) {
    return Trends.parse(points);
  }
}
