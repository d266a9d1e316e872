package org.openrbm.geodist.plan;

import java.time.LocalDate;
import java.util.Map;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/** Ranges whose midpoints are given: 100 posts by rate alone, so a midpoint is a rate. */
public final class Plans {

  public static final LocalDate START = LocalDate.of(2026, 1, 1);

  public static final Citation OWN = Citation.of("own assumption", EvidenceGrade.UNVERIFIED);

  private Plans() {}

  /** Appointments add to so many posts, and the base figure is their number. */
  public static PostsRule following(long actualPosts) {
    return PostsRule.adding(new BaseFigureRule.FollowsPosts(OWN), actualPosts);
  }

  /** Appointments add to so many posts, and the base figure follows in steps. */
  public static PostsRule inSteps(long step, long actualPosts) {
    return PostsRule.adding(new BaseFigureRule.Steps(BaseFigure.of(100), step, OWN), actualPosts);
  }

  public static DesirableRangePolicy byRate(int flexibilityPercent) {
    return UnPolicies.RES_42_220_A
        .withWeights(Ratio.ZERO, Ratio.ZERO, Ratio.ONE)
        .withBaseFigure(100)
        .withFlexibilityShare(Ratio.ofPercent(flexibilityPercent))
        .withMinimumFlexibility(Ratio.ZERO)
        .withMinimumUpperLimit(Ratio.ZERO);
  }

  public static Membership membership(Map<String, String> rates) {
    Membership.Builder membership =
        Membership.builder().label(LocalizedText.of("Some")).asOf(START);
    rates.forEach(
        (code, rate) ->
            membership.addMember(
                Member.of(code, LocalizedText.of("en", "State " + code), Ratio.parse(rate), 1)));
    return membership.build();
  }

  public static DesirableRangeTable table(int flexibilityPercent, Map<String, String> midpoints) {
    return DesirableRangeCalculator.standard()
        .calculate(byRate(flexibilityPercent), membership(midpoints));
  }

  public static RepresentationReport report(
      int flexibilityPercent, Map<String, String> midpoints, Map<String, Integer> staff) {
    return table(flexibilityPercent, midpoints).assess(StaffCounts.of(staff));
  }

  /** One member with the midpoint 50 of 100, and ranges of 20 per cent: 40 to 60. */
  public static RepresentationReport half(int staff) {
    return report(20, Map.of("AAA", "50"), Map.of("AAA", staff));
  }
}
