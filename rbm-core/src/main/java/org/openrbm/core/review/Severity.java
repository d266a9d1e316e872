package org.openrbm.core.review;

/**
 * The severity of a finding, gravest first.
 *
 * @since 0.1.0
 */
public enum Severity {
  /** What is written contradicts itself or cannot be true: a result measured by it is wrong. */
  ERROR,
  /** Something needed is not there, or is unlikely: a result cannot be measured, or not well. */
  WARNING,
  /** A choice that a careful reader should know of. */
  NOTE
}
