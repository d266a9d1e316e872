package org.openrbm.geodist.policy;

/**
 * The elements of a desirable-range policy that a deciding body states, each with its own source.
 * The base figure, which changes more often, carries its source itself.
 *
 * @since 0.1.0
 */
public enum PolicyElement {
  /** The adoption, proposal or calculation of the policy as a whole. */
  ADOPTION,
  /** The share or posts distributed equally to all members. */
  MEMBERSHIP_FACTOR,
  /** The share or posts distributed in proportion to population, or held in reserve for it. */
  POPULATION_FACTOR,
  /** The share or remainder distributed in proportion to the scale of assessments. */
  CONTRIBUTION_FACTOR,
  /** The width of the range around the midpoint, and its minimum in posts. */
  FLEXIBILITY,
  /** The lowest that an upper limit may be. */
  MINIMUM_UPPER_LIMIT,
  /** The lowest that a lower limit may be. */
  MINIMUM_PER_MEMBER,
  /** The rule by which unrounded midpoints or limits become whole posts. */
  ROUNDING,
  /**
   * The rule by which a member is unrepresented, underrepresented, within range or overrepresented.
   */
  STATUS
}
