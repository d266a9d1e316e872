package org.openrbm.core.target;

/**
 * The better direction of a measure: up, down, or no change.
 *
 * @since 0.1.0
 */
public enum Direction {
  /** Higher values are better. */
  INCREASING,
  /** Lower values are better. */
  DECREASING,
  /** The value should stay where it is, or inside a band. */
  MAINTAIN
}
