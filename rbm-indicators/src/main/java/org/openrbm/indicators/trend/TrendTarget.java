package org.openrbm.indicators.trend;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.openrbm.core.Ratio;

/**
 * The value that an indicator should reach, and the year by which it should.
 *
 * @param value the value, in the unit of the indicator; with at most {@link TrendPoint#MAX_DIGITS}
 *     digits in numerator and denominator
 * @param year the year, 1 to 9999
 * @since 0.1.0
 */
public record TrendTarget(
    @JsonProperty(required = true) Ratio value, @JsonProperty(required = true) int year) {

  /** Checks value and year. */
  public TrendTarget {
    TrendPoint.checkDigits("value of a trend target", value);
    checkArgument(
        year >= 1 && year <= 9999, "year of a trend target must be 1 to 9999, but is %s", year);
  }

  /**
   * Returns a target.
   *
   * @throws IllegalArgumentException if {@code year} is not between 1 and 9999, or {@code value}
   *     has more than {@link TrendPoint#MAX_DIGITS} digits
   */
  public static TrendTarget of(Ratio value, int year) {
    return new TrendTarget(value, year);
  }

  /** {@return {@code "value by year"}, with the value rounded to four decimals} */
  @Override
  public String toString() {
    return TrendPoint.decimal(value) + " by " + year;
  }
}
