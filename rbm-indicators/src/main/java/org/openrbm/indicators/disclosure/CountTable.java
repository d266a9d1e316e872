package org.openrbm.indicators.disclosure;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.openrbm.indicators.parity.GenderTable;
import org.openrbm.indicators.workforce.Composition;
import org.openrbm.indicators.workforce.CrossTabulation;
import org.openrbm.indicators.workforce.Key;

/**
 * True counts by row and column: confidential, and the input of {@link DisclosureControl}. Totals
 * are derived, so they cannot disagree with the counts.
 *
 * <p>A list of counts is a table of one row with {@link CountTable.Margins#ROWS_ONLY}. Labels are
 * unique and not blank; rows and columns keep their order.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = CountTable.Builder.class)
public abstract sealed class CountTable permits ImmutableCountTable {

  /** The most cells of a table. */
  public static final int MAX_CELLS = 10_000;

  /** The greatest total of a table. */
  public static final long MAX_TOTAL = 1_000_000_000_000L;

  private static final String NOT_STATED = "not stated";

  CountTable() {}

  /** {@return the labels of the rows} */
  public abstract List<String> rows();

  /** {@return the labels of the columns} */
  public abstract List<String> columns();

  /** {@return which totals the table has; rows and columns unless set} */
  @Value.Default
  public Margins margins() {
    return Margins.ROWS_AND_COLUMNS;
  }

  /** {@return the counts, one list for each row} */
  public abstract List<List<Long>> counts();

  /**
   * Returns a table with totals of rows and columns.
   *
   * @throws IllegalArgumentException if a label is blank or doubled, a row has not one count for
   *     each column, a count is negative, or the table is empty or larger than the limits
   */
  public static CountTable of(List<String> rows, List<String> columns, List<List<Long>> counts) {
    checkNotNull(rows, "rows");
    checkNotNull(columns, "columns");
    checkNotNull(counts, "counts");
    return builder().rows(rows).columns(columns).counts(counts).build();
  }

  /**
   * Returns a list of counts with its total.
   *
   * @param title the label of the list
   * @throws IllegalArgumentException as for {@link #of(List, List, List)}
   */
  public static CountTable list(String title, Map<String, Long> counts) {
    checkNotNull(title, "title");
    return builder()
        .addRow(title)
        .columns(counts.keySet())
        .margins(Margins.ROWS_ONLY)
        .addCount(ImmutableList.copyOf(counts.values()))
        .build();
  }

  /**
   * Returns a table of counted records, such as two nested {@code Collectors.groupingBy} make. The
   * columns are in the order in which they first occur. A combination that does not occur was
   * counted 0 times.
   *
   * @throws IllegalArgumentException as for {@link #of(List, List, List)}
   */
  public static CountTable of(Map<String, ? extends Map<String, Long>> counted) {
    Set<String> columns = new LinkedHashSet<>();
    counted.values().forEach(row -> columns.addAll(row.keySet()));
    Builder builder = builder().rows(counted.keySet()).columns(columns);
    counted
        .values()
        .forEach(
            row ->
                builder.addCount(
                    columns.stream()
                        .map(column -> row.getOrDefault(column, 0L))
                        .collect(ImmutableList.toImmutableList())));
    return builder.build();
  }

  /**
   * Returns the table of a cross tabulation of two dimensions: its first is that of the rows. Every
   * label of a dimension has its place, and what is not stated has "not stated", if anybody was
   * counted there.
   *
   * @throws IllegalArgumentException if there are not two dimensions, and as for {@link #of(List,
   *     List, List)}
   */
  public static CountTable from(CrossTabulation counted) {
    checkArgument(
        counted.dimensions().size() == 2,
        "a count table has two dimensions, but the cross tabulation has %s: take a slice of it",
        counted.dimensions());
    List<String> rows = labels(counted, 0);
    List<String> columns = labels(counted, 1);
    return of(
        named(rows),
        named(columns),
        rows.stream()
            .map(row -> columns.stream().map(column -> counted.count(row, column)).toList())
            .toList());
  }

  private static List<String> labels(CrossTabulation counted, int dimension) {
    boolean notStated =
        counted.cells().stream()
            .anyMatch(
                cell -> cell.count() > 0 && cell.labels().get(dimension).equals(Key.NOT_STATED));
    List<String> stated = counted.dimensions().get(dimension).labels();
    return notStated
        ? ImmutableList.<String>builder().addAll(stated).add(Key.NOT_STATED).build()
        : stated;
  }

  private static List<String> named(List<String> labels) {
    return labels.stream().map(label -> label.equals(Key.NOT_STATED) ? NOT_STATED : label).toList();
  }

  /**
   * Returns the list of a composition, with its key as the label of the list; what is not stated
   * has a place if anybody was counted there.
   *
   * @throws IllegalArgumentException as for {@link #of(List, List, List)}
   */
  public static CountTable from(Composition counted) {
    Map<String, Long> counts = new LinkedHashMap<>(counted.counts());
    if (counted.notStated() > 0) {
      checkArgument(
          counts.put(NOT_STATED, counted.notStated()) == null,
          "'%s' is a label of '%s' and the place of those who have none",
          NOT_STATED,
          counted.key());
    }
    return list(counted.key(), counts);
  }

  /**
   * Returns the table of women and men in each group, and of others or not stated if there are any.
   *
   * @throws IllegalArgumentException as for {@link #of(List, List, List)}
   */
  public static CountTable from(GenderTable<?> counted) {
    boolean others = counted.together().otherOrNotStated() > 0;
    Builder builder = builder().addColumns("women", "men");
    if (others) {
      builder.addColumn("other or not stated");
    }
    counted
        .groups()
        .forEach(
            (group, staff) -> {
              ImmutableList<Long> known = ImmutableList.of(staff.women(), staff.men());
              builder
                  .addRow(group.toString())
                  .addCount(
                      others
                          ? ImmutableList.<Long>builder()
                              .addAll(known)
                              .add(staff.otherOrNotStated())
                              .build()
                          : known);
            });
    return builder.build();
  }

  /** {@return a new builder; rows, columns and counts must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    checkLabels(rows(), columns());
    checkArgument(
        counts().size() == rows().size(),
        "a table of %s rows has counts for %s rows",
        rows().size(),
        counts().size());
    long sum = 0;
    for (int i = 0; i < rows().size(); i++) {
      List<Long> row = counts().get(i);
      checkArgument(
          row.size() == columns().size(),
          "row '%s' has %s counts for %s columns",
          rows().get(i),
          row.size(),
          columns().size());
      for (int j = 0; j < row.size(); j++) {
        checkArgument(
            row.get(j) >= 0,
            "count of row '%s', column '%s' must not be negative, but is %s",
            rows().get(i),
            columns().get(j),
            row.get(j));
        sum = row.get(j) > MAX_TOTAL ? MAX_TOTAL + 1 : Math.min(sum + row.get(j), MAX_TOTAL + 1);
      }
    }
    checkArgument(sum <= MAX_TOTAL, "total of a table must not be above %s", MAX_TOTAL);
  }

  static void checkLabels(List<String> rows, List<String> columns) {
    checkLabels("row", rows);
    checkLabels("column", columns);
    checkArgument(
        (long) rows.size() * columns.size() <= MAX_CELLS,
        "a table must not have more than %s cells, but has %s rows and %s columns",
        MAX_CELLS,
        rows.size(),
        columns.size());
  }

  private static void checkLabels(String kind, List<String> labels) {
    checkArgument(!labels.isEmpty(), "a table needs at least one %s", kind);
    Set<String> seen = new HashSet<>();
    for (String label : labels) {
      checkArgument(!label.isBlank(), "label of a %s must not be blank", kind);
      checkArgument(seen.add(label), "%s '%s' is given twice", kind, label);
    }
  }

  static void checkCount(long count) {
    checkArgument(count >= 0, "a count must not be negative, but is %s", count);
  }

  /**
   * Returns one count or total.
   *
   * @throws IllegalArgumentException if the table has no such row or column
   */
  public final long count(TablePlace figure) {
    return layout().trueCounts(this)[layout().index(figure)];
  }

  /** {@return the total of all counts} */
  public final long total() {
    return counts().stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
  }

  /** {@return the same counts with rows and columns exchanged; has totals of both} */
  public final CountTable transposed() {
    Builder builder = builder().rows(columns()).columns(rows());
    for (int j = 0; j < columns().size(); j++) {
      int column = j;
      builder.addCount(
          counts().stream().map(r -> r.get(column)).collect(ImmutableList.toImmutableList()));
    }
    return builder.build();
  }

  final Layout layout() {
    return new Layout(rows(), columns(), margins());
  }

  /** {@return the size of the table, without its confidential counts} */
  @Override
  public final String toString() {
    return "table of true counts, %s rows and %s columns"
        .formatted(rows().size(), columns().size());
  }

  /** Builds {@link CountTable} instances. Not thread-safe. */
  public static final class Builder extends ImmutableCountTable.Builder {
    Builder() {}

    /** Adds a row with its counts. */
    public Builder row(String label, long... rowCounts) {
      addRow(label);
      addCount(ImmutableList.copyOf(com.google.common.primitives.Longs.asList(rowCounts)));
      return this;
    }
  }

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
}
