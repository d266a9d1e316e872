package org.openrbm.core.target;

/**
 * How one target speaks of several measures.
 *
 * @since 0.1.0
 */
public enum MeasureCombination {
  /** Every measure is to meet the target. */
  EACH,
  /** The mean of the measures, which are several and of one kind, is to meet the target. */
  MEAN
}
