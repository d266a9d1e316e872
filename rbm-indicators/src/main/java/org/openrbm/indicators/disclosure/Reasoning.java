package org.openrbm.indicators.disclosure;

import java.util.StringJoiner;
import org.openrbm.indicators.disclosure.CountTable.Margins;

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
      String byRow = subtraction(figure, layout.rowTotal(row), layout.cellsOfRow(row));
      if (!byRow.isEmpty()) {
        return byRow;
      }
    }
    if (column >= 0 && layout.margins() == Margins.ROWS_AND_COLUMNS) {
      String byColumn =
          subtraction(figure, layout.columnTotal(column), layout.cellsOfColumn(column));
      if (!byColumn.isEmpty()) {
        return byColumn;
      }
    }
    return "from all figures together; no other whole numbers from 0 fit";
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
}
