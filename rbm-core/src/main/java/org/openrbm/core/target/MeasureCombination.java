package org.openrbm.core.target;

/**
 * The way in which one target applies to several measures.
 *
 * @since 0.1.0
 */
public enum MeasureCombination {
  /** Every measure is to meet the target. */
  EACH,
  /** The mean of the measures is to meet the target; there are several, all of one kind. */
  MEAN
}
