package org.openrbm.geodist.data;

import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * The policy of the United Nations Educational, Scientific and Cultural Organization.
 *
 * @since 0.1.0
 */
public final class UnescoPolicies {

  /**
   * The formula of 2003, with a base figure fixed at 850. Ranges are calculated from the 850 posts,
   * percentages of staff from the posts filled: see {@link
   * org.openrbm.geodist.DesirableRange#percentOf}. Flexibility and rounding are inferred. The day
   * of effect is not stated; the formula counts here from the month after the session that adopted
   * it.
   */
  public static final DesirableRangePolicy RES_32C_71 = BundledPolicies.policy("UNESCO 32 C/71");

  /** The base figure of 850 posts, whatever the actual number of posts. */
  public static final BaseFigureRule BASE_FIGURE_RULE =
      BundledPolicies.baseFigureRule(RES_32C_71.id());

  private UnescoPolicies() {}
}
