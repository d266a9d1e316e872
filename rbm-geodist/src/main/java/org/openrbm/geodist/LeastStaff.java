package org.openrbm.geodist;

import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

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

  /** {@return the least staff within a range in posts, with its explanation} */
  public static Figure figure(DesirableRange range) {
    return Figure.calculated(recorder -> Figure.of(derive(range, recorder)));
  }

  private static Derivation derive(DesirableRange range, Recorder recorder) {
    RangeFormula.Limits limits = range.derivation(recorder);
    return recorder.derived(
        "least staff within range",
        "posts",
        Ratio.of(of(range)),
        RULE,
        limits.lower(),
        limits.upper());
  }
}
