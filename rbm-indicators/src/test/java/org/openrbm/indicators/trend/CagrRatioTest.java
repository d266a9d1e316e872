package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.openrbm.core.target.Direction.DECREASING;
import static org.openrbm.core.target.Direction.INCREASING;
import static org.openrbm.core.target.Direction.MAINTAIN;
import static org.openrbm.indicators.trend.Trends.parse;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CagrRatioTest {

  private static final CagrRatio CANADA = CagrRatio.statisticsCanada();
  private static final Ratio LITTLE = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(30));

  /** 1.015^5 by hand; in double arithmetic its fifth root less 1 is below 0.015. */
  @Test
  void a_growth_that_is_exactly_the_limit_reaches_it() {
    Ratio grown = Ratio.parse("107.7284003884375");
    assertThat(Math.pow(grown.dividedBy(100).doubleValue(), 1 / 5.0) - 1).isLessThan(0.015);
    assertThat(growth(grown)).isEqualTo(TrendStatus.ON_TRACK);
    assertThat(growth(grown.minus(LITTLE))).isEqualTo(TrendStatus.ACCELERATION_NEEDED);
    assertThat(growth(Ratio.of(100))).isEqualTo(TrendStatus.LIMITED_PROGRESS);
    assertThat(growth(Ratio.of(100).minus(LITTLE))).isEqualTo(TrendStatus.DETERIORATION);
  }

  private static TrendStatus growth(Ratio latest) {
    return CANADA.assess(series(2015, Ratio.of(100), 2020, latest), INCREASING).status();
  }

  /** Target 400 from 100 in two years: 100 % a year is required; 1.95² = 3.8025, 1.6² = 2.56. */
  @ParameterizedTest
  @CsvSource({
    "380.25, 0, ON_TRACK",
    "380.25, -1, ACCELERATION_NEEDED",
    "256, 0, ACCELERATION_NEEDED",
    "256, -1, LIMITED_PROGRESS",
    "100, 0, LIMITED_PROGRESS",
    "100, -1, DETERIORATION",
    "400, 0, ACHIEVED",
    "400, -1, ON_TRACK"
  })
  void each_limit_belongs_to_the_better_band(String latest, int little, TrendStatus status) {
    assertThat(
            CANADA
                .assess(
                    series(
                        2015, Ratio.of(100), 2017, Ratio.parse(latest).plus(LITTLE.times(little))),
                    INCREASING,
                    TrendTarget.of(Ratio.of(400), 2017))
                .status())
        .isEqualTo(status);
  }

  @Test
  void a_rational_result_is_exact() {
    TrendAssessment assessment =
        CANADA.assess(
            series(2015, Ratio.of(100), 2017, Ratio.of(121)),
            INCREASING,
            TrendTarget.of(Ratio.of(144), 2017));
    assertThat(assessment.value().value()).contains(Ratio.of(1, 2));
    assertThat(assessment.score()).contains(Ratio.parse("-0.41665")); // 4.1667 × 0.5 − 2.5
  }

  @Test
  void an_irrational_result_is_not_called_exact() {
    TrendAssessment assessment =
        CANADA.assess(series(2015, Ratio.of(100), 2017, Ratio.of(120)), INCREASING);
    assertThat(assessment.exact()).isFalse();
    assertThat(assessment.value().orElseThrow().doubleValue())
        .isEqualTo(0.09544511501033223); // √1.2 − 1, bc
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015 10            | INCREASING | 20 | 2030 | TOO_FEW_POINTS",
        "2010 10, 2014 12   | INCREASING | 20 | 2030 | TOO_FEW_POINTS",
        "2010 10, 2016 12   | INCREASING | 20 | 2030 | TOO_FEW_POINTS",
        "2015 10, 2016 -1   | INCREASING | 20 | 2030 | MIXED_SIGNS",
        "2015 -10, 2016 -8  | INCREASING | 2  | 2030 | MIXED_SIGNS",
        "2015 -10, 2016 -8  | INCREASING | 0  | 2030 | MIXED_SIGNS",
        "2015 10, 2016 9    | INCREASING | 10 | 2030 | TARGET_EQUALS_BASELINE",
        "2015 10, 2016 11   | INCREASING | 20 | 2015 | TARGET_NOT_AFTER_BASELINE",
        "2015 10, 2016 11   | MAINTAIN   | 20 | 2030 | NO_DIRECTION"
      })
  void what_cannot_be_computed_says_why(
      String points, Direction direction, String target, int year, TrendObstacle obstacle) {
    TrendAssessment assessment =
        CANADA.assess(parse(points), direction, TrendTarget.of(Ratio.parse(target), year));
    assertThat(assessment.status()).isEqualTo(TrendStatus.NOT_COMPUTABLE);
    assertThat(assessment.label()).isEqualTo("unable to assess");
    assertThat(assessment.value().reason()).contains(obstacle);
    assertThat(assessment.value().value()).isEmpty();
    assertThat(assessment.exact()).isTrue();
    assertThat(assessment.score()).isEmpty();
    assertThat(assessment.value().reason()).isPresent();
  }

  @Test
  void a_target_that_is_met_is_achieved_even_without_a_rate() {
    TrendAssessment assessment =
        CANADA.assess(parse("2015 -1, 2016 5"), INCREASING, TrendTarget.of(Ratio.of(4), 2030));
    assertThat(assessment.status()).isEqualTo(TrendStatus.ACHIEVED);
    assertThat(assessment.score()).contains(Ratio.of(5));
    assertThat(assessment.value().reason()).contains(TrendObstacle.MIXED_SIGNS);
    assertThat(assessment.value().value()).isEmpty();
  }

  @Test
  void the_base_year_is_2015_or_the_first_later_one() {
    TrendSeries series = parse("2020 121, 2012 7, 2018 100");
    TrendAssessment assessment = CANADA.assess(series, INCREASING);
    assertThat(assessment.value().value()).contains(Ratio.of(1, 10));
    assertThat(assessment.value().explanation().step("base value of 2018").value())
        .isEqualTo(Ratio.of(100));
    assertThat(CANADA.withBaseYear(2020).assess(series, INCREASING).value().reason())
        .contains(TrendObstacle.TOO_FEW_POINTS);
  }

  /** Python: 0.001 ** (1 / 15) − 1 = −0.36904265551980675. */
  @Test
  void zero_is_replaced_by_a_thousandth() {
    assertThat(
            CANADA
                .assess(parse("2015 1, 2016 0.9"), DECREASING, TrendTarget.of(Ratio.ZERO, 2030))
                .value()
                .orElseThrow()
                .doubleValue())
        .isCloseTo(0.1 / 0.36904265551980675, within(1e-14));
    TrendAssessment fromZero = CANADA.assess(parse("2015 0, 2016 0.002"), INCREASING);
    assertThat(fromZero.value().value()).contains(Ratio.ONE);
    assertThat(fromZero.value().explanation().rule().orElseThrow())
        .isEqualTo("observed growth; at least 3/200 is 'on track'; 0 is replaced by 1/1000");
    assertThat(
            CANADA
                .assess(parse("2015 1, 2016 0.0005"), DECREASING, TrendTarget.of(Ratio.ZERO, 2030))
                .status())
        .isEqualTo(TrendStatus.ACHIEVED);
  }

  @Test
  void moving_away_from_a_target_on_the_wrong_side_is_no_progress() {
    TrendAssessment assessment =
        CANADA.assess(parse("2015 10, 2016 6"), INCREASING, TrendTarget.of(Ratio.of(8), 2030));
    assertThat(assessment.status()).isEqualTo(TrendStatus.DETERIORATION);
    assertThat(assessment.score()).contains(Ratio.of(-5));
  }

  @Test
  void a_value_kept_at_its_limit_is_on_track() {
    TrendAssessment kept =
        CANADA.assessNearLimit(parse("2015 100, 2020 100"), INCREASING, Ratio.HUNDRED);
    assertThat(kept.status()).isEqualTo(TrendStatus.ON_TRACK);
    assertThat(kept.score()).contains(Ratio.of(5));
    TrendAssessment lost =
        CANADA.assessNearLimit(parse("2015 100, 2020 99"), INCREASING, Ratio.HUNDRED);
    assertThat(lost.status()).isEqualTo(TrendStatus.DETERIORATION);
  }

  @Test
  void conditions_are_met_or_not() {
    assertThat(CANADA.assessBinary(true).label()).isEqualTo("target achieved");
    assertThat(CANADA.assessBinary(false).status()).isEqualTo(TrendStatus.NOT_ACHIEVED);
    assertThat(CANADA.assessBinary(false).score()).isEmpty();
  }

  @Test
  void an_assessment_explains_itself() {
    TrendAssessment assessment =
        CANADA.assess(parse("2015 100, 2017 121"), INCREASING, TrendTarget.of(Ratio.of(144), 2017));
    assertThat(assessment.value().explanation().render())
        .contains("growth ratio = 0.5")
        .contains("at least 0 and below 3/5 is 'limited progress'")
        .contains("observed growth = 0.1")
        .contains("required growth = 0.2")
        .contains("Statistics Canada / Open SDG");
  }

  /** Python decimal: 1.04^(1/5) − 1 = 0.00787498851789217535; ratio to 1.1^(1/15) − 1. */
  @Test
  void eurostat_has_bands_of_its_own() {
    CagrRatio eurostat = CagrRatio.eurostat();
    TrendSeries series = parse("2015 100, 2020 104");
    TrendAssessment without = eurostat.assess(series, INCREASING);
    assertThat(without.value().orElseThrow().doubleValue()).isEqualTo(0.007874988517892175);
    assertThat(without.label()).isEqualTo("moderate progress");
    assertThat(without.score()).isEmpty();
    assertThat(eurostat.assess(series, DECREASING).label()).isEqualTo("moderate movement away");
    TrendAssessment with = eurostat.assess(series, INCREASING, TrendTarget.of(Ratio.of(110), 2030));
    assertThat(with.value().orElseThrow().doubleValue())
        .isCloseTo(1.235439300920539, within(1e-14));
    assertThat(with.label()).isEqualTo("significant progress");
    assertThat(
            eurostat
                .assess(series, INCREASING, TrendTarget.of(Ratio.of(90), 2030))
                .value()
                .reason())
        .contains(TrendObstacle.CONTRADICTORY_DIRECTION);
    assertThat(eurostat.assess(parse("2015 0, 2016 1"), INCREASING).value().reason())
        .contains(TrendObstacle.ZERO_BASELINE);
  }

  /** 101 of 100 in a year is 1 %, 99 is −1 %; each limit belongs to the better band. */
  @Test
  void the_limits_of_eurostat_belong_to_the_better_band() {
    assertThat(
            List.of("101", "100.99", "100", "99.99", "99", "98.99").stream()
                .map(
                    value ->
                        CagrRatio.eurostat().assess(parse("2015 100, 2016 " + value), INCREASING))
                .map(TrendAssessment::label))
        .containsExactly(
            "significant progress",
            "moderate progress",
            "moderate progress",
            "moderate movement away",
            "moderate movement away",
            "significant movement away");
  }

  @Test
  void a_target_beyond_all_sense_is_refused() {
    assertThatThrownBy(
            () ->
                CANADA.assess(
                    parse("2015 1, 2016 2"), INCREASING, TrendTarget.of(Ratio.of(4), 2216)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("year 2216 is more than 200 years after the year 2015 of the trend");
  }

  @Test
  void maintaining_is_no_direction() {
    assertThat(CANADA.assess(parse("2015 1, 2016 2"), MAINTAIN).value().reason())
        .contains(TrendObstacle.NO_DIRECTION);
  }

  private static TrendSeries series(int from, Ratio base, int to, Ratio latest) {
    return TrendSeries.of(TrendPoint.of(from, base), TrendPoint.of(to, latest));
  }
}
