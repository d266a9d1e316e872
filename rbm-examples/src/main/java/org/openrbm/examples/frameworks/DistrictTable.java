package org.openrbm.examples.frameworks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.csv.CsvDocument;

/** The two files of {@link DistrictContract}, and the calendar that they are written in. */
final class DistrictTable {

  static final ReportingPeriod YEAR =
      ReportingPeriod.of(LocalDate.of(2024, Month.JULY, 1), LocalDate.of(2025, Month.JUNE, 30));

  static final ImmutableList<CsvDocument.Row> CONTRACT =
      rows(
          "district-contract.csv",
          "code,part,title,kind,unit,better,window,overPeriods,overUnits,baseline,"
              + "Q1,Q2,Q3,Q4,year,sums,every,source");
  static final ImmutableList<CsvDocument.Row> REPORTS =
      rows("district-reports.csv", "code,reporter,part,Q1,Q2,Q3,Q4");

  /** A column of the files: a quarter of the fiscal year, or the year. */
  enum Step {
    Q1(0, 3),
    Q2(3, 3),
    Q3(6, 3),
    Q4(9, 3),
    YEAR(0, 12);

    static final ImmutableList<Step> QUARTERS = ImmutableList.of(Q1, Q2, Q3, Q4);

    private final int firstMonth;
    private final int months;

    Step(int firstMonth, int months) {
      this.firstMonth = firstMonth;
      this.months = months;
    }

    String column() {
      return this == YEAR ? "year" : name();
    }

    ReportingPeriod period() {
      LocalDate start = DistrictTable.YEAR.start().plusMonths(firstMonth);
      return ReportingPeriod.of(start, start.plusMonths(months).minusDays(1));
    }
  }

  private DistrictTable() {}

  private static ImmutableList<CsvDocument.Row> rows(String resource, String header) {
    CsvDocument document =
        CsvDocument.parse(
            resource, Documents.text(resource), List.of(header.split(",", -1)), List.of());
    document.throwIfFaulty();
    return ImmutableList.copyOf(document.rows());
  }

  static String cell(CsvDocument.Row row, String column) {
    return row.text(column).orElse("");
  }

  static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }
}
