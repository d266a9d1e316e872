package org.openrbm.indicators.disclosure;

import java.util.List;
import java.util.OptionalInt;
import java.util.StringJoiner;

/** Says in words how a figure follows from others: by one subtraction if that is enough. */
final class Reasoning {

  private final PublishedTable table;
  private final Layout layout;

  Reasoning(PublishedTable table) {
    this.table = table;
    layout = table.layout();
  }

  String how(int figure) {
    if (known(figure)) {
      return "it is shown";
    }
    int row = layout.rowOf(figure);
    int column = layout.columnOf(figure);
    if (row >= 0) {
      String byRow = subtraction(figure, layout.rowTotal(row), rowCells(row));
      if (!byRow.isEmpty()) {
        return byRow;
      }
    }
    if (column >= 0 && layout.margins() == Margins.ROWS_AND_COLUMNS) {
      String byColumn = subtraction(figure, layout.columnTotal(column), columnCells(column));
      if (!byColumn.isEmpty()) {
        return byColumn;
      }
    }
    return "from all figures together; no other whole numbers from 0 fit";
  }

  private int[] rowCells(int row) {
    int[] cells = new int[layout.columns().size()];
    for (int j = 0; j < cells.length; j++) {
      cells[j] = layout.cell(row, j);
    }
    return cells;
  }

  private int[] columnCells(int column) {
    int[] cells = new int[layout.rows().size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = layout.cell(i, column);
    }
    return cells;
  }

  private String subtraction(int figure, int total, int[] parts) {
    StringJoiner terms = new StringJoiner(figure == total ? " + " : " − ");
    if (figure != total) {
      if (!known(total)) {
        return "";
      }
      terms.add(shown(total));
    }
    for (int part : parts) {
      if (part != figure) {
        if (!known(part)) {
          return "";
        }
        terms.add(shown(part));
      }
    }
    return terms.toString();
  }

  private boolean known(int figure) {
    return table.rule().rounding().isEmpty()
        && layout.published(figure)
        && table.cell(layout, figure).count().isPresent();
  }

  private String shown(int figure) {
    return table.cell(layout, figure).text();
  }

  /** The column of which it follows that it dominates the row, if there is one. */
  static OptionalInt dominated(
      DisclosureRule rule, Layout layout, List<Candidates> ranges, int row) {
    if (rule.dominance().isEmpty() || layout.columns().size() < 2) {
      return OptionalInt.empty();
    }
    DominanceRule dominance = rule.dominance().get();
    Candidates total = ranges.get(layout.rowTotal(row));
    int possible = 0;
    int last = -1;
    for (int j = 0; j < layout.columns().size(); j++) {
      Candidates cell = ranges.get(layout.cell(row, j));
      if (total.most() != Candidates.UNBOUNDED
          && cell.least() > 0
          && dominance.dominates(Math.min(cell.least(), total.most()), total.most())) {
        return OptionalInt.of(j);
      }
      if (cell.most() > 0) {
        possible++;
        last = j;
      }
    }
    return possible == 1 && total.least() > 0 ? OptionalInt.of(last) : OptionalInt.empty();
  }
}
