package org.openrbm.indicators.disclosure;

import java.util.Optional;

/**
 * The place of one figure in a table: a cell, a total or the total of all.
 *
 * @param row the label of the row; empty for a total over all rows
 * @param column the label of the column; empty for a total over all columns
 * @since 0.1.0
 */
public record Figure(Optional<String> row, Optional<String> column) {

  /** {@return the place of a cell} */
  public static Figure cell(String row, String column) {
    return new Figure(Optional.of(row), Optional.of(column));
  }

  /** {@return the place of the total of a row} */
  public static Figure rowTotal(String row) {
    return new Figure(Optional.of(row), Optional.empty());
  }

  /** {@return the place of the total of a column} */
  public static Figure columnTotal(String column) {
    return new Figure(Optional.empty(), Optional.of(column));
  }

  /** {@return the place of the total of all} */
  public static Figure total() {
    return new Figure(Optional.empty(), Optional.empty());
  }

  /** {@return such as {@code "row 'WIPO', column 'women'"} or {@code "total of row 'WIPO'"}} */
  @Override
  public String toString() {
    if (row.isPresent()) {
      return column.isPresent()
          ? "row '" + row.get() + "', column '" + column.get() + "'"
          : "total of row '" + row.get() + "'";
    }
    return column.isPresent() ? "total of column '" + column.get() + "'" : "total of all";
  }
}
