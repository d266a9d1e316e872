package org.openrbm.indicators.disclosure;

import static com.google.common.base.Preconditions.checkNotNull;

import org.openrbm.core.text.Medium;

/**
 * One thing that an outsider can find out.
 *
 * @param figure the place in the table
 * @param kind what is found out
 * @param candidates the counts that remain possible
 * @param how the reasoning, in words for people
 * @since 0.1.0
 */
public record AttackFinding(TablePlace figure, Kind kind, Candidates candidates, String how) {

  /** Checks that nothing is null. */
  public AttackFinding {
    checkNotNull(figure, "figure");
    checkNotNull(kind, "kind");
    checkNotNull(candidates, "candidates");
    checkNotNull(how, "how");
  }

  /** {@return one line for people} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(kind + ": " + figure + " is " + candidates + ": " + how);
  }

  /**
   * A way in which published figures give away more than the rule allows.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** A small count is shown as it is. */
    SMALL_COUNT_SHOWN,
    /** A count that is withheld, or a small count that is rounded, follows exactly. */
    RECOVERED,
    /** Fewer counts remain possible than the rule asks for. */
    NARROWED,
    /** A count must be below the threshold, although its mask does not say so. */
    SHOWN_TO_BE_SMALL,
    /** All or nearly all of a row must be in one column. */
    DOMINATED,
    /** The group by which two published cuts differ has a small count there. */
    SMALL_DIFFERENCE
  }
}
