package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrendBandsTest {

  private static final TrendBand HIGH = TrendBand.from(Ratio.of(2), TrendStatus.ON_TRACK, "high");
  private static final TrendBand LOW =
      TrendBand.from(Ratio.of(1), TrendStatus.LIMITED_PROGRESS, "low");
  private static final TrendBand REST = TrendBand.below(TrendStatus.DETERIORATION, "rest");

  private static final List<TrendBands> PUBLISHED =
      List.of(
          CagrMethods.STATISTICS_CANADA.ratioBands(),
          CagrMethods.STATISTICS_CANADA.growthBands(),
          CagrMethods.EUROSTAT.ratioBands(),
          CagrMethods.EUROSTAT.growthBands(),
          ProgressChart.TARGET_BANDS,
          ProgressChart.GROWTH_BANDS,
          AnticipatedProgress.BANDS,
          AggregateTrend.BANDS);

  @Test
  void each_number_lies_in_one_band_and_the_limits_in_the_better() {
    TrendBands bands = TrendBands.of(HIGH, LOW, REST);
    assertThat(bands.of(Ratio.of(2))).isEqualTo(HIGH);
    assertThat(bands.of(Ratio.parse("1.999"))).isEqualTo(LOW);
    assertThat(bands.of(Ratio.ONE)).isEqualTo(LOW);
    assertThat(bands.of(Ratio.parse("0.999"))).isEqualTo(REST);
    assertThat(bands.range(HIGH)).isEqualTo("at least 2");
    assertThat(bands.range(LOW)).isEqualTo("at least 1 and below 2");
    assertThat(bands.range(REST)).isEqualTo("below 1");
  }

  @Test
  void published_bands_cover_every_number_without_a_gap_or_an_overlap() {
    Ratio little = Ratio.of(1, 1_000_000);
    for (TrendBands published : PUBLISHED) {
      List<TrendBand> bands = published.bands();
      for (int i = 0; i + 1 < bands.size(); i++) {
        Ratio limit = bands.get(i).lowest().orElseThrow();
        assertThat(published.of(limit)).isEqualTo(bands.get(i));
        assertThat(published.of(limit.plus(little))).isEqualTo(bands.get(i));
        assertThat(published.of(limit.minus(little))).isEqualTo(bands.get(i + 1));
      }
    }
  }

  @Test
  void bands_with_gaps_or_in_disorder_are_refused() {
    refused(() -> TrendBands.of(), "trend bands must have at least one band");
    refused(
        () -> TrendBands.of(HIGH, LOW),
        "the last trend band must have no lowest value, but 'low' begins at 1");
    refused(
        () -> TrendBands.of(REST, REST),
        "only the last trend band may be without a lowest value, but 'rest' has none");
    refused(
        () -> TrendBands.of(LOW, HIGH, REST),
        "trend bands must begin ever lower, but 'high' begins at 2 after 1");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
