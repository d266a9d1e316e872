package org.openrbm.examples.frameworks;

import java.util.ArrayList;
import java.util.List;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.ResultLevel;
import org.openrbm.examples.frameworks.MatrixTable.Cell;

/** The matrix in the columns of the logframe of the Department for International Development. */
final class DfidMatrix {

  private final LogicalFramework framework;
  private final MatrixText text;
  private final MatrixTargets targets;
  private final List<List<Cell>> rows = new ArrayList<>();

  DfidMatrix(LogicalFramework framework, MatrixText text) {
    this.framework = framework;
    this.text = text;
    this.targets = new MatrixTargets(text);
  }

  MatrixTable table() {
    add(Cell.heading(List.of(text.node(framework.mandate()))), List.of());
    framework.results().forEach(result -> add(level(result), result.indicators()));
    framework.crossCuttingDrivers().stream()
        .filter(driver -> !driver.indicators().isEmpty())
        .forEach(driver -> add(Cell.heading(List.of(text.node(driver))), driver.indicators()));
    return new MatrixTable(text.in(framework.title()), text.language(), header(), rows);
  }

  private List<String> header() {
    return List.of(
        text.word("Level and weighting", "层面和权重"),
        text.word("Indicator", "指标"),
        text.word("Baseline", "基准"),
        text.word("Milestone 1", "里程碑 1"),
        text.word("Milestone 2", "里程碑 2"),
        text.word("Target", "目标"));
  }

  private Cell level(ResultLevel result) {
    String weighting =
        result
            .weight()
            .map(weight -> MatrixText.number(weight.times(Ratio.HUNDRED)) + " %")
            .orElseGet(() -> text.word("not given", "未给出"));
    return Cell.heading(
        List.of(text.node(result), text.word("Weighting", "权重") + ": " + weighting));
  }

  /** Adds a row for each indicator with its source below it, or one row if there is none. */
  private void add(Cell level, List<Indicator> indicators) {
    Cell none = Cell.empty();
    if (indicators.isEmpty()) {
      rows.add(List.of(level, none, none, none, none, none));
    }
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      List<List<String>> due = new ArrayList<>(targets.of(indicator).values());
      List<String> last = due.isEmpty() ? List.of() : due.remove(due.size() - 1);
      rows.add(
          List.of(
              i == 0 ? level : none,
              Cell.of(text.indicator(indicator)),
              Cell.of(text.baselines(indicator)),
              Cell.of(due.isEmpty() ? List.of() : due.get(0)),
              Cell.of(due.stream().skip(1).flatMap(List::stream).toList()),
              Cell.of(last)));
      rows.add(
          List.of(
              none,
              Cell.of(text.word("Source", "来源")),
              new Cell(text.evidence(indicator), 4, false)));
    }
  }
}
