package org.openrbm.core.logframe;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Money;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;
import org.openrbm.core.text.NoJson;

/**
 * The money of a framework in rows and columns, with sums that reconcile: the sums of the rows, the
 * sums of the columns and the total agree to the last decimal, since nothing is rounded.
 *
 * @since 0.1.0
 */
@NoJson
public final class ResourceTable {

  /** The row or column of money that is linked to no result. */
  public static final String NOT_LINKED = "";

  private final ImmutableMap<String, Money> rows;
  private final ImmutableMap<String, Money> columns;
  private final ImmutableTable<String, String, Money> cells;
  private final Optional<Money> total;
  private final Optional<Money> linked;

  private ResourceTable(
      List<ResourceAllocation> allocations,
      Function<ResourceAllocation, String> row,
      Function<ResourceAllocation, String> column) {
    Map<String, Money> rows = new LinkedHashMap<>();
    Map<String, Money> columns = new LinkedHashMap<>();
    Table<String, String, Money> cells =
        Tables.newCustomTable(new LinkedHashMap<>(), LinkedHashMap::new);
    for (ResourceAllocation allocation : allocations) {
      String r = row.apply(allocation);
      String c = column.apply(allocation);
      rows.merge(r, allocation.amount(), Money::plus);
      columns.merge(c, allocation.amount(), Money::plus);
      Money before = cells.get(r, c);
      cells.put(r, c, before == null ? allocation.amount() : before.plus(allocation.amount()));
    }
    this.rows = ImmutableMap.copyOf(rows);
    this.columns = ImmutableMap.copyOf(columns);
    this.cells = ImmutableTable.copyOf(cells);
    this.total = sum(allocations.stream());
    this.linked = sum(allocations.stream().filter(money -> money.outcome().isPresent()));
  }

  /**
   * Returns the money by the outcome right under the mandate that it serves, and by region. Money
   * that is linked to no result is in the row {@link #NOT_LINKED}.
   *
   * @throws IllegalArgumentException if the amounts are not all in one currency
   */
  public static ResourceTable byOutcomeAndRegion(LogicalFramework framework) {
    return new ResourceTable(
        framework.resources(), strategicObjective(framework), ResourceAllocation::region);
  }

  /**
   * Returns the money by the outcome right under the mandate that it serves, and by funding source.
   *
   * @throws IllegalArgumentException if the amounts are not all in one currency
   */
  public static ResourceTable byOutcomeAndSource(LogicalFramework framework) {
    return new ResourceTable(
        framework.resources(),
        strategicObjective(framework),
        allocation -> allocation.fundingSource().name());
  }

  private static Function<ResourceAllocation, String> strategicObjective(
      LogicalFramework framework) {
    return allocation ->
        allocation
            .outcome()
            .map(framework::path)
            .map(path -> path.get(path.size() - 2).code()) // last but the mandate
            .orElse(NOT_LINKED);
  }

  private static Optional<Money> sum(Stream<ResourceAllocation> allocations) {
    return allocations.map(ResourceAllocation::amount).reduce(Money::plus);
  }

  /** {@return the rows, in the order in which the framework first names them} */
  public ImmutableSet<String> rows() {
    return rows.keySet();
  }

  /** {@return the columns, in the order in which the framework first names them} */
  public ImmutableSet<String> columns() {
    return columns.keySet();
  }

  /** {@return the money of a cell; empty if there is none} */
  public Optional<Money> cell(String row, String column) {
    return Optional.ofNullable(cells.get(row, column));
  }

  /** {@return the sum of a row; empty if there is no such row} */
  public Optional<Money> rowTotal(String row) {
    return Optional.ofNullable(rows.get(row));
  }

  /** {@return the sum of a column; empty if there is no such column} */
  public Optional<Money> columnTotal(String column) {
    return Optional.ofNullable(columns.get(column));
  }

  /** {@return the sum of everything; empty if there is nothing} */
  public Optional<Money> total() {
    return total;
  }

  /** {@return the share of the money that is linked to a result; empty if the total is zero} */
  public Optional<Ratio> shareLinkedToResults() {
    Ratio share = linked.map(money -> Ratio.from(money.amount())).orElse(Ratio.ZERO);
    return total
        .map(money -> Ratio.from(money.amount()))
        .filter(money -> money.signum() != 0)
        .map(share::dividedBy);
  }

  /** {@return whether {@code other} has the same money in the same cells} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResourceTable that
        && rows.equals(that.rows)
        && columns.equals(that.columns)
        && cells.equals(that.cells)
        && linked.equals(that.linked);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rows, columns, cells, linked);
  }

  /** {@return the cells} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(cells.cellSet().stream().map(ResourceTable::text).toList().toString());
  }

  private static String text(Table.Cell<String, String, Money> cell) {
    return cell.getRowKey() + "/" + cell.getColumnKey() + "=" + cell.getValue();
  }
}
