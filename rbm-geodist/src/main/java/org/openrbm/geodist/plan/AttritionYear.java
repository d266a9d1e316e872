package org.openrbm.geodist.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.RoundingMode;
import org.openrbm.core.Ratio;

/**
 * The end of one year of an {@link AttritionOutlook}.
 *
 * @param year the year, from 1
 * @param incumbents the staff of today who are not known to have separated
 * @param expectedStaff the mean number of them still there
 * @param probabilityBelow the probability that fewer are there than the member needs to be within
 *     range
 * @since 0.1.0
 */
public record AttritionYear(
    @JsonProperty(required = true) int year,
    @JsonProperty(required = true) int incumbents,
    @JsonProperty(required = true) Ratio expectedStaff,
    @JsonProperty(required = true) Ratio probabilityBelow) {

  /** {@return such as {@code "year 2: 18.05 staff expected, below range with 0.2453"}} */
  @Override
  public String toString() {
    return "year %s: %s staff expected, below range with %s"
        .formatted(
            year,
            expectedStaff.toDecimal(2, RoundingMode.HALF_UP),
            probabilityBelow.toDecimal(4, RoundingMode.HALF_UP));
  }
}
