package org.openrbm.indicators.trend;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.openrbm.core.Ratio;

/**
 * The value of an indicator in one year. A reference period of several years, such as 2015-16,
 * stands under its first year.
 *
 * @param year the year, 1 to 9999
 * @param value the value, in the unit of the indicator
 * @since 0.1.0
 */
public record TrendPoint(
    @JsonProperty(required = true) int year, @JsonProperty(required = true) Ratio value) {

  /** Checks the year. */
  public TrendPoint {
    checkArgument(
        year >= 1 && year <= 9999, "year of a trend point must be 1 to 9999, but is %s", year);
    checkNotNull(value, "value");
  }

  /**
   * Returns the value of one year.
   *
   * @throws IllegalArgumentException if {@code year} is not between 1 and 9999
   */
  public static TrendPoint of(int year, Ratio value) {
    return new TrendPoint(year, value);
  }

  /** {@return {@code "year: value"}} */
  @Override
  public String toString() {
    return year + ": " + value;
  }
}
