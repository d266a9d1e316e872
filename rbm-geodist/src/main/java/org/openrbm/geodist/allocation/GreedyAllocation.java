package org.openrbm.geodist.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.openrbm.core.Ratio;

/**
 * Allocates vacancies that may go to any member: post by post, each to the member whom it helps
 * most.
 *
 * <p>It is exact (Fox 1966). The objective is a sum over members of convex functions, so the costs
 * of a member's successive posts never fall. Any allocation of V posts is a choice of V costs that
 * takes each member's from the first on, and its objective is their sum; the V smallest costs of
 * all are such a choice, as within a member none is smaller than the one before it. No sum of V
 * costs is less than that of the V smallest.
 *
 * <p>The same argument gives all optima. Let t be the V-th smallest cost. Every optimum takes every
 * post of cost below t, none of cost above t, and as many of the posts that cost exactly t as
 * complete V; any of these will do. In each member they follow one another, so its share of them is
 * any number from 0 to all.
 */
final class GreedyAllocation {

  private GreedyAllocation() {}

  /** A member's next post. */
  private record Next(int member, Ratio cost) {}

  interface Costs {
    Ratio of(int member, int posts);
  }

  /**
   * Finds all ways to take {@code number} posts of least cost.
   *
   * @param from the posts that each member has at least
   * @param upTo the posts that each member has at most
   * @param number the posts to give beyond {@code from}; no more than there is room for
   */
  static Bounds cheapest(Costs costs, int[] from, int[] upTo, int number) {
    PriorityQueue<Next> queue =
        new PriorityQueue<>(
            Comparator.comparing(Next::cost, Ratio::compareTo).thenComparing(Next::member));
    for (int i = 0; i < from.length; i++) {
      if (from[i] < upTo[i]) {
        queue.add(new Next(i, costs.of(i, from[i])));
      }
    }
    int[] certain = from.clone();
    int left = number;
    while (left > 0) {
      List<Next> level = takeLevel(queue);
      Ratio threshold = level.get(0).cost();
      int[] most = certain.clone();
      long room = 0;
      for (Next next : level) {
        int i = next.member();
        // one more than is left is enough to see that there is a choice
        while (most[i] < upTo[i]
            && most[i] - certain[i] <= left
            && costs.of(i, most[i]).equals(threshold)) {
          most[i]++;
          room++;
        }
        if (most[i] < upTo[i]) {
          queue.add(new Next(i, costs.of(i, most[i])));
        }
      }
      if (room > left) {
        return tied(certain, most, left);
      }
      certain = most;
      left -= (int) room;
    }
    return Bounds.of(certain, certain, certain);
  }

  private static List<Next> takeLevel(PriorityQueue<Next> queue) {
    List<Next> level = new ArrayList<>();
    Next first = queue.remove();
    level.add(first);
    while (!queue.isEmpty() && queue.element().cost().equals(first.cost())) {
      level.add(queue.remove());
    }
    return level;
  }

  /**
   * Bounds of {@code left} posts divided between members, each of whom can take up to {@code most}.
   */
  private static Bounds tied(int[] certain, int[] most, int left) {
    long room = 0;
    for (int i = 0; i < most.length; i++) {
      room += most[i] - certain[i];
    }
    int[] fewest = certain.clone();
    int[] highest = certain.clone();
    int[] chosen = certain.clone();
    int open = left;
    for (int i = 0; i < most.length; i++) {
      int share = most[i] - certain[i];
      fewest[i] += (int) Math.max(0, left - (room - share));
      highest[i] += Math.min(share, left);
      int taken = Math.min(share, open);
      chosen[i] += taken; // first by code takes most
      open -= taken;
    }
    return Bounds.of(fewest, highest, chosen);
  }

  static PlannedPosts solve(PostBenefits benefits, AllocationProblem problem) {
    int[] none = new int[benefits.size()];
    int[] caps = new int[benefits.size()];
    long room = 0;
    for (int i = 0; i < caps.length; i++) {
      caps[i] = problem.cap(benefits.code(i));
      room += caps[i];
    }
    int filled = (int) Math.min(room, problem.number());
    Bounds optima = cheapest(benefits::cost, none, caps, filled);
    Bounds ruled = optima;
    if (!optima.unique() && problem.tieRule() != AllocationTieRule.NONE) {
      // fewest and most of all optima bound the same set as certain and tied posts do
      ruled =
          cheapest(
              benefits::tieKey,
              optima.fewest().toArray(),
              optima.most().toArray(),
              filled - optima.fewest().stream().sum());
    }
    return new PlannedPosts(optima, ruled);
  }
}
