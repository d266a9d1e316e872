package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.BudgetTable.cell;
import static org.openrbm.examples.frameworks.BudgetTable.text;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.csv.CsvDocument.Row;
import org.openrbm.core.logframe.CrossCuttingDriver;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.Responsibility;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.examples.frameworks.BudgetTable.Column;
import org.openrbm.indicators.measurement.Measurement;

/**
 * The two percentages that nearly every entity of A/80/6 reports. The baseline is the percentage of
 * 2022, if there is one. Where a dash or "n/a" is printed, there is no percentage.
 */
final class BudgetCompliance {

  private record Share(String title, String numerator, String denominator) {}

  private static final ImmutableMap<String, Share> SHARES =
      ImmutableMap.of(
          "CO.1",
          new Share("Documents submitted on time", "documents submitted on time", "documents due"),
          "CO.2",
          new Share(
              "Air tickets bought two weeks ahead",
              "air tickets bought two weeks ahead",
              "air tickets bought"));

  private static final Column FIRST = Column.actual(2022);

  private BudgetCompliance() {}

  private static BudgetTable table() {
    return BudgetTable.read(
        "un-compliance-2026.csv",
        List.of("section", "indicator"),
        List.of(
            FIRST,
            Column.actual(2023),
            Column.actual(2024),
            Column.planned(2025),
            Column.planned(2026)));
  }

  private static List<Row> rows(BudgetTable table, String section) {
    return table.rows().stream().filter(row -> cell(row, "section").equals(section)).toList();
  }

  static CrossCuttingDriver driver(String section, Responsibility responsibility) {
    BudgetTable table = table();
    return CrossCuttingDriver.builder()
        .code("CO")
        .title(text("Compliance"))
        .addAllIndicators(
            rows(table, section).stream()
                .map(row -> indicator(table, row).withResponsibility(responsibility))
                .toList())
        .build();
  }

  private static Indicator indicator(BudgetTable table, Row row) {
    Share share = Optional.ofNullable(SHARES.get(cell(row, "indicator"))).orElseThrow();
    LocalizedText title = text(share.title());
    return Indicator.builder()
        .code(cell(row, "indicator"))
        .title(title)
        .addMeasure(
            Measure.builder()
                .code("share")
                .title(title)
                .kind(MeasureKind.PERCENTAGE)
                .numerator(text(share.numerator()))
                .denominator(text(share.denominator()))
                .direction(Direction.INCREASING)
                .build())
        .overPeriods(AggregationRule.LATEST)
        .accumulation(Accumulation.FLOW)
        .addAllBaselines(
            percent(row, FIRST)
                .map(value -> Baseline.of(value, FIRST.period()).withSource(source(row)))
                .stream()
                .toList())
        .addAllTargets(
            table.columns(true).stream()
                .flatMap(
                    column ->
                        percent(row, column).map(value -> target(row, column, value)).stream())
                .toList())
        .addMeansOfVerification(BudgetTable.YEARLY_BUDGET)
        .build();
  }

  /** The plan of one year: its window is that year. */
  private static IndicatorTarget target(Row row, Column column, Ratio percent) {
    return IndicatorTarget.builder()
        .target(new Target.AtLeast(percent, column.due()))
        .window(TargetWindow.during(column.period()))
        .source(source(row))
        .build();
  }

  static List<Measurement> measurements(String section) {
    BudgetTable table = table();
    return rows(table, section).stream()
        .flatMap(
            row ->
                table.columns(false).stream()
                    .flatMap(
                        column ->
                            percent(row, column)
                                .map(value -> measurement(row, column, value))
                                .stream()))
        .toList();
  }

  private static Measurement measurement(Row row, Column column, Ratio percent) {
    return Measurement.of(cell(row, "indicator"), column.period(), percent).withSource(source(row));
  }

  private static Optional<Ratio> percent(Row row, Column column) {
    return BudgetTable.printed(row, column)
        .filter(printed -> !printed.equals("–") && !printed.equals("n/a"))
        .map(Ratio::parse);
  }

  private static Citation source(Row row) {
    return BudgetTable.section(cell(row, "section")).clause("table of compliance").build();
  }
}
