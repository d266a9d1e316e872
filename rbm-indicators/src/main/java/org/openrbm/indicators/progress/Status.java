package org.openrbm.indicators.progress;

/**
 * How an indicator stands, best first.
 *
 * @since 0.1.0
 */
public enum Status {
  /** The actual value meets the target. */
  ACHIEVED,
  /** As far as it should be. */
  ON_TRACK,
  /** Not as far as it should be. */
  BEHIND,
  /** Far from where it should be, or moving away. */
  OFF_TRACK,
  /** Nothing can be expected yet. */
  NOT_DUE,
  /** It cannot be said; the reason stands beside it. */
  NOT_COMPUTABLE
}
