package org.openrbm.indicators.workforce;

/**
 * The reason why a diversity index has no value.
 *
 * @since 0.1.0
 */
public enum DiversityObstacle {
  /** Nobody has a label. */
  NOBODY_KNOWN("nobody is counted under a label"),
  /** Two drawn without replacement need two persons. */
  FEWER_THAN_TWO("the unbiased form draws two persons, and there is one"),
  /** The greatest possible value is 0, of which nothing is a share. */
  FEWER_THAN_TWO_CATEGORIES("with fewer than two categories the greatest possible value is 0");

  private final String reason;

  DiversityObstacle(String reason) {
    this.reason = reason;
  }

  /** {@return the reason, in English} */
  public String reason() {
    return reason;
  }
}
