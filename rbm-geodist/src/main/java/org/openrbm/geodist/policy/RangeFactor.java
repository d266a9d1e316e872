package org.openrbm.geodist.policy;

import java.util.Locale;

/**
 * The factors that the posts of a desirable-range policy follow.
 *
 * @since 0.1.0
 */
public enum RangeFactor {
  /** Membership: every member alike. */
  MEMBERSHIP(PolicyElement.MEMBERSHIP_FACTOR),
  /** Population: in proportion to it. */
  POPULATION(PolicyElement.POPULATION_FACTOR),
  /** Contribution: in proportion to the scale of assessments. */
  CONTRIBUTION(PolicyElement.CONTRIBUTION_FACTOR);

  private final PolicyElement element;

  RangeFactor(PolicyElement element) {
    this.element = element;
  }

  /** {@return the element of a policy that states this factor} */
  public PolicyElement element() {
    return element;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
