package org.openrbm.geodist.data;

import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * The systems of the General Assembly before 1988, as far as they could be put together.
 *
 * <p>Both distribute posts per State and hold a block for population in reserve; the remainder
 * follows the scale of assessments. No text of either was available. Those of 1948 and 1962 and the
 * one in force in 1976 are not known well enough to be calculated.
 *
 * @since 0.1.0
 */
public final class UnEarlierPolicies {

  /**
   * The proposal of document A/31/154 of 1976. Reserve and rounding rest on the two ranges that are
   * reported: 389–527 for the United States, and 2–7 for the smallest contributor.
   */
  public static final DesirableRangePolicy A_31_154 = BundledPolicies.policy("UN A/31/154");

  /**
   * The system of resolution 35/210 of 1980. Only the base figure and the 7.2 per cent for
   * population could be read; the other numbers and the day of effect are unverified.
   */
  public static final DesirableRangePolicy RES_35_210 = BundledPolicies.policy("UN 35/210");

  private UnEarlierPolicies() {}
}
