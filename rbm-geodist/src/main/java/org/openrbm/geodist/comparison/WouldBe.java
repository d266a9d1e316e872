package org.openrbm.geodist.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.RateTreatment;

/**
 * The status of a member in circumstances that never were.
 *
 * <p>Limits and status are the calculator's own: it is given a membership of this member alone and
 * the policy with the contribution factor alone, with a base figure and a rate that make just the
 * midpoint in question. Blocks and the rounding of midpoints are rules of the midpoint, which is
 * given, so the policy is without them.
 */
final class WouldBe {

  private static final Citation IMAGINED =
      Citation.of("a midpoint that would be", EvidenceGrade.UNVERIFIED);

  private WouldBe() {}

  /**
   * The status under the rules of a policy; empty if its rounding leaves such a midpoint no range.
   */
  static Optional<RepresentationStatus> status(
      DesirableRangePolicy rules, Member member, Ratio midpoint, int staff) {
    Ratio base = midpoint.max(Ratio.ONE);
    DesirableRangePolicy policy =
        rules
            .withWeights(Ratio.ZERO, Ratio.ZERO, Ratio.ONE)
            .withBlocks(List.of())
            .withMidpointRounding(Optional.empty())
            .withRateTreatment(RateTreatment.AS_PUBLISHED)
            .withBaseFigure(BaseFigure.of(base, IMAGINED));
    Membership alone =
        Membership.builder()
            .label(member.name())
            .asOf(LocalDate.EPOCH)
            .addMember(member.withRatePercent(midpoint.dividedBy(base).times(Ratio.HUNDRED)))
            .build();
    try {
      return Optional.of(
          DesirableRangeCalculator.standard()
              .calculate(policy, alone)
              .assess(StaffCounts.of(Map.of(member.code(), staff)))
              .of(member.code())
              .status());
    } catch (IllegalArgumentException noRange) {
      return Optional.empty();
    }
  }
}
