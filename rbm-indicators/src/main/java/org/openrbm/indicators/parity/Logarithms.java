package org.openrbm.indicators.parity;

import org.openrbm.core.Ratio;

/** Times of exponential decay, which are irrational. */
final class Logarithms {

  /** In binary digits: numbers above 2⁻⁵⁰⁰ have all digits of a {@code double}. */
  private static final int FAR_BELOW_ONE = 500;

  private Logarithms() {}

  /**
   * The years t with {@code retention^t = left}, for 0 ≤ retention ≤ 1 and 0 &lt; left &lt; 1: 0 if
   * retention is 0, infinite if it is 1. Relative error below 1e-14, the same on every platform.
   */
  static double years(Ratio left, Ratio retention) {
    if (retention.signum() == 0) {
      return 0;
    }
    return retention.equals(Ratio.ONE) ? Double.POSITIVE_INFINITY : ln(left) / ln(retention);
  }

  /** Through log1p near 1, where the logarithm of the rounded number would lose digits. */
  private static double ln(Ratio value) {
    int tiny = value.denominator().bitLength() - value.numerator().bitLength();
    if (tiny > FAR_BELOW_ONE) { // a double would be 0, or have few digits
      Ratio scaled = Ratio.of(value.numerator().shiftLeft(tiny), value.denominator());
      return StrictMath.log(scaled.doubleValue()) - tiny * StrictMath.log(2);
    }
    return value.compareTo(Ratio.of(1, 2)) < 0
        ? StrictMath.log(value.doubleValue())
        : StrictMath.log1p(value.minus(1).doubleValue());
  }
}
