package org.openrbm.core;

import static com.google.common.base.Preconditions.checkNotNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A ratio of any size up to the limit, on {@link BigFraction}.
 *
 * <p>Invariant of a value that leaves this class: it does not fit in {@link SmallRatio}. So equal
 * numbers always have the same class.
 */
final class LargeRatio extends Ratio {

  /** The smallest whole number with more than {@link Ratio#MAX_DIGITS} digits. */
  private static final BigInteger LIMIT = BigInteger.TEN.pow(MAX_DIGITS);

  private final BigFraction fraction;

  private LargeRatio(BigFraction fraction) {
    this.fraction = fraction;
  }

  /** {@return the given ratio in this form, for the length of one operation} */
  static LargeRatio from(Ratio ratio) {
    return ratio instanceof LargeRatio large
        ? large
        : new LargeRatio(BigFraction.of(ratio.numerator(), ratio.denominator()));
  }

  static Ratio reduced(BigInteger numerator, BigInteger denominator) {
    return narrowed(BigFraction.of(numerator, denominator));
  }

  private static Ratio narrowed(BigFraction fraction) {
    BigInteger numerator = fraction.getNumerator();
    BigInteger denominator = fraction.getDenominator();
    if (denominator.signum() < 0) { // BigFraction keeps the sign where it was given
      numerator = numerator.negate();
      denominator = denominator.negate();
    }
    if (numerator.bitLength() < Long.SIZE
        && denominator.bitLength() < Long.SIZE
        && numerator.longValue() != Long.MIN_VALUE) {
      return new SmallRatio(numerator.longValue(), denominator.longValue());
    }
    if (tooLong(numerator) || tooLong(denominator)) {
      throw new ArithmeticException("ratio needs more than " + MAX_DIGITS + " digits");
    }
    return new LargeRatio(
        fraction.getDenominator().signum() < 0 ? BigFraction.of(numerator, denominator) : fraction);
  }

  private static boolean tooLong(BigInteger part) {
    return part.bitLength() >= LIMIT.bitLength() && part.abs().compareTo(LIMIT) >= 0;
  }

  @Override
  public BigInteger numerator() {
    return fraction.getNumerator();
  }

  @Override
  public BigInteger denominator() {
    return fraction.getDenominator();
  }

  @Override
  public Ratio plus(Ratio addend) {
    return narrowed(fraction.add(from(addend).fraction));
  }

  @Override
  public Ratio minus(Ratio subtrahend) {
    return narrowed(fraction.subtract(from(subtrahend).fraction));
  }

  @Override
  public Ratio times(Ratio multiplicand) {
    return narrowed(fraction.multiply(from(multiplicand).fraction));
  }

  @Override
  public Ratio dividedBy(Ratio divisor) {
    if (divisor.signum() == 0) {
      throw new ArithmeticException("division of " + this + " by zero");
    }
    return narrowed(fraction.divide(from(divisor).fraction));
  }

  @Override
  public Ratio negated() {
    return narrowed(fraction.negate());
  }

  @Override
  public int signum() {
    return fraction.signum();
  }

  @Override
  public boolean whole() {
    return denominator().equals(BigInteger.ONE);
  }

  @Override
  public long round(RoundingMode mode) {
    if (mode == RoundingMode.UNNECESSARY && !whole()) {
      throw new ArithmeticException(this + " is not a whole number");
    }
    BigDecimal rounded = toDecimal(0, mode);
    try {
      return rounded.longValueExact();
    } catch (ArithmeticException e) {
      throw new ArithmeticException("rounded value " + rounded + " does not fit in a long");
    }
  }

  @Override
  public double doubleValue() {
    return fraction.doubleValue();
  }

  @Override
  public int compareTo(Ratio that) {
    return fraction.compareTo(from(checkNotNull(that, "that")).fraction);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LargeRatio that
        && numerator().equals(that.numerator())
        && denominator().equals(that.denominator());
  }

  @Override
  public int hashCode() {
    return 31 * numerator().hashCode() + denominator().hashCode();
  }
}
