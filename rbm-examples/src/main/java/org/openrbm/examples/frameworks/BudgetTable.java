package org.openrbm.examples.frameworks;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.csv.CsvDocument;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.MeansOfVerification;

/**
 * A table of the proposed programme budget of the United Nations for 2026 (A/80/6), as a CSV file
 * with a column for each year and state, such as {@code planned 2025}.
 *
 * @param rows the rows, in the order of the document
 * @param columns the columns of years that the file has, in order
 */
record BudgetTable(List<CsvDocument.Row> rows, List<Column> columns) {

  static final MeansOfVerification YEARLY_BUDGET =
      MeansOfVerification.builder()
          .source(text("Proposed programme budget, prepared every year"))
          .frequency(Frequency.ANNUAL)
          .build();

  /** A year, and whether the table says what was planned for it or what came of it. */
  record Column(boolean planned, int year) {

    static Column planned(int year) {
      return new Column(true, year);
    }

    static Column actual(int year) {
      return new Column(false, year);
    }

    ReportingPeriod period() {
      return ReportingPeriod.ofYear(year);
    }

    LocalDate due() {
      return LocalDate.of(year, Month.DECEMBER, 31);
    }

    /** The name of the column. */
    @Override
    public String toString() {
      return (planned ? "planned " : "actual ") + year;
    }
  }

  static BudgetTable read(String resource, List<String> labels, List<Column> columns) {
    List<String> names =
        Stream.concat(labels.stream(), columns.stream().map(Column::toString)).toList();
    CsvDocument document = CsvDocument.parse(resource, Documents.text(resource), names, List.of());
    document.throwIfFaulty();
    return new BudgetTable(document.rows(), columns);
  }

  static String cell(CsvDocument.Row row, String column) {
    return row.text(column).orElse("");
  }

  /** What the document prints for a year; empty if it prints nothing there. */
  static Optional<String> printed(CsvDocument.Row row, Column column) {
    return row.text(column.toString());
  }

  List<Column> columns(boolean planned) {
    return columns.stream().filter(column -> column.planned() == planned).toList();
  }

  static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  static Citation.Builder section(String section) {
    return Citation.builder()
        .document("A/80/6 (Sect. " + section + ")")
        .title("Proposed programme budget for 2026")
        .evidence(EvidenceGrade.SECONDARY)
        .remark("read in the tables of UN-EOSG-Analytics/un-mandates-housekeeping, 3ca4aa88");
  }
}
