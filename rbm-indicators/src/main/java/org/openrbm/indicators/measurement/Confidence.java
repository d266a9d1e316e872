package org.openrbm.indicators.measurement;

/**
 * The confidence that a measurement deserves, least first.
 *
 * @since 0.1.0
 */
public enum Confidence {
  /** A guess. */
  LOW,
  /** An estimate. */
  MEDIUM,
  /** A count. */
  HIGH
}
