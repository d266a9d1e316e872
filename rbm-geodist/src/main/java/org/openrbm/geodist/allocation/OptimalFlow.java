package org.openrbm.geodist.allocation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openrbm.geodist.allocation.FlowNetwork.Arc;
import org.openrbm.geodist.allocation.FlowNetwork.Step;

/**
 * A flow proven to be of least cost, in exact arithmetic, and what all flows of that cost have in
 * common.
 *
 * <p>A flow is of least cost if and only if its residual network has no cycle of negative cost
 * (Klein 1967), which holds if and only if nodes have potentials under which no residual step has a
 * negative reduced cost {@code cost + potential(from) − potential(to)}. Cycles that are found are
 * cancelled; when none is left the potentials are the certificate, and they are checked as such.
 *
 * <p>Flows of least cost differ by cycles of cost 0, all of whose steps have reduced cost 0. So the
 * fewest and the most posts of a member follow from sending flow around such cycles only.
 */
final class OptimalFlow {

  /** The cost of a member's next post, after so many. */
  interface Costs {
    FlowCost of(int member, int posts);
  }

  private final FlowNetwork network;
  private final Costs costs;
  private final FlowCost[] potential;

  /** Cancels negative cycles of the network's flow until it is optimal. */
  OptimalFlow(FlowNetwork network, Costs costs) {
    this.network = network;
    this.costs = costs;
    this.potential = new FlowCost[network.nodes()];
    List<Step> cycle = potentialsOrCycle();
    while (!cycle.isEmpty()) {
      send(cycle);
      cycle = potentialsOrCycle();
    }
    certify();
  }

  private FlowCost cost(Step step) {
    Arc arc = step.arc();
    FlowCost forward;
    if (arc == network.back()) {
      forward = FlowCost.FILLED;
    } else if (arc.member >= 0) {
      forward = costs.of(arc.member, step.forward() ? arc.flow : arc.flow - 1);
    } else {
      return FlowCost.ZERO;
    }
    return step.forward() ? forward : forward.negated();
  }

  private static void send(List<Step> cycle) {
    int units = cycle.stream().mapToInt(Step::room).min().orElse(0);
    cycle.forEach(step -> step.send(units));
  }

  /** Shortest paths from a node that reaches all at no cost; a cycle if there are none. */
  private List<Step> potentialsOrCycle() {
    Arrays.fill(potential, FlowCost.ZERO);
    @Nullable Step[] reachedBy = new Step[network.nodes()];
    for (int pass = 0; ; pass++) {
      boolean changed = false;
      for (Arc arc : network.arcs()) {
        changed |= relax(new Step(arc, true), reachedBy);
        changed |= relax(new Step(arc, false), reachedBy);
      }
      if (!changed) {
        return List.of();
      }
      List<Step> cycle = cycle(reachedBy);
      if (!cycle.isEmpty()) {
        return cycle;
      }
      if (pass > 2 * network.nodes()) {
        throw new IllegalStateException("shortest paths do not end, yet there is no cycle");
      }
    }
  }

  private boolean relax(Step step, @Nullable Step[] reachedBy) {
    if (step.room() == 0) {
      return false;
    }
    FlowCost through = potential[step.from()].plus(cost(step));
    if (through.compareTo(potential[step.to()]) >= 0) {
      return false;
    }
    potential[step.to()] = through;
    reachedBy[step.to()] = step;
    return true;
  }

  /** A cycle among the steps by which nodes were reached; each such has a negative cost. */
  private List<Step> cycle(@Nullable Step[] reachedBy) {
    int[] seenIn = new int[network.nodes()];
    for (int start = 0; start < seenIn.length; start++) {
      int node = start;
      while (seenIn[node] == 0) {
        seenIn[node] = start + 1;
        Step step = reachedBy[node];
        if (step == null) {
          break;
        }
        node = step.from();
      }
      if (seenIn[node] == start + 1 && reachedBy[node] != null) {
        return around(node, reachedBy);
      }
    }
    return List.of();
  }

  private static List<Step> around(int node, @Nullable Step[] reachedBy) {
    Deque<Step> cycle = new ArrayDeque<>();
    int at = node;
    do {
      Step step = reachedBy[at];
      if (step == null) {
        return List.of(); // the chain ends: no cycle
      }
      cycle.addFirst(step);
      at = step.from();
    } while (at != node);
    return List.copyOf(cycle);
  }

  private FlowCost reducedCost(Step step) {
    return potential[step.from()].plus(cost(step)).plus(potential[step.to()].negated());
  }

  private void certify() {
    for (Arc arc : network.arcs()) {
      for (Step step : List.of(new Step(arc, true), new Step(arc, false))) {
        if (step.room() > 0 && reducedCost(step).compareTo(FlowCost.ZERO) < 0) {
          throw new IllegalStateException("flow is not of least cost");
        }
      }
    }
  }

  /**
   * {@return the bounds over all flows of least cost, with the flow among them that gives most to
   * the first members by code}
   */
  Bounds bounds() {
    int[] optimal = network.flows();
    int[] posts = network.posts();
    int[] fewest = posts.clone();
    int[] most = posts.clone();
    for (int i = 0; i < posts.length; i++) {
      most[i] = extreme(i, true, optimal);
      fewest[i] = extreme(i, false, optimal);
    }
    boolean[] settled = new boolean[posts.length];
    for (int i = 0; i < posts.length; i++) {
      if (fewest[i] < most[i]) {
        push(i, true, arc -> arc.member < 0 || !settled[arc.member]);
      }
      settled[i] = true;
    }
    return Bounds.of(fewest, most, network.posts());
  }

  private int extreme(int member, boolean up, int[] optimal) {
    push(member, up, arc -> true);
    int extreme = network.memberArc(member).flow;
    network.restore(optimal);
    return extreme;
  }

  /** Raises or lowers a member's posts as far as cycles of cost 0 through usable arcs allow. */
  private void push(int member, boolean up, Predicate<Arc> usable) {
    Step first = new Step(network.memberArc(member), up);
    while (first.room() > 0 && reducedCost(first).zero()) {
      List<Step> path =
          network.path(
              first.to(),
              first.from(),
              step ->
                  step.arc() != first.arc() && usable.test(step.arc()) && reducedCost(step).zero());
      if (path.isEmpty()) {
        return;
      }
      path.forEach(step -> step.send(1));
      first.send(1);
    }
  }
}
