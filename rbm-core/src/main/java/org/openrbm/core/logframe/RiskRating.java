package org.openrbm.core.logframe;

/**
 * A rating of likelihood or impact, lowest first.
 *
 * @since 0.1.0
 */
public enum RiskRating {
  /** Low. */
  LOW,
  /** Medium. */
  MEDIUM,
  /** High. */
  HIGH
}
