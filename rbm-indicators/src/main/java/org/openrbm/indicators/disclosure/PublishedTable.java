package org.openrbm.indicators.disclosure;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.openrbm.core.text.CsvCells;
import org.openrbm.core.text.Medium;
import org.openrbm.indicators.disclosure.CountTable.Margins;

/**
 * A table as an outsider sees it, with the rule that it states.
 *
 * <p>Anyone can type one in, from a report of whatever origin, to have it attacked by {@link
 * DisclosureAttack}: it is well formed, but it need not be safe. What {@link DisclosureControl}
 * makes is safe by itself.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = PublishedTable.Builder.class)
public abstract sealed class PublishedTable permits ImmutablePublishedTable {
  PublishedTable() {}

  /** {@return the rule by which the table says that it was made} */
  public abstract DisclosureRule rule();

  /** {@return the labels of the rows} */
  public abstract List<String> rows();

  /** {@return the labels of the columns} */
  public abstract List<String> columns();

  /** {@return which totals the table has; rows and columns unless set} */
  @Value.Default
  public Margins margins() {
    return Margins.ROWS_AND_COLUMNS;
  }

  /** {@return the cells, one list for each row} */
  public abstract List<List<PublishedCell>> cells();

  /** {@return the total of each row} */
  public abstract List<PublishedCell> rowTotals();

  /** {@return the total of each column; empty if columns are not added up} */
  public abstract List<PublishedCell> columnTotals();

  /** {@return the total of all; empty if columns are not added up} */
  public abstract Optional<PublishedCell> total();

  /** {@return a new builder; rule, labels, cells and the totals must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    CountTable.checkLabels(rows(), columns());
    boolean both = margins() == Margins.ROWS_AND_COLUMNS;
    checkSize("rows", rows().size(), "rows of cells", cells().size());
    for (int i = 0; i < rows().size(); i++) {
      checkArgument(
          cells().get(i).size() == columns().size(),
          "row '%s' has %s cells for %s columns",
          rows().get(i),
          cells().get(i).size(),
          columns().size());
    }
    checkSize("rows", rows().size(), "totals of rows", rowTotals().size());
    if (both) {
      checkSize("columns", columns().size(), "totals of columns", columnTotals().size());
    }
    checkArgument(
        both ? total().isPresent() : total().isEmpty() && columnTotals().isEmpty(),
        "a published table with margins %s must%s have totals of columns and of all",
        margins(),
        both ? "" : " not");
    Layout layout = layout();
    for (int figure = 0; figure < layout.figures(); figure++) {
      if (layout.published(figure)) {
        check(layout, figure);
      }
    }
  }

  private void checkSize(String what, int wanted, String of, int size) {
    checkArgument(size == wanted, "a published table of %s %s has %s %s", wanted, what, size, of);
  }

  private void check(Layout layout, int index) {
    PublishedCell cell = cell(layout, index);
    TablePlace figure = layout.figure(index);
    cell.count()
        .ifPresent(
            count -> {
              checkArgument(
                  count <= 2 * CountTable.MAX_TOTAL,
                  "%s is %s, which is above %s",
                  figure,
                  count,
                  2 * CountTable.MAX_TOTAL);
              rule()
                  .rounding()
                  .ifPresent(
                      rounding ->
                          checkArgument(
                              count % rounding.base() == 0,
                              "%s is %s, which the rule '%s' would not have rounded to",
                              figure,
                              count,
                              rule().id()));
            });
    cell.mask()
        .ifPresent(
            mask ->
                checkArgument(
                    mask.equals(rule().withheldMask())
                        || rule().smallMask().filter(mask::equals).isPresent(),
                    "%s has the mask '%s', which the rule '%s' does not have",
                    figure,
                    mask,
                    rule().id()));
  }

  /**
   * Returns one figure.
   *
   * @throws IllegalArgumentException if the table has no such row or column, or not that total
   */
  public final PublishedCell figure(TablePlace figure) {
    Layout layout = layout();
    int index = layout.index(figure);
    checkArgument(layout.published(index), "the table does not have the %s", figure);
    return cell(layout, index);
  }

  /** {@return the table as text, in columns, for people} */
  public final String render() {
    return PublishedText.render(this);
  }

  /**
   * Returns the table as CSV: a line of labels, a line for each row, a line of totals if there is
   * one. Where percentages are shown, each column has a second one for them. Labels and masks are
   * {@linkplain CsvCells#GUARDED guarded} against spreadsheets.
   */
  public final String csv() {
    return csv(CsvCells.GUARDED);
  }

  /** {@return the table as {@link #csv()}, with its labels and masks written in another way} */
  public final String csv(CsvCells cells) {
    return PublishedText.csv(this, cells);
  }

  final Layout layout() {
    return new Layout(rows(), columns(), margins());
  }

  final PublishedCell cell(Layout layout, int index) {
    int row = layout.rowOf(index);
    int column = layout.columnOf(index);
    if (row < 0) {
      return column < 0 ? total().orElseThrow() : columnTotals().get(column);
    }
    return column < 0 ? rowTotals().get(row) : cells().get(row).get(column);
  }

  static PublishedTable of(DisclosureRule rule, Layout layout, List<PublishedCell> figures) {
    int columns = layout.columns().size();
    Builder builder =
        builder()
            .rule(rule)
            .rows(layout.rows())
            .columns(layout.columns())
            .margins(layout.margins());
    for (int i = 0; i < layout.rows().size(); i++) {
      builder.addCell(ImmutableList.copyOf(figures.subList(i * columns, (i + 1) * columns)));
    }
    builder.rowTotals(figures.subList(layout.cells(), layout.columnTotal(0)));
    if (layout.margins() == Margins.ROWS_AND_COLUMNS) {
      builder
          .columnTotals(figures.subList(layout.columnTotal(0), layout.total()))
          .total(figures.get(layout.total()));
    }
    return builder.build();
  }

  /**
   * {@return such as {@code "published table of 2 rows and 3 columns, 4 figures withheld by HESA"}}
   */
  @Override
  public final String toString() {
    Layout layout = layout();
    long masked =
        IntStream.range(0, layout.figures())
            .filter(figure -> layout.published(figure) && cell(layout, figure).mask().isPresent())
            .count();
    return Medium.PLAIN.line(
        "published table of %s rows and %s columns, %s figures withheld by %s"
            .formatted(rows().size(), columns().size(), masked, rule().id()));
  }

  /** Builds {@link PublishedTable} instances. Not thread-safe. */
  public static final class Builder extends ImmutablePublishedTable.Builder {
    Builder() {}
  }
}
