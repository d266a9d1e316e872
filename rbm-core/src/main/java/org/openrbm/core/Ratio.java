package org.openrbm.core;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.FormatFlagsConversionMismatchException;
import java.util.Formattable;
import java.util.FormattableFlags;
import java.util.Formatter;

/**
 * An exact rational number.
 *
 * <p>A ratio is always in lowest terms with a positive denominator, so two ratios are equal if and
 * only if they are the same number ({@code 2/4} equals {@code 1/2}, {@code 1.50} equals {@code
 * 1.5}) and {@link #compareTo} is consistent with {@code equals}. Arithmetic is exact; a number is
 * rounded only where a method takes a {@link RoundingMode}.
 *
 * <p>Numerator and denominator are {@code long}s while they fit, and of any size up to {@link
 * #MAX_DIGITS} digits otherwise. Which of the two a ratio uses cannot be observed, except in time.
 *
 * <p>The text form is {@code "numerator/denominator"}, or {@code "numerator"} for a whole number.
 * In JSON a ratio is always written as one object, which holds the exact text and the nearest
 * decimal of 15 significant digits (ties to even): {@code {"exact":"3/20","decimal":0.15}}, <code>
 * {"exact":"1400/193","decimal":7.25388601036269}</code>. Writing has one shape, so that a field is
 * the same columns in every table made of documents; reading is lenient, and also accepts a number
 * ({@code 0.15}), the exact text ({@code "3/20"}), and the object without its decimal. A decimal
 * that does not belong to its exact text is refused.
 *
 * <p>In a format string {@code %s} gives the text form, and a precision gives a decimal: {@code
 * String.format("%.2s", Ratio.of(2, 3))} is {@code "0.67"}, with the decimal separator of the
 * format's locale.
 *
 * @since 0.1.0
 */
@JsonSerialize(using = RatioJson.Writer.class)
@JsonDeserialize(using = RatioJson.Reader.class)
// no deadlock: SmallRatio and LargeRatio are reached only through static methods of this class
@SuppressWarnings("ClassInitializationDeadlock")
public abstract sealed class Ratio implements Comparable<Ratio>, Formattable
    permits SmallRatio, LargeRatio {

  /** The most decimal digits that a numerator or a denominator may have. */
  public static final int MAX_DIGITS = 5_000;

  /** The number 0. */
  public static final Ratio ZERO = new SmallRatio(0, 1);

  /** The number 1. */
  public static final Ratio ONE = new SmallRatio(1, 1);

  /** The number 100, which turns a fraction into percent. */
  public static final Ratio HUNDRED = new SmallRatio(100, 1);

  Ratio() {}

  /** {@return the whole number {@code value}} */
  public static Ratio of(long value) {
    return SmallRatio.reduced(value, 1);
  }

  /**
   * Refuses a {@code double}. It holds a binary fraction, so the decimal that was meant is not
   * known: 0.1 is 3602879701896397/36028797018963968. Write {@code Ratio.parse("0.1")} or {@code
   * Ratio.of(1, 10)}, or {@code Ratio.from(new BigDecimal(value))} for the binary fraction itself.
   *
   * @deprecated never returns; it is here so that the compiler and the message say what to write
   * @throws IllegalArgumentException always
   */
  @Deprecated
  public static Ratio of(double value) {
    String text = Double.toString(value);
    throw illegalArgument(
        Double.isFinite(value)
            ? "a double such as "
                + text
                + " is a binary fraction, not the decimal that was meant; write Ratio.parse(\""
                + new BigDecimal(text).toPlainString()
                + "\"), or Ratio.from(new BigDecimal("
                + text
                + ")) for the binary fraction itself"
            : text + " is no number");
  }

  /**
   * Returns {@code numerator / denominator}.
   *
   * @throws IllegalArgumentException if {@code denominator} is zero
   */
  public static Ratio of(long numerator, long denominator) {
    checkArgument(denominator != 0, "ratio %s/0 has a zero denominator", numerator);
    return SmallRatio.reduced(numerator, denominator);
  }

  /**
   * Returns {@code numerator / denominator}.
   *
   * @throws IllegalArgumentException if {@code denominator} is zero, or in lowest terms either part
   *     has more than {@link #MAX_DIGITS} digits
   */
  public static Ratio of(BigInteger numerator, BigInteger denominator) {
    checkArgument(denominator.signum() != 0, "ratio %s/0 has a zero denominator", numerator);
    try {
      return LargeRatio.reduced(numerator, denominator);
    } catch (ArithmeticException e) {
      throw illegalArgument(e.getMessage(), e);
    }
  }

  /** {@return {@code percent / 100}; {@code ofPercent(15)} is {@code 3/20}} */
  public static Ratio ofPercent(long percent) {
    return of(percent, 100);
  }

  /**
   * Returns the exact value of a decimal; 1.50 and 1.5 give equal ratios.
   *
   * @throws IllegalArgumentException if the value, written without an exponent, needs more than
   *     {@link #MAX_DIGITS} digits
   */
  public static Ratio from(BigDecimal value) {
    DocumentLimits.checkDecimal(value); // before any power of ten is built
    return value.scale() <= 0
        ? of(value.toBigIntegerExact(), BigInteger.ONE)
        : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  /**
   * Reads a number from text: a fraction {@code "-2/3"}, a whole number {@code "42"}, or a decimal
   * {@code "0.15"}. It is the inverse of {@link #toString}; no sign but a leading minus, no
   * exponent, no spaces, no separators of thousands, and only the digits 0 to 9 are accepted.
   *
   * @throws IllegalArgumentException if {@code text} is of none of these forms, its denominator is
   *     zero, or a part has more than {@link #MAX_DIGITS} digits
   */
  public static Ratio parse(String text) {
    return RatioText.parse(checkNotNull(text, "text"));
  }

  /**
   * Returns the sum of {@code terms}, which is 0 if there are none. The time grows about linearly
   * with their number also where they have many different denominators; adding them one after the
   * other would take time that grows with the square.
   *
   * @throws ArithmeticException if the sum, or a sum of some of the terms on the way to it, needs
   *     more than {@link #MAX_DIGITS} digits
   */
  public static Ratio sum(Iterable<Ratio> terms) {
    return RatioSum.of(checkNotNull(terms, "terms"));
  }

  /** {@return the numerator in lowest terms, which carries the sign} */
  public abstract BigInteger numerator();

  /** {@return the denominator in lowest terms, always positive} */
  public abstract BigInteger denominator();

  /**
   * Returns {@code this + addend}.
   *
   * @throws ArithmeticException if the result needs more than {@link #MAX_DIGITS} digits
   */
  public abstract Ratio plus(Ratio addend);

  /**
   * Returns {@code this - subtrahend}.
   *
   * @throws ArithmeticException if the result needs more than {@link #MAX_DIGITS} digits
   */
  public abstract Ratio minus(Ratio subtrahend);

  /**
   * Returns {@code this × multiplicand}.
   *
   * @throws ArithmeticException if the result needs more than {@link #MAX_DIGITS} digits
   */
  public abstract Ratio times(Ratio multiplicand);

  /**
   * Returns {@code this ÷ divisor}.
   *
   * @throws ArithmeticException if {@code divisor} is zero, or the result needs more than {@link
   *     #MAX_DIGITS} digits
   */
  public abstract Ratio dividedBy(Ratio divisor);

  /** {@return {@code this + addend}} */
  public final Ratio plus(long addend) {
    return plus(of(addend));
  }

  /** {@return {@code this - subtrahend}} */
  public final Ratio minus(long subtrahend) {
    return minus(of(subtrahend));
  }

  /** {@return {@code this × multiplicand}} */
  public final Ratio times(long multiplicand) {
    return times(of(multiplicand));
  }

  /**
   * Returns {@code this ÷ divisor}.
   *
   * @throws ArithmeticException if {@code divisor} is zero
   */
  public final Ratio dividedBy(long divisor) {
    return dividedBy(of(divisor));
  }

  /** {@return {@code -this}} */
  public abstract Ratio negated();

  /** {@return the distance from zero} */
  public final Ratio abs() {
    return signum() < 0 ? negated() : this;
  }

  /** {@return the smaller of the two numbers} */
  public final Ratio min(Ratio that) {
    return compareTo(that) <= 0 ? this : that;
  }

  /** {@return the larger of the two numbers} */
  public final Ratio max(Ratio that) {
    return compareTo(that) >= 0 ? this : that;
  }

  /** {@return {@code -1}, {@code 0} or {@code 1} as this number is negative, zero or positive} */
  public abstract int signum();

  /** {@return whether this is a whole number} */
  public abstract boolean whole();

  /**
   * Rounds to a whole number.
   *
   * @throws ArithmeticException if {@code mode} is {@link RoundingMode#UNNECESSARY} and this is not
   *     a whole number, or the result does not fit in a {@code long}
   */
  public abstract long round(RoundingMode mode);

  /**
   * Rounds to a decimal with {@code scale} fraction digits, an exact half away from zero ({@link
   * RoundingMode#HALF_UP}). This is for people to read; a rule that rounds names its own mode.
   */
  public final BigDecimal toDecimal(int scale) {
    return toDecimal(scale, RoundingMode.HALF_UP);
  }

  /**
   * Rounds to a decimal with {@code scale} fraction digits.
   *
   * @throws ArithmeticException if {@code mode} is {@link RoundingMode#UNNECESSARY} and rounding is
   *     necessary
   */
  public final BigDecimal toDecimal(int scale, RoundingMode mode) {
    return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), scale, mode);
  }

  /**
   * Rounds to a decimal with the digits and mode of {@code context}.
   *
   * @throws ArithmeticException if {@code context} is unlimited and the expansion does not
   *     terminate
   */
  public final BigDecimal toDecimal(MathContext context) {
    return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), context);
  }

  /** {@return the closest {@code double}: for plots and interchange, never for a decision} */
  public abstract double doubleValue();

  @Override
  public abstract int compareTo(Ratio that);

  /** {@return whether {@code other} is the same number} */
  @Override
  public abstract boolean equals(Object other);

  @Override
  public abstract int hashCode();

  /**
   * Writes this number for {@code %s} in a format string: the text form without a precision, and
   * with one the decimal of {@link #toDecimal(int)} with so many fraction digits.
   *
   * @throws FormatFlagsConversionMismatchException for the flag {@code #}, which has no meaning
   *     here
   */
  @Override
  public final void formatTo(Formatter formatter, int flags, int width, int precision) {
    if ((flags & FormattableFlags.ALTERNATE) != 0) {
      throw new FormatFlagsConversionMismatchException("#", 's');
    }
    String form =
        "%"
            + ((flags & FormattableFlags.LEFT_JUSTIFY) != 0 ? "-" : "")
            + (width < 0 ? "" : width)
            + (precision < 0 ? "s" : "." + precision + "f");
    Object shown = precision < 0 ? toString() : toDecimal(precision);
    formatter.format(form, shown);
  }

  /** {@return {@code "n/d"}, or {@code "n"} for a whole number} */
  @JsonKey
  @Override
  public final String toString() {
    return RatioText.format(this);
  }

  /** {@return the JSON form for a mapper of Jackson 3 that lacks the library's module} */
  @JsonValue
  final Object json() {
    return RatioJson.form(this);
  }
}
