package org.openrbm.indicators.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Ratio;

/**
 * The limits that a percentage, or a bound in its place, sets to a cell as a share of the total of
 * its row. Percentages are of true counts, rounded half up, and the total is never 0.
 *
 * <pre>low ≤ cell ÷ base &lt; high, base ≥ 1</pre>
 *
 * @param cell the number of the cell
 * @param base the number of the total of its row
 */
record Share(int cell, int base, Ratio low, Ratio high) {

  /**
   * Returns what the percentages of a table tell, with {@code offset} added to the number of a
   * figure.
   */
  static List<Share> of(PublishedTable table, int offset) {
    Layout layout = table.layout();
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < layout.cells(); i++) {
      int cell = offset + i;
      int base = offset + layout.rowTotal(layout.rowOf(i));
      PublishedCell shown = table.cell(layout, i);
      shown.percentage().ifPresent(percentage -> shares.add(of(cell, base, percentage)));
      shown.shareBelow().ifPresent(bound -> shares.add(new Share(cell, base, Ratio.ZERO, bound)));
    }
    return shares;
  }

  private static Share of(int cell, int base, BigDecimal percentage) {
    Ratio shown = Ratio.from(percentage);
    Ratio half = Ratio.from(BigDecimal.ONE.movePointLeft(percentage.scale())).dividedBy(2);
    return new Share(
        cell,
        base,
        shown.minus(half).dividedBy(100).max(Ratio.ZERO),
        shown.plus(half).dividedBy(100));
  }

  boolean holds(long count, long total) {
    return total >= 1
        && low.times(total).compareTo(Ratio.of(count)) <= 0
        && high.times(total).compareTo(Ratio.of(count)) > 0;
  }

  /** {@return whether all counts within the limits have such a share} */
  boolean impliedBy(Limits limits) {
    return limits.cellMost < Circulation.INFINITE
        && (low.signum() == 0 || limits.baseMost < Circulation.INFINITE)
        && holds(limits.cellMost, limits.baseLeast)
        && (low.signum() == 0 || holds(limits.cellLeast, limits.baseMost));
  }

  /** The limits that follow from these; empty if nothing within them has such a share. */
  Optional<Limits> narrow(Limits limits) {
    Limits narrowed =
        new Limits(
            Math.max(limits.cellLeast, low.times(limits.baseLeast).round(RoundingMode.CEILING)),
            limits.baseMost >= Circulation.INFINITE
                ? limits.cellMost
                : Math.min(limits.cellMost, below(high.times(limits.baseMost))),
            high.signum() == 0
                ? 1
                : Math.max(
                    Math.max(1, limits.baseLeast),
                    1 + capped(Ratio.of(limits.cellLeast).dividedBy(high))),
            low.signum() == 0 || limits.cellMost >= Circulation.INFINITE
                ? limits.baseMost
                : Math.min(limits.baseMost, capped(Ratio.of(limits.cellMost).dividedBy(low))));
    return narrowed.cellLeast <= narrowed.cellMost && narrowed.baseLeast <= narrowed.baseMost
        ? Optional.of(narrowed)
        : Optional.empty();
  }

  private static long below(Ratio value) {
    return value.round(RoundingMode.CEILING) - 1;
  }

  /** Rounded down, and not above what stands for no limit. */
  private static long capped(Ratio value) {
    return value.min(Ratio.of(Circulation.INFINITE)).round(RoundingMode.FLOOR);
  }

  /** The limits of the cell and of its base. */
  record Limits(long cellLeast, long cellMost, long baseLeast, long baseMost) {}

  Limits limits(long[] least, long[] most) {
    return new Limits(least[cell], most[cell], least[base], most[base]);
  }

  void set(Limits limits, long[] least, long[] most) {
    least[cell] = limits.cellLeast;
    most[cell] = limits.cellMost;
    least[base] = limits.baseLeast;
    most[base] = limits.baseMost;
  }
}
