package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.BudgetTable.cell;
import static org.openrbm.examples.frameworks.BudgetTable.text;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.csv.CsvDocument.Row;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.core.logframe.Responsibility;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.examples.frameworks.BudgetTable.Column;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.Observation;

/**
 * The Office of Information and Communications Technology in the programme budget of the United
 * Nations for 2026: nine performance measures in words, for 2022 to 2026, with its deliverables and
 * its compliance.
 *
 * <p>What was achieved in a year is a measurement in words, and what is planned for a year is a
 * target in words. Words cannot be compared by a machine, so a person says when they have come
 * true. A dash, or no line, states nothing for the year; there is then no measurement and no
 * target. Three outcomes of three measures each are this library's grouping.
 *
 * <p>Source: United Nations, A/80/6 (Sect. 29C), <i>Proposed programme budget for 2026</i>. Labels
 * and statements are paraphrases of this library. The tables do not say when a result was recorded,
 * so each counts from the last day of its year on.
 *
 * @since 0.1.0
 */
public final class UnTechnology2026 {

  private static final String SECTION = "29C";
  private static final Responsibility OFFICE =
      Responsibility.builder()
          .accountable(text("Office of Information and Communications Technology"))
          .build();
  private static final BudgetDeliverables DELIVERABLES =
      BudgetDeliverables.read("un-technology-2026-deliverables.csv", SECTION);
  private static final BudgetTable STATEMENTS =
      BudgetTable.read(
          "un-technology-2026-statements.csv",
          List.of("indicator", "label"),
          List.of(
              Column.actual(2022),
              Column.actual(2023),
              Column.actual(2024),
              Column.planned(2025),
              Column.planned(2026)));

  private static final ImmutableMap<String, String> STATED =
      ImmutableMap.of("IN", "Innovation", "PL", "Platforms", "AP", "Applications");
  private static final ImmutableMap<String, String> DELIVERED =
      ImmutableMap.of("ED", "Executive direction and management", "SP2", "Subprogramme 2");

  private UnTechnology2026() {}

  /** {@return the framework, with the plans of 2024 to 2026} */
  public static LogicalFramework framework() {
    return LogicalFramework.builder()
        .id("un-technology-2026")
        .title(text("UN programme budget for 2026: information technology"))
        .period(ReportingPeriod.ofYears(2022, 2026))
        .addSource(BudgetTable.section(SECTION).build())
        .mandate(Mandate.builder().code("OICT").title(text("Information technology")).build())
        .addIntermediateOutcome(
            IntermediateOutcome.builder()
                .code("IT")
                .title(text("Mandates served by technology"))
                .responsibility(OFFICE)
                .addAllImmediateOutcomes(
                    STATED.entrySet().stream().map(UnTechnology2026::outcome).toList())
                .addAllImmediateOutcomes(DELIVERABLES.outcomes(DELIVERED))
                .build())
        .addCrossCuttingDriver(BudgetCompliance.driver(SECTION, OFFICE))
        .build();
  }

  private static ImmediateOutcome outcome(Map.Entry<String, String> title) {
    return ImmediateOutcome.builder()
        .code(title.getKey())
        .title(text(title.getValue()))
        .addAllIndicators(
            STATEMENTS.rows().stream()
                .filter(row -> cell(row, "indicator").startsWith(title.getKey()))
                .map(UnTechnology2026::indicator)
                .toList())
        .build();
  }

  private static Indicator indicator(Row row) {
    LocalizedText title = text(cell(row, "label"));
    return Indicator.builder()
        .code(cell(row, "indicator"))
        .title(title)
        .addMeasure(
            Measure.builder().code("statement").title(title).kind(MeasureKind.QUALITATIVE).build())
        .addAllTargets(
            STATEMENTS.columns(true).stream()
                .flatMap(
                    column -> statement(row, column).map(words -> target(column, words)).stream())
                .toList())
        .addMeansOfVerification(BudgetTable.YEARLY_BUDGET)
        .build();
  }

  private static IndicatorTarget target(Column column, LocalizedText statement) {
    return IndicatorTarget.of(new Target.Statement(statement, column.due())).withSource(source());
  }

  /** {@return the statements and compliance of 2022 to 2024, and the deliverables of 2024} */
  public static MeasurementSet measurements() {
    return MeasurementSet.of(
        Stream.of(
                STATEMENTS.rows().stream().flatMap(UnTechnology2026::statements),
                DELIVERABLES.measurements().stream(),
                BudgetCompliance.measurements(SECTION).stream())
            .flatMap(measurements -> measurements)
            .toList());
  }

  private static Stream<Measurement> statements(Row row) {
    return STATEMENTS.columns(false).stream()
        .flatMap(
            column ->
                statement(row, column)
                    .map(
                        statement ->
                            Measurement.builder()
                                .indicator(cell(row, "indicator"))
                                .period(column.period())
                                .observation(new Observation.Statement(statement))
                                .source(source())
                                .build())
                    .stream());
  }

  private static Optional<LocalizedText> statement(Row row, Column column) {
    return BudgetTable.printed(row, column)
        .filter(printed -> !printed.equals("–"))
        .map(BudgetTable::text);
  }

  private static Citation source() {
    return BudgetTable.section(SECTION).clause("tables of performance measures").build();
  }

  /** {@return every printed total with its items, planned and actual} */
  public static List<PrintedTotal> printedTotals() {
    return DELIVERABLES.printedTotals();
  }
}
