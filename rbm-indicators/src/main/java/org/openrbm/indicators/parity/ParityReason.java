package org.openrbm.indicators.parity;

import org.openrbm.core.Reason;

/**
 * The reason why a figure on women and men has no number.
 *
 * @since 0.1.0
 */
public enum ParityReason implements Reason {
  /** Nobody in the group is known as a woman or a man. */
  NOBODY_KNOWN("nobody in the group is known as a woman or a man"),
  /** The group is empty. */
  EMPTY_GROUP("the group is empty"),
  /** There is no man, of whom an index per man could be stated. */
  NO_MEN("there is no man in the group"),
  /** There is no woman in the pool from which the group is drawn. */
  NO_WOMEN_IN_POOL("there is no woman in the pool"),
  /** There is no group, so that there is no mean over groups. */
  NO_GROUPS("there is no group"),
  /** No number of persons brings the group to the aim. */
  NO_NUMBER_OF_HEADS("no number of persons brings the group to the aim"),
  /** Nobody is ever hired, so that every share stays as it is. */
  NOBODY_HIRED("nobody is ever hired, so that every share stays as it is"),
  /** The target is never reached at these rates, or at this pace. */
  NEVER_REACHED("the target is never reached at these rates"),
  /** The target is reached after more years than a {@code double} can state, some 10^308. */
  TOO_FAR("the target is more than 10^308 years away"),
  /** No share of women among hires leads to the target within the years. */
  NO_HIRE_SHARE("no share of women among hires leads to the target within the years"),
  /** Nobody applied. */
  NOBODY_APPLIED("nobody applied"),
  /** Nobody of any group was selected. */
  NOBODY_SELECTED("nobody was selected"),
  /** The share before is 0, of which nothing is a per cent. */
  ZERO_BEFORE("the share before is 0"),
  /** The level has no staff. */
  NO_STAFF("nobody is expected there"),
  /** A variance needs two runs. */
  ONE_RUN("there is only one run");

  private final String sentence;

  ParityReason(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
