package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.data.PopulationSeries;

/** The ranges that reports of the United Nations published, from bundled data. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedRangesTest {

  @ParameterizedTest(name = "{1} {2}: {8}-{9}")
  @CsvFileSource(resources = "published-desirable-ranges.csv", numLinesToSkip = 1)
  void published_limits_are_reproduced(
      String source,
      String state,
      LocalDate asAt,
      int year,
      long baseFigure,
      String baseBasis,
      PopulationSeries population,
      String alsoFits,
      int lower,
      int upper,
      @Nullable Integer publishedMidpoint) {
    assertThat(source).isNotBlank();
    assertThat(baseBasis).isNotBlank();
    assertThat(asAt).hasYear(year);

    DesirableRange range = Examples.un(year, baseFigure, population).of(state);

    assertThat(range.lower()).isEqualTo(lower);
    assertThat(range.upper()).isEqualTo(upper);
    if (publishedMidpoint != null) {
      assertThat(averageOfRoundedLimits(range)).isEqualTo(publishedMidpoint.longValue());
    }

    Set<PopulationSeries> expected = EnumSet.of(population);
    Arrays.stream(alsoFits.split(" ")).map(PopulationSeries::valueOf).forEach(expected::add);
    Set<PopulationSeries> fitting = EnumSet.noneOf(PopulationSeries.class);
    for (PopulationSeries series : PopulationSeries.values()) {
      DesirableRange other = Examples.un(year, baseFigure, series).of(state);
      if (other.lower() == lower && other.upper() == upper) {
        fitting.add(series);
      }
    }
    assertThat(fitting).isEqualTo(expected).contains(PopulationSeries.ANNUAL);
  }

  /**
   * Published midpoints are read as the average of the two rounded limits, halves up. France of
   * 2015 tells the readings apart: 117 was published, where the exact midpoint is 116.48.
   */
  @Test
  void a_published_midpoint_is_the_average_of_the_rounded_limits_with_halves_up() {
    DesirableRange france = Examples.un(2015, 3500, PopulationSeries.WPP2012).of("FRA");

    assertThat(averageOfRoundedLimits(france)).isEqualTo(117);
    assertThat(france.midpoint().toDecimal(2, RoundingMode.HALF_UP)).isEqualByComparingTo("116.48");
  }

  private static long averageOfRoundedLimits(DesirableRange range) {
    return Ratio.of(range.lower() + range.upper(), 2).round(RoundingMode.HALF_UP);
  }
}
