package org.openrbm.core.target;

/**
 * The time that a value of an indicator covers. It decides which values may be added.
 *
 * <pre>
 *                  over periods           over units and categories
 * stock            never added            added
 * flow             added                  added
 * running total    the latest stands      the latest of each added
 * </pre>
 *
 * @since 0.1.0
 */
public enum Accumulation {
  /** How things stand at the end of the period: a headcount, a share, a score. */
  STOCK,
  /** What happened in the period: persons trained, amounts spent, exits. */
  FLOW,
  /**
   * A running total of all since the baseline, without the baseline. A value whose period ends by
   * the last day of the baseline is not counted. A value whose period ends later counts in full.
   */
  CUMULATIVE_FROM_BASELINE,
  /** A running total of all so far, including the baseline. */
  CUMULATIVE_WITH_BASELINE;

  /** {@return whether a value contains those of all periods before it} */
  public boolean cumulative() {
    return this == CUMULATIVE_FROM_BASELINE || this == CUMULATIVE_WITH_BASELINE;
  }
}
