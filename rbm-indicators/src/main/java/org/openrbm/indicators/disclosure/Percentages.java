package org.openrbm.indicators.disclosure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.openrbm.core.Ratio;

/** Chooses the cells of a table that are shown with their percentage of the row. */
final class Percentages {

  private final DisclosureRule rule;
  private final Layout layout;
  private final long[] truth;
  private final Set<Integer> shown = new TreeSet<>();
  private final Set<Integer> bounded = new TreeSet<>();
  private final Set<Integer> hidden = new TreeSet<>();

  Percentages(DisclosureRule rule, Layout layout, long[] truth) {
    this.rule = rule;
    this.layout = layout;
    this.truth = truth;
  }

  /** Those of all cells where cell and base are shown and the base is large enough. */
  Percentages shownWhere(IntPredicate withheld) {
    Percentages all = new Percentages(rule, layout, truth);
    for (int cell = 0; cell < layout.cells(); cell++) {
      int base = base(cell);
      if (!withheld.test(base) && rule.showsPercentageOf(least(base))) {
        if (!withheld.test(cell) && !mayBeSmall(cell)) {
          all.shown.add(cell);
        } else if (withheld.test(cell) && rule.rounding().isEmpty()) {
          all.bounded.add(cell);
        }
      }
    }
    return all;
  }

  private int base(int cell) {
    return layout.rowTotal(layout.rowOf(cell));
  }

  private boolean mayBeSmall(int cell) {
    return rule.rounding().isPresent()
        && rule.smallMask().isEmpty()
        && least(cell) < rule.threshold();
  }

  /**
   * The least count that a shown figure may be; a decision on it tells nothing more of the figure.
   */
  private long least(int figure) {
    return Knowledge.of(rule, PublishedCell.shown(rule.shown(truth[figure]))).least();
  }

  /** The figures that percentages beside rounded counts are taken to tell exactly. */
  Set<Integer> known() {
    Set<Integer> known = new TreeSet<>(shown);
    shown.forEach(cell -> known.add(base(cell)));
    return known;
  }

  /**
   * Hides the percentage of the smallest count in the row of the exposed figure, or of all if that
   * row has none.
   */
  int hideOne(int exposed) {
    int row = exposed < 0 ? -1 : layout.rowOf(exposed);
    int cell =
        shown.stream()
            .min(
                Comparator.<Integer, Boolean>comparing(c -> layout.rowOf(c) != row)
                    .thenComparing(c -> truth[c])
                    .thenComparing(c -> c))
            .orElseThrow();
    shown.remove(cell);
    hidden.add(cell);
    return cell;
  }

  List<TablePlace> hidden() {
    return hidden.stream().map(layout::figure).collect(ImmutableList.toImmutableList());
  }

  PublishedCell on(int figure, PublishedCell cell) {
    if (shown.contains(figure)) {
      return cell.withPercentage(rule.percentage(truth[figure], truth[base(figure)]).orElseThrow());
    }
    boolean stated =
        bounded.contains(figure) && rule.statesRange() && cell.mask().equals(rule.smallMask());
    return stated ? cell.withPercentageMask(bound(truth[base(figure)])) : cell;
  }

  /**
   * A bound of the percentage of a small count; never below the percentage of the greatest small
   * count.
   */
  private String bound(long base) {
    Ratio bound = Ratio.of(rule.threshold(), base).times(100).min(Ratio.HUNDRED);
    Ratio greatest = Ratio.of(rule.threshold() - 1, base).times(100);
    BigDecimal half = bound.toDecimal(rule.percentageDecimals(), RoundingMode.HALF_UP);
    BigDecimal text =
        Ratio.from(half).compareTo(greatest) > 0
            ? half
            : bound.toDecimal(rule.percentageDecimals(), RoundingMode.CEILING);
    return "<" + text.toPlainString() + "%";
  }
}
