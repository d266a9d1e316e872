package org.openrbm.indicators.parity;

import java.util.Optional;
import java.util.function.LongPredicate;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;

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
    return new HeadsNeeded(
        missing,
        toBand("heads to the band by replacement", replaced, group, band, missing),
        toBand(
            "heads to the band by appointment",
            appointments(group, band, missing == Gender.WOMAN),
            group,
            band,
            missing));
  }

  private static Figure toBand(
      String quantity,
      Optional<Long> heads,
      GenderComposition group,
      ParityBand band,
      Gender missing) {
    if (heads.isEmpty()) {
      return Figure.none(ParityReason.NO_NUMBER_OF_HEADS);
    }
    Ratio fewest = Ratio.of(heads.get());
    return Figure.calculated(
        recorder ->
            GenderFigure.SHARE_OF_WOMEN
                .derive(group, recorder)
                .map(
                    share ->
                        recorder.derived(
                            quantity,
                            GenderFigure.HEADS,
                            fewest,
                            "the fewest "
                                + plural(missing)
                                + " with whom the share of women is accepted by "
                                + band.rule(),
                            band.source(),
                            share,
                            recorder.given("least share of women", "", band.lower(), band.source()),
                            recorder.given(
                                "greatest share of women", "", band.upper(), band.source()))));
  }

  private static String plural(Gender gender) {
    return gender == Gender.WOMAN ? "women" : "men";
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
    Gender fewer = group.women() <= group.men() ? Gender.WOMAN : Gender.MAN;
    long difference = Math.abs(group.women() - group.men());
    return new HeadsNeeded(
        fewer,
        toHalf(
            "heads to half by replacement",
            difference / 2 + difference % 2,
            "|women − men| ÷ 2, rounded up",
            group),
        toHalf("heads to half by appointment", difference, "|women − men|", group));
  }

  private static Figure toHalf(String quantity, long heads, String rule, GenderComposition group) {
    return Figure.calculated(
        recorder ->
            Figure.of(
                recorder.derived(
                    quantity,
                    GenderFigure.HEADS,
                    Ratio.of(heads),
                    rule,
                    GenderFigure.women(group, recorder),
                    GenderFigure.men(group, recorder))));
  }
}
