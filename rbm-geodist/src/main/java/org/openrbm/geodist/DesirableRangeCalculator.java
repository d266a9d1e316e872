package org.openrbm.geodist;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.NoJson;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * Calculates the desirable range of every member by the formula of {@link DesirableRangePolicy},
 * exactly.
 *
 * <p>Source of the United Nations formula: General Assembly resolution 42/220 A, section III (21
 * December 1987). Input: assessment rates in per cent, populations in persons. Output: midpoints as
 * exact posts, limits in whole posts. Limits are rounded from unrounded limits, each on its own,
 * and not from a rounded midpoint unless a policy asks for that: nearest rounding done so
 * reproduces all published ranges that were found (40 of 40 limits, 2000–2018), and no other rule
 * tried does. Where a limit lies exactly on a half, which no published case does, the mode of the
 * policy decides; half up is this library's reading.
 *
 * <p>A pure function; the time grows linearly with the number of members. Stateless and safe to
 * share between threads.
 *
 * @since 0.1.0
 */
@NoJson
public final class DesirableRangeCalculator {

  private static final DesirableRangeCalculator STANDARD = new DesirableRangeCalculator();

  private DesirableRangeCalculator() {}

  /** {@return the exact calculator} */
  public static DesirableRangeCalculator standard() {
    return STANDARD;
  }

  /**
   * Calculates the range of every member.
   *
   * @throws IllegalArgumentException if the policy has no base figure, or its blocks take more than
   *     that; if a factor with posts has nothing to follow because every population, or every rate
   *     that it renormalises, is 0; or if the rounding of the policy leaves a member no range
   */
  public DesirableRangeTable calculate(DesirableRangePolicy policy, Membership membership) {
    RangeFormula formula = formula(policy, membership);
    ImmutableList.Builder<DesirableRange> ranges =
        ImmutableList.builderWithExpectedSize(membership.members().size());
    for (Member member : membership.members()) {
      ranges.add(new DesirableRange(policy, membership, member, formula.limits(member)));
    }
    return new DesirableRangeTable(policy, membership, ranges.build());
  }

  /**
   * Calculates the range of one member; it is the same range as in the table of all members.
   *
   * @throws IllegalArgumentException if no member has that code, and as for the {@linkplain
   *     #calculate(DesirableRangePolicy, Membership) table}, but for the rounding of other members
   */
  public DesirableRange calculate(DesirableRangePolicy policy, Membership membership, String code) {
    Member member = membership.of(code);
    RangeFormula formula = formula(policy, membership);
    return new DesirableRange(policy, membership, member, formula.limits(member));
  }

  /**
   * Checks what {@link #calculate(DesirableRangePolicy, Membership)} and {@link
   * DesirableRangeTable#assess} check before they look at the first member. What is left is whether
   * the rounding of the policy leaves a member no range.
   *
   * @throws IllegalArgumentException if they refuse the policy, the membership or the staff
   */
  public void check(DesirableRangePolicy policy, Membership membership, StaffCounts staff) {
    formula(policy, membership);
    DesirableRangeTable.checkStaff(policy, membership, staff);
  }

  /**
   * {@return the {@linkplain DesirableRangeTable#notes notes} of the table that {@link
   * #calculate(DesirableRangePolicy, Membership)} would make, without making it}
   */
  public List<String> notes(DesirableRangePolicy policy, Membership membership) {
    return TableNotes.of(policy, membership);
  }

  private static RangeFormula formula(DesirableRangePolicy policy, Membership membership) {
    return new RangeFormula(policy, membership, Recorder.off());
  }

  /** {@return what this calculates: {@code "exact desirable ranges"}} */
  @Override
  public String toString() {
    return "exact desirable ranges";
  }
}
