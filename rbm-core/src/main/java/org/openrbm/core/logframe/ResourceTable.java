package org.openrbm.core.logframe;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openrbm.core.Ratio;

/**
 * The money of a framework in rows and columns, with sums that reconcile: the sums of the rows, the
 * sums of the columns and the total agree to the last decimal, since nothing is rounded.
 *
 * @since 0.1.0
 */
public final class ResourceTable {

  /** The row or column of money that is linked to no result. */
  public static final String NOT_LINKED = "";

  private final List<ResourceAllocation> allocations;
  private final Function<ResourceAllocation, String> row;
  private final Function<ResourceAllocation, String> column;
  private final ImmutableTable<String, String, Money> cells;

  private ResourceTable(
      List<ResourceAllocation> allocations,
      Function<ResourceAllocation, String> row,
      Function<ResourceAllocation, String> column) {
    this.allocations = allocations;
    this.row = row;
    this.column = column;
    Set<String> rows = new LinkedHashSet<>(allocations.stream().map(row).toList());
    Set<String> columns = new LinkedHashSet<>(allocations.stream().map(column).toList());
    ImmutableTable.Builder<String, String, Money> table = ImmutableTable.builder();
    for (String r : rows) {
      for (String c : columns) {
        sum(a -> row.apply(a).equals(r) && column.apply(a).equals(c))
            .ifPresent(money -> table.put(r, c, money));
      }
    }
    this.cells = table.buildOrThrow();
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

  private Optional<Money> sum(Predicate<ResourceAllocation> which) {
    return allocations.stream().filter(which).map(ResourceAllocation::amount).reduce(Money::plus);
  }

  /** {@return the rows, in the order in which the framework first names them} */
  public ImmutableSet<String> rows() {
    return cells.rowKeySet();
  }

  /** {@return the columns, in the order in which the framework first names them} */
  public ImmutableSet<String> columns() {
    return cells.columnKeySet();
  }

  /** {@return the money of a cell; empty if there is none} */
  public Optional<Money> cell(String row, String column) {
    return Optional.ofNullable(cells.get(row, column));
  }

  /** {@return the sum of a row; empty if there is no such row} */
  public Optional<Money> rowTotal(String row) {
    return sum(allocation -> this.row.apply(allocation).equals(row));
  }

  /** {@return the sum of a column; empty if there is no such column} */
  public Optional<Money> columnTotal(String column) {
    return sum(allocation -> this.column.apply(allocation).equals(column));
  }

  /** {@return the sum of everything; empty if there is nothing} */
  public Optional<Money> total() {
    return sum(allocation -> true);
  }

  /** {@return the share of the money that is linked to a result; empty if the total is zero} */
  public Optional<Ratio> shareLinkedToResults() {
    Optional<Money> total = total().filter(money -> money.amount().signum() != 0);
    Ratio linked =
        sum(allocation -> allocation.outcome().isPresent())
            .map(money -> Ratio.from(money.amount()))
            .orElse(Ratio.ZERO);
    return total.map(money -> linked.dividedBy(Ratio.from(money.amount())));
  }

  /** {@return the cells} */
  @Override
  public String toString() {
    return cells.cellSet().stream()
        .map(ResourceTable::text)
        .filter(Objects::nonNull)
        .toList()
        .toString();
  }

  private static String text(Table.Cell<String, String, Money> cell) {
    return cell.getRowKey() + "/" + cell.getColumnKey() + "=" + cell.getValue();
  }
}
