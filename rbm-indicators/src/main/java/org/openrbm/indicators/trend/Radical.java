package org.openrbm.indicators.trend;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.openrbm.core.Ratio;

/**
 * The number base^(power/degree), with base ≥ 0, in lowest terms: the degree is the least with
 * which the number can be written.
 *
 * <p>So the number is rational exactly if the degree is 1. Two numbers are equal exactly if their
 * degrees and the powers of their bases are equal, since the degree is the least exponent with
 * which the number becomes rational. If it is irrational, it can be enclosed as narrowly as wanted.
 */
final class Radical {

  /** The decimals with which irrational numbers are carried. */
  static final int DECIMALS = 40;

  static final Radical ZERO = of(Ratio.ZERO, 1, 1);

  private final Ratio base;
  private final int power;
  private final int degree;
  private final Optional<Ratio> exact;

  private Radical(Ratio base, int power, int degree) {
    this.base = base;
    this.power = power;
    this.degree = degree;
    this.exact =
        degree == 1
            ? Optional.of(Ratio.of(base.numerator().pow(power), base.denominator().pow(power)))
            : Optional.empty();
  }

  /**
   * Returns a number.
   *
   * @throws ArithmeticException if it is rational and needs more than {@link Ratio#MAX_DIGITS}
   *     digits
   */
  static Radical of(Ratio base, int power, int degree) {
    checkArgument(base.signum() >= 0, "radicand must not be negative, but is %s", base);
    checkArgument(power >= 0 && degree >= 1, "exponent %s/%s is not allowed", power, degree);
    int common = (int) LongMath.gcd(power, degree);
    Ratio least = base;
    int left = degree / common;
    for (int prime = 2; prime <= left; prime++) { // a factor that is left is prime
      while (left % prime == 0) {
        Optional<Ratio> root = root(least, prime);
        if (root.isEmpty()) {
          break;
        }
        least = root.get();
        left /= prime;
      }
    }
    return new Radical(least, power / common, left);
  }

  private static Optional<Ratio> root(Ratio base, int degree) {
    BigInteger numerator = Roots.floor(base.numerator(), degree);
    BigInteger denominator = Roots.floor(base.denominator(), degree);
    return numerator.pow(degree).equals(base.numerator())
            && denominator.pow(degree).equals(base.denominator())
        ? Optional.of(Ratio.of(numerator, denominator))
        : Optional.empty();
  }

  /** The number itself if it is rational. */
  Optional<Ratio> exact() {
    return exact;
  }

  /** The greatest decimal of that many fraction digits that is not above the number. */
  Ratio floor(int decimals) {
    return Ratio.from(decimal(decimals));
  }

  private BigDecimal decimal(int decimals) {
    return exact
        .map(number -> number.toDecimal(decimals, RoundingMode.FLOOR))
        .orElseGet(() -> Roots.floor(base, power, degree, decimals));
  }

  /** The number, or its first {@link #DECIMALS} decimals. */
  Ratio rounded() {
    return exact.orElseGet(() -> floor(DECIMALS));
  }

  /** The number less 1, or its first decimals: as many as it takes to differ from 0. */
  Ratio minusOne() {
    if (exact.isPresent()) {
      return exact.get().minus(1);
    }
    int decimals = DECIMALS;
    while (floor(decimals).equals(Ratio.ONE)) {
      decimals *= 2;
    }
    return floor(decimals).minus(1);
  }

  /**
   * The sign of {@code this − (a + b · other)}, exactly.
   *
   * <p>If both roots are rational it is a comparison of fractions. If a = 0 the two sides are equal
   * only as radicals in lowest terms. Otherwise they cannot be equal: the trace of an irrational
   * real root of a rational number is 0, that of a + b · root is a multiple of a. Narrower and
   * narrower enclosures separate what is not equal.
   */
  int compareTo(Ratio a, Ratio b, Radical other) {
    if (b.signum() == 0 && other != ZERO) {
      return compareTo(a, b, ZERO); // then b · other must not look irrational
    }
    if (exact.isPresent() && other.exact.isPresent()) {
      return exact.get().compareTo(a.plus(b.times(other.exact.get())));
    }
    if (a.signum() == 0) {
      if (b.signum() <= 0) {
        return signumAgainst(b, other);
      }
      if (sameAs(other.times(b))) {
        return 0;
      }
    }
    // in whole multiples, which have no limit of digits: scale · this − (sum + factor · other)
    BigDecimal scale = new BigDecimal(a.denominator().multiply(b.denominator()));
    BigDecimal sum = new BigDecimal(a.numerator().multiply(b.denominator()));
    BigDecimal factor = new BigDecimal(b.numerator().multiply(a.denominator()));
    for (int decimals = DECIMALS; ; decimals *= 2) {
      BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
      BigDecimal low = decimal(decimals);
      BigDecimal otherLow = other.decimal(decimals);
      BigDecimal one = sum.add(factor.multiply(otherLow));
      BigDecimal two = sum.add(factor.multiply(otherLow.add(step)));
      if (scale.multiply(low).compareTo(one.max(two)) > 0) {
        return 1;
      }
      if (scale.multiply(low.add(step)).compareTo(one.min(two)) < 0) {
        return -1;
      }
    }
  }

  private int signumAgainst(Ratio b, Radical other) {
    return Math.max(base.signum(), -b.signum() * other.base.signum());
  }

  private Radical times(Ratio factor) {
    return factor.equals(Ratio.ONE)
        ? this
        : of(
            Ratio.of(
                base.numerator().pow(power).multiply(factor.numerator().pow(degree)),
                base.denominator().pow(power).multiply(factor.denominator().pow(degree))),
            1,
            degree);
  }

  private boolean sameAs(Radical other) {
    return degree == other.degree
        && base.numerator().pow(power).equals(other.base.numerator().pow(other.power))
        && base.denominator().pow(power).equals(other.base.denominator().pow(other.power));
  }
}
