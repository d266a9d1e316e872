package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;
import org.openrbm.indicators.ShippedSchema;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrendSeriesTest {

  private static final TrendPoint IN_2015 = TrendPoint.of(2015, Ratio.of(5));
  private static final TrendPoint IN_2018 = TrendPoint.of(2018, Ratio.of(8));
  private static final TrendPoint IN_2020 = TrendPoint.of(2020, Ratio.of(10));

  @Test
  void points_are_put_in_order() {
    TrendSeries series = TrendSeries.of(IN_2020, IN_2015, IN_2018);
    assertThat(series.points()).containsExactly(IN_2015, IN_2018, IN_2020);
    assertThat(series).isEqualTo(TrendSeries.of(IN_2018, IN_2020, IN_2015));
    assertThat(series.first()).isEqualTo(IN_2015);
    assertThat(series.last()).isEqualTo(IN_2020);
  }

  @Test
  void a_series_can_be_cut() {
    TrendSeries series = TrendSeries.of(IN_2015, IN_2018, IN_2020);
    assertThat(series.since(2016)).contains(TrendSeries.of(IN_2018, IN_2020));
    assertThat(series.since(2021)).isEmpty();
    assertThat(series.until(2018)).contains(TrendSeries.of(IN_2015, IN_2018));
    assertThat(series.until(2014)).isEmpty();
    assertThat(series.lastYears(2)).isEqualTo(TrendSeries.of(IN_2018, IN_2020));
    assertThat(series.lastYears(4)).isEqualTo(TrendSeries.of(IN_2018, IN_2020));
    assertThat(series.map(Ratio::negated).last().value()).isEqualTo(Ratio.of(-10));
  }

  @Test
  void bad_series_are_refused() {
    refused(() -> TrendSeries.of(), "a trend series needs at least one point");
    refused(
        () -> TrendSeries.of(IN_2018, IN_2015, TrendPoint.of(2018, Ratio.of(9))),
        "year 2018 stands twice in a trend series, with the values 8 and 9");
    refused(
        () -> TrendSeries.of(IN_2020, TrendPoint.of(1800, Ratio.ONE)),
        "a trend series must span at most 200 years, but runs from 1800 to 2020");
    refused(
        () -> TrendTarget.of(Ratio.ONE, 10_000),
        "year of a trend target must be 1 to 9999, but is 10000");
    refused(
        () -> TrendSeries.of(IN_2020).lastYears(-1),
        "number of years must not be negative, but is -1");
  }

  @Test
  void json_round_trips() {
    TrendSeries series = TrendSeries.of(IN_2020, IN_2015, IN_2018);
    assertThat(RbmJson.read(RbmJson.write(series), TrendSeries.class)).isEqualTo(series);
    OtherMappers.assertAgree(series, TrendSeries.class);
    ShippedSchema.assertValid(RbmJson.write(series), TrendSeries.class);
    TrendTarget target = TrendTarget.of(Ratio.of(1, 3), 2030);
    assertThat(RbmJson.read(RbmJson.write(target), TrendTarget.class)).isEqualTo(target);
    OtherMappers.assertAgree(target, TrendTarget.class);
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
