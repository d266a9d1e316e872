package org.openrbm.core.target;

/**
 * The rule that combines values of several units, or of several periods, into one.
 *
 * @since 0.1.0
 */
public enum AggregationRule {
  /** The values are added. */
  SUM,
  /** Numerators are added, denominators are added, and the sums divided. */
  RATIO_OF_SUMS,
  /** The mean of the values, with stated weights. */
  WEIGHTED_MEAN,
  /**
   * The latest value stands for all. Over periods, that is the latest value of each unit, which
   * stands until the unit reports again.
   */
  LATEST,
  /** The largest value stands for all. */
  MAXIMUM,
  /** The values are not combined. */
  NONE
}
