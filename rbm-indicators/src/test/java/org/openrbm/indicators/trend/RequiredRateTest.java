package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.trend.Trends.refused;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;

/** Expected values by hand where they are rational, else by Python decimal with 60 digits. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequiredRateTest {

  @Test
  void what_is_required_each_year_follows_from_the_target() {
    TrendPoint now = TrendPoint.of(2023, Ratio.of(120));
    TrendTarget target = TrendTarget.of(Ratio.of(80), 2030);
    assertThat(RequiredRate.linear(now, target).value()).contains(Ratio.of(-40, 7));
    assertThat(RequiredRate.compound(now, target).orElseThrow().doubleValue())
        .isEqualTo(-0.05627794256450202);
    assertThat(RequiredRate.linear(now, TrendTarget.of(Ratio.ONE, 2023)).reason())
        .contains(TrendObstacle.TARGET_NOT_AFTER_BASELINE);
    assertThat(RequiredRate.compound(now, TrendTarget.of(Ratio.ONE, 2023)).reason())
        .contains(TrendObstacle.TARGET_NOT_AFTER_BASELINE);
    assertThat(RequiredRate.compound(now, TrendTarget.of(Ratio.of(-1), 2030)).reason())
        .contains(TrendObstacle.MIXED_SIGNS);
    assertThat(RequiredRate.compound(TrendPoint.of(2023, Ratio.ZERO), target).reason())
        .contains(TrendObstacle.ZERO_BASELINE);
  }

  @Test
  void a_required_rate_explains_itself() {
    Figure rate =
        RequiredRate.compound(
            TrendPoint.of(2020, Ratio.of(100)), TrendTarget.of(Ratio.of(121), 2022));
    assertThat(rate.value()).contains(Ratio.of(1, 10));
    assertThat(rate.render())
        .startsWith("required annual rate = 0.1: (target value ÷ base value)^(1 ÷ years) − 1")
        .contains("target value of 2022 = 121", "base value of 2020 = 100");
    assertThat(RequiredRate.linear(TrendPoint.of(2020, Ratio.ONE), TrendTarget.of(Ratio.ONE, 2020)))
        .hasToString("not computable: TARGET_NOT_AFTER_BASELINE");
  }

  @Test
  void a_target_beyond_all_sense_is_refused() {
    refused(
        () ->
            RequiredRate.compound(
                TrendPoint.of(2015, Ratio.ONE), TrendTarget.of(Ratio.of(4), 2216)),
        "year 2216 is more than 200 years after the year 2015 of the trend");
  }
}
