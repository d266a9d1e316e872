package org.openrbm.geodist.allocation;

/**
 * The rules that choose between allocations that serve the objective equally well.
 *
 * <p>A rule need not decide everything: what it leaves open is reported, and the allocation shown
 * is then the one that gives most to the member first by code, next most to the second, and so on.
 *
 * @since 0.1.0
 */
public enum AllocationTieRule {
  /**
   * Each post in question goes to the member with the smallest ratio of staff to midpoint before
   * it: among the optimal allocations, one with the smallest sum of these ratios over all posts
   * given.
   */
  LEAST_STAFF_TO_MIDPOINT("the smallest ratio of staff to midpoint before the post comes first"),
  /** No rule: every tie is left open. */
  NONE("no rule");

  private final String statement;

  AllocationTieRule(String statement) {
    this.statement = statement;
  }

  /** {@return the rule in words} */
  public String statement() {
    return statement;
  }
}
