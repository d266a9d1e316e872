package org.openrbm.core.review;

/**
 * The severity of a finding, gravest first.
 *
 * @since 0.1.0
 */
public enum Severity {
  /** The framework contradicts itself: a result measured by it would be wrong. */
  ERROR,
  /** Something needed is not there: a result cannot be measured, or not well. */
  WARNING,
  /** A choice that a careful reader should know of. */
  NOTE
}
