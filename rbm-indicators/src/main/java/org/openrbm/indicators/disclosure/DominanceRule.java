package org.openrbm.indicators.disclosure;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.immutables.value.Value;
import org.openrbm.core.Ratio;

/**
 * The rule on cells that dominate their row: such a cell holds so much of the row that whoever
 * knows somebody's row also knows the column. An example: all staff of an office are women.
 *
 * <pre>cell ÷ total of the row ≥ share</pre>
 *
 * <p>The rows are the groups, such as offices, and the columns the attribute, such as gender; turn
 * a table with {@link CountTable#transposed} where it is the other way round. This is the (n, k)
 * rule with n = 1 applied to persons. A row without persons or with one column is not dominated.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = DominanceRule.Builder.class)
public abstract sealed class DominanceRule permits ImmutableDominanceRule {
  DominanceRule() {}

  /** {@return the share from which a cell dominates, above one half and at most 1} */
  public abstract Ratio share();

  /** {@return the rule that nobody's column may follow from the row: a share of 1} */
  public static DominanceRule fullCell() {
    return of(Ratio.ONE);
  }

  /**
   * Returns a rule.
   *
   * @throws IllegalArgumentException if {@code share} is not above 1/2 and at most 1
   */
  public static DominanceRule of(Ratio share) {
    return builder().share(share).build();
  }

  /** {@return a new builder; the share must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    checkArgument(
        share().compareTo(Ratio.of(1, 2)) > 0 && share().compareTo(Ratio.ONE) <= 0,
        "share of a dominance rule must be above 1/2 and at most 1, but is %s",
        share());
  }

  /**
   * Returns whether {@code count} dominates a row.
   *
   * @throws IllegalArgumentException if {@code count} is negative or above {@code rowTotal}
   */
  public final boolean dominates(long count, long rowTotal) {
    checkArgument(
        0 <= count && count <= rowTotal,
        "count must be 0 to the total %s of the row, but is %s",
        rowTotal,
        count);
    return rowTotal > 0 && Ratio.of(count).compareTo(share().times(rowTotal)) >= 0;
  }

  /** {@return the cells of the true table that dominate their rows} */
  public final List<TablePlace> dominating(CountTable table) {
    Layout layout = table.layout();
    long[] counts = layout.trueCounts(table);
    ImmutableList.Builder<TablePlace> found = ImmutableList.builder();
    for (int cell = 0; cell < layout.cells(); cell++) {
      if (dominates(layout, counts, cell)) {
        found.add(layout.figure(cell));
      }
    }
    return found.build();
  }

  final boolean dominates(Layout layout, long[] counts, int cell) {
    return layout.columns().size() > 1
        && dominates(counts[cell], counts[layout.rowTotal(layout.rowOf(cell))]);
  }

  /** {@return such as {@code "a cell dominates its row from 85.00 %"}} */
  @Override
  public final String toString() {
    return "a cell dominates its row from " + share().times(Ratio.HUNDRED).toDecimal(2) + " %";
  }

  /** Builds {@link DominanceRule} instances. Not thread-safe. */
  public static final class Builder extends ImmutableDominanceRule.Builder {
    Builder() {}
  }
}
