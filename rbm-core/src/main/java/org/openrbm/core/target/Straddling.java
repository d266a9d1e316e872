package org.openrbm.core.target;

/**
 * The rule for a flow whose period lies on both sides of a limit: the last day of the baseline, the
 * first or last day of the window of a target, or a period that another figure covers.
 *
 * @since 0.1.0
 */
public enum Straddling {
  /** The value is not computed, since nobody knows how much belongs to either side. */
  REFUSED,
  /**
   * The flow is taken as even over the days of its period, and counts by its days on the right
   * side: 100 for 2018, after a baseline of 30 June, counts 100 · 184 ÷ 365.
   */
  BY_DAYS
}
