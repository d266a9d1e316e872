package org.openrbm.geodist.comparison;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.openrbm.core.Ratio;

/**
 * The posts that one cause added to one factor of a midpoint.
 *
 * @param factor the factor, such as {@code "contribution factor"}
 * @param cause the cause that changed
 * @param posts the posts that the change added to the factor; negative if it took posts away
 * @since 0.1.0
 */
public record Contribution(
    @JsonProperty(required = true) String factor,
    @JsonProperty(required = true) ChangeCause cause,
    @JsonProperty(required = true) Ratio posts) {

  /**
   * Checks the contribution.
   *
   * @throws IllegalArgumentException if the factor is blank, or the cause changes no midpoint
   */
  public Contribution {
    checkArgument(!factor.isBlank(), "factor of a contribution must not be blank");
    checkArgument(
        cause != ChangeCause.LIMIT_RULES && cause != ChangeCause.STAFF,
        "%s cannot contribute to the %s, as it changes no midpoint",
        cause.words(),
        factor);
  }

  /** {@return such as {@code "contribution factor: own assessment rate -22.2008"}} */
  @Override
  public String toString() {
    return factor + ": " + cause.words() + " " + ComparisonText.signed(posts, 4);
  }
}
