package org.openrbm.geodist;

/**
 * The elements of a desirable-range policy that a deciding body states, each with its own source.
 * The base figure, which changes more often, carries its source itself.
 *
 * @since 0.1.0
 */
public enum PolicyElement {
  /** The share distributed equally to all members. */
  MEMBERSHIP_FACTOR,
  /** The share distributed in proportion to population. */
  POPULATION_FACTOR,
  /** The share distributed in proportion to the scale of assessments. */
  CONTRIBUTION_FACTOR,
  /** The width of the range around the midpoint, and its minimum in posts. */
  FLEXIBILITY,
  /** The lowest that an upper limit may be. */
  MINIMUM_UPPER_LIMIT,
  /** The lowest that a lower limit may be. */
  MINIMUM_PER_MEMBER,
  /** How unrounded limits become whole posts. */
  ROUNDING,
  /** What makes a member unrepresented, underrepresented, within range or overrepresented. */
  STATUS
}
