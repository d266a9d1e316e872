package org.openrbm.indicators.measurement;

/**
 * Whether a figure stands for something that happened.
 *
 * @since 0.1.0
 */
public enum DataNature {
  /** Reported or published. */
  REPORTED,
  /** Made up, for an example or a test. */
  SYNTHETIC
}
