package org.openrbm.geodist;

/**
 * The three numbers of a desirable range.
 *
 * @since 0.1.0
 */
public enum RangePoint {
  /** The lower limit, which belongs to the range. */
  LOWER,
  /** The midpoint. */
  MIDPOINT,
  /** The upper limit, which belongs to the range. */
  UPPER
}
