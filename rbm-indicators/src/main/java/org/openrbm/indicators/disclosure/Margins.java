package org.openrbm.indicators.disclosure;

/**
 * The totals that stand beside the counts of a table.
 *
 * @since 0.1.0
 */
public enum Margins {
  /** A total of each row, of each column, and of all. */
  ROWS_AND_COLUMNS,
  /** Each row is a list of its own with its total; columns are not added up. */
  ROWS_ONLY
}
