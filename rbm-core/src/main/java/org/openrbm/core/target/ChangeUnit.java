package org.openrbm.core.target;

/**
 * In what a change is stated.
 *
 * @since 0.1.0
 */
public enum ChangeUnit {
  /** In the unit of the measure: 5 more posts. */
  INDICATOR_UNIT,
  /** In per cent of a value: 20 per cent more than it. */
  PERCENT,
  /** In points, of a measure in per cent: from 40 to 45 is 5 points. */
  PERCENTAGE_POINTS
}
