package org.openrbm.core.target;

/**
 * What a value of an indicator covers.
 *
 * @since 0.1.0
 */
public enum Accumulation {
  /** What happened, or how things stood, in one period. */
  PER_PERIOD,
  /**
   * All since the baseline, which is not contained. A value whose period ends by the last day of
   * the baseline is of before it, and is not counted; one whose period ends later counts in full.
   */
  CUMULATIVE_FROM_BASELINE,
  /** All so far, the baseline contained. */
  CUMULATIVE_WITH_BASELINE
}
