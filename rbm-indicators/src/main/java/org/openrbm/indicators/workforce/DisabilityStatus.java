package org.openrbm.indicators.workforce;

/**
 * The answer of a staff member about a disability; without an answer there is no status.
 *
 * @since 0.1.0
 */
public enum DisabilityStatus {
  /** With a disability. */
  WITH,
  /** Without a disability. */
  WITHOUT,
  /** Answered, and declined to declare. */
  DECLINED
}
