package org.openrbm.indicators.parity;

/**
 * The two groups of grades for which the ILO sets and reports parity.
 *
 * @since 0.1.0
 */
public enum GradeGroup {
  /** Professional staff: P-1 to P-4. */
  P_1_TO_P_4,
  /** Senior staff: P-5, directors, and the ungraded above them. */
  P_5_AND_ABOVE
}
