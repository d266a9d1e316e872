package org.openrbm.indicators.progress;

/**
 * The figure that a status scheme judges.
 *
 * @since 0.1.0
 */
public enum StatusBasis {
  /** The share of the way from baseline to target. */
  FRACTION,
  /** The share of the way that should have been covered by the day. */
  FRACTION_OF_EXPECTED,
  /** The actual value as a share of the target. */
  ACHIEVEMENT
}
