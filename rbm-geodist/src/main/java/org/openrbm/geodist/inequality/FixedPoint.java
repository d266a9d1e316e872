package org.openrbm.geodist.inequality;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * Roots, logarithms and exponentials of exact fractions, in whole numbers of the unit u = 2⁻¹⁹².
 *
 * <p>Each function is a sum of truncated terms, so that its error can be counted:
 *
 * <ul>
 *   <li>A quotient or a root is off by less than 1 unit.
 *   <li>A logarithm of a quotient of two fractions of {@link org.openrbm.core.Ratio#MAX_DIGITS}
 *       digits is off by less than 2²⁴ units.
 *   <li>An exponential is off by less than its value times 2¹³ units and the error of its argument.
 *   <li>A sum over n members, of logarithms weighted by shares or of quotients, is off by less than
 *       2²⁴ + n units, and its root by less than the root of so much.
 * </ul>
 *
 * <p>The exponential of an entropy is at most n. With fewer than 2³¹ members every index is thus
 * off by less than 2⁻⁷⁷ before it becomes a {@code double}, and by less than one unit in the last
 * place, or 10⁻¹², after.
 */
final class FixedPoint {

  private static final int BITS = 192;

  /** The number 1. */
  static final BigInteger ONE = BigInteger.ONE.shiftLeft(BITS);

  private static final BigInteger THREE = BigInteger.valueOf(3);

  private static final BigInteger LN_2 = twiceArtanh(BigInteger.ONE, THREE);

  private static final MathContext FORTY_DIGITS = new MathContext(40);

  private FixedPoint() {}

  /** The fraction n ÷ d. */
  static BigInteger quotient(BigInteger n, BigInteger d) {
    return n.shiftLeft(BITS).divide(d);
  }

  /** The square root of n ÷ d, neither negative. */
  static BigInteger sqrt(BigInteger n, BigInteger d) {
    return n.shiftLeft(2 * BITS).divide(d).sqrt();
  }

  /** The square root of a number that is not negative. */
  static BigInteger sqrt(BigInteger x) {
    return x.shiftLeft(BITS).sqrt();
  }

  /**
   * The natural logarithm of n ÷ d, both above 0: k·ln 2 + ln m with m between 2/3 and 4/3, whose
   * logarithm is 2 artanh((m − 1) ÷ (m + 1)).
   */
  static BigInteger ln(BigInteger n, BigInteger d) {
    int k = n.bitLength() - d.bitLength();
    BigInteger top = k < 0 ? n.shiftLeft(-k) : n;
    BigInteger bottom = k > 0 ? d.shiftLeft(k) : d; // top ÷ bottom is between 1/2 and 2
    if (top.multiply(THREE).compareTo(bottom.shiftLeft(2)) > 0) {
      k++;
      bottom = bottom.shiftLeft(1);
    } else if (top.multiply(THREE).compareTo(bottom.shiftLeft(1)) <= 0) {
      k--;
      top = top.shiftLeft(1);
    }
    return LN_2.multiply(BigInteger.valueOf(k))
        .add(twiceArtanh(top.subtract(bottom), top.add(bottom)));
  }

  /** 2 (z + z³/3 + z⁵/5 + …) for z = n ÷ d, at most 1/3 away from 0. */
  private static BigInteger twiceArtanh(BigInteger n, BigInteger d) {
    BigInteger power = quotient(n, d);
    BigInteger square = power.multiply(power).shiftRight(BITS);
    BigInteger sum = BigInteger.ZERO;
    for (long odd = 1; power.signum() != 0; odd += 2) {
      sum = sum.add(power.divide(BigInteger.valueOf(odd)));
      power = power.multiply(square).divide(ONE); // towards 0, so that it gets there
    }
    return sum.shiftLeft(1);
  }

  /** The exponential of a number that is not negative: 2ᵏ · (1 + r + r²/2! + …), 0 ≤ r < ln 2. */
  static BigInteger exp(BigInteger x) {
    BigInteger[] wholeAndRest = x.divideAndRemainder(LN_2);
    BigInteger term = ONE;
    BigInteger sum = BigInteger.ZERO;
    for (long i = 1; term.signum() != 0; i++) {
      sum = sum.add(term);
      term = term.multiply(wholeAndRest[1]).shiftRight(BITS).divide(BigInteger.valueOf(i));
    }
    return sum.shiftLeft(wholeAndRest[0].intValueExact());
  }

  /** The nearest {@code double}, or one beside it; infinite if there is none so great. */
  static double doubleValue(BigInteger x) {
    return new BigDecimal(x).divide(new BigDecimal(ONE), FORTY_DIGITS).doubleValue();
  }
}
