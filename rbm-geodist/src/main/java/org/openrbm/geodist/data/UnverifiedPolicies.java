package org.openrbm.geodist.data;

import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * Formulas attributed to organisations without a source that states or confirms them.
 *
 * <p>They serve to ask what would follow. Every element is graded {@link
 * org.openrbm.core.EvidenceGrade#UNVERIFIED}, and no look-up by day returns them.
 *
 * @since 0.1.0
 */
public final class UnverifiedPolicies {

  /**
   * World Health Organization, attributed to WHA56.35 (2003). No flexibility is reported, so that
   * of the United Nations stands in. An upper limit subject to population is left out.
   */
  public static final DesirableRangePolicy WHO_2003 =
      BundledPolicies.policy("WHO 2003 (unverified)");

  /**
   * International Labour Organization: contribution alone, one to two posts for small contributors.
   * The base figure is the number of non-linguistic posts and must be supplied.
   */
  public static final DesirableRangePolicy ILO = BundledPolicies.policy("ILO (unverified)");

  private UnverifiedPolicies() {}
}
