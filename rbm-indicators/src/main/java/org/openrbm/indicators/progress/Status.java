package org.openrbm.indicators.progress;

/**
 * The status of a target. After the last day of the target it is achieved, met late or missed, and
 * never on track.
 *
 * @since 0.1.0
 */
public enum Status {
  /** The actual value meets the target; once its last day is over, the value of that day does. */
  ACHIEVED,
  /** The target was missed by its day, and is met by a later value. */
  MET_LATE,
  /** The actual value is as far as it should be by its day. */
  ON_TRACK,
  /** The actual value is not as far as it should be. */
  BEHIND,
  /** The actual value is far from where it should be, or moving away. */
  OFF_TRACK,
  /** The last day of the target has come, and the actual value does not meet it. */
  MISSED,
  /** Nothing can be expected yet. */
  NOT_DUE,
  /** The status cannot be computed; the reason stands beside it. */
  NOT_COMPUTABLE
}
