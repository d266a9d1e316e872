package org.openrbm.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.n;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeasurementSeriesTest {

  private static final ReportingPeriod Y2019 = ReportingPeriod.ofYear(2019);
  private static final ReportingPeriod Y2020 = ReportingPeriod.ofYear(2020);
  private static final ReportingPeriod Y2022 = ReportingPeriod.ofYear(2022);

  /** 100, 150, 200 and 100, 250, 450: the example of the reference on aggregation over time. */
  @Test
  void increments_and_running_totals_turn_into_each_other() {
    MeasurementSeries steps =
        MeasurementSeries.of(Map.of(Y2022, n("200"), Y2019, n("100"), Y2020, n("150")));

    assertThat(steps.cumulative(Ratio.ZERO).values().values())
        .containsExactly(n("100"), n("250"), n("450"));
    assertThat(steps.cumulative(n("7")).increments(n("7")).values()).isEqualTo(steps.values());
    assertThat(steps.values().keySet()).containsExactly(Y2019, Y2020, Y2022); // no 0 for 2021
  }

  @Test
  void a_year_is_365_days_and_a_leap_year_has_366() {
    MeasurementSeries series =
        MeasurementSeries.of(
            Map.of(
                Y2019,
                n("730"),
                Y2020,
                n("732"),
                ReportingPeriod.parse("2021-01-01/2021-03-14"),
                n("1"))); // 73 days

    assertThat(series.annualised().values().values()).containsExactly(n("730"), n("730"), n("5"));
  }

  @Test
  void periods_do_not_overlap() {
    ReportingPeriod half = ReportingPeriod.parse("2020-07-01/2020-12-31");

    assertThatThrownBy(() -> MeasurementSeries.of(Map.of(Y2020, n("1"), half, n("1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "periods of a series must not overlap, but 2020-01-01/2020-12-31 and"
                + " 2020-07-01/2020-12-31 do");
  }
}
