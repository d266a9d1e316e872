package org.openrbm.indicators.disclosure;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;
import org.openrbm.core.text.Medium;

/**
 * The place of one figure in a table: a cell, a total or the total of all.
 *
 * @param row the label of the row; empty for a total over all rows
 * @param column the label of the column; empty for a total over all columns
 * @since 0.1.0
 */
public record TablePlace(Optional<String> row, Optional<String> column) {

  /** Checks that nothing is null. */
  public TablePlace {
    checkNotNull(row, "row");
    checkNotNull(column, "column");
  }

  /** {@return the place of a cell} */
  public static TablePlace cell(String row, String column) {
    checkNotNull(row, "row");
    checkNotNull(column, "column");
    return new TablePlace(Optional.of(row), Optional.of(column));
  }

  /** {@return the place of the total of a row} */
  public static TablePlace rowTotal(String row) {
    checkNotNull(row, "row");
    return new TablePlace(Optional.of(row), Optional.empty());
  }

  /** {@return the place of the total of a column} */
  public static TablePlace columnTotal(String column) {
    checkNotNull(column, "column");
    return new TablePlace(Optional.empty(), Optional.of(column));
  }

  /** {@return the place of the total of all} */
  public static TablePlace total() {
    return new TablePlace(Optional.empty(), Optional.empty());
  }

  /** {@return such as {@code "row 'WIPO', column 'women'"} or {@code "total of row 'WIPO'"}} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        row.isPresent() && column.isPresent()
            ? "row '" + row.get() + "', column '" + column.get() + "'"
            : row.map(label -> "total of row '" + label + "'")
                .or(() -> column.map(label -> "total of column '" + label + "'"))
                .orElse("total of all"));
  }
}
