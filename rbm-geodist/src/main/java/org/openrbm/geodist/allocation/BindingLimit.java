package org.openrbm.geodist.allocation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A limit that keeps vacancies from being filled.
 *
 * @param kind the kind of limit
 * @param name the place of the limit: a member, a group, or {@code "class: member"} for candidates
 * @param most the limit, which is exhausted
 * @since 0.1.0
 */
public record BindingLimit(
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) int most) {

  /**
   * The kinds of limits.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** No member is eligible and has a candidate. */
    NOBODY_ELIGIBLE,
    /** Every candidate of a member for a class of vacancies is appointed. */
    CANDIDATES,
    /** A member has as many posts as its cap allows. */
    MEMBER_CAP,
    /** A group has as many posts as its cap allows. */
    GROUP_CAP
  }

  /** {@return such as {@code "GROUP_CAP Asia 3"}} */
  @Override
  public String toString() {
    return kind + " " + name + " " + most;
  }
}
