package org.openrbm.examples;

import java.io.PrintStream;
import java.util.IntSummaryStatistics;
import java.util.Locale;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.sweep.Axis;
import org.openrbm.geodist.sweep.PolicyGrid;
import org.openrbm.geodist.sweep.PolicySweep;
import org.openrbm.geodist.sweep.SweepProgress;
import org.openrbm.geodist.sweep.SweepResult;

/** Counts, for a million policies around one, the members that would be within their range. */
final class MillionPolicies {

  private static final int BAR = 50;

  private MillionPolicies() {}

  static void run(
      DesirableRangePolicy policy, Membership members, StaffCounts staff, PrintStream out) {
    PolicyGrid grid =
        PolicyGrid.of(policy)
            .withMembershipWeights(perMille(300, 549))
            .withPopulationWeights(perMille(1, 100))
            .withFlexibilityShares(Axis.ofPercent(6, 45, 1));
    out.print(String.format(Locale.ROOT, "%,d other policies [", grid.size()));

    SweepResult result =
        PolicySweep.standard()
            .withThreads(Runtime.getRuntime().availableProcessors())
            .withProgress(bar(out))
            .calculate(grid, members, staff);

    out.println("]");
    out.println(
        "membership weight 30 to 54.9 %, population weight 0.1 to 10 %, flexibility 6 to 45 %");
    IntSummaryStatistics within =
        result.counts(RepresentationStatus.WITHIN_RANGE).summaryStatistics();
    out.println(
        "members within range: from %s to %s; as the policy stands %s"
            .formatted(
                within.getMin(),
                within.getMax(),
                PolicySweep.standard()
                    .calculate(PolicyGrid.of(policy), members, staff)
                    .count(RepresentationStatus.WITHIN_RANGE, 0)));
    long first =
        result
            .indices()
            .filter(i -> result.count(RepresentationStatus.WITHIN_RANGE, i) == within.getMax())
            .findFirst()
            .orElseThrow();
    DesirableRangePolicy most = result.policy(first);
    out.println(
        "the most, for example, with membership %s, population %s, contribution %s, flexibility %s"
            .formatted(
                most.membershipWeight(),
                most.populationWeight(),
                most.contributionWeight(),
                most.flexibilityShare()));
    out.println(
        "decided exactly, too close for floating point: " + result.fallbacks() + " times\n");
  }

  private static Axis perMille(int first, int last) {
    return Axis.of(Ratio.of(first, 1000), Ratio.of(last, 1000), Ratio.of(1, 1000));
  }

  /** A bar that grows by a mark at a time, so that it is readable in a log as well. */
  private static SweepProgress bar(PrintStream out) {
    int[] drawn = new int[1];
    return (done, total) -> {
      for (; drawn[0] < done * BAR / total; drawn[0]++) {
        out.print('#');
      }
      out.flush();
    };
  }
}
