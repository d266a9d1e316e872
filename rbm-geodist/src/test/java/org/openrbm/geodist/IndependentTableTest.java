package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.geodist.data.PopulationSeries;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.policy.RateTreatment;

/** Whole tables against tables computed apart from this library; each resource says how. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndependentTableTest {

  @ParameterizedTest(name = "{4}")
  @CsvSource({
    "2000, 2600, ANNUAL, AS_PUBLISHED, 2000-2600-annual.csv, 185",
    "2015, 3500, WPP2012, AS_PUBLISHED, 2015-3500-wpp2012.csv, 193",
    "2003, 2700, ANNUAL, AS_PUBLISHED, 2003-2700-annual-as-published.csv, 191",
    "2003, 2700, ANNUAL, RENORMALISED, 2003-2700-annual-renormalised.csv, 191"
  })
  void every_row_agrees(
      int year,
      long baseFigure,
      PopulationSeries series,
      RateTreatment rates,
      String resource,
      int members)
      throws IOException {
    List<String> expected =
        Resources.readLines(
                Resources.getResource(IndependentTableTest.class, "independent/" + resource),
                StandardCharsets.UTF_8)
            .stream()
            .skip(1)
            .filter(line -> !line.startsWith("#"))
            .toList();

    DesirableRangeTable table =
        Examples.table(
            UnPolicies.RES_42_220_A.withBaseFigure(baseFigure).withRateTreatment(rates),
            UnData.membership(year, series));

    assertThat(expected).hasSize(members);
    assertThat(table.ranges())
        .extracting(
            range ->
                "%s,%d,%s,%d"
                    .formatted(
                        range.code(),
                        range.lower(),
                        range.midpoint().toDecimal(10, RoundingMode.HALF_UP).toPlainString(),
                        range.upper()))
        .containsExactlyInAnyOrderElementsOf(expected);
  }
}
