package org.openrbm.indicators.trend;

import static org.openrbm.indicators.trend.TrendStatus.ACCELERATION_NEEDED;
import static org.openrbm.indicators.trend.TrendStatus.DETERIORATION;
import static org.openrbm.indicators.trend.TrendStatus.LIMITED_PROGRESS;
import static org.openrbm.indicators.trend.TrendStatus.MODERATE_DETERIORATION;
import static org.openrbm.indicators.trend.TrendStatus.ON_TRACK;

import org.openrbm.core.Ratio;

/**
 * The published methods that judge compound annual growth.
 *
 * @since 0.1.0
 */
public final class CagrMethods {

  /**
   * Statistics Canada and Open SDG, 2025. With a target, by the ratio of observed to required
   * growth: from 0.95 on track, from 0.60 acceleration needed, from 0 limited, below deterioration.
   * Without, by growth a year: from 1.5, 0.5 and 0 per cent. The base year is 2015 or the first
   * later year with a value.
   */
  public static final CagrMethod STATISTICS_CANADA =
      CagrMethod.builder()
          .name("Statistics Canada / Open SDG 2025")
          .citation(TrendSources.STATISTICS_CANADA)
          .baseYear(2015)
          .ratioBands(canadian(Ratio.of(95, 100), Ratio.of(60, 100)))
          .growthBands(canadian(Ratio.of(15, 1000), Ratio.of(5, 1000)))
          .zeroSubstitute(Ratio.of(1, 1000))
          .achievedLabel("target achieved")
          .notComputableLabel("unable to assess")
          .scored(true)
          .build();

  /**
   * Eurostat. With a target, by the ratio of observed to required growth: from 0.95 significant,
   * from 0.60 moderate, from 0 insufficient progress, below movement away. Without, by growth a
   * year: from 1 per cent, from 0, from −1, below. The base year is where the series begins; {@link
   * TrendSeries#lastYears} cuts the 15 years of the long and the 5 years of the short term.
   */
  public static final CagrMethod EUROSTAT =
      CagrMethod.builder()
          .name("Eurostat")
          .citation(TrendSources.EUROSTAT)
          .ratioBands(
              TrendBands.of(
                  TrendBand.from(Ratio.of(95, 100), ON_TRACK, "significant progress"),
                  TrendBand.from(Ratio.of(60, 100), ACCELERATION_NEEDED, "moderate progress"),
                  TrendBand.from(Ratio.ZERO, LIMITED_PROGRESS, "insufficient progress"),
                  TrendBand.below(DETERIORATION, "movement away from the target")))
          .growthBands(
              TrendBands.of(
                  TrendBand.from(Ratio.of(1, 100), ON_TRACK, "significant progress"),
                  TrendBand.from(Ratio.ZERO, ACCELERATION_NEEDED, "moderate progress"),
                  TrendBand.from(
                      Ratio.of(-1, 100), MODERATE_DETERIORATION, "moderate movement away"),
                  TrendBand.below(DETERIORATION, "significant movement away")))
          .notComputableLabel("not assessed")
          .scored(false)
          .build();

  private CagrMethods() {}

  private static TrendBands canadian(Ratio high, Ratio middle) {
    return TrendBands.of(
        TrendBand.from(high, ON_TRACK, "on track"),
        TrendBand.from(middle, ACCELERATION_NEEDED, "progress made but acceleration needed"),
        TrendBand.from(Ratio.ZERO, LIMITED_PROGRESS, "limited progress"),
        TrendBand.below(DETERIORATION, "deterioration"));
  }
}
