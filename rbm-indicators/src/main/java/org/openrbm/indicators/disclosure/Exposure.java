package org.openrbm.indicators.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.openrbm.core.Ratio;

/**
 * Finds what an outsider could work out from a draft, and which figures could be withheld against
 * it.
 */
final class Exposure {

  private final Draft draft;
  private final DisclosureRule rule;
  private final Layout layout;
  private final long[] truth;

  Exposure(Draft draft) {
    this.draft = draft;
    rule = draft.rule;
    layout = draft.layout;
    truth = draft.truth;
  }

  boolean none() {
    return figures().findFirst().isEmpty();
  }

  /** The figures that are exposed. */
  IntStream figures() {
    return IntStream.range(0, layout.figures())
        .filter(figure -> draft.breach(figure).isPresent() || dominanceShown(figure));
  }

  /**
   * Returns a set of figures for each thing that is exposed: those that limit the exposed figure
   * now. Every safe draft that withholds what this one does also withholds at least one figure of
   * each set, since withholding any others changes nothing for the exposed figure. An empty set
   * means that there is no way.
   */
  List<Set<Integer>> needs() {
    List<Set<Integer>> needs = new ArrayList<>();
    for (int figure = 0; figure < layout.figures(); figure++) {
      Optional<AttackFinding.Kind> breach = draft.breach(figure);
      if (breach.isPresent()) {
        Set<Integer> need = draft.limiting(figure, true);
        if (breach.get() != AttackFinding.Kind.SHOWN_TO_BE_SMALL) {
          need.addAll(draft.limiting(figure, false));
        }
        if (draft.mayBeWithheld(figure)) {
          need.add(figure);
        }
        needs.add(need);
      }
      if (dominanceShown(figure)) {
        needs.add(needsOfRow(figure));
      }
    }
    return needs;
  }

  private Set<Integer> needsOfRow(int dominant) {
    return draft.knowing(
        rowTotal(dominant),
        () -> {
          Set<Integer> need = new TreeSet<>();
          for (int cell : othersOfRow(dominant)) {
            need.addAll(draft.limiting(cell, true));
            if (draft.mayBeWithheld(cell)) {
              need.add(cell);
            }
          }
          return need;
        });
  }

  boolean dominates(int cell) {
    return rule.dominance().isPresent() && rule.dominance().get().dominates(layout, truth, cell);
  }

  private boolean dominanceShown(int figure) {
    return layout.isCell(figure) && dominates(figure) && !dominanceHidden(figure);
  }

  /**
   * {@return whether the cell need not dominate its row, even for somebody who knows the row's
   * total}
   */
  boolean dominanceHidden(int dominant) {
    int total = rowTotal(dominant);
    Ratio rest = Ratio.ONE.minus(rule.dominance().orElseThrow().share()).times(truth[total]);
    return draft.knowing(
        total,
        () ->
            IntStream.of(othersOfRow(dominant))
                .anyMatch(cell -> Ratio.of(draft.greatest(cell)).compareTo(rest) > 0));
  }

  int[] othersOfRow(int cell) {
    return IntStream.of(layout.cellsOfRow(layout.rowOf(cell)))
        .filter(other -> other != cell)
        .toArray();
  }

  int rowTotal(int cell) {
    return layout.rowTotal(layout.rowOf(cell));
  }
}
