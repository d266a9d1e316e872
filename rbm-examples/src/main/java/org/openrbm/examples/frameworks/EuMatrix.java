package org.openrbm.examples.frameworks;

import java.util.ArrayList;
import java.util.List;
import org.openrbm.core.logframe.Assumption;
import org.openrbm.core.logframe.CrossCuttingDriver;
import org.openrbm.core.logframe.FrameworkNode;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.ResultLevel;
import org.openrbm.examples.frameworks.MatrixTable.Cell;

/** The matrix in the columns of annex E3d of the European Union. */
final class EuMatrix {

  private final LogicalFramework framework;
  private final MatrixText text;
  private final MatrixTargets targets;
  private final List<List<Cell>> rows = new ArrayList<>();

  EuMatrix(LogicalFramework framework, MatrixText text) {
    this.framework = framework;
    this.text = text;
    this.targets = new MatrixTargets(text);
  }

  MatrixTable table() {
    add(framework.mandate(), List.of(), framework.assumptions());
    framework.results().forEach(this::add);
    framework.crossCuttingDrivers().stream()
        .filter(driver -> !driver.indicators().isEmpty())
        .forEach(this::add);
    return new MatrixTable(text.in(framework.title()), text.language(), header(), rows);
  }

  private List<String> header() {
    return List.of(
        text.word("Results chain", "结果链"),
        text.word("Indicator", "指标"),
        text.word("Baseline (value & reference year)", "基准（数值和参考年）"),
        text.word("Target (value & reference year)", "目标（数值和参考年）"),
        text.word("Current value", "当前值"),
        text.word("Source and mean of verification", "来源和验证手段"),
        text.word("Assumptions", "假设"));
  }

  private void add(ResultLevel result) {
    add(result, result.indicators(), result.assumptions());
  }

  private void add(CrossCuttingDriver driver) {
    add(driver, driver.indicators(), List.of());
  }

  /**
   * Adds a row for each indicator, or one row if there is none; the first row has the node and its
   * assumptions.
   */
  private void add(FrameworkNode node, List<Indicator> indicators, List<Assumption> assumptions) {
    Cell chain = Cell.heading(List.of(text.node(node)));
    Cell assumed =
        Cell.of(
            assumptions.stream()
                .map(assumption -> assumption.code() + ": " + text.in(assumption.title()))
                .toList());
    if (indicators.isEmpty()) {
      Cell none = Cell.empty();
      rows.add(List.of(chain, none, none, none, none, none, assumed));
    }
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      rows.add(
          List.of(
              i == 0 ? chain : Cell.empty(),
              Cell.of(text.indicator(indicator)),
              Cell.of(text.baselines(indicator)),
              Cell.of(targets.of(indicator).values().stream().flatMap(List::stream).toList()),
              Cell.of(text.word("not measured", "未测量")),
              Cell.of(text.evidence(indicator)),
              i == 0 ? assumed : Cell.empty()));
    }
  }
}
