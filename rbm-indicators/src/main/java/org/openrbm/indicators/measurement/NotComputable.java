package org.openrbm.indicators.measurement;

import org.openrbm.core.Reason;

/**
 * The reason why a figure cannot be computed. The list is closed, and a figure that cannot be
 * computed is never shown as 0.
 *
 * @since 0.1.0
 */
public enum NotComputable implements Reason {
  /** There is no baseline. */
  NO_BASELINE("there is no baseline"),
  /** The baseline is named, but has no value. */
  BASELINE_NOT_QUANTIFIED("the baseline is named, but has no value"),
  /** There is no target. */
  NO_TARGET("there is no target"),
  /** There is no approved measurement up to the day. */
  NO_ACTUAL("there is no approved measurement up to the day"),
  /** The baseline lies in the target already: there is a level to maintain, and no way to cover. */
  BASELINE_MEETS_TARGET(
      "the baseline meets the target already or lies at its limit, so that there is no way to cover"),
  /** The target is 0, of which nothing is a share. */
  ZERO_TARGET("the target is 0, of which nothing is a share"),
  /** The target is a change in per cent of a baseline of 0, which changes nothing. */
  ZERO_BASELINE("the target is a change in per cent of a baseline of 0, which changes nothing"),
  /** The denominator of the measurement is 0. */
  ZERO_DENOMINATOR("the denominator of the measurement is 0"),
  /** A band has no single value of which an actual value could be a share. */
  BAND_TARGET("a band has no single value of which an actual value could be a share"),
  /** Nothing is expected yet, so that nothing is a share of it. */
  NOTHING_EXPECTED_YET("nothing is expected yet, so that nothing is a share of it"),
  /** The observation is not a number where one is needed. */
  NOT_NUMERIC("the observation is not a number where one is needed"),
  /** The measure is qualitative: an assessor says, with evidence, how it stands. */
  QUALITATIVE("the measure is qualitative: an assessor says, with evidence, how it stands"),
  /** Targets that are due on the same day leave no value that meets them all. */
  CONTRADICTORY_TARGETS("targets that are due on the same day leave no value that meets them all"),
  /** The target lies against the declared direction. */
  CONTRADICTORY_DIRECTION("the target lies against the declared direction"),
  /** The rule of aggregation says that values do not make one. */
  NOT_AGGREGATED("the rule of aggregation says that values do not make one"),
  /** The median lies between two levels, which have no mean. */
  BETWEEN_LEVELS("the median lies between two levels, which have no mean"),
  /** Periods overlap, so that adding them up would count twice. */
  OVERLAPPING_PERIODS("periods overlap, so that adding them up would count twice"),
  /** A period lies on both sides of a limit, and nothing says how much belongs to either side. */
  STRADDLING_PERIOD(
      "a period lies on both sides of a limit, and nothing says how much belongs to either side"),
  /** The total was not reported, and some of its parts are missing. */
  PARTS_MISSING("the total was not reported, and some of its parts are missing"),
  /** The latest figure is older than the one that was due by the day. */
  STALE_FIGURE("the latest figure is older than the one that was due by the day"),
  /** The last day of the target has come, and the figure of that day has not. */
  FIGURE_OVERDUE("the last day of the target has come, and the figure of that day has not"),
  /** The last day of the target has not come yet. */
  NOT_YET("the last day of the target has not come yet"),
  /** The exact number has more digits than are kept. */
  TOO_LONG("the exact number has more digits than are kept"),
  /** A weighted mean lacks the weights, or they sum to 0. */
  NO_WEIGHTS("a weighted mean lacks the weights, or they sum to 0");

  private final String sentence;

  NotComputable(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
