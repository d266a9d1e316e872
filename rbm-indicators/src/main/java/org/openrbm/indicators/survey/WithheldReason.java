package org.openrbm.indicators.survey;

import org.openrbm.core.Reason;

/**
 * The reason why a result is not shown.
 *
 * @since 0.1.0
 */
public enum WithheldReason implements Reason {
  /** Nobody of the group answered, so there is no result. */
  NO_ANSWERS("nobody of the group answered"),
  /** The group has fewer persons than the minimum. */
  BELOW_MINIMUM("the group has fewer persons than the minimum"),
  /** With this group shown, the result of a smaller one could be found by subtraction. */
  PROTECTS_ANOTHER_GROUP("with this group shown, a smaller one could be found by subtraction");

  private final String sentence;

  WithheldReason(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
