package org.openrbm.indicators.disclosure;

/**
 * The direction in which a count is rounded that lies half way between two multiples of an even
 * base.
 *
 * @since 0.1.0
 */
public enum HalfRule {
  /** Up: with base 10, 5 becomes 10 and 15 becomes 20. */
  UP,
  /** To the even multiple: with base 10, 5 becomes 0, and 15 and 25 become 20. */
  TO_EVEN_MULTIPLE
}
