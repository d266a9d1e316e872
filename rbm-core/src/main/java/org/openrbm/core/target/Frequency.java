package org.openrbm.core.target;

/**
 * The frequency with which data are collected.
 *
 * @since 0.1.0
 */
public enum Frequency {
  /** Continuously, as things happen. */
  CONTINUOUS,
  /** Every month. */
  MONTHLY,
  /** Every quarter. */
  QUARTERLY,
  /** Twice a year. */
  SEMI_ANNUAL,
  /** Every year. */
  ANNUAL,
  /** Every two years. */
  BIENNIAL,
  /** Once. */
  ONCE
}
