package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.trend.Trends.parse;
import static org.openrbm.indicators.trend.Trends.refused;

import java.math.RoundingMode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

/** Expected values by hand where they are rational, else by Python decimal with 60 digits. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeastSquaresTest {

  private static final TrendPoint IN_2015 = TrendPoint.of(2015, Ratio.of(10));
  private static final TrendPoint IN_2020 = TrendPoint.of(2020, Ratio.of(12));

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

  /** Python fractions: slope 83/50, 1238/25 in 2021, r² = 20667/21275. */
  @Test
  void least_squares_are_exact() {
    TrendSeries series = parse("2015 40, 2017 43, 2018 43.5, 2021 50");
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
}
