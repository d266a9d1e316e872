package org.openrbm.indicators.workforce;

import org.openrbm.core.Reason;

/**
 * The reason why a figure of a workforce has no number.
 *
 * @since 0.1.0
 */
public enum WorkforceObstacle implements Reason {
  /** Nobody has a label, or a status that is known. */
  NOBODY_KNOWN("nobody is counted under a label"),
  /** The number to divide by is 0: there are no posts, no staff, no cases. */
  ZERO_DENOMINATOR("what the figure is a share of is 0"),
  /** A mean or a quantile needs at least one value. */
  NO_VALUES("there are no values"),
  /** The gap between two groups needs a score in each. */
  NO_SCORES("one of the two groups has no score"),
  /** Two drawn without replacement need two persons. */
  FEWER_THAN_TWO("the unbiased form draws two persons, and there is one"),
  /** The greatest possible value is 0, of which nothing is a share. */
  FEWER_THAN_TWO_CATEGORIES("with fewer than two categories the greatest possible value is 0");

  private final String sentence;

  WorkforceObstacle(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
