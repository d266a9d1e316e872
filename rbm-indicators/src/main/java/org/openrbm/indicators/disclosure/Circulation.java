package org.openrbm.indicators.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All tables of whole numbers that fit what is known, as flows in a network.
 *
 * <p>Each figure is an arc: a total of a row from the source to the row, a cell from its row to its
 * column, a total of a column from the column to the sink, the total of all from the sink back to
 * the source. A table whose totals agree is a flow that is conserved at every node, and what is
 * known of a figure is a lower and an upper limit of its arc. The greatest and the least flow on
 * one arc are found by augmenting paths, in whole numbers throughout: the limits are whole, so both
 * are attained by whole flows (Ford and Fulkerson 1962, integrity theorem), and so is every number
 * between them, for the flows form a convex set. The range is therefore exact: neither rounded nor
 * merely an estimate.
 */
final class Circulation {

  /** No limit; finite ranges stay below one half of it. */
  static final long INFINITE = 1L << 56;

  private final Layout layout;
  private final int[] from;
  private final int[] to;
  private final int[][] arcsAt;
  final long[] least;
  final long[] most;

  Circulation(Layout layout, long[] least, long[] most) {
    this.layout = layout;
    this.least = least;
    this.most = most;
    from = new int[layout.figures()];
    to = new int[layout.figures()];
    List<List<Integer>> at = new ArrayList<>();
    for (int node = 0; node < layout.nodes(); node++) {
      at.add(new ArrayList<>());
    }
    for (int arc = 0; arc < layout.figures(); arc++) {
      from[arc] = layout.from(arc);
      to[arc] = layout.to(arc);
      at.get(from[arc]).add(arc);
      at.get(to[arc]).add(arc);
    }
    arcsAt =
        at.stream().map(arcs -> arcs.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
  }

  int figures() {
    return from.length;
  }

  /** A table that fits, if there is one. */
  Optional<long[]> feasible() {
    for (int arc = 0; arc < from.length; arc++) {
      if (least[arc] > most[arc]) {
        return Optional.empty();
      }
    }
    long[] flow = least.clone();
    long[] excess = new long[layout.nodes()];
    for (int arc = 0; arc < from.length; arc++) {
      excess[to[arc]] += flow[arc];
      excess[from[arc]] -= flow[arc];
    }
    for (int node = 0; node < excess.length; node++) {
      while (excess[node] > 0) {
        int[] path = path(flow, node, excess, -1);
        if (path.length == 0) {
          return Optional.empty();
        }
        int end = end(node, path);
        long amount = push(flow, node, path, Math.min(excess[node], -excess[end]));
        excess[node] -= amount;
        excess[end] += amount;
      }
    }
    return Optional.of(flow);
  }

  /** The counts that the figure can be, given a table that fits. */
  Candidates range(long[] fitting, int arc) {
    long highest = extreme(fitting, arc, true)[arc];
    return new Candidates(
        extreme(fitting, arc, false)[arc],
        highest >= INFINITE / 2 ? Candidates.UNBOUNDED : highest);
  }

  /** A table that fits in which the figure is as great, or as small, as it can be. */
  long[] extreme(long[] fitting, int arc, boolean greatest) {
    long[] flow = fitting.clone();
    int start = start(arc, greatest);
    long[] wanted = new long[layout.nodes()];
    wanted[greatest ? from[arc] : to[arc]] = -1;
    long room = greatest ? most[arc] - flow[arc] : flow[arc] - least[arc];
    while (room > 0) {
      int[] path = path(flow, start, wanted, arc);
      if (path.length == 0) {
        break;
      }
      long amount = push(flow, start, path, room);
      flow[arc] += greatest ? amount : -amount;
      room -= amount;
    }
    return flow;
  }

  /** The node at which a path begins that, with the arc itself, closes a cycle. */
  private int start(int arc, boolean raise) {
    return raise ? to[arc] : from[arc];
  }

  /** The arcs of a shortest path with room to the nearest node that is short; empty if none is. */
  private int[] path(long[] flow, int start, long[] excess, int skipped) {
    int[] reachedBy = new int[layout.nodes()];
    Arrays.fill(reachedBy, -1);
    boolean[] reached = new boolean[layout.nodes()];
    reached[start] = true;
    Deque<Integer> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      int node = open.remove();
      for (int arc : arcsAt[node]) {
        boolean forward = from[arc] == node;
        int next = forward ? to[arc] : from[arc];
        if (arc == skipped
            || reached[next]
            || (forward ? flow[arc] >= most[arc] : flow[arc] <= least[arc])) {
          continue;
        }
        reached[next] = true;
        reachedBy[next] = arc;
        if (excess[next] < 0) {
          return backTo(start, next, reachedBy);
        }
        open.add(next);
      }
    }
    return new int[0];
  }

  private int[] backTo(int start, int end, int[] reachedBy) {
    Deque<Integer> arcs = new ArrayDeque<>();
    for (int node = end; node != start; ) {
      int arc = reachedBy[node];
      arcs.addFirst(arc);
      node = from[arc] == node ? to[arc] : from[arc];
    }
    return arcs.stream().mapToInt(i -> i).toArray();
  }

  private int end(int start, int[] path) {
    int node = start;
    for (int arc : path) {
      node = from[arc] == node ? to[arc] : from[arc];
    }
    return node;
  }

  private long push(long[] flow, int start, int[] path, long limit) {
    long amount = limit;
    int node = start;
    for (int arc : path) {
      boolean forward = from[arc] == node;
      amount = Math.min(amount, forward ? most[arc] - flow[arc] : flow[arc] - least[arc]);
      node = forward ? to[arc] : from[arc];
    }
    node = start;
    for (int arc : path) {
      boolean forward = from[arc] == node;
      flow[arc] += forward ? amount : -amount;
      node = forward ? to[arc] : from[arc];
    }
    return amount;
  }

  /**
   * The cheapest way to move a figure by one beyond where it can go: figures that have to be
   * withheld so that the others can give way.
   *
   * @param flow a table that fits in which {@code arc} is as far as it can go
   * @param costs the loss by withholding each figure; negative where it must not be
   * @param floor the least that a withheld figure can be
   * @return the figures to withhold, in order; empty if there is no way
   */
  Optional<Opening> cheapest(long[] flow, int arc, boolean raise, long[] costs, long floor) {
    if (raise ? flow[arc] >= most[arc] : flow[arc] <= least[arc]) {
      return Optional.empty();
    }
    int start = start(arc, raise);
    int goal = raise ? from[arc] : to[arc];
    long[] distance = new long[layout.nodes()];
    int[] reachedBy = new int[layout.nodes()];
    Arrays.fill(distance, Long.MAX_VALUE);
    distance[start] = 0;
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int step = 0; step < from.length; step++) {
        if (step == arc) {
          continue;
        }
        for (boolean forward : new boolean[] {true, false}) {
          int node = forward ? from[step] : to[step];
          int next = forward ? to[step] : from[step];
          if (distance[node] == Long.MAX_VALUE) {
            continue;
          }
          long cost = cost(flow, step, forward, costs, floor);
          if (cost >= 0 && distance[node] + cost < distance[next]) {
            distance[next] = distance[node] + cost;
            reachedBy[next] = step;
            changed = true;
          }
        }
      }
    }
    if (distance[goal] == Long.MAX_VALUE) {
      return Optional.empty();
    }
    List<Integer> opened = new ArrayList<>();
    int node = start;
    for (int step : backTo(start, goal, reachedBy)) {
      boolean forward = from[step] == node;
      if (!roomKnown(flow, step, forward)) {
        opened.add(step);
      }
      node = forward ? to[step] : from[step];
    }
    return Optional.of(new Opening(opened, distance[goal]));
  }

  /**
   * The figures of which one at least has to be withheld for a figure to go beyond where it can go:
   * those across the cut at which the flow is exhausted (Ford and Fulkerson 1962).
   *
   * @param flow a table that fits in which {@code arc} is as far as it can go
   * @param costs the loss by withholding each figure; negative where it must not be
   * @param floor the least that a withheld figure can be
   */
  Set<Integer> limiting(long[] flow, int arc, boolean raise, long[] costs, long floor) {
    Set<Integer> limiting = new TreeSet<>();
    if (raise ? flow[arc] >= most[arc] : flow[arc] <= least[arc]) {
      return limiting;
    }
    boolean[] reached = new boolean[layout.nodes()];
    Deque<Integer> open = new ArrayDeque<>();
    reached[start(arc, raise)] = true;
    open.add(start(arc, raise));
    while (!open.isEmpty()) {
      int node = open.remove();
      for (int step : arcsAt[node]) {
        int next = from[step] == node ? to[step] : from[step];
        if (step != arc && !reached[next] && roomKnown(flow, step, from[step] == node)) {
          reached[next] = true;
          open.add(next);
        }
      }
    }
    for (int step = 0; step < from.length; step++) {
      if (step != arc
          && reached[from[step]] != reached[to[step]]
          && cost(flow, step, reached[from[step]], costs, floor) >= 0) {
        limiting.add(step);
      }
    }
    return limiting;
  }

  private boolean roomKnown(long[] flow, int arc, boolean forward) {
    return forward ? flow[arc] < most[arc] : flow[arc] > least[arc];
  }

  private long cost(long[] flow, int arc, boolean forward, long[] costs, long floor) {
    if (roomKnown(flow, arc, forward)) {
      return 0;
    }
    return forward || flow[arc] > floor ? costs[arc] : -1;
  }

  /** Figures to withhold, and what is lost by it. */
  record Opening(List<Integer> figures, long cost) {}
}
