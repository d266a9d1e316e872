package org.openrbm.indicators.disclosure;

import java.util.List;
import java.util.Optional;

/** The ranges of all figures of one published table, narrowed until nothing more follows. */
final class Ranges {

  /**
   * The most rounds. Each costs two flows for each figure, and later ones only gain in steps of
   * one.
   */
  private static final int MOST_ROUNDS = 100;

  final Circulation circulation;
  private final List<Share> shares;

  Ranges(PublishedTable table) {
    circulation = Knowledge.circulation(table);
    shares = Share.of(table, 0);
  }

  /** Narrows the limits to the ranges; says whether a table fits, as far as is known. */
  boolean narrow() {
    for (int round = 0; ; round++) {
      Optional<long[]> fitting = circulation.feasible();
      if (fitting.isEmpty()) {
        return false;
      }
      Candidates[] ranges = new Candidates[circulation.figures()];
      for (int figure = 0; figure < ranges.length; figure++) {
        ranges[figure] =
            circulation.least[figure] == circulation.most[figure]
                ? new Candidates(circulation.least[figure], circulation.most[figure])
                : circulation.range(fitting.get(), figure);
      }
      for (int figure = 0; figure < ranges.length; figure++) {
        Knowledge.set(circulation.least, circulation.most, figure, ranges[figure]);
      }
      if (round == MOST_ROUNDS) {
        return true;
      }
      boolean moved = false;
      for (Share share : shares) {
        Share.Limits limits = share.limits(circulation.least, circulation.most);
        Optional<Share.Limits> narrowed = share.narrow(limits);
        if (narrowed.isEmpty()) {
          return false;
        }
        share.set(narrowed.get(), circulation.least, circulation.most);
        moved |= !narrowed.get().equals(limits);
      }
      if (!moved) {
        return true;
      }
    }
  }
}
