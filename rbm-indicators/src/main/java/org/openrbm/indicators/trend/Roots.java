package org.openrbm.indicators.trend;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.openrbm.core.Ratio;

/**
 * Roots of whole numbers, rounded down, and irrational roots to any number of decimals, with
 * arithmetic of about as many digits.
 *
 * <p>A root is guessed by Newton's iteration, whose error need not be known: powers of the guess
 * less and plus a little, rounded downwards and upwards, show that the root lies between the two.
 * If they do not, or the two differ in the decimals that are wanted, more digits are taken.
 */
final class Roots {

  private Roots() {}

  /** The first decimals of base^(power/degree), which is above 0 and irrational. */
  static BigDecimal floor(Ratio base, int power, int degree, int decimals) {
    double log = (log10(base.numerator()) - log10(base.denominator())) * power / degree;
    int whole = Math.max(0, (int) log + 1);
    for (int guard = 10; ; guard *= 2) {
      int digits = whole + decimals + guard;
      BigDecimal below = power(base, power, new MathContext(digits + 10, RoundingMode.FLOOR));
      BigDecimal above = power(base, power, new MathContext(digits + 10, RoundingMode.CEILING));
      BigDecimal guess = guess(below, degree, log, digits);
      BigDecimal little = guess.ulp().movePointRight(6);
      BigDecimal low = guess.subtract(little);
      BigDecimal high = guess.add(little);
      if (low.signum() > 0
          && power(low, degree, new MathContext(digits + 10, RoundingMode.CEILING)).compareTo(below)
              <= 0
          && power(high, degree, new MathContext(digits + 10, RoundingMode.FLOOR)).compareTo(above)
              >= 0) {
        BigDecimal floor = low.setScale(decimals, RoundingMode.FLOOR);
        if (floor.compareTo(high.setScale(decimals, RoundingMode.FLOOR)) == 0) {
          return floor;
        }
      }
    }
  }

  /** By Newton's iteration, with twice as many digits from step to step. */
  private static BigDecimal guess(BigDecimal radicand, int degree, double log, int digits) {
    int tens = (int) Math.floor(log);
    BigDecimal root = BigDecimal.valueOf(Math.pow(10, log - tens)).movePointRight(tens);
    BigDecimal less = BigDecimal.valueOf(degree - 1L);
    int right = 8; // of the first, by a double
    while (right < digits) {
      right = Math.min(digits, 2 * right - 4);
      MathContext context = new MathContext(right + 10, RoundingMode.HALF_EVEN);
      root =
          root.multiply(less, context)
              .add(radicand.divide(power(root, degree - 1, context), context), context)
              .divide(BigDecimal.valueOf(degree), context);
    }
    return root.round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  /**
   * Every step is rounded in the direction of the context, so is the power of a positive number.
   */
  private static BigDecimal power(BigDecimal base, int exponent, MathContext context) {
    BigDecimal power = BigDecimal.ONE;
    for (int bit = Integer.highestOneBit(exponent); bit > 0; bit >>= 1) {
      power = power.multiply(power, context);
      if ((exponent & bit) != 0) {
        power = power.multiply(base, context);
      }
    }
    return power;
  }

  private static BigDecimal power(Ratio base, int exponent, MathContext context) {
    MathContext against =
        new MathContext(
            context.getPrecision(),
            context.getRoundingMode() == RoundingMode.FLOOR
                ? RoundingMode.CEILING
                : RoundingMode.FLOOR);
    return power(new BigDecimal(base.numerator()), exponent, context)
        .divide(power(new BigDecimal(base.denominator()), exponent, against), context);
  }

  private static double log10(BigInteger number) {
    int shift = Math.max(0, number.bitLength() - 60);
    return Math.log10(number.shiftRight(shift).doubleValue()) + shift * Math.log10(2);
  }

  /**
   * The greatest r with r^degree ≤ n, by Newton's iteration, which from any start is never below
   * the root after its first step.
   */
  static BigInteger floor(BigInteger n, int degree) {
    if (n.signum() == 0 || degree == 1) {
      return n;
    }
    BigInteger below = BigInteger.valueOf(degree - 1L);
    BigInteger exponent = BigInteger.valueOf(degree);
    BigInteger root = step(start(n, degree), n, degree, below, exponent);
    while (true) {
      BigInteger next = step(root, n, degree, below, exponent);
      if (next.compareTo(root) >= 0) {
        return root;
      }
      root = next;
    }
  }

  private static BigInteger step(
      BigInteger root, BigInteger n, int degree, BigInteger below, BigInteger exponent) {
    return root.multiply(below).add(n.divide(root.pow(degree - 1))).divide(exponent);
  }

  /** A start near the root, so that a few steps are enough; it need not be on either side. */
  private static BigInteger start(BigInteger n, int degree) {
    int shift = Math.max(0, n.bitLength() - 60);
    double bits = (Math.log(n.shiftRight(shift).doubleValue()) / Math.log(2) + shift) / degree;
    int whole = Math.max(0, (int) bits - 50);
    return BigInteger.valueOf((long) Math.pow(2, bits - whole) + 1).shiftLeft(whole);
  }
}
