package org.openrbm.geodist.distribution;

import org.openrbm.geodist.membership.StaffByGrade;

/**
 * A rule that judges the distribution of staff over members or groups of members.
 *
 * @since 0.1.0
 */
public interface DistributionRule {

  /** {@return what the rule is, for people} */
  String label();

  /**
   * Holds staff against the rule.
   *
   * @throws IllegalArgumentException if the rule cannot be applied to the staff, as the rule says
   */
  DistributionAssessment assess(StaffByGrade staff);
}
