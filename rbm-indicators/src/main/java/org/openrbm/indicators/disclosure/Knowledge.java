package org.openrbm.indicators.disclosure;

import java.util.Optional;

/** Works out what a published figure tells by itself to somebody who knows the rule. */
final class Knowledge {

  private Knowledge() {}

  /** The least true count that can stand behind the mask of counts that are not small. */
  static long floor(DisclosureRule rule) {
    if (rule.statesRange()) {
      return rule.threshold();
    }
    return rule.dominance().isPresent() || rule.smallMask().isEmpty() || !rule.zeroShown() ? 0 : 1;
  }

  static Candidates of(DisclosureRule rule, PublishedCell cell) {
    if (cell.mask().isEmpty()) {
      return shown(rule, cell.count().orElseThrow());
    }
    return rule.statesRange() && cell.mask().equals(rule.smallMask())
        ? new Candidates(rule.zeroShown() ? 1 : 0, rule.threshold() - 1)
        : new Candidates(floor(rule), Candidates.UNBOUNDED);
  }

  private static Candidates shown(DisclosureRule rule, long count) {
    if (rule.rounding().isEmpty()) {
      return new Candidates(count, count);
    }
    Candidates rounded = rule.rounding().get().trueCounts(count);
    if (rule.smallMask().isEmpty() || rounded.most() < rule.threshold()) {
      // behind a mask for small counts a shown 0 is a true one
      return rule.smallMask().isPresent() && count == 0 ? new Candidates(0, 0) : rounded;
    }
    return new Candidates(Math.max(rounded.least(), rule.threshold()), rounded.most());
  }

  static Circulation circulation(PublishedTable table) {
    Layout layout = table.layout();
    long[] least = new long[layout.figures()];
    long[] most = new long[layout.figures()];
    for (int figure = 0; figure < layout.figures(); figure++) {
      if (layout.published(figure)) {
        set(least, most, figure, of(table.rule(), table.cell(layout, figure)));
      } else {
        most[figure] = Circulation.INFINITE;
      }
    }
    return new Circulation(layout, least, most);
  }

  static void set(long[] least, long[] most, int figure, Candidates known) {
    least[figure] = known.least();
    most[figure] = Math.min(known.most(), Circulation.INFINITE);
  }

  /**
   * Returns the breach, if there is one, when the true count behind the figure must be one of the
   * candidates.
   */
  static Optional<AttackFinding.Kind> breach(
      DisclosureRule rule, PublishedCell cell, Candidates candidates) {
    if (cell.count().isPresent()) {
      boolean small = rule.small(candidates.least()) && rule.small(candidates.most());
      if (!small) {
        return Optional.empty();
      }
      if (rule.rounding().isEmpty() || rule.smallMask().isPresent()) {
        return Optional.of(AttackFinding.Kind.SMALL_COUNT_SHOWN);
      }
      return candidates.exact() ? Optional.of(AttackFinding.Kind.RECOVERED) : Optional.empty();
    }
    if (candidates.exact()) {
      return Optional.of(AttackFinding.Kind.RECOVERED);
    }
    if (candidates.size() < needed(rule, cell)) {
      return Optional.of(AttackFinding.Kind.NARROWED);
    }
    return of(rule, cell).most() == Candidates.UNBOUNDED && candidates.most() < rule.threshold()
        ? Optional.of(AttackFinding.Kind.SHOWN_TO_BE_SMALL)
        : Optional.empty();
  }

  /** {@return how many counts must remain possible for a figure; 1 for a figure that is shown} */
  static long needed(DisclosureRule rule, PublishedCell cell) {
    if (cell.mask().isEmpty()) {
      return 1;
    }
    boolean other = rule.statesRange() && cell.mask().equals(Optional.of(rule.withheldMask()));
    return Math.min(other ? 2 : rule.leastCandidates(), of(rule, cell).size());
  }
}
