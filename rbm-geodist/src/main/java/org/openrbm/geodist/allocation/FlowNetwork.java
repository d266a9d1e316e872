package org.openrbm.geodist.allocation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The network of an allocation. Vacancies flow from the source through their class to a member, and
 * on through its group, if it has a capped one, to the sink; an arc back from sink to source closes
 * the circulation and counts the vacancies filled.
 *
 * <p>Only the arc out of a member has a cost of its own, and that rises with the posts it carries:
 * it stands for one arc of capacity 1 for each post. The network knows nothing else of costs.
 */
final class FlowNetwork {

  static final int SOURCE = 0;

  /** An arc with its flow; {@code member} is −1 unless it is the arc out of that member. */
  static final class Arc {
    final int from;
    final int to;
    final int capacity;
    final int member;
    int flow;

    Arc(int from, int to, int capacity, int member) {
      this.from = from;
      this.to = to;
      this.capacity = capacity;
      this.member = member;
    }
  }

  /** An arc taken along ({@code forward}) or against its direction. */
  record Step(Arc arc, boolean forward) {
    int from() {
      return forward ? arc.from : arc.to;
    }

    int to() {
      return forward ? arc.to : arc.from;
    }

    /** The flow that can be sent; one at a time where the next unit costs something else. */
    int room() {
      int room = forward ? arc.capacity - arc.flow : arc.flow;
      return arc.member >= 0 ? Math.min(1, room) : room;
    }

    void send(int units) {
      arc.flow += forward ? units : -units;
    }
  }

  private final int classes;
  private final int members;
  private final int sink;
  private final List<Arc> arcs = new ArrayList<>();
  private final List<List<Step>> outOf = new ArrayList<>();
  private final List<Arc> classArcs = new ArrayList<>();
  private final List<List<Arc>> candidateArcs = new ArrayList<>();
  private final List<Arc> memberArcs = new ArrayList<>();
  private final List<Arc> groupArcs = new ArrayList<>();
  private final Arc back;

  FlowNetwork(List<String> codes, AllocationProblem problem) {
    this.classes = problem.vacancies().size();
    this.members = codes.size();
    this.sink = 1 + classes + members + problem.groupCaps().size();
    for (int node = 0; node <= sink; node++) {
      outOf.add(new ArrayList<>());
    }
    for (int c = 0; c < classes; c++) {
      VacancyClass vacancy = problem.vacancies().get(c);
      classArcs.add(add(SOURCE, classNode(c), vacancy.number(), -1));
      List<Arc> candidates = new ArrayList<>();
      for (int i = 0; i < members; i++) {
        candidates.add(add(classNode(c), memberNode(i), vacancy.most(codes.get(i)), -1));
      }
      candidateArcs.add(candidates);
    }
    for (int i = 0; i < members; i++) {
      memberArcs.add(
          add(
              memberNode(i),
              groupNode(codes.get(i), problem.groupCaps()),
              problem.cap(codes.get(i)),
              i));
    }
    for (int g = 0; g < problem.groupCaps().size(); g++) {
      groupArcs.add(add(1 + classes + members + g, sink, problem.groupCaps().get(g).most(), -1));
    }
    this.back = add(sink, SOURCE, problem.number(), -1);
  }

  private int groupNode(String code, List<GroupCap> caps) {
    for (int g = 0; g < caps.size(); g++) {
      if (caps.get(g).members().contains(code)) {
        return 1 + classes + members + g;
      }
    }
    return sink;
  }

  private Arc add(int from, int to, int capacity, int member) {
    Arc arc = new Arc(from, to, capacity, member);
    if (capacity > 0) {
      arcs.add(arc);
      outOf.get(from).add(new Step(arc, true));
      outOf.get(to).add(new Step(arc, false));
    }
    return arc;
  }

  int nodes() {
    return sink + 1;
  }

  int classNode(int c) {
    return 1 + c;
  }

  int memberNode(int i) {
    return 1 + classes + i;
  }

  /** Arcs that can carry flow. */
  List<Arc> arcs() {
    return arcs;
  }

  int sink() {
    return sink;
  }

  Arc classArc(int c) {
    return classArcs.get(c);
  }

  Arc candidateArc(int c, int i) {
    return candidateArcs.get(c).get(i);
  }

  Arc memberArc(int i) {
    return memberArcs.get(i);
  }

  Arc groupArc(int g) {
    return groupArcs.get(g);
  }

  Arc back() {
    return back;
  }

  int[] posts() {
    return memberArcs.stream().mapToInt(arc -> arc.flow).toArray();
  }

  int[] flows() {
    return arcs.stream().mapToInt(arc -> arc.flow).toArray();
  }

  void restore(int[] flows) {
    for (int a = 0; a < flows.length; a++) {
      arcs.get(a).flow = flows[a];
    }
  }

  /** {@return whether every flow is within its capacity and what enters a node leaves it} */
  boolean feasible() {
    int[] excess = new int[nodes()];
    for (Arc arc : arcs) {
      if (arc.flow < 0 || arc.flow > arc.capacity) {
        return false;
      }
      excess[arc.from] -= arc.flow;
      excess[arc.to] += arc.flow;
    }
    for (int each : excess) {
      if (each != 0) {
        return false;
      }
    }
    return true;
  }

  /** A path with the fewest steps among those with room that are usable; empty if there is none. */
  List<Step> path(int from, int to, Predicate<Step> usable) {
    @Nullable Step[] reachedBy = reached(from, usable);
    Deque<Step> path = new ArrayDeque<>();
    int at = to;
    while (at != from) {
      Step step = reachedBy[at];
      if (step == null) {
        return List.of();
      }
      path.addFirst(step);
      at = step.from();
    }
    return List.copyOf(path);
  }

  /** For each node that can be reached, the step that reaches it; breadth first. */
  @Nullable Step[] reached(int from, Predicate<Step> usable) {
    @Nullable Step[] reachedBy = new Step[nodes()];
    Deque<Integer> queue = new ArrayDeque<>();
    queue.add(from);
    while (!queue.isEmpty()) {
      for (Step step : outOf.get(queue.remove())) {
        int to = step.to();
        if (to != from && reachedBy[to] == null && step.room() > 0 && usable.test(step)) {
          reachedBy[to] = step;
          queue.add(to);
        }
      }
    }
    return reachedBy;
  }
}
