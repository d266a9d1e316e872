package org.openrbm.indicators.trend;

import org.openrbm.core.Reason;

/**
 * The reason why a trend method gives no number.
 *
 * @since 0.1.0
 */
public enum TrendObstacle implements Reason {
  /** The method needs two points, from its base year on. */
  TOO_FEW_POINTS("fewer than two points from the base year on"),
  /** A growth rate needs values that are all positive or all negative. */
  MIXED_SIGNS("values or target of both signs have no growth rate"),
  /** A growth rate needs a base value, and the method replaces none. */
  ZERO_BASELINE("a base value of 0 has no growth rate"),
  /** There is no change to ask for. */
  TARGET_EQUALS_BASELINE("the target equals the base value, so that no change is required"),
  /** There is no time left between base year and target year. */
  TARGET_NOT_AFTER_BASELINE("the target year is not after the base year"),
  /** The target lies on the other side of the base value than the direction says. */
  CONTRADICTORY_DIRECTION("the target lies against the desired direction from the base value"),
  /** To maintain a level is no trend; a trend method needs to know which way is better. */
  NO_DIRECTION("the direction says to maintain, not which way is better"),
  /** The trend does not lead to the target. */
  NEVER_REACHED("the trend does not lead to the target");

  private final String sentence;

  TrendObstacle(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
