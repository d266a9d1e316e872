package org.openrbm.geodist.apportionment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.RoundingMode;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * The seats of one recipient in an {@link Apportionment}, with its claim and its quota.
 *
 * <p>The quota is exact and takes no account of bounds. A recipient is within its quota if it has
 * the quota rounded down or up; where a tie is open, that must hold however the tie is decided.
 *
 * @param recipient the recipient
 * @param claim its claim
 * @param quota {@code seats × claim ÷ sum of claims}
 * @param seats the seats it has for certain
 * @param mostSeats the seats it has if an open tie is decided for it; {@code seats} if it is in
 *     none
 * @since 0.1.0
 */
public record Allocation(
    @JsonProperty(required = true) String recipient,
    @JsonProperty(required = true) Ratio claim,
    @JsonProperty(required = true) Ratio quota,
    @JsonProperty(required = true) int seats,
    @JsonProperty(required = true) int mostSeats) {

  /** {@return whether it has at least the quota rounded down} */
  public boolean lowerQuotaSatisfied() {
    return seats >= quota.round(RoundingMode.FLOOR);
  }

  /** {@return whether it has at most the quota rounded up} */
  public boolean upperQuotaSatisfied() {
    return mostSeats <= quota.round(RoundingMode.CEILING);
  }

  /** {@return whether it has the quota rounded down or up} */
  public boolean withinQuota() {
    return lowerQuotaSatisfied() && upperQuotaSatisfied();
  }

  /**
   * {@return such as {@code "B: 3 seats, quota 11/4 by claim 30"}, with {@code "2 to 3 seats"} for
   * an open tie}
   */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        "%s: %s, quota %s by claim %s"
            .formatted(
                recipient,
                seats == mostSeats
                    ? seats + (seats == 1 ? " seat" : " seats")
                    : seats + " to " + mostSeats + " seats",
                quota,
                claim));
  }
}
