package org.openrbm.core.target;

/**
 * The base of each step of a change that has several steps.
 *
 * @since 0.1.0
 */
public enum ChangeBase {
  /** The baseline, the same for each step: linear. */
  BASELINE,
  /** The level that the step before reached: compound. */
  PREVIOUS
}
