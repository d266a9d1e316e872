package org.openrbm.indicators.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Ratio;

/** The ranges of all figures of one published table, narrowed until nothing more follows. */
final class Ranges {

  /** Each round costs two flows for each figure; beyond it the gain is in steps of one. */
  private static final int MOST_ROUNDS = 100;

  private final PublishedTable table;
  private final Layout layout;
  final Circulation circulation;

  Ranges(PublishedTable table) {
    this.table = table;
    layout = table.layout();
    circulation = Knowledge.circulation(table);
  }

  /** The ranges; empty if no table fits. */
  Optional<List<Candidates>> all() {
    for (int round = 0; ; round++) {
      Optional<long[]> fitting = circulation.feasible();
      if (fitting.isEmpty()) {
        return Optional.empty();
      }
      List<Candidates> ranges = new ArrayList<>();
      for (int figure = 0; figure < layout.figures(); figure++) {
        boolean fixed = circulation.least[figure] == circulation.most[figure];
        ranges.add(
            fixed
                ? new Candidates(circulation.least[figure], circulation.most[figure])
                : circulation.range(fitting.get(), figure));
      }
      if (round == MOST_ROUNDS || !narrowByPercentages(ranges)) {
        return Optional.of(ranges);
      }
    }
  }

  /** A percentage ties a cell to the total of its row; says whether a limit has moved. */
  private boolean narrowByPercentages(List<Candidates> ranges) {
    boolean moved = false;
    for (int cell = 0; cell < layout.cells(); cell++) {
      Optional<BigDecimal> percentage = table.cell(layout, cell).percentage();
      if (percentage.isPresent()) {
        moved |= narrow(ranges, cell, percentage.get());
      }
      Optional<Ratio> below = table.cell(layout, cell).shareBelow();
      if (below.isPresent()) {
        moved |= narrowBelow(ranges, cell, below.get());
      }
    }
    return moved;
  }

  private boolean narrow(List<Candidates> ranges, int cell, BigDecimal percentage) {
    int base = layout.rowTotal(layout.rowOf(cell));
    Ratio half = Ratio.from(BigDecimal.ONE.movePointLeft(percentage.scale())).dividedBy(200);
    Ratio share = Ratio.from(percentage).dividedBy(100);
    Ratio low = share.minus(half).max(Ratio.ZERO);
    Ratio high = share.plus(half).min(Ratio.ONE);
    Candidates cells = ranges.get(cell);
    Candidates bases = ranges.get(base);
    boolean cellMoved =
        limit(
            cell,
            low.times(bases.least()),
            bases.most() == Candidates.UNBOUNDED
                ? Optional.empty()
                : Optional.of(high.times(bases.most())));
    boolean baseMoved =
        limit(
            base,
            high.signum() == 0 ? Ratio.ZERO : Ratio.of(cells.least()).dividedBy(high),
            low.signum() == 0 || cells.most() == Candidates.UNBOUNDED
                ? Optional.empty()
                : Optional.of(Ratio.of(cells.most()).dividedBy(low)));
    return cellMoved || baseMoved;
  }

  /** Of a share that is stated to be less than {@code share}. */
  private boolean narrowBelow(List<Candidates> ranges, int cell, Ratio share) {
    int base = layout.rowTotal(layout.rowOf(cell));
    long most = ranges.get(base).most();
    boolean cellMoved =
        limit(
            cell,
            Ratio.ZERO,
            most == Candidates.UNBOUNDED
                ? Optional.empty()
                : Optional.of(Ratio.of(share.times(most).round(RoundingMode.CEILING) - 1)));
    Ratio least = Ratio.of(ranges.get(cell).least());
    boolean baseMoved =
        share.signum() > 0
            && limit(
                base,
                Ratio.of(least.dividedBy(share).round(RoundingMode.FLOOR) + 1),
                Optional.empty());
    return cellMoved || baseMoved;
  }

  private boolean limit(int figure, Ratio low, Optional<Ratio> high) {
    long least = Math.max(circulation.least[figure], low.round(RoundingMode.CEILING));
    long most =
        high.map(h -> Math.min(circulation.most[figure], h.round(RoundingMode.FLOOR)))
            .orElse(circulation.most[figure]);
    boolean moved = least != circulation.least[figure] || most != circulation.most[figure];
    circulation.least[figure] = least;
    circulation.most[figure] = most;
    return moved;
  }
}
