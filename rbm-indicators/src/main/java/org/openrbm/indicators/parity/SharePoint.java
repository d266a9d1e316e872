package org.openrbm.indicators.parity;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.openrbm.core.Ratio;

/**
 * A share of women at a point in time.
 *
 * @param year the time in years; a snapshot at the end of 2013 is 2013, one in mid-2009 after a
 *     snapshot at the end of 2007 is 2008.5: only differences matter, and how they are printed
 * @param share the share, 0 to 1
 * @since 0.1.0
 */
public record SharePoint(
    @JsonProperty(required = true) Ratio year, @JsonProperty(required = true) Ratio share) {

  /** Checks that the share is one. */
  public SharePoint {
    ShareChange.share("share of " + Shown.year(year), share);
  }

  /** {@return the share of {@code year}} */
  public static SharePoint of(int year, Ratio share) {
    return new SharePoint(Ratio.of(year), share);
  }

  /**
   * Returns the share of {@code year}, read from a decimal number of per cent such as "41.8".
   *
   * @throws IllegalArgumentException if {@code percent} is not a number between 0 and 100
   */
  public static SharePoint ofPercent(int year, String percent) {
    checkNotNull(percent, "percent");
    return of(year, Ratio.parse(percent).dividedBy(Ratio.HUNDRED));
  }

  /** {@return such as {@code "41.80 % in 2013.5"}} */
  @Override
  public String toString() {
    return Shown.percent(share) + " in " + Shown.year(year);
  }
}
