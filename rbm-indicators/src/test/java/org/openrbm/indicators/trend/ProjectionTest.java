package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

/** Expected values by hand where they are rational, else by Python decimal with 60 digits. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProjectionTest {

  private static final TrendPoint IN_2015 = TrendPoint.of(2015, Ratio.of(10));
  private static final TrendPoint IN_2020 = TrendPoint.of(2020, Ratio.of(12));

  @Test
  void a_constant_rate_is_carried_on() {
    CompoundPath path = CompoundPath.through(IN_2015, IN_2020);
    assertThat(path.valueIn(2030).exactValue()).contains(Ratio.parse("17.28"));
    assertThat(path.valueIn(2023).value().orElseThrow()).isEqualTo(13.38720746075793);
    assertThat(path.valueIn(2023).status()).isEqualTo(TrendStatus.UNCLASSIFIED);
    assertThat(path.compare(2030, Ratio.parse("17.28"))).isZero();
  }

  /** 20 is reached at 2034.009 by Python logarithms; 17.28 and 12 exactly in their years. */
  @Test
  void a_constant_rate_reaches_a_level_in_a_year() {
    CompoundPath path = CompoundPath.through(IN_2015, IN_2020);
    assertThat(path.firstYearReaching(Ratio.of(20))).hasValue(2035);
    assertThat(path.firstYearReaching(Ratio.parse("17.28"))).hasValue(2030);
    assertThat(path.firstYearReaching(Ratio.of(12))).hasValue(2020);
    assertThat(path.firstYearReaching(Ratio.of(11))).isEmpty();
    CompoundPath falling = CompoundPath.through(IN_2020, TrendPoint.of(2025, Ratio.of(6)));
    assertThat(falling.firstYearReaching(Ratio.of(3))).hasValue(2030);
    assertThat(falling.firstYearReaching(Ratio.ZERO)).isEmpty();
  }

  @Test
  void a_path_must_make_sense() {
    refused(
        () -> CompoundPath.through(IN_2020, IN_2015),
        "a path must lead forward, but 2015 is not after 2020");
    refused(
        () -> CompoundPath.through(IN_2015, TrendPoint.of(2016, Ratio.of(-1))),
        "no constant rate leads from 2015: 10 to 2016: -1: values or target of both signs have no"
            + " growth rate");
    refused(
        () -> CompoundPath.through(IN_2015, IN_2020).valueIn(2019),
        "year 2019 of a projection must not be before the latest year 2020");
    refused(
        () -> TrendLine.through(IN_2015, IN_2015),
        "no line leads through 2015: 10 and 2015: 10: they are of the same year");
  }

  /**
   * Women in the United Nations system, professional and higher, as the reports of the
   * Secretary-General printed them from 2009 (A/67/347) to 2021 (A/78/206). Slope and moment by
   * Python fractions.
   */
  @Test
  void the_least_squares_of_published_shares_of_women_reach_half_in_2026() {
    TrendLine line =
        LeastSquares.fit(
                TrendSeries.of(
                    TrendPoint.of(2009, Ratio.parse("39.9")),
                    TrendPoint.of(2011, Ratio.parse("40.7")),
                    TrendPoint.of(2013, Ratio.parse("41.8")),
                    TrendPoint.of(2017, Ratio.parse("44.2")),
                    TrendPoint.of(2019, Ratio.parse("45.3")),
                    TrendPoint.of(2021, Ratio.parse("47.0"))))
            .line();
    assertThat(line.slope()).isEqualTo(Ratio.parse("0.5875"));
    assertThat(line.timeOf(Ratio.of(50)).orElseThrow().toDecimal(1, RoundingMode.HALF_UP))
        .hasToString("2026.7");
  }

  @Test
  void a_line_is_carried_on() {
    TrendLine line = TrendLine.through(IN_2015, IN_2020);
    assertThat(line.slope()).isEqualTo(Ratio.parse("0.4"));
    assertThat(line.valueIn(2030)).isEqualTo(Ratio.of(16));
    assertThat(line.timeOf(Ratio.parse("12.5"))).contains(Ratio.parse("2021.25"));
    assertThat(line.firstYearReaching(Ratio.parse("12.5"), 2020)).hasValue(2022);
    assertThat(line.firstYearReaching(Ratio.of(16), 2020)).hasValue(2030);
    assertThat(line.firstYearReaching(Ratio.of(11), 2020)).isEmpty();
    assertThat(line.firstYearReaching(Ratio.of(12), 2020)).hasValue(2020);
    assertThat(new TrendLine(2015, Ratio.ONE, Ratio.ZERO).timeOf(Ratio.ONE)).isEmpty();
  }

  /** Python fractions: slope 83/50, 1238/25 in 2021, r² = 20667/21275. */
  @Test
  void least_squares_are_exact() {
    TrendSeries series = CagrRatioTest.parse("2015 40, 2017 43, 2018 43.5, 2021 50");
    LeastSquares fit = LeastSquares.fit(series);
    assertThat(fit.line()).isEqualTo(new TrendLine(2021, Ratio.of(1238, 25), Ratio.of(83, 50)));
    assertThat(fit.line().valueIn(2030)).isEqualTo(Ratio.of(3223, 50));
    assertThat(fit.determination()).contains(Ratio.of(20667, 21275));
    LeastSquares weighted = LeastSquares.fit(series, year -> Ratio.of(year - 2014L));
    assertThat(weighted.line().valueIn(2030)).isEqualTo(Ratio.of(66));
    assertThat(weighted.determination()).contains(Ratio.of(972, 997));
  }

  @Test
  void least_squares_of_points_on_a_line_are_that_line() {
    LeastSquares fit = LeastSquares.fit(TrendSeries.of(IN_2015, IN_2020));
    assertThat(fit.determination()).contains(Ratio.ONE);
    assertThat(fit.line().valueIn(2015)).isEqualTo(Ratio.of(10));
    LeastSquares flat = LeastSquares.fit(TrendSeries.ofYears(2015, Ratio.ONE, Ratio.ONE));
    assertThat(flat.line().slope()).isEqualTo(Ratio.ZERO);
    assertThat(flat.determination()).isEmpty();
    refused(
        () -> LeastSquares.fit(TrendSeries.of(IN_2015)),
        "a line needs at least two points, but the series has only 2015: 10");
    refused(
        () -> LeastSquares.fit(TrendSeries.of(IN_2015, IN_2020), year -> Ratio.ZERO),
        "weight of 2015 must be positive, but is 0");
  }

  @Test
  void what_is_required_each_year_follows_from_the_target() {
    TrendPoint now = TrendPoint.of(2023, Ratio.of(120));
    TrendTarget target = TrendTarget.of(Ratio.of(80), 2030);
    assertThat(RequiredRate.linear(now, target).exactValue()).contains(Ratio.of(-40, 7));
    assertThat(RequiredRate.compound(now, target).value().orElseThrow())
        .isEqualTo(-0.05627794256450202);
    assertThat(RequiredRate.linear(now, TrendTarget.of(Ratio.ONE, 2023)).obstacle())
        .contains(TrendObstacle.TARGET_NOT_AFTER_BASELINE);
    assertThat(RequiredRate.compound(now, TrendTarget.of(Ratio.ONE, 2023)).obstacle())
        .contains(TrendObstacle.TARGET_NOT_AFTER_BASELINE);
    assertThat(RequiredRate.compound(now, TrendTarget.of(Ratio.of(-1), 2030)).obstacle())
        .contains(TrendObstacle.MIXED_SIGNS);
    assertThat(RequiredRate.compound(TrendPoint.of(2023, Ratio.ZERO), target).obstacle())
        .contains(TrendObstacle.ZERO_BASELINE);
  }

  /** 2024 is a leap year of 366 days: 31 + 29 days bring 60/366 of 36.6. */
  @Test
  void a_path_by_days_counts_actual_days() {
    DatedPath path =
        DatedPath.of(
            LocalDate.of(2024, 1, 1),
            Ratio.of(100),
            LocalDate.of(2025, 1, 1),
            Ratio.parse("136.6"));
    assertThat(path.valueOn(LocalDate.of(2024, 3, 1))).isEqualTo(Ratio.of(106));
    assertThat(path.firstDayReaching(Ratio.parse("137.65"))).contains(LocalDate.of(2025, 1, 12));
    assertThat(path.firstDayReaching(Ratio.parse("136.6"))).contains(LocalDate.of(2025, 1, 1));
    assertThat(path.firstDayReaching(Ratio.of(100))).isEmpty();
    refused(
        () ->
            DatedPath.of(LocalDate.of(2025, 1, 1), Ratio.ONE, LocalDate.of(2024, 1, 1), Ratio.ONE),
        "a path must lead forward, but 2025-01-01 is not before 2024-01-01");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
