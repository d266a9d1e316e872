package org.openrbm.indicators.trend;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigInteger;
import java.util.Optional;
import org.openrbm.core.Ratio;

/**
 * The number base^(power/degree), with base ≥ 0, in lowest terms of the exponent.
 *
 * <p>It is rational exactly if numerator and denominator of the base are perfect powers of the
 * degree. If not, it can be enclosed as narrowly as wanted by roots of whole numbers.
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
    this.exact = rational();
  }

  static Radical of(Ratio base, int power, int degree) {
    checkArgument(base.signum() >= 0, "radicand must not be negative, but is %s", base);
    checkArgument(power >= 0 && degree >= 1, "exponent %s/%s is not allowed", power, degree);
    int common = (int) LongMath.gcd(power, degree);
    return new Radical(base, power / common, degree / common);
  }

  private Optional<Ratio> rational() {
    BigInteger numerator = WholeRoot.floor(base.numerator(), degree);
    BigInteger denominator = WholeRoot.floor(base.denominator(), degree);
    return numerator.pow(degree).equals(base.numerator())
            && denominator.pow(degree).equals(base.denominator())
        ? Optional.of(Ratio.of(numerator.pow(power), denominator.pow(power)))
        : Optional.empty();
  }

  /** The number itself if it is rational. */
  Optional<Ratio> exact() {
    return exact;
  }

  /** The greatest decimal of that many fraction digits that is not above the number. */
  Ratio floor(int decimals) {
    BigInteger scale = BigInteger.TEN.pow(decimals);
    BigInteger radicand =
        base.numerator()
            .pow(power)
            .multiply(scale.pow(degree))
            .divide(base.denominator().pow(power));
    return Ratio.of(WholeRoot.floor(radicand, degree), scale);
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
   * <p>If both roots are rational it is a comparison of fractions. If a = 0 both sides are raised
   * to a common power. Otherwise the two sides cannot be equal: the trace of an irrational real
   * root of a rational number is 0, that of a + b · root is a multiple of a. So narrower and
   * narrower enclosures separate them.
   */
  int compareTo(Ratio a, Ratio b, Radical other) {
    if (b.signum() == 0 && other != ZERO) {
      return compareTo(a, b, ZERO); // then b · other must not look irrational
    }
    if (exact.isPresent() && other.exact.isPresent()) {
      return exact.get().compareTo(a.plus(b.times(other.exact.get())));
    }
    if (a.signum() == 0) {
      return b.signum() <= 0 ? signumAgainst(b, other) : comparePowers(b, other);
    }
    for (int decimals = DECIMALS; ; decimals *= 2) {
      Ratio step = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(decimals));
      Ratio low = floor(decimals);
      Ratio high = low.plus(step);
      Ratio otherLow = other.floor(decimals);
      Ratio otherHigh = otherLow.plus(step);
      Ratio one = a.plus(b.times(otherLow));
      Ratio two = a.plus(b.times(otherHigh));
      if (low.compareTo(one.max(two)) > 0) {
        return 1;
      }
      if (high.compareTo(one.min(two)) < 0) {
        return -1;
      }
    }
  }

  private int signumAgainst(Ratio b, Radical other) {
    return Math.max(base.signum(), -b.signum() * other.base.signum());
  }

  private int comparePowers(Ratio b, Radical other) {
    int common = degree / (int) LongMath.gcd(degree, other.degree) * other.degree;
    int mine = power * (common / degree);
    int theirs = other.power * (common / other.degree);
    BigInteger left =
        base.numerator()
            .pow(mine)
            .multiply(b.denominator().pow(common))
            .multiply(other.base.denominator().pow(theirs));
    BigInteger right =
        other
            .base
            .numerator()
            .pow(theirs)
            .multiply(b.numerator().pow(common))
            .multiply(base.denominator().pow(mine));
    return left.compareTo(right);
  }
}
