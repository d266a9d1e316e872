package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.DistrictTable.cell;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.csv.CsvDocument.Row;
import org.openrbm.core.logframe.MilestoneEvent;
import org.openrbm.core.logframe.MilestoneStatus;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.measurement.DataNature;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.Observation;

/** The reports of four quarters on {@link DistrictContract}, all of them made up. */
final class DistrictReports {

  private static final int DAYS_TO_REPORT = 15;

  private DistrictReports() {}

  /** One entry of a cell: {@code 12 @2025-02-28}, or {@code 12} if it was recorded in time. */
  private record Entry(String observed, DistrictTable.Step quarter, LocalDate recordedOn) {

    static Entry of(String text, DistrictTable.Step quarter) {
      List<String> parts = Splitter.on('@').trimResults().splitToList(text);
      return new Entry(
          parts.get(0),
          quarter,
          parts.size() > 1
              ? LocalDate.parse(parts.get(1))
              : quarter.period().end().plusDays(DAYS_TO_REPORT));
    }
  }

  private static Stream<Entry> entries(Row report) {
    return DistrictTable.Step.QUARTERS.stream()
        .flatMap(
            quarter ->
                report.text(quarter.column()).stream()
                    .flatMap(cell -> Splitter.on(';').splitToStream(cell))
                    .map(entry -> Entry.of(entry, quarter)));
  }

  /** {@return what was reported on a milestone, in order of days} */
  static List<MilestoneEvent> events(Row whole) {
    return DistrictTable.REPORTS.stream()
        .filter(report -> cell(report, "code").equals(cell(whole, "code")))
        .flatMap(DistrictReports::entries)
        .map(
            entry ->
                MilestoneEvent.builder()
                    .date(entry.recordedOn())
                    .status(MilestoneStatus.valueOf(entry.observed()))
                    .build())
        .toList();
  }

  /** {@return the measurements of one indicator} */
  static Stream<Measurement> measurements(Row whole) {
    return DistrictTable.REPORTS.stream()
        .filter(report -> cell(report, "code").equals(cell(whole, "code")))
        .flatMap(report -> entries(report).map(entry -> measurement(whole, report, entry)));
  }

  private static Measurement measurement(Row whole, Row report, Entry entry) {
    return Measurement.builder()
        .indicator(cell(whole, "code"))
        .reporter(report.text("reporter"))
        .categories(DistrictContract.categories(report))
        .period(
            DistrictContract.isMilestone(whole)
                ? ReportingPeriod.of(entry.recordedOn(), entry.recordedOn())
                : covered(cell(whole, "window"), entry.quarter()))
        .observation(observation(whole, entry.observed()))
        .recordedOn(entry.recordedOn())
        .nature(DataNature.SYNTHETIC)
        .build();
  }

  /** A level is of a day, a running total of all days since the baseline, a flow of its quarter. */
  private static ReportingPeriod covered(String window, DistrictTable.Step quarter) {
    ReportingPeriod days = quarter.period();
    return switch (window) {
      case "on" -> ReportingPeriod.of(days.end(), days.end());
      case "since" -> ReportingPeriod.of(DistrictTable.YEAR.start(), days.end());
      default -> days;
    };
  }

  private static Observation observation(Row whole, String observed) {
    if (DistrictContract.isMilestone(whole)) {
      boolean done = MilestoneStatus.valueOf(observed) == MilestoneStatus.DONE;
      return new Observation.Value(done ? Ratio.ONE : Ratio.ZERO);
    }
    if (DistrictContract.kind(whole) == MeasureKind.ORDINAL) {
      return new Observation.Rung(observed);
    }
    List<String> counts = Splitter.on('/').splitToList(observed);
    return counts.size() == 1
        ? new Observation.Value(Ratio.parse(observed))
        : new Observation.Share(Ratio.parse(counts.get(0)), Ratio.parse(counts.get(1)));
  }
}
