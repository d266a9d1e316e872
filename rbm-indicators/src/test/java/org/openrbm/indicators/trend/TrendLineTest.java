package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.trend.Trends.refused;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrendLineTest {

  private static final TrendPoint IN_2015 = TrendPoint.of(2015, Ratio.of(10));
  private static final TrendPoint IN_2020 = TrendPoint.of(2020, Ratio.of(12));

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

  @Test
  void a_line_needs_two_years() {
    refused(
        () -> TrendLine.through(IN_2015, IN_2015),
        "no line leads through 2015: 10 and 2015: 10: they are of the same year");
  }

  @Test
  void a_line_is_carried_back() {
    TrendLine line = TrendLine.through(IN_2020, IN_2015);
    assertThat(line.year()).isEqualTo(2020);
    assertThat(line.valueIn(2010)).isEqualTo(Ratio.of(8));
    assertThat(line.timeOf(Ratio.of(8))).contains(Ratio.of(2010));
  }

  @Test
  void a_line_has_a_json_form() {
    TrendLine line = new TrendLine(2020, Ratio.of(12), Ratio.of(2, 5));
    assertThat(RbmJson.read(RbmJson.write(line), TrendLine.class)).isEqualTo(line);
  }
}
