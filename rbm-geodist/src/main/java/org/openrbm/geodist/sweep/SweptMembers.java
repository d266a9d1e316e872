package org.openrbm.geodist.sweep;

import java.util.ArrayList;
import java.util.List;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.RangeFactor;
import org.openrbm.geodist.policy.RateTreatment;

/** Members of a sweep, with the staff of each and the part of each factor that falls to it. */
final class SweptMembers {

  private static final List<RangeFactor> FACTORS = List.of(RangeFactor.values());
  private static final int MEMBERSHIP = FACTORS.indexOf(RangeFactor.MEMBERSHIP);
  private static final int POPULATION = FACTORS.indexOf(RangeFactor.POPULATION);
  private static final int CONTRIBUTION = FACTORS.indexOf(RangeFactor.CONTRIBUTION);

  final List<String> codes = new ArrayList<>();
  final int[] staff;

  /** The part of the membership factor, the same for all. */
  final double equalPart;

  final double[] populationPart;
  final double[] ratePart;

  SweptMembers(
      List<Member> members, Membership membership, StaffCounts counts, RateTreatment rates) {
    Ratio wholeScale =
        switch (rates) {
          case AS_PUBLISHED -> Ratio.HUNDRED;
          case RENORMALISED -> membership.totalRatePercent();
        };
    Ratio totalPopulation = Ratio.of(membership.totalPopulation());
    this.equalPart = Ratio.of(1, membership.members().size()).doubleValue();
    this.staff = new int[members.size()];
    this.populationPart = new double[members.size()];
    this.ratePart = new double[members.size()];
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      codes.add(member.code());
      staff[i] = counts.of(member.code());
      populationPart[i] = part(Ratio.of(member.population()), totalPopulation);
      ratePart[i] = part(member.ratePercent(), wholeScale);
    }
  }

  /**
   * {@return the member's part of the whole; 0 if the whole is 0, as such a factor has no weight or
   * the sweep is refused}
   */
  private static double part(Ratio own, Ratio whole) {
    return whole.signum() == 0 ? 0 : own.dividedBy(whole).doubleValue();
  }

  int size() {
    return staff.length;
  }

  /** Sets the share of the base figure that falls to each member under these weights. */
  void shares(double membership, double population, double contribution, double[] shares) {
    double equal = membership * equalPart;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = equal + population * populationPart[i] + contribution * ratePart[i];
    }
  }

  /**
   * {@return the posts of the blocks that fall to a member under one base figure}
   *
   * @param blockPosts posts by factor and base figure
   */
  double ofBlocks(int i, double[][] blockPosts, int base) {
    return blockPosts[MEMBERSHIP][base] * equalPart
        + blockPosts[POPULATION][base] * populationPart[i]
        + blockPosts[CONTRIBUTION][base] * ratePart[i];
  }
}
