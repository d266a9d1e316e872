package org.openrbm.geodist.plan;

import org.openrbm.core.Reason;

/**
 * The reasons why a number of a {@link StaffMargin} does not exist.
 *
 * @since 0.1.0
 */
public enum NoMargin implements Reason {
  /** No number up to {@link StaffMargin#MAX_SEARCHED} will do, or every one will. */
  RANGE_MOVES_ALONG(
      "the range moves along with the posts, and a search up to "
          + StaffMargin.MAX_SEARCHED
          + " found no end"),
  /** The policy gives no range for as many posts, or as few, as it would take. */
  RANGES_END("the policy gives no range for the number of posts that it would take");

  private final String sentence;

  NoMargin(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
