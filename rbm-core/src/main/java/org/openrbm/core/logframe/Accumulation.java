package org.openrbm.core.logframe;

/**
 * What a value of an indicator covers.
 *
 * @since 0.1.0
 */
public enum Accumulation {
  /** What happened, or how things stood, in one period. */
  PER_PERIOD,
  /** All since the baseline, which is not contained. */
  CUMULATIVE_FROM_BASELINE,
  /** All so far, the baseline contained. */
  CUMULATIVE_WITH_BASELINE
}
