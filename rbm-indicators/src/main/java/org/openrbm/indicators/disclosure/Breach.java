package org.openrbm.indicators.disclosure;

/**
 * A way in which published figures give away more than the rule allows.
 *
 * @since 0.1.0
 */
public enum Breach {
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
