package org.openrbm.core.target;

/**
 * The unit in which a change is stated.
 *
 * @since 0.1.0
 */
public enum ChangeUnit {
  /** The unit of the measure: 5 more posts. */
  INDICATOR_UNIT,
  /** Per cent of a value: 20 per cent more than that value. */
  PERCENT,
  /** Percentage points, for a measure in per cent: from 40 to 45 is 5 points. */
  PERCENTAGE_POINTS
}
