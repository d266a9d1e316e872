package org.openrbm.geodist.allocation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.allocation.FlowNetwork.Arc;

/**
 * The minimum-cost flow as the linear programme solver of ojAlgo finds it, in floating point.
 *
 * <p>The matrix of a flow is totally unimodular, so a vertex of the programme is whole. What the
 * solver returns is a starting point, no more: it is taken if it is a flow at all, and {@link
 * OptimalFlow} then proves it optimal or improves it, in exact arithmetic. The result of an
 * allocation therefore does not depend on the solver, only the time does.
 */
final class SolverFlow {

  /** Pieces of a member's cost; more would slow the solver and sharpen only the start. */
  private static final int PIECES = 24;

  private final FlowNetwork network;
  private final OptimalFlow.Costs costs;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<Arc, List<Variable>> variables = new LinkedHashMap<>();
  private Ratio greatest = Ratio.ZERO;

  private SolverFlow(FlowNetwork network, OptimalFlow.Costs costs) {
    this.network = network;
    this.costs = costs;
  }

  /** Sets the flow of the network; no flow at all where the solver finds none. */
  static void start(FlowNetwork network, OptimalFlow.Costs costs) {
    int[] nothing = network.flows();
    if (!new SolverFlow(network, costs).solve() || !network.feasible()) {
      network.restore(nothing);
    }
  }

  private boolean solve() {
    for (Arc arc : network.arcs()) {
      variables.put(arc, arc.member >= 0 ? pieces(arc) : List.of(variable(arc.capacity)));
    }
    // more than any change of the objective by one more vacancy filled, for most networks
    BigDecimal reward = decimal(greatest.plus(1).times(1000));
    variables
        .getOrDefault(network.back(), List.of())
        .forEach(variable -> variable.weight(reward.negate()));
    conserve();
    Optimisation.Result result = model.minimise();
    if (!result.getState().isFeasible()) {
      return false;
    }
    for (Arc arc : network.arcs()) {
      BigDecimal flow = BigDecimal.ZERO;
      for (Variable variable : variables.getOrDefault(arc, List.of())) {
        flow = flow.add(result.get((long) model.indexOf(variable)));
      }
      arc.flow = flow.setScale(0, RoundingMode.HALF_EVEN).intValue();
    }
    return true;
  }

  private Variable variable(int capacity) {
    return model.addVariable().lower(0L).upper((long) capacity);
  }

  /** Successive posts, some together at the mean of their costs. */
  private List<Variable> pieces(Arc arc) {
    int width = (arc.capacity + PIECES - 1) / PIECES;
    List<Variable> pieces = new ArrayList<>();
    for (int posts = 0; posts < arc.capacity; posts += width) {
      int last = Math.min(posts + width, arc.capacity) - 1;
      Ratio first = costs.of(arc.member, posts).objective();
      Ratio mean = first.plus(costs.of(arc.member, last).objective()).dividedBy(2);
      greatest = greatest.max(first.abs()).max(mean.abs());
      pieces.add(variable(last - posts + 1).weight(decimal(mean)));
    }
    return pieces;
  }

  private void conserve() {
    List<Expression> nodes = new ArrayList<>();
    for (int node = 0; node < network.nodes(); node++) {
      nodes.add(model.newExpression("node " + node).level(0L));
    }
    variables.forEach(
        (arc, all) ->
            all.forEach(
                variable -> {
                  nodes.get(arc.from).set(variable, -1L);
                  nodes.get(arc.to).set(variable, 1L);
                }));
  }

  private static BigDecimal decimal(Ratio cost) {
    return cost.toDecimal(MathContext.DECIMAL64);
  }
}
