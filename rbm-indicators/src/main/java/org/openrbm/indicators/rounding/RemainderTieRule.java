package org.openrbm.indicators.rounding;

/**
 * The rule by which one of several shares with the same remainder gets the unit that is left.
 * Shares that are equal in every respect are always served in the order in which they were given.
 *
 * @since 0.1.0
 */
public enum RemainderTieRule {
  /** The larger share, whose percentage changes least in relation to itself; then the earlier. */
  LARGER_FIRST,
  /** The smaller share; then the earlier. */
  SMALLER_FIRST,
  /** The share that was given first. */
  EARLIER_FIRST,
  /** No share: a tie is an error, for callers who must decide each tie themselves. */
  REJECT
}
