package org.openrbm.indicators.measurement;

/**
 * The nature of a figure: it stands for something that happened, or it is made up.
 *
 * @since 0.1.0
 */
public enum DataNature {
  /** Reported or published. */
  REPORTED,
  /** Made up, for an example or a test. */
  SYNTHETIC
}
