package org.openrbm.geodist.distribution;

/**
 * The eligibility of a member's citizens for appointment under {@link PointsAccounts}.
 *
 * @since 0.1.0
 */
public enum Eligibility {
  /** The account has the points of the grade. */
  ELIGIBLE,
  /** The account is exhausted for the grade, but a dispensation is left. */
  BY_DISPENSATION,
  /** The account is exhausted for the grade, and so are the dispensations. */
  NOT_ELIGIBLE
}
