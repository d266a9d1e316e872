package org.openrbm.geodist.allocation;

import java.util.HashMap;
import java.util.Map;
import org.openrbm.core.Ratio;

/**
 * Allocates vacancies where eligibility or caps bind, by a flow of least cost.
 *
 * <p>Costs are compared in order: vacancies filled, then the objective, then the tie rule. The
 * solver finds a start by the objective; exact arithmetic makes it optimal, first without the tie
 * rule, to see what it has to decide, and then with it.
 */
final class FlowAllocation {

  private FlowAllocation() {}

  static PlannedPosts solve(PostBenefits benefits, AllocationProblem problem) {
    FlowNetwork network = new FlowNetwork(benefits.codes(), problem);
    OptimalFlow.Costs objective =
        memoized((i, posts) -> new FlowCost(0, benefits.cost(i, posts), Ratio.ZERO));
    SolverFlow.start(network, objective);
    Bounds optima = new OptimalFlow(network, objective).bounds();
    if (optima.unique() || problem.tieRule() == AllocationTieRule.NONE) {
      return new PlannedPosts(optima, optima);
    }
    OptimalFlow.Costs both =
        memoized((i, posts) -> new FlowCost(0, benefits.cost(i, posts), benefits.tieKey(i, posts)));
    return new PlannedPosts(optima, new OptimalFlow(network, both).bounds());
  }

  /** Objectives are evaluated once for each post, not each time that a path is compared. */
  private static OptimalFlow.Costs memoized(OptimalFlow.Costs costs) {
    Map<Long, FlowCost> known = new HashMap<>();
    return (member, posts) ->
        known.computeIfAbsent(((long) member << 32) | posts, key -> costs.of(member, posts));
  }
}
