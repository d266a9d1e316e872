package org.openrbm.core.target;

/**
 * How values of several units, or of several periods, make one.
 *
 * @since 0.1.0
 */
public enum AggregationRule {
  /** They are added. */
  SUM,
  /** Numerators are added, denominators are added, and the sums divided. */
  RATIO_OF_SUMS,
  /** Their mean, with stated weights. */
  WEIGHTED_MEAN,
  /**
   * The latest one stands for all. Over periods, that is the latest of each unit, which stands
   * until the unit reports again.
   */
  LATEST,
  /** The largest one stands for all. */
  MAXIMUM,
  /** They do not make one. */
  NONE
}
