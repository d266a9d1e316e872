package org.openrbm.indicators.progress;

/**
 * The status of an indicator, best first.
 *
 * @since 0.1.0
 */
public enum Status {
  /** The actual value meets the target. */
  ACHIEVED,
  /** The actual value is as far as it should be. */
  ON_TRACK,
  /** The actual value is not as far as it should be. */
  BEHIND,
  /** The actual value is far from where it should be, or moving away. */
  OFF_TRACK,
  /** Nothing can be expected yet. */
  NOT_DUE,
  /** The status cannot be computed; the reason stands beside it. */
  NOT_COMPUTABLE
}
