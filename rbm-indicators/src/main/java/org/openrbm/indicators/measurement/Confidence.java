package org.openrbm.indicators.measurement;

/**
 * How far a measurement is to be trusted, least first.
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
