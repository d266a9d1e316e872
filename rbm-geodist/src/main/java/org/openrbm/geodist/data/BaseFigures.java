package org.openrbm.geodist.data;

import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.geodist.policy.BaseFigure;

/** The base figures that were found, by the years for which they are known. */
final class BaseFigures {

  private static final BundledTable TABLE = BundledTable.load("base-figures.csv", 1);

  private BaseFigures() {}

  static Optional<BaseFigure> of(int year) {
    return TABLE.keys().stream()
        .filter(first -> Integer.parseInt(first) <= year && year <= lastYear(first))
        .findFirst()
        .map(BaseFigures::figure);
  }

  static BaseFigure notAfter(int year) {
    return TABLE.keys().stream()
        .filter(first -> Integer.parseInt(first) <= year)
        .reduce((earlier, later) -> later) // the file is in the order of years
        .map(BaseFigures::figure)
        .orElseThrow();
  }

  private static int lastYear(String first) {
    return Integer.parseInt(text(first, "lastYear"));
  }

  private static BaseFigure figure(String first) {
    int last = lastYear(first);
    return BaseFigure.of(
            Ratio.parse(text(first, "posts")),
            Citation.builder()
                .document(text(first, "document"))
                .clause(
                    "base figure known for "
                        + (first.equals("" + last) ? first : first + "-" + last))
                .evidence(EvidenceGrade.valueOf(text(first, "evidence")))
                .remark(text(first, "remark"))
                .build())
        .withPeriod(ReportingPeriod.ofYears(Integer.parseInt(first), last));
  }

  private static String text(String first, String column) {
    return TABLE.cell(first, column).orElseThrow();
  }
}
