package org.openrbm.geodist.plan;

import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRange;

/**
 * The fewest staff with which a member is within its range: the lower limit, but at least one,
 * since a member without staff is unrepresented; only a range that ends at 0 asks for none.
 */
public final class LeastStaff {

  private LeastStaff() {}

  public static int of(DesirableRange range) {
    return Math.min(Math.max(range.lower(), 1), range.upper());
  }

  public static Explanation explain(DesirableRange range) {
    return Explanation.builder()
        .quantity("least staff within range")
        .value(Ratio.of(of(range)))
        .unit("posts")
        .rule("lower limit, at least 1 and at most the upper limit")
        .addOperand(range.explainLower())
        .addOperand(range.explainUpper())
        .build();
  }
}
