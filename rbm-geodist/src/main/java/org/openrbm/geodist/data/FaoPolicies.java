package org.openrbm.geodist.data;

import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * The policy of the Food and Agriculture Organization.
 *
 * @since 0.1.0
 */
public final class FaoPolicies {

  /**
   * The formula in force from 2004. The base figure follows the budgeted posts subject to
   * geographical distribution, so it must be supplied. Flexibility and rounding are inferred from
   * the eight published ranges of 2014-15.
   */
  public static final DesirableRangePolicy FORMULA_2004 = BundledPolicies.policy("FAO 2004");

  /** The base figure is the number of budgeted posts subject to geographical distribution. */
  public static final BaseFigureRule BASE_FIGURE_RULE =
      BundledPolicies.baseFigureRule(FORMULA_2004.id());

  private FaoPolicies() {}
}
