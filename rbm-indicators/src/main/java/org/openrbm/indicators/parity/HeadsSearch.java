package org.openrbm.indicators.parity;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.openrbm.core.Ratio;

/**
 * Finds the fewest persons of one gender that bring a group to parity.
 *
 * <p>For an aim without small groups these are the closed forms ⌈L·N⌉ − F by replacement and ⌈(L·N
 * − F) ÷ (1 − L)⌉ by appointment. "Closest possible" can be met earlier, and a narrow band jumped
 * over by a small group, so the fewest appointments are searched around the closed form, in the
 * stretch outside of which no rule can accept: less than one person beyond a limit.
 */
final class HeadsSearch {

  private HeadsSearch() {}

  /** The fewest heads that make the group of the band, of the gender that is missing. */
  static HeadsNeeded toBand(GenderComposition group, ParityBand band, Gender missing) {
    long known = group.known();
    Optional<Long> replaced =
        band.attainable(known)
            .map(
                range ->
                    missing == Gender.WOMAN
                        ? Math.max(0, range.lowest() - group.women())
                        : Math.max(0, group.women() - range.highest()));
    Ratio slack = band.rule().slack();
    boolean women = missing == Gender.WOMAN;
    Ratio lower = (women ? band.lower() : Ratio.ONE.minus(band.upper())).minus(slack);
    Ratio upper = (women ? band.upper() : Ratio.ONE.minus(band.lower())).plus(slack);
    LongPredicate accepted =
        women
            ? heads -> band.accepts(group.women() + heads, known + heads)
            : heads -> band.accepts(group.women(), known + heads);
    return new HeadsNeeded(
        missing, replaced, appointments(group.count(missing), known, lower, upper, accepted));
  }

  private static Optional<Long> appointments(
      long present, long known, Ratio lower, Ratio upper, LongPredicate accepted) {
    if (accepted.test(0)) {
      return Optional.of(0L);
    }
    if (lower.compareTo(Ratio.ONE) >= 0) {
      return Optional.empty(); // the others stay, so their share never falls to 0
    }
    // present + x > lower·(known + x) − 1
    long first = Math.max(1, filled(lower, known, present, -1).round(RoundingMode.FLOOR));
    // present + x ≥ lower·(known + x), from where only the upper limit can fail
    long reached = Math.max(first, filled(lower, known, present, 0).round(RoundingMode.CEILING));
    // present + x < upper·(known + x) + 1
    long last =
        upper.compareTo(Ratio.ONE) >= 0
            ? reached
            : Math.max(reached, filled(upper, known, present, 1).round(RoundingMode.CEILING));
    for (long heads = first; heads <= last; heads++) {
      if (accepted.test(heads)) {
        return Optional.of(heads);
      }
    }
    return Optional.empty();
  }

  /** The x at which {@code present + x = limit·(known + x) + persons}. */
  private static Ratio filled(Ratio limit, long known, long present, int persons) {
    return limit.times(known).plus(persons).minus(present).dividedBy(Ratio.ONE.minus(limit));
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
