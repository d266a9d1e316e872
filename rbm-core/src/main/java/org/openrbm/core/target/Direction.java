package org.openrbm.core.target;

/**
 * Which way is better.
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
