package org.openrbm.geodist.apportionment;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * Recipients with an equal right to seats that are too few for all of them.
 *
 * <p>Each of them has a seat in some outcome and none in another. With Hamilton's method and the
 * divisor methods, every choice of so many recipients is an outcome. With the quota method it need
 * not be: a recipient that came below its quota late has no part in the seats before.
 *
 * @param recipients the tied recipients, in the order of the claims; each may have at most one of
 *     the seats
 * @param seats the seats in question, fewer than the recipients
 * @since 0.1.0
 */
public record Tie(
    @JsonProperty(required = true) Set<String> recipients,
    @JsonProperty(required = true) int seats) {

  /**
   * Checks the tie.
   *
   * @throws IllegalArgumentException unless {@code seats} is at least 1 and less than the number of
   *     recipients
   */
  public Tie {
    recipients = ImmutableSet.copyOf(recipients);
    checkArgument(
        seats >= 1 && seats < recipients.size(),
        "%s recipients cannot be tied for %s seats",
        recipients.size(),
        seats);
  }

  /** {@return such as {@code "1 seat between [A, B]"}} */
  @Override
  public String toString() {
    return seats + (seats == 1 ? " seat" : " seats") + " between " + recipients;
  }
}
