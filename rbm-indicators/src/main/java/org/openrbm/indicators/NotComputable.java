package org.openrbm.indicators;

/**
 * Why a figure cannot be computed. The list is closed, and a figure that cannot be computed is
 * never shown as 0.
 *
 * @since 0.1.0
 */
public enum NotComputable {
  /** There is no baseline. */
  NO_BASELINE,
  /** The baseline is named, but has no value. */
  BASELINE_NOT_QUANTIFIED,
  /** There is no target. */
  NO_TARGET,
  /** There is no approved measurement up to the day. */
  NO_ACTUAL,
  /** The baseline lies in the target already: there is a level to maintain, and no way to cover. */
  BASELINE_MEETS_TARGET,
  /** The target is 0, of which nothing is a share. */
  ZERO_TARGET,
  /** The target is a change in per cent of a baseline of 0, which changes nothing. */
  ZERO_BASELINE,
  /** The denominator of the measurement is 0. */
  ZERO_DENOMINATOR,
  /** A band has no single value of which an actual value could be a share. */
  BAND_TARGET,
  /** Nothing is expected yet, so that nothing is a share of it. */
  NOTHING_EXPECTED_YET,
  /** The observation is not a number where one is needed. */
  NOT_NUMERIC,
  /** The measure is qualitative: an assessor says, with evidence, how it stands. */
  QUALITATIVE,
  /** Targets that are due on the same day leave no value that meets them all. */
  CONTRADICTORY_TARGETS,
  /** The target lies against the declared direction. */
  CONTRADICTORY_DIRECTION,
  /** The rule of aggregation says that values do not make one. */
  NOT_AGGREGATED,
  /** Periods overlap, so that adding them up would count twice. */
  OVERLAPPING_PERIODS,
  /** A weighted mean lacks the weights, or they sum to 0. */
  NO_WEIGHTS
}
