package org.openrbm.geodist;

/**
 * On which side of the exact midpoint the staff of a member within range lie.
 *
 * <p>United Nations reports split the States within range so; how they treat a number exactly at
 * the midpoint is not published, and counting it with those above is this library's reading.
 *
 * @since 0.1.0
 */
public enum MidpointPosition {
  /** Fewer than the midpoint. */
  BELOW,
  /** As many as the midpoint, or more. */
  AT_OR_ABOVE
}
