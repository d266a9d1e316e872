package org.openrbm.geodist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.data.PopulationSeries;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/** Values that several tests start from. */
@SuppressWarnings("exports") // tests read no module descriptor
public final class Examples {

  public static final LocalDate DAY = LocalDate.of(2020, 7, 1);

  /** 60 and 40 per cent, 3,000 and 1,000 persons. */
  public static final Membership TWO =
      membership("Two", member("AAA", "60", 3000), member("BBB", "40", 1000));

  /**
   * The policy of resolution 42/220 A with 100 posts: AAA 48–65 around 20 + 3.75 + 33 = 56.75, BBB
   * 37–50 around 20 + 1.25 + 22 = 43.25.
   */
  public static final DesirableRangePolicy HUNDRED_POSTS =
      UnPolicies.RES_42_220_A.withBaseFigure(100);

  private Examples() {}

  public static Member member(String code, String ratePercent, long population) {
    return Member.of(
        code, LocalizedText.of("en", "State " + code), Ratio.parse(ratePercent), population);
  }

  public static Membership membership(String label, Member... members) {
    return Membership.builder()
        .label(LocalizedText.of(label))
        .asOf(DAY)
        .members(List.of(members))
        .build();
  }

  /** Equal weights, no flexibility, no minima: the limits are the rounded midpoint. */
  public static DesirableRangePolicy bare(long baseFigure) {
    return DesirableRangePolicy.builder()
        .id("bare")
        .title(LocalizedText.of("en", "Equal shares"))
        .baseFigure(BaseFigure.of(baseFigure))
        .membershipWeight(Ratio.ONE)
        .populationWeight(Ratio.ZERO)
        .contributionWeight(Ratio.ZERO)
        .flexibilityShare(Ratio.ZERO)
        .build();
  }

  public static DesirableRangeTable table(DesirableRangePolicy policy, Membership membership) {
    return DesirableRangeCalculator.standard().calculate(policy, membership);
  }

  public static DesirableRangeTable un(int year, long baseFigure, PopulationSeries series) {
    return table(
        UnPolicies.RES_42_220_A.withBaseFigure(baseFigure), UnData.membership(year, series));
  }

  public static RepresentationReport report(DesirableRangeTable table, Map<String, Integer> staff) {
    return table.assess(StaffCounts.of(staff));
  }
}
