package org.openrbm.core.target;

/**
 * Of what a change is stated, where there are several steps.
 *
 * @since 0.1.0
 */
public enum ChangeBase {
  /** Each step of the fixed baseline: linear. */
  BASELINE,
  /** Each step of the level that the step before it reached: compound. */
  PREVIOUS
}
