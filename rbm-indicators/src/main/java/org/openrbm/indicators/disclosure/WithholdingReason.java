package org.openrbm.indicators.disclosure;

/**
 * The reason why a figure is withheld. Confidential: the reason tells more of the count.
 *
 * @since 0.1.0
 */
public enum WithholdingReason {
  /** Its true count is small. */
  BELOW_THRESHOLD,
  /** It lies in a row that one column dominates. */
  DOMINANCE,
  /** Another figure could be found out from it. */
  COMPLEMENTARY
}
