package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.BudgetTable.cell;
import static org.openrbm.examples.frameworks.BudgetTable.text;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.csv.CsvDocument.Row;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.Output;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.examples.frameworks.BudgetTable.Column;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.rollup.Breakdown;

/**
 * The deliverables of one entity: a printed total is an indicator, its items are the parts.
 *
 * <p>The code {@code SP1.A.2} is the second indicator of category A of subprogramme 1. All figures
 * are counts of one year, so nothing is carried over to the next. A dash is a count of 0: of 283
 * printed totals of A/80/6 that were read with a dash among their items, 274 are the sum of the
 * items if a dash is 0. An empty cell says nothing: it makes no target and no measurement.
 */
final class BudgetDeliverables {

  /** The dimension of which the items are the categories. */
  static final String DIMENSION = "deliverable";

  private static final ImmutableMap<String, String> CATEGORIES =
      ImmutableMap.of(
          "A", "Intergovernmental process supported",
          "B", "Knowledge generated and passed on");

  private final BudgetTable table;
  private final String section;

  private BudgetDeliverables(BudgetTable table, String section) {
    this.table = table;
    this.section = section;
  }

  static BudgetDeliverables read(String resource, String section) {
    return new BudgetDeliverables(
        BudgetTable.read(
            resource,
            List.of("indicator", "item", "label", "unit"),
            List.of(
                Column.planned(2024),
                Column.actual(2024),
                Column.planned(2025),
                Column.planned(2026))),
        section);
  }

  /** {@return an outcome for each subprogramme, with its deliverables as outputs} */
  List<ImmediateOutcome> outcomes(Map<String, String> titles) {
    return titles.entrySet().stream()
        .map(
            title ->
                ImmediateOutcome.builder()
                    .code(title.getKey())
                    .title(text(title.getValue()))
                    .addAllOutputs(outputs(title.getKey()))
                    .build())
        .toList();
  }

  private List<Output> outputs(String outcome) {
    List<Output> outputs = new ArrayList<>();
    CATEGORIES.forEach(
        (category, title) -> {
          String code = outcome + "." + category;
          List<Indicator> indicators =
              totals(code + ".").map(total -> indicator(total, items(total))).toList();
          if (!indicators.isEmpty()) {
            outputs.add(
                Output.builder()
                    .code(code)
                    .title(text(title))
                    .addAllIndicators(indicators)
                    .build());
          }
        });
    return outputs;
  }

  private Indicator indicator(Row total, List<Row> items) {
    Indicator.Builder indicator =
        Indicator.builder()
            .code(cell(total, "indicator"))
            .title(text(cell(total, "label")))
            .addMeasure(
                Measure.builder()
                    .code("number")
                    .title(text(cell(total, "label")))
                    .kind(MeasureKind.UNIT)
                    .unit(text(cell(total, "unit")))
                    .direction(Direction.INCREASING)
                    .build())
            .overPeriods(AggregationRule.SUM)
            .accumulation(Accumulation.FLOW)
            .addMeansOfVerification(BudgetTable.YEARLY_BUDGET);
    if (!items.isEmpty()) {
      indicator.addDisaggregation(
          Disaggregation.builder()
              .dimension(DIMENSION)
              .addAllCategories(items.stream().map(item -> cell(item, "label")).toList())
              .rule(AggregationRule.SUM)
              .build());
    }
    Stream.concat(Stream.of(total), items.stream())
        .forEach(row -> indicator.addAllTargets(targets(row)));
    return indicator.build();
  }

  private List<IndicatorTarget> targets(Row row) {
    return table.columns(true).stream()
        .flatMap(column -> count(row, column).map(count -> target(row, column, count)).stream())
        .toList();
  }

  /** The plan of one year: its window is that year. */
  private IndicatorTarget target(Row row, Column column, Ratio count) {
    return IndicatorTarget.builder()
        .target(new Target.AtLeast(count, column.due()))
        .window(TargetWindow.during(column.period()))
        .categories(categories(row))
        .source(source(row))
        .build();
  }

  /** {@return what came of the plans, the printed total and each item} */
  List<Measurement> measurements() {
    return table.rows().stream()
        .flatMap(
            row ->
                table.columns(false).stream()
                    .flatMap(
                        column ->
                            count(row, column)
                                .map(count -> measurement(row, column, count))
                                .stream()))
        .toList();
  }

  private Measurement measurement(Row row, Column column, Ratio count) {
    return Measurement.builder()
        .indicator(cell(row, "indicator"))
        .categories(categories(row))
        .period(column.period())
        .observation(new Observation.Value(count))
        .source(source(row))
        .build();
  }

  /** {@return every printed total that has items, for each year and state} */
  List<PrintedTotal> printedTotals() {
    return totals("")
        .filter(total -> !items(total).isEmpty())
        .flatMap(
            total ->
                table.columns().stream().flatMap(column -> printedTotal(total, column).stream()))
        .toList();
  }

  private Optional<PrintedTotal> printedTotal(Row total, Column column) {
    Map<String, Ratio> parts = new LinkedHashMap<>();
    items(total)
        .forEach(
            item -> count(item, column).ifPresent(count -> parts.put(cell(item, "label"), count)));
    return count(total, column)
        .map(
            count ->
                new PrintedTotal(
                    cell(total, "indicator"), column.toString(), new Breakdown(count, parts)));
  }

  private Stream<Row> totals(String prefix) {
    return table.rows().stream()
        .filter(row -> row.text("item").isEmpty())
        .filter(row -> cell(row, "indicator").startsWith(prefix));
  }

  private List<Row> items(Row total) {
    return table.rows().stream()
        .filter(row -> row.text("item").isPresent())
        .filter(row -> cell(row, "indicator").equals(cell(total, "indicator")))
        .toList();
  }

  private static Map<String, String> categories(Row row) {
    return row.text("item").isPresent() ? Map.of(DIMENSION, cell(row, "label")) : Map.of();
  }

  private static Optional<Ratio> count(Row row, Column column) {
    return BudgetTable.printed(row, column)
        .map(printed -> printed.equals("–") ? Ratio.ZERO : Ratio.parse(printed));
  }

  private Citation source(Row row) {
    String indicator = cell(row, "indicator");
    String part =
        indicator.startsWith("SP")
            ? "subprogramme " + indicator.substring(2, 3)
            : "executive direction and management";
    String line = row.text("item").map(item -> ", item " + item).orElse(", printed total");
    return BudgetTable.section(section).clause("table of deliverables, " + part + line).build();
  }
}
