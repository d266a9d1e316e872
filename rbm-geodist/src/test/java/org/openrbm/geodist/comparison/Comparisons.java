package org.openrbm.geodist.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/** Values that several tests start from. */
final class Comparisons {

  /** 60 and 40 per cent, 3,000 and 1,000 persons. */
  static final Membership TWO = members(member("AAA", "60", 3000), member("BBB", "40", 1000));

  /** With 100 posts: AAA 48–65 around 56.75, BBB 37–50 around 43.25. */
  static final DesirableRangePolicy HUNDRED = UnPolicies.RES_42_220_A.withBaseFigure(100);

  private Comparisons() {}

  static Member member(String code, String rate, long population) {
    return Member.of(code, LocalizedText.of("en", "State " + code), Ratio.parse(rate), population);
  }

  static Membership members(Member... members) {
    return Membership.builder()
        .label(LocalizedText.of("Some"))
        .asOf(LocalDate.of(2020, 7, 1))
        .members(List.of(members))
        .build();
  }

  static DesirableRangeTable table(DesirableRangePolicy policy, Membership members) {
    return DesirableRangeCalculator.standard().calculate(policy, members);
  }

  static RepresentationReport report(
      DesirableRangePolicy policy, Membership members, Map<String, Integer> staff) {
    return table(policy, members).assess(StaffCounts.of(staff));
  }
}
