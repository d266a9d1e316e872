package org.openrbm.geodist.data;

import java.util.Comparator;
import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;

/** The population series: which point stands for a year, and how many persons it counts. */
final class Populations {

  private static final BundledTable ANNUAL = BundledTable.load("population-annual.csv", 1);
  private static final BundledTable WPP = BundledTable.load("population-wpp.csv", 2);

  private Populations() {}

  /**
   * {@return the latest point of the series that is not after {@code year}; every series begins
   * before the first year that the library has}
   */
  static int point(PopulationSeries series, int year) {
    return (series == PopulationSeries.ANNUAL ? ANNUAL : WPP)
        .columns().stream()
            .filter(column -> hasValues(series, column))
            .map(Integer::valueOf)
            .filter(point -> point <= year)
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }

  private static boolean hasValues(PopulationSeries series, String column) {
    return series == PopulationSeries.ANNUAL
        || WPP.keys().stream()
            .anyMatch(
                key -> key.startsWith(series.name() + " ") && WPP.cell(key, column).isPresent());
  }

  /** {@return the persons at that point; empty if the series does not have the State} */
  static Optional<Long> persons(PopulationSeries series, int point, String code) {
    String column = Integer.toString(point);
    return (series == PopulationSeries.ANNUAL
            ? ANNUAL.cell(code, column)
            : WPP.cell(series.name() + " " + code, column))
        .map(Long::valueOf);
  }

  static Citation source(PopulationSeries series, int point) {
    Citation.Builder source = Citation.builder().evidence(EvidenceGrade.SECONDARY);
    return switch (series) {
      case ANNUAL ->
          source
              .document("World Bank, World Development Indicators, SP.POP.TOTL")
              .title("Population, total")
              .clause("mid-year " + point)
              .remark("from a copy of the series; it follows World Population Prospects 2024")
              .build();
      case WPP2008, WPP2010, WPP2012, WPP2015, WPP2017, WPP2019 ->
          source
              .document(
                  "United Nations, World Population Prospects, the "
                      + series.name().substring(3)
                      + " revision")
              .clause("mid-year " + point)
              .remark("from a copy of the tables; points after the revision are projections")
              .build();
    };
  }
}
