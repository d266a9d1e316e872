package org.openrbm.indicators.disclosure;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openrbm.indicators.disclosure.CountTable.Margins;

/**
 * Numbers the figures of a table: cells row by row, totals of rows, totals of columns, total of
 * all; the same figures are the arcs of a {@link Circulation}.
 */
record Layout(List<String> rows, List<String> columns, Margins margins) {

  int cell(int row, int column) {
    return row * columns.size() + column;
  }

  int[] cellsOfRow(int row) {
    return IntStream.range(0, columns.size()).map(column -> cell(row, column)).toArray();
  }

  int[] cellsOfColumn(int column) {
    return IntStream.range(0, rows.size()).map(row -> cell(row, column)).toArray();
  }

  int rowTotal(int row) {
    return cells() + row;
  }

  int columnTotal(int column) {
    return cells() + rows.size() + column;
  }

  int total() {
    return cells() + rows.size() + columns.size();
  }

  int cells() {
    return rows.size() * columns.size();
  }

  int figures() {
    return total() + 1;
  }

  boolean isCell(int figure) {
    return figure < cells();
  }

  /** {@return whether the table shows a place for that figure at all} */
  boolean published(int figure) {
    return margins == Margins.ROWS_AND_COLUMNS || figure < cells() + rows.size();
  }

  /** The row of a cell or of a total of a row; -1 for the others. */
  int rowOf(int figure) {
    if (isCell(figure)) {
      return figure / columns.size();
    }
    return figure < cells() + rows.size() ? figure - cells() : -1;
  }

  /** The column of a cell or of a total of a column; -1 for the others. */
  int columnOf(int figure) {
    if (isCell(figure)) {
      return figure % columns.size();
    }
    int column = figure - cells() - rows.size();
    return 0 <= column && column < columns.size() ? column : -1;
  }

  TablePlace figure(int index) {
    int row = rowOf(index);
    int column = columnOf(index);
    return new TablePlace(
        row < 0 ? Optional.empty() : Optional.of(rows.get(row)),
        column < 0 ? Optional.empty() : Optional.of(columns.get(column)));
  }

  int index(TablePlace figure) {
    int row = figure.row().map(label -> position("row", rows, label)).orElse(-1);
    int column = figure.column().map(label -> position("column", columns, label)).orElse(-1);
    if (row < 0) {
      return column < 0 ? total() : columnTotal(column);
    }
    return column < 0 ? rowTotal(row) : cell(row, column);
  }

  private static int position(String kind, List<String> labels, String label) {
    int position = labels.indexOf(label);
    checkArgument(position >= 0, "there is no %s '%s'", kind, label);
    return position;
  }

  long[] trueCounts(CountTable table) {
    long[] counts = new long[figures()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        long count = table.counts().get(i).get(j);
        counts[cell(i, j)] = count;
        counts[rowTotal(i)] += count;
        counts[columnTotal(j)] += count;
        counts[total()] += count;
      }
    }
    return counts;
  }

  /** The node at which arc {@code figure} begins: rows, columns, source, sink. */
  int from(int figure) {
    if (isCell(figure)) {
      return rowOf(figure);
    }
    if (rowOf(figure) >= 0) {
      return rows.size() + columns.size();
    }
    return columnOf(figure) >= 0
        ? rows.size() + columnOf(figure)
        : rows.size() + columns.size() + 1;
  }

  /** The node at which arc {@code figure} ends. */
  int to(int figure) {
    if (isCell(figure)) {
      return rows.size() + columnOf(figure);
    }
    if (rowOf(figure) >= 0) {
      return rowOf(figure);
    }
    return columnOf(figure) >= 0 ? rows.size() + columns.size() + 1 : rows.size() + columns.size();
  }

  int nodes() {
    return rows.size() + columns.size() + 2;
  }
}
