package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.trend.Trends.refused;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrendBandTest {

  @Test
  void a_band_needs_words() {
    refused(() -> TrendBand.below(TrendStatus.ON_TRACK, " "), "trend band ON_TRACK needs a label");
    refused(
        () -> TrendBand.from(Ratio.ONE, TrendStatus.DETERIORATION, ""),
        "trend band DETERIORATION needs a label");
  }

  @Test
  void a_band_begins_at_a_value_or_below_all_others() {
    assertThat(TrendBand.from(Ratio.ONE, TrendStatus.ON_TRACK, "high").lowest())
        .contains(Ratio.ONE);
    assertThat(TrendBand.below(TrendStatus.DETERIORATION, "rest").lowest()).isEmpty();
  }

  @Test
  void json_leaves_out_a_limit_that_is_not() {
    TrendBand rest = TrendBand.below(TrendStatus.DETERIORATION, "rest");
    String json =
        """
        {
          "status": "DETERIORATION",
          "label": "rest"
        }\
        """;
    assertThat(RbmJson.write(rest)).isEqualTo(json);
    assertThat(RbmJson.read(json, TrendBand.class)).isEqualTo(rest);
  }
}
