package org.openrbm.indicators.survey;

/**
 * The reason why a result is not shown.
 *
 * @since 0.1.0
 */
public enum WithheldReason {
  /** Nobody of the group answered, so there is no result. */
  NO_ANSWERS,
  /** The group has fewer persons than the minimum. */
  BELOW_MINIMUM,
  /** With this group shown, the result of a smaller one could be found by subtraction. */
  PROTECTS_ANOTHER_GROUP
}
