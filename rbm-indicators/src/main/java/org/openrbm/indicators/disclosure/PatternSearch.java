package org.openrbm.indicators.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for the fewest complementary figures, and for the cheapest of equally few.
 *
 * <p>As long as something is exposed, one of the figures that limit it has to be withheld, so the
 * search branches on these, first with few figures in all and then with more. What is exposed at
 * different places, with no such figure in common, needs at least as many figures as places.
 */
final class PatternSearch {

  /** The most figures of a table, totals included, of which the fewest are looked for. */
  static final int MAX_FIGURES = 49;

  /** The most patterns that are tried. */
  static final int MAX_PATTERNS = 5_000;

  private final Draft draft;
  private final Exposure exposure;
  private final boolean[] excluded;
  private final List<Integer> chosen = new ArrayList<>();
  private Optional<List<Integer>> best;
  private long bestCost;
  private int tried;

  private PatternSearch(Draft draft, Exposure exposure, Optional<List<Integer>> known) {
    this.draft = draft;
    this.exposure = exposure;
    excluded = new boolean[draft.layout.figures()];
    best = known;
    bestCost =
        known.map(figures -> figures.stream().mapToLong(draft::cost).sum()).orElse(Long.MAX_VALUE);
  }

  /**
   * Searches from a draft in which nothing complementary is withheld, and leaves it like that.
   *
   * @param known a safe pattern, if one is known
   */
  static Found search(Draft draft, Exposure exposure, Optional<List<Integer>> known) {
    PatternSearch search = new PatternSearch(draft, exposure, known);
    boolean proved = search.run();
    return new Found(search.best, proved);
  }

  private boolean run() {
    long published = 0;
    for (int figure = 0; figure < draft.layout.figures(); figure++) {
      published += draft.layout.published(figure) ? 1 : 0;
    }
    if (published > MAX_FIGURES) {
      return false;
    }
    try {
      for (int size = 0; size <= best.map(List::size).orElse((int) published); size++) {
        search(size, 0);
        if (best.isPresent() && best.get().size() == size) {
          return true;
        }
      }
      return true;
    } catch (StepLimit.ReachedException e) {
      chosen.forEach(draft::show);
      return false;
    }
  }

  /** Tries all patterns of what is chosen and {@code more} figures. */
  private void search(int more, long cost) {
    if (tried++ == MAX_PATTERNS) {
      throw new StepLimit.ReachedException("the search for the fewest figures ended at its limit");
    }
    List<Set<Integer>> needs = exposure.needs();
    if (needs.isEmpty()) {
      best = Optional.of(List.copyOf(chosen));
      bestCost = cost;
      return;
    }
    needs.forEach(need -> need.removeIf(figure -> excluded[figure]));
    if (disjoint(needs) > more) {
      return;
    }
    Set<Integer> need = needs.stream().min(Comparator.comparingInt(Set::size)).get();
    List<Integer> choices = new ArrayList<>(need);
    choices.sort(Comparator.comparingLong(draft::cost).thenComparing(Comparator.naturalOrder()));
    for (int figure : choices) {
      boolean fewer = best.isEmpty() || best.get().size() > chosen.size() + more;
      if (fewer || cost + draft.cost(figure) < bestCost) {
        draft.withholdForOthers(figure);
        chosen.add(figure);
        search(more - 1, cost + draft.cost(figure));
        chosen.remove(chosen.size() - 1);
        draft.show(figure);
      }
      excluded[figure] = true;
    }
    choices.forEach(figure -> excluded[figure] = false);
  }

  /** Counts needs that have no figure in common; {@link Integer#MAX_VALUE} if one cannot be met. */
  private static int disjoint(List<Set<Integer>> needs) {
    Set<Integer> used = new TreeSet<>();
    int count = 0;
    for (Set<Integer> need : needs) {
      if (need.isEmpty()) {
        return Integer.MAX_VALUE;
      }
      if (need.stream().noneMatch(used::contains)) {
        used.addAll(need);
        count++;
      }
    }
    return count;
  }

  /**
   * The pattern that the search found.
   *
   * @param figures the figures to withhold besides, if a pattern is known
   * @param proved whether no safe pattern has fewer, nor as few that are cheaper
   */
  record Found(Optional<List<Integer>> figures, boolean proved) {}
}
