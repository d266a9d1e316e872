package org.openrbm.core.target;

/**
 * The time that a value of an indicator covers.
 *
 * @since 0.1.0
 */
public enum Accumulation {
  /** One period: what happened in it, or how things stood. */
  PER_PERIOD,
  /**
   * All since the baseline, without the baseline. A value whose period ends by the last day of the
   * baseline is not counted. A value whose period ends later counts in full.
   */
  CUMULATIVE_FROM_BASELINE,
  /** All so far, including the baseline. */
  CUMULATIVE_WITH_BASELINE
}
