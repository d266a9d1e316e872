package org.openrbm.geodist.sweep;

import org.openrbm.core.Ratio;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * Calculates the limits of a policy from a midpoint, as far as {@code double} is precise enough.
 *
 * <p>The unrounded limits μ − max(f·μ, m) = min((1 − f)·μ, μ − m) and max((1 + f)·μ, μ + m) grow
 * with the midpoint μ, and so do the rounded ones. A member with n staff is therefore below its
 * range from one midpoint on, and above its range up to another:
 *
 * <pre>
 * lower ≥ n + 1  ⇔  μ ≥ max(x ÷ (1 − f), x + m)     x = the boundary at which a limit rounds to n + 1
 * upper ≤ n − 1  ⇔  μ &lt; min(y ÷ (1 + f), y − m)     y = the boundary at which a limit rounds to n
 * </pre>
 *
 * unless the least lower limit already exceeds n, or the least upper limit reaches it. On the
 * boundary itself the rounding mode decides; it lies within the margin and is decided exactly.
 */
final class LimitRule {

  /** Margin of a threshold relative to threshold and minimum flexibility: 2⁻⁴⁸, 32 roundings. */
  private static final double THRESHOLD_MARGIN = 0x1p-48;

  /** Margin of an unrounded limit relative to midpoint, minimum flexibility and 1: 64 roundings. */
  private static final double LIMIT_MARGIN = 0x1p-47;

  private final double kept;
  private final double extended;
  private final double minimumFlexibility;
  private final CertainRounding lowerRounding;
  private final CertainRounding upperRounding;
  private final long leastLower;
  private final long leastUpper;

  /** Midpoints below which a member is above its range, for certain. */
  final double[] surelyOverBelow;

  /** Midpoints above which a member is not above its range, for certain. */
  final double[] surelyNotOverAbove;

  /** Midpoints below which a member is not below its range, for certain. */
  final double[] surelyNotUnderBelow;

  /** Midpoints above which a member is below its range, for certain. */
  final double[] surelyUnderAbove;

  LimitRule(DesirableRangePolicy policy, int[] staff) {
    this.kept = Ratio.ONE.minus(policy.flexibilityShare()).doubleValue();
    this.extended = Ratio.ONE.plus(policy.flexibilityShare()).doubleValue();
    this.minimumFlexibility = policy.minimumFlexibility().doubleValue();
    this.lowerRounding = new CertainRounding(policy.lowerLimitRounding());
    this.upperRounding = new CertainRounding(policy.upperLimitRounding());
    // rounding is monotone, so the greater of two may be taken after it as well as before
    this.leastLower = policy.minimumPerMember().round(policy.lowerLimitRounding());
    this.leastUpper =
        policy
            .minimumUpperLimit()
            .max(policy.minimumPerMember())
            .round(policy.upperLimitRounding());
    this.surelyOverBelow = new double[staff.length];
    this.surelyNotOverAbove = new double[staff.length];
    this.surelyNotUnderBelow = new double[staff.length];
    this.surelyUnderAbove = new double[staff.length];
    for (int i = 0; i < staff.length; i++) {
      under(i, staff[i]);
      over(i, staff[i]);
    }
  }

  private void under(int i, int staff) {
    if (leastLower > staff) {
      surelyNotUnderBelow[i] = Double.NEGATIVE_INFINITY;
      surelyUnderAbove[i] = Double.NEGATIVE_INFINITY;
    } else {
      double boundary = lowerRounding.boundary(staff + 1L);
      // infinite if nothing is kept: the lower limit is then 0 at every midpoint
      double threshold = Math.max(boundary / kept, boundary + minimumFlexibility);
      double margin =
          Double.isInfinite(threshold) ? 0 : THRESHOLD_MARGIN * (threshold + minimumFlexibility);
      surelyNotUnderBelow[i] = threshold - margin;
      surelyUnderAbove[i] = threshold + margin;
    }
  }

  private void over(int i, int staff) {
    if (leastUpper >= staff) {
      surelyOverBelow[i] = Double.NEGATIVE_INFINITY;
      surelyNotOverAbove[i] = Double.NEGATIVE_INFINITY;
    } else {
      double boundary = upperRounding.boundary(staff);
      double threshold = Math.min(boundary / extended, boundary - minimumFlexibility);
      double margin = THRESHOLD_MARGIN * (Math.abs(threshold) + minimumFlexibility);
      surelyOverBelow[i] = threshold - margin;
      surelyNotOverAbove[i] = threshold + margin;
    }
  }

  /** {@return the lower limit in whole posts, or {@link CertainRounding#UNCERTAIN}} */
  long lower(double midpoint) {
    double limit = Math.min(kept * midpoint, midpoint - minimumFlexibility);
    long rounded = lowerRounding.round(limit, margin(midpoint));
    return rounded == CertainRounding.UNCERTAIN ? rounded : Math.max(rounded, leastLower);
  }

  /** {@return the upper limit in whole posts, or {@link CertainRounding#UNCERTAIN}} */
  long upper(double midpoint) {
    double limit = Math.max(extended * midpoint, midpoint + minimumFlexibility);
    long rounded = upperRounding.round(limit, margin(midpoint));
    return rounded == CertainRounding.UNCERTAIN ? rounded : Math.max(rounded, leastUpper);
  }

  private double margin(double midpoint) {
    return LIMIT_MARGIN * (midpoint + minimumFlexibility + 1);
  }
}
