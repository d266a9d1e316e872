package org.openrbm.geodist;

/**
 * The side of the exact midpoint on which the staff of a member within range lie.
 *
 * <p>United Nations reports split the States within range in this way. How they treat a number
 * exactly at the midpoint is not published; counting it with those above is this library's reading.
 *
 * @since 0.1.0
 */
public enum MidpointPosition {
  /** Fewer than the midpoint. */
  BELOW,
  /** Exactly the midpoint, or more. */
  AT_OR_ABOVE
}
