package org.openrbm.geodist.allocation;

import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.LeastStaff;
import org.openrbm.geodist.plan.StaffMargin;

/**
 * The objectives that an allocation of vacancies makes as small as possible. Each is a sum over all
 * members of a function of the member's staff n, with L the least staff within range (see {@link
 * StaffMargin}) and m the exact midpoint.
 *
 * <p>Every function is convex in n, so the second post of a member never helps more than the first.
 *
 * @since 0.1.0
 */
public enum AllocationObjective {
  /** {@code max(0, L − n)}: the posts missing to all ranges together. Many optima are usual. */
  TOTAL_SHORTFALL("max(0, least staff within range − staff)"),
  /** {@code max(0, L − n)²}: great shortfalls before small ones. */
  SQUARED_SHORTFALL("max(0, least staff within range − staff)²"),
  /** {@code max(0, L − n) ÷ m}: shortfalls by the size of the entitlement; smallest m first. */
  RELATIVE_SHORTFALL("max(0, least staff within range − staff) ÷ midpoint"),
  /** {@code |n − m|}: the distance to the midpoint on either side. */
  DISTANCE_TO_MIDPOINT("|staff − midpoint|"),
  /**
   * {@code (n − m)² ÷ m}: Pearson's chi-square against the midpoints, which Webster's method
   * (Sainte-Laguë) makes smallest when all posts are allotted anew.
   */
  RELATIVE_DEVIATION("(staff − midpoint)² ÷ midpoint");

  private final String formula;

  AllocationObjective(String formula) {
    this.formula = formula;
  }

  /** {@return the function of one member in words and symbols} */
  public String formula() {
    return formula;
  }

  /** {@return whether the function divides by the midpoint} */
  boolean relative() {
    return this == RELATIVE_SHORTFALL || this == RELATIVE_DEVIATION;
  }

  /**
   * Returns the function for one member.
   *
   * @throws ArithmeticException if it divides by the midpoint and that is 0
   */
  public Ratio of(DesirableRange range, int staff) {
    long missing = Math.max(0, LeastStaff.of(range) - (long) staff);
    return switch (this) {
      case TOTAL_SHORTFALL -> Ratio.of(missing);
      case SQUARED_SHORTFALL -> Ratio.of(missing).times(missing);
      case RELATIVE_SHORTFALL -> Ratio.of(missing).dividedBy(range.midpoint());
      case DISTANCE_TO_MIDPOINT -> Ratio.of(staff).minus(range.midpoint()).abs();
      case RELATIVE_DEVIATION -> {
        Ratio deviation = Ratio.of(staff).minus(range.midpoint());
        yield deviation.times(deviation).dividedBy(range.midpoint());
      }
    };
  }

  /** The change of the function by one post after {@code staff} others. */
  Ratio ofOneMore(DesirableRange range, int staff) {
    return of(range, Math.addExact(staff, 1)).minus(of(range, staff));
  }
}
