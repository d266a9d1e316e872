package org.openrbm.geodist.sweep;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.List;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/** What is swept, in exact values and in the doubles closest to them; shared by all threads. */
final class SweepInput {

  final PolicyGrid grid;
  final Membership membership;
  final StaffCounts staff;

  final SweptMembers represented;
  final SweptMembers unrepresented;

  /** The posts that the weights divide, by base figure; they never fall as it grows. */
  final double[] dividedPosts;

  /** The posts of blocks by factor and base figure, no array if the policy has no blocks. */
  final double[][] blockPosts;

  final double[] membershipWeights;
  final double[] populationWeights;
  final ContributionWeights contributionWeights;

  SweepInput(PolicyGrid grid, Membership membership, StaffCounts staff) {
    checkRounding(grid.template());
    checkMidpoints(grid.template());
    this.grid = grid;
    this.membership = membership;
    this.staff = staff;
    refuseWhatTheCalculatorRefuses();
    this.represented = members(true);
    this.unrepresented = members(false);
    FactorBlocks blocks = new FactorBlocks(grid, membership);
    this.dividedPosts = blocks.dividedPosts();
    this.blockPosts = blocks.blockPosts();
    this.membershipWeights = values(grid.membershipWeights());
    this.populationWeights = values(grid.populationWeights());
    this.contributionWeights =
        new ContributionWeights(grid.membershipWeights(), grid.populationWeights());
  }

  private static void checkRounding(DesirableRangePolicy policy) {
    checkArgument(
        CertainRounding.rank(policy.lowerLimitRounding())
            <= CertainRounding.rank(policy.upperLimitRounding()),
        "policy '%s' rounds lower limits %s and upper limits %s, which may leave a member no range;"
            + " a sweep needs lower limits that are not rounded further up than upper ones",
        policy.id(),
        policy.lowerLimitRounding(),
        policy.upperLimitRounding());
  }

  private static void checkMidpoints(DesirableRangePolicy policy) {
    checkArgument(
        policy.midpointRounding().isEmpty(),
        "policy '%s' rounds midpoints first, which a sweep does not do; calculate its tables one by"
            + " one",
        policy.id());
  }

  /**
   * A factor with weight must have something to follow, and the codes of the staff must be members'
   * or others'. The policy with the greatest weight of population has a weight in every factor that
   * any policy of the grid gives one, but for the contribution factor, which has its greatest
   * weight in the first.
   */
  private void refuseWhatTheCalculatorRefuses() {
    DesirableRangeCalculator exact = DesirableRangeCalculator.standard();
    exact.check(grid.policy(0), membership, staff);
    exact.check(grid.policy(grid.size() - 1), membership, staff);
  }

  private SweptMembers members(boolean withStaff) {
    List<Member> members =
        membership.members().stream()
            .filter(member -> staff.of(member.code()) > 0 == withStaff)
            .toList();
    return new SweptMembers(members, membership, staff, grid.template().rateTreatment());
  }

  private static double[] values(Axis axis) {
    double[] values = new double[axis.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = axis.at(i).doubleValue();
    }
    return values;
  }

  /** {@return where a member stands under one policy, by exact calculation} */
  Representation exactly(long index, String code) {
    return DesirableRangeCalculator.standard()
        .calculate(grid.policy(index), membership, code)
        .assess(staff.of(code));
  }
}
