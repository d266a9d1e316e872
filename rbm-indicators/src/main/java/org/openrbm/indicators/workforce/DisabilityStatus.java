package org.openrbm.indicators.workforce;

/**
 * What a staff member says about a disability; who says nothing has no status.
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
