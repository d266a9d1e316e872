package org.openrbm.indicators.disclosure;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A table while its withheld figures are being chosen, and what an outsider would know of it.
 *
 * <p>The true table always fits what is published, so it is the first flow of every range.
 */
final class Draft {

  final DisclosureRule rule;
  final Layout layout;
  final long[] truth;
  private final @Nullable Withholding[] withheld;
  private final PublishedCell[] cells;
  private final long[] costs;
  private final Circulation known;

  Draft(CountTable table, DisclosureRule rule) {
    this.rule = rule;
    layout = table.layout();
    truth = layout.trueCounts(table);
    withheld = new Withholding[layout.figures()];
    cells = new PublishedCell[layout.figures()];
    costs = new long[layout.figures()];
    long[] most = new long[layout.figures()];
    Arrays.fill(most, Circulation.INFINITE);
    known = new Circulation(layout, new long[layout.figures()], most);
    for (int figure = 0; figure < layout.figures(); figure++) {
      cells[figure] = PublishedCell.shown(rule.shown(truth[figure]));
      costs[figure] = -1;
      if (layout.published(figure)) {
        show(figure);
      }
    }
  }

  void show(int figure) {
    withheld[figure] = null;
    costs[figure] = truth[figure] >= Knowledge.floor(rule) ? cost(figure) : -1;
    know(figure, PublishedCell.shown(rule.shown(truth[figure])));
  }

  /** Withholds a figure for the sake of others while it is tried whether that helps. */
  void withholdForOthers(int figure) {
    costs[figure] = -1;
    know(figure, PublishedCell.withheld(rule.withheldMask()));
  }

  boolean mayBeWithheld(int figure) {
    return costs[figure] >= 0;
  }

  void withhold(int figure, String mask, Withholding why) {
    withheld[figure] = why;
    costs[figure] = -1;
    know(figure, PublishedCell.withheld(mask));
  }

  private void know(int figure, PublishedCell cell) {
    cells[figure] = cell;
    forget(figure);
  }

  /** Reduces what is known of the figure to what it shows. */
  void forget(int figure) {
    Knowledge.set(known.least, known.most, figure, Knowledge.of(rule, cells[figure]));
  }

  void knowExactly(int figure) {
    known.least[figure] = truth[figure];
    known.most[figure] = truth[figure];
  }

  /** Answers {@code question} while one more figure is known exactly. */
  <T> T knowing(int figure, Supplier<T> question) {
    long least = known.least[figure];
    long most = known.most[figure];
    long cost = costs[figure];
    knowExactly(figure);
    costs[figure] = -1;
    try {
      return question.get();
    } finally {
      known.least[figure] = least;
      known.most[figure] = most;
      costs[figure] = cost;
    }
  }

  /**
   * The cost of withholding a figure: cells come before totals, few persons before many, few
   * figures before many.
   */
  long cost(int figure) {
    long margin = truth[layout.total()] + layout.figures();
    long weight = layout.isCell(figure) ? 0 : figure == layout.total() ? 2 * margin : margin;
    return 1 + truth[figure] + weight;
  }

  Optional<Withholding> withholding(int figure) {
    return Optional.ofNullable(withheld[figure]);
  }

  PublishedCell cell(int figure) {
    return cells[figure];
  }

  Candidates range(int figure) {
    return known.range(truth, figure);
  }

  long greatest(int figure) {
    return known.extreme(truth, figure, true)[figure];
  }

  Optional<AttackFinding.Kind> breach(int figure) {
    boolean guarded = cells[figure].mask().isPresent() || rule.small(truth[figure]);
    return layout.published(figure) && guarded
        ? Knowledge.breach(rule, cells[figure], range(figure))
        : Optional.empty();
  }

  Optional<Circulation.Opening> opening(int figure, boolean raise) {
    return known.cheapest(
        known.extreme(truth, figure, raise), figure, raise, costs, Knowledge.floor(rule));
  }

  /**
   * The figures that could be withheld, and of which at least one has to be so that the figure can
   * go any further.
   */
  Set<Integer> limiting(int figure, boolean raise) {
    return known.limiting(
        known.extreme(truth, figure, raise), figure, raise, costs, Knowledge.floor(rule));
  }

  List<Withholding> withheld() {
    ImmutableList.Builder<Withholding> list = ImmutableList.builder();
    for (int figure = 0; figure < layout.figures(); figure++) {
      withholding(figure).ifPresent(list::add);
    }
    return list.build();
  }
}
