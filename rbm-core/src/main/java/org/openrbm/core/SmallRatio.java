package org.openrbm.core;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A ratio whose numerator and denominator are {@code long}s.
 *
 * <p>Invariant: in lowest terms, {@code denominator > 0}, {@code numerator > Long.MIN_VALUE}. Each
 * operation is first tried in {@code long}s. If that fails, {@link LargeRatio} computes the same
 * number, and returns it as a small ratio if it fits. The choice therefore never shows in a result.
 */
final class SmallRatio extends Ratio {

  private final long numerator;
  private final long denominator;

  /** Stores both parts as they are; the caller ensures the invariant. */
  SmallRatio(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** {@return {@code numerator / denominator} in lowest terms; the denominator is not zero} */
  static Ratio reduced(long numerator, long denominator) {
    if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
      return LargeRatio.reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    long divisor = gcd(Math.abs(numerator), Math.abs(denominator));
    if (denominator < 0) {
      divisor = -divisor;
    }
    return divisor == 1
        ? new SmallRatio(numerator, denominator)
        : new SmallRatio(numerator / divisor, denominator / divisor);
  }

  @Override
  public BigInteger numerator() {
    return BigInteger.valueOf(numerator);
  }

  @Override
  public BigInteger denominator() {
    return BigInteger.valueOf(denominator);
  }

  @Override
  public Ratio plus(Ratio addend) {
    if (addend instanceof SmallRatio that) {
      Ratio sum = sum(numerator, denominator, that.numerator, that.denominator);
      if (sum != null) {
        return sum;
      }
    }
    return LargeRatio.from(this).plus(addend);
  }

  @Override
  public Ratio minus(Ratio subtrahend) {
    if (subtrahend instanceof SmallRatio that) {
      Ratio difference = sum(numerator, denominator, -that.numerator, that.denominator);
      if (difference != null) {
        return difference;
      }
    }
    return LargeRatio.from(this).minus(subtrahend);
  }

  @Override
  public Ratio times(Ratio multiplicand) {
    if (multiplicand instanceof SmallRatio that) {
      Ratio product = product(numerator, denominator, that.numerator, that.denominator);
      if (product != null) {
        return product;
      }
    }
    return LargeRatio.from(this).times(multiplicand);
  }

  @Override
  public Ratio dividedBy(Ratio divisor) {
    if (divisor instanceof SmallRatio that && that.numerator != 0) {
      Ratio quotient =
          that.numerator > 0
              ? product(numerator, denominator, that.denominator, that.numerator)
              : product(numerator, denominator, -that.denominator, -that.numerator);
      if (quotient != null) {
        return quotient;
      }
    }
    return LargeRatio.from(this).dividedBy(divisor);
  }

  /**
   * Returns {@code a/b + c/d}, or {@code null} if it does not fit. Knuth, The Art of Computer
   * Programming, vol. 2 (3rd ed. 1997), section 4.5.1: with {@code g = gcd(b, d)} only factors of
   * {@code g} can cancel, which keeps the intermediate products small.
   */
  private static @Nullable Ratio sum(long a, long b, long c, long d) {
    if (b == d) {
      long numerator = a + c;
      if (((a ^ numerator) & (c ^ numerator)) < 0) {
        return null;
      }
      return b == 1 && numerator != Long.MIN_VALUE
          ? new SmallRatio(numerator, 1) // whole, as most sums are
          : reduced(numerator, b);
    }
    long g = b == 1 || d == 1 ? 1 : gcd(b, d);
    long bOverG = g == 1 ? b : b / g;
    long dOverG = g == 1 ? d : d / g;
    if (overflows(a, dOverG) || overflows(c, bOverG)) {
      return null;
    }
    long left = a * dOverG;
    long right = c * bOverG;
    long t = left + right;
    if (((left ^ t) & (right ^ t)) < 0 || t == Long.MIN_VALUE) {
      return null;
    }
    long h = g == 1 ? 1 : gcd(Math.abs(t), g);
    long dOverH = h == 1 ? d : d / h;
    if (overflows(bOverG, dOverH)) {
      return null;
    }
    return new SmallRatio(h == 1 ? t : t / h, bOverG * dOverH);
  }

  /**
   * Returns {@code a/b × c/d}, or {@code null} if it does not fit; {@code b} and {@code d} are
   * positive and both factors in lowest terms, so dividing crosswise leaves the product reduced.
   */
  private static @Nullable Ratio product(long a, long b, long c, long d) {
    if (a == 0 || c == 0) {
      return ZERO;
    }
    long g = d == 1 ? 1 : gcd(Math.abs(a), d);
    long h = b == 1 ? 1 : gcd(Math.abs(c), b);
    if (g != 1) {
      a /= g;
      d /= g;
    }
    if (h != 1) {
      c /= h;
      b /= h;
    }
    if (overflows(a, c) || overflows(b, d)) {
      return null;
    }
    long numerator = a * c;
    return numerator == Long.MIN_VALUE ? null : new SmallRatio(numerator, b * d);
  }

  private static boolean overflows(long x, long y) {
    return Math.multiplyHigh(x, y) != (x * y) >> 63;
  }

  /**
   * Returns the greatest common divisor of two numbers that are not negative and not both zero, by
   * Stein's binary algorithm. It divides nothing, and only the branch of its loop depends on the
   * data.
   */
  static long gcd(long x, long y) {
    if (x == 0) {
      return y;
    }
    if (y == 0) {
      return x;
    }
    int shift = Long.numberOfTrailingZeros(x | y);
    long a = x >>> Long.numberOfTrailingZeros(x);
    long b = y >>> Long.numberOfTrailingZeros(y);
    while (a != b) {
      long difference = a - b;
      b = Math.min(a, b);
      a = Math.abs(difference) >>> Long.numberOfTrailingZeros(difference);
    }
    return a << shift;
  }

  @Override
  public Ratio negated() {
    return new SmallRatio(-numerator, denominator);
  }

  @Override
  public int signum() {
    return Long.signum(numerator);
  }

  @Override
  public boolean whole() {
    return denominator == 1;
  }

  @Override
  public long round(RoundingMode mode) {
    long floor = Math.floorDiv(numerator, denominator);
    long rest = numerator - floor * denominator; // 0 <= rest < denominator
    if (rest == 0) {
      return floor;
    }
    int half = Long.compare(rest, denominator - rest); // below, at, above one half
    boolean up =
        switch (mode) {
          case UP -> numerator > 0;
          case DOWN -> numerator < 0;
          case CEILING -> true;
          case FLOOR -> false;
          case HALF_UP -> half > 0 || (half == 0 && numerator > 0);
          case HALF_DOWN -> half > 0 || (half == 0 && numerator < 0);
          case HALF_EVEN -> half > 0 || (half == 0 && (floor & 1) == 1);
          case UNNECESSARY -> throw new ArithmeticException(this + " is not a whole number");
        };
    return up ? floor + 1 : floor;
  }

  @Override
  public double doubleValue() {
    long exactInDouble = 1L << 53;
    return Math.abs(numerator) <= exactInDouble && denominator <= exactInDouble
        ? (double) numerator / (double) denominator // both exact, so IEEE division is the closest
        : LargeRatio.from(this).doubleValue();
  }

  @Override
  public int compareTo(Ratio other) {
    if (!(other instanceof SmallRatio that)) {
      return LargeRatio.from(this).compareTo(other);
    }
    if (denominator == that.denominator) {
      return Long.compare(numerator, that.numerator);
    }
    // the two cross products in 128 bits
    int high =
        Long.compare(
            Math.multiplyHigh(numerator, that.denominator),
            Math.multiplyHigh(that.numerator, denominator));
    return high != 0
        ? high
        : Long.compareUnsigned(numerator * that.denominator, that.numerator * denominator);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SmallRatio that
        && numerator == that.numerator
        && denominator == that.denominator;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(numerator) + Long.hashCode(denominator);
  }
}
