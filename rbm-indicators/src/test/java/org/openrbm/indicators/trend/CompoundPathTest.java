package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.trend.Trends.refused;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

/** Expected values by hand where they are rational, else by Python decimal with 60 digits. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompoundPathTest {

  private static final TrendPoint IN_2015 = TrendPoint.of(2015, Ratio.of(10));
  private static final TrendPoint IN_2020 = TrendPoint.of(2020, Ratio.of(12));

  @Test
  void a_constant_rate_is_carried_on() {
    CompoundPath path = CompoundPath.through(IN_2015, IN_2020);
    assertThat(path.valueIn(2030).value()).contains(Ratio.parse("17.28"));
    assertThat(path.valueIn(2023).orElseThrow().doubleValue()).isEqualTo(13.38720746075793);
    assertThat(path.valueIn(2023).explanation().remark())
        .contains("irrational, shown rounded; decisions on it are exact");
    assertThat(path.valueIn(2030).explanation().remark()).isEmpty();
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
  }

  @Test
  void a_level_is_compared_exactly() {
    CompoundPath path = CompoundPath.through(IN_2015, IN_2020);
    assertThat(path.compare(2030, Ratio.parse("17.27"))).isPositive();
    assertThat(path.compare(2030, Ratio.parse("17.29"))).isNegative();
    CompoundPath gone = CompoundPath.through(IN_2015, TrendPoint.of(2020, Ratio.ZERO));
    assertThat(gone.compare(2030, Ratio.ZERO)).isZero();
    assertThat(gone.compare(2030, Ratio.ONE)).isNegative();
  }

  @Test
  void a_path_has_an_end() {
    CompoundPath path = CompoundPath.through(IN_2015, IN_2020);
    refused(
        () -> path.valueIn(2216),
        "year 2216 is more than 200 years after the year 2015 of the trend");
    refused(
        () -> CompoundPath.through(TrendPoint.of(2015, Ratio.ZERO), IN_2020),
        "no constant rate leads from 2015: 0 to 2020: 12: a base value of 0 has no growth rate");
  }
}
