package org.openrbm.indicators.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * Limits of the score interval, unrounded but for the square root: rational numbers that differ by
 * less than 10⁻³⁹ from the limits which the quantile has.
 */
record ScoreLimits(Ratio lower, Ratio upper) {

  private static final MathContext WORKING = new MathContext(80, RoundingMode.HALF_EVEN);
  private static final int GUARD_DECIMALS = 40;

  /** Returns the limits for a share that has answers; z is the quantile. */
  static ScoreLimits of(Proportion of, Ratio z, boolean continuityCorrection) {
    long x = of.count();
    long n = of.answers();
    Ratio share = Ratio.of(x, n);
    Ratio k = z.times(z).times(of.varianceFactor(Recorder.off()).value());
    if (k.signum() == 0) {
      return new ScoreLimits(share, share);
    }
    Ratio spread = share.times(n - x).times(4); // 4·n·p·(1 − p)
    Ratio shift = continuityCorrection ? Ratio.ONE : Ratio.ZERO;
    // with c = 1 the correction moves x by ½ away from the limit that is sought
    Ratio correction = shift.times(share.times(4).minus(2)); // ±(4p − 2)
    Ratio less = continuityCorrection ? Ratio.of(1, n) : Ratio.ZERO;
    Ratio whole = k.plus(n).times(2);
    Ratio middle = k.plus(Ratio.of(x).times(2));
    Ratio lower =
        x == 0
            ? Ratio.ZERO
            : middle
                .minus(shift)
                .minus(root(k.times(k.plus(spread).plus(correction).minus(less))))
                .dividedBy(whole);
    Ratio upper =
        x == n
            ? Ratio.ONE
            : middle
                .plus(shift)
                .plus(root(k.times(k.plus(spread).minus(correction).minus(less))))
                .dividedBy(whole);
    return new ScoreLimits(trimmed(lower).max(Ratio.ZERO), trimmed(upper).min(Ratio.ONE));
  }

  static Ratio root(Ratio square) {
    return Ratio.from(square.toDecimal(WORKING).sqrt(WORKING));
  }

  /** To 40 decimals, so that limits that are short decimals come out as such. */
  static Ratio trimmed(Ratio value) {
    return Ratio.from(value.toDecimal(GUARD_DECIMALS, RoundingMode.HALF_EVEN));
  }

  /** The closed interval to {@code decimals}, rounded outwards; a single point stays exact. */
  Interval published(int decimals) {
    return lower.equals(upper)
        ? Interval.ofClosed(lower, upper)
        : Interval.ofClosed(
            outwards(lower, decimals, RoundingMode.FLOOR),
            outwards(upper, decimals, RoundingMode.CEILING));
  }

  private static Ratio outwards(Ratio limit, int decimals, RoundingMode mode) {
    BigDecimal rounded = limit.toDecimal(decimals, mode);
    return Ratio.from(rounded);
  }
}
