package org.openrbm.indicators.parity.levels;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.openrbm.core.Ratio;

/**
 * A probability p from which whole numbers are drawn, without any floating point.
 *
 * <p>Each head has a uniform number U between 0 and 1, of which only as many binary digits are
 * drawn as it takes to tell whether U &lt; p. The digits of many heads are drawn at once as the
 * bits of a random word, and counted: the first digit decides about half of the heads, the second
 * about half of the rest. p is cut off after 64 binary digits, so that the probability is off by
 * less than 2⁻⁶⁴; the number of heads has the binomial distribution with that probability, exactly.
 */
final class Chance {

  private final long digits;
  private final boolean certain;

  private Chance(long digits, boolean certain) {
    this.digits = digits;
    this.certain = certain;
  }

  /** The chance of a probability between 0 and 1. */
  static Chance of(Ratio probability) {
    BigInteger digits =
        probability.numerator().shiftLeft(Long.SIZE).divide(probability.denominator());
    return new Chance(digits.longValue(), probability.equals(Ratio.ONE));
  }

  /** Draws how many of so many heads it strikes, each independently. */
  int binomial(SplittableRandom random, int heads) {
    if (certain) {
      return heads;
    }
    int struck = 0;
    int open = heads;
    for (long rest = digits; open > 0 && rest != 0; rest <<= 1) {
      int zeros = zeros(random, open);
      if (rest < 0) { // the digit of p is 1: U is less where its digit is 0
        struck += zeros;
        open -= zeros;
      } else { // the digit of p is 0: U is more where its digit is 1
        open = zeros;
      }
    }
    return struck;
  }

  /** Draws how many of so many random binary digits are 0: each bit set stands for a digit 0. */
  private static int zeros(SplittableRandom random, int digits) {
    int zeros = 0;
    int left = digits;
    for (; left >= Long.SIZE; left -= Long.SIZE) {
      zeros += Long.bitCount(random.nextLong());
    }
    return left == 0 ? zeros : zeros + Long.bitCount(random.nextLong() >>> (Long.SIZE - left));
  }
}
