package org.openrbm.indicators.measurement;

/**
 * The step that a measurement has reached in the workflow of its organisation.
 *
 * @since 0.1.0
 */
public enum MeasurementStatus {
  /** Being written. */
  DRAFT,
  /** Handed in. */
  SUBMITTED,
  /** Accepted: it counts. */
  APPROVED,
  /** Sent back. */
  RETURNED,
  /** Withdrawn: from its recording on, neither it nor what it corrects counts. */
  RETRACTED
}
