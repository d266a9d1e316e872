package org.openrbm.indicators.parity;

import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Finds the fewest persons of one gender that bring a group to parity.
 *
 * <p>For an aim without small groups these are the closed forms ⌈L·N⌉ − F by replacement and ⌈(L·N
 * − F) ÷ (1 − L)⌉ by appointment. "Closest possible" can be met earlier, and a small group can jump
 * over a narrow band. As missing persons are appointed one by one, the group has too few of them at
 * first, and too many from some number on, if at all. So the first number with which they are not
 * too few is found by halving. It is the answer, or there is none. Small groups, which may have a
 * rule of their own, are tried one by one.
 */
final class HeadsSearch {

  private HeadsSearch() {}

  /** The fewest heads of the missing gender that bring the group to parity by the band. */
  static HeadsNeeded toBand(GenderComposition group, ParityBand band, Gender missing) {
    Optional<Long> replaced =
        band.attainable(group.known())
            .map(
                range ->
                    missing == Gender.WOMAN
                        ? Math.max(0, range.lowest() - group.women())
                        : Math.max(0, group.women() - range.highest()));
    return new HeadsNeeded(missing, replaced, appointments(group, band, missing == Gender.WOMAN));
  }

  private static Optional<Long> appointments(
      GenderComposition group, ParityBand band, boolean women) {
    long known = group.known();
    LongPredicate accepted =
        heads -> band.accepts(women ? group.women() + heads : group.women(), known + heads);
    LongPredicate tooFew =
        women
            ? heads -> group.women() + heads < band.lowest(known + heads)
            : heads -> group.women() > band.highest(known + heads);
    long first = 0;
    for (; known + first < BandRule.SMALL; first++) {
      if (accepted.test(first)) {
        return Optional.of(first);
      }
    }
    long most = Long.MAX_VALUE - known; // a larger group is not counted
    if (tooFew.test(most)) {
      return Optional.empty();
    }
    long enough = most;
    while (first < enough) {
      long middle = first + (enough - first) / 2;
      if (tooFew.test(middle)) {
        first = middle + 1;
      } else {
        enough = middle;
      }
    }
    return accepted.test(enough) ? Optional.of(enough) : Optional.empty();
  }

  /** The fewest heads that bring the gender with fewer heads to at least one half. */
  static HeadsNeeded toHalf(GenderComposition group) {
    boolean women = group.women() <= group.men();
    long difference = Math.abs(group.women() - group.men());
    return new HeadsNeeded(
        women ? Gender.WOMAN : Gender.MAN,
        Optional.of(difference / 2 + difference % 2),
        Optional.of(difference));
  }
}
