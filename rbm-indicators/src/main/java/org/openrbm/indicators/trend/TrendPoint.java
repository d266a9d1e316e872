package org.openrbm.indicators.trend;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigInteger;
import org.openrbm.core.Ratio;

/**
 * The value of an indicator in one year. A reference period of several years, such as 2015-16,
 * stands under its first year.
 *
 * @param year the year, 1 to 9999
 * @param value the value, in the unit of the indicator; with at most {@link #MAX_DIGITS} digits in
 *     numerator and denominator
 * @since 0.1.0
 */
public record TrendPoint(
    @JsonProperty(required = true) int year, @JsonProperty(required = true) Ratio value) {

  /** The most digits that the numerator, and the denominator, of a value may have. */
  public static final int MAX_DIGITS = 1_000;

  private static final BigInteger TOO_LARGE = BigInteger.TEN.pow(MAX_DIGITS);

  /** Checks year and value. */
  public TrendPoint {
    checkArgument(
        year >= 1 && year <= 9999, "year of a trend point must be 1 to 9999, but is %s", year);
    checkDigits("value of a trend point of " + year, value);
  }

  static void checkDigits(String what, Ratio value) {
    checkNotNull(value, what);
    checkArgument(
        value.numerator().abs().compareTo(TOO_LARGE) < 0
            && value.denominator().compareTo(TOO_LARGE) < 0,
        "%s must have at most %s digits in its numerator and in its denominator",
        what,
        MAX_DIGITS);
  }

  /**
   * Returns the value of one year.
   *
   * @throws IllegalArgumentException if {@code year} is not between 1 and 9999, or {@code value}
   *     has more than {@link #MAX_DIGITS} digits
   */
  public static TrendPoint of(int year, Ratio value) {
    return new TrendPoint(year, value);
  }

  /** {@return {@code "year: value"}, with the value rounded to four decimals} */
  @Override
  public String toString() {
    return year + ": " + decimal(value);
  }

  /** The number for people: at most four decimals. */
  static String decimal(Ratio value) {
    return value.whole()
        ? value.toString()
        : value.toDecimal(4).stripTrailingZeros().toPlainString();
  }
}
