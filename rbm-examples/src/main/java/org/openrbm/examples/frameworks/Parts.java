package org.openrbm.examples.frameworks;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.CrossCuttingDriver;
import org.openrbm.core.logframe.Plan;
import org.openrbm.core.logframe.PlanKind;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;

/** Small parts that all three frameworks are built of. */
final class Parts {

  private Parts() {}

  /** A label in English and Chinese. */
  static LocalizedText text(String en, String zh) {
    return LocalizedText.of("en", en).with("zh", zh);
  }

  static Measure.Builder measure(String code, String en, String zh, MeasureKind kind) {
    return Measure.builder().code(code).title(text(en, zh)).kind(kind);
  }

  static CrossCuttingDriver driver(String code, String en, String zh) {
    return CrossCuttingDriver.builder().code(code).title(text(en, zh)).build();
  }

  static Plan plan(PlanKind kind, String en, String zh, int firstYear, int lastYear) {
    return Plan.builder()
        .kind(kind)
        .title(text(en, zh))
        .period(ReportingPeriod.ofYears(firstYear, lastYear))
        .build();
  }

  /** A programme and budget, which the organisation adopts for two years. */
  static Plan programmeAndBudget(int firstYear) {
    String years = "%d–%02d".formatted(firstYear, (firstYear + 1) % 100);
    return plan(
        PlanKind.PROGRAMME_AND_BUDGET,
        "Programme and Budget " + years,
        years + " 两年期计划和预算",
        firstYear,
        firstYear + 1);
  }

  static ReportingPeriod month(int year, Month month) {
    YearMonth days = YearMonth.of(year, month);
    return ReportingPeriod.of(days.atDay(1), days.atEndOfMonth());
  }

  static LocalDate endOf(int year) {
    return LocalDate.of(year, Month.DECEMBER, 31);
  }
}
