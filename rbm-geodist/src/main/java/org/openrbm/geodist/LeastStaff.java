package org.openrbm.geodist;

import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;

/**
 * The fewest staff with which a member is within its range: the lower limit, but at least one,
 * since a member without staff is unrepresented; only a range that ends at 0 asks for none.
 *
 * @since 0.1.0
 */
public final class LeastStaff {

  static final String RULE = "lower limit, at least 1 and at most the upper limit";

  private LeastStaff() {}

  /** {@return the least staff within a range in posts} */
  public static int of(DesirableRange range) {
    return Math.toIntExact(between(range.lower(), range.upper()));
  }

  /** {@return the least staff from a lower to an upper limit, both included} */
  public static long between(long lower, long upper) {
    return Math.min(Math.max(lower, 1), upper);
  }

  /** {@return how the least staff within a range follows from its limits} */
  public static Explanation explain(DesirableRange range) {
    return Explanation.builder()
        .quantity("least staff within range")
        .value(Ratio.of(of(range)))
        .unit("posts")
        .rule(RULE)
        .addOperand(range.explainLower())
        .addOperand(range.explainUpper())
        .build();
  }
}
