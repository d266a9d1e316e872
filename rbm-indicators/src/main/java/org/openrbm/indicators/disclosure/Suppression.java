package org.openrbm.indicators.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openrbm.core.Ratio;

/**
 * Chooses what is withheld of one table.
 *
 * <p>To withhold one more figure only adds tables that fit, so what is protected once stays
 * protected, and each figure needs to be looked at once.
 */
final class Suppression {

  private final DisclosureRule rule;
  private final Layout layout;
  private final long[] truth;
  private final Draft draft;
  private Percentages percentages;

  private Suppression(CountTable table, DisclosureRule rule) {
    this.rule = rule;
    draft = new Draft(table, rule);
    layout = draft.layout;
    truth = draft.truth;
    percentages = new Percentages(rule, layout, truth);
  }

  /** The table protected; empty if the masks of the rule allow no way. */
  static Optional<Suppression> protect(CountTable table, DisclosureRule rule) {
    Suppression suppression = new Suppression(table, rule);
    suppression.withholdSmall();
    suppression.withholdDominated();
    if (!suppression.complement()) {
      return Optional.empty();
    }
    suppression.showAgain();
    return Optional.of(suppression);
  }

  private void withholdSmall() {
    if (rule.smallMask().isEmpty()) {
      return;
    }
    for (int figure = 0; figure < layout.figures(); figure++) {
      if (layout.published(figure) && rule.small(truth[figure])) {
        withhold(
            figure,
            rule.smallMask().get(),
            WithholdingReason.BELOW_THRESHOLD,
            truth[figure] + " is below the threshold of " + rule.threshold());
      }
    }
  }

  private void withholdDominated() {
    for (int cell = 0; cell < layout.cells(); cell++) {
      if (dominates(cell)) {
        String text =
            truth[cell]
                + " of the "
                + truth[rowTotal(cell)]
                + " of the row are in column '"
                + layout.columns().get(layout.columnOf(cell))
                + "'";
        int row = layout.rowOf(cell);
        for (int column = 0; column < layout.columns().size(); column++) {
          if (draft.withholding(layout.cell(row, column)).isEmpty()) {
            withhold(
                layout.cell(row, column), rule.withheldMask(), WithholdingReason.DOMINANCE, text);
          }
        }
      }
    }
  }

  private void withhold(int figure, String mask, WithholdingReason reason, String text) {
    draft.withhold(figure, mask, new Withholding(layout.figure(figure), reason, text));
  }

  private boolean dominates(int cell) {
    return rule.dominance().isPresent() && rule.dominance().get().dominates(layout, truth, cell);
  }

  private int rowTotal(int cell) {
    return layout.rowTotal(layout.rowOf(cell));
  }

  private boolean complement() {
    Deque<Integer> unchecked = new ArrayDeque<>();
    IntStream.range(0, layout.figures()).filter(layout::published).forEach(unchecked::add);
    while (!unchecked.isEmpty()) {
      int figure = unchecked.remove();
      Optional<Breach> breach = draft.breach(figure);
      while (breach.isPresent()) {
        if (!open(opening(figure, breach.get()), figure, unchecked)) {
          return false;
        }
        breach = draft.breach(figure);
      }
      boolean dominating = layout.isCell(figure) && dominates(figure);
      while (dominating && !dominanceHidden(figure)) {
        if (!open(openingOfRow(figure), figure, unchecked)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean open(
      Optional<Circulation.Opening> opening, int figure, Deque<Integer> unchecked) {
    if (opening.isEmpty()) {
      return false;
    }
    String text =
        "otherwise " + layout.figure(figure) + " would be known to be " + draft.range(figure);
    for (int opened : opening.get().figures()) {
      withhold(opened, rule.withheldMask(), WithholdingReason.COMPLEMENTARY, text);
      unchecked.add(opened);
    }
    return true;
  }

  private Optional<Circulation.Opening> opening(int figure, Breach breach) {
    Optional<Circulation.Opening> up = draft.opening(figure, true);
    return breach == Breach.SHOWN_TO_BE_SMALL ? up : cheaper(up, draft.opening(figure, false));
  }

  private static Optional<Circulation.Opening> cheaper(
      Optional<Circulation.Opening> first, Optional<Circulation.Opening> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.or(() -> second);
    }
    return first.get().cost() <= second.get().cost() ? first : second;
  }

  /** Lets another cell of the row rise, even for somebody who knows the total of the row. */
  private Optional<Circulation.Opening> openingOfRow(int dominant) {
    return draft.knowing(
        rowTotal(dominant),
        () -> {
          Optional<Circulation.Opening> cheapest = Optional.empty();
          for (int cell : othersOfRow(dominant)) {
            cheapest = cheaper(cheapest, draft.opening(cell, true));
          }
          return cheapest;
        });
  }

  /** Whether the cell need not dominate its row, even for somebody who knows the row's total. */
  private boolean dominanceHidden(int dominant) {
    int total = rowTotal(dominant);
    Ratio rest = Ratio.ONE.minus(rule.dominance().orElseThrow().share()).times(truth[total]);
    return draft.knowing(
        total,
        () ->
            IntStream.of(othersOfRow(dominant))
                .anyMatch(cell -> Ratio.of(draft.greatest(cell)).compareTo(rest) > 0));
  }

  private int[] othersOfRow(int cell) {
    return IntStream.of(layout.cellsOfRow(layout.rowOf(cell)))
        .filter(other -> other != cell)
        .toArray();
  }

  /** Shows again what need not be withheld, the largest first. */
  private void showAgain() {
    IntStream.range(0, layout.figures())
        .filter(this::complementary)
        .boxed()
        .sorted(Comparator.<Integer>comparingLong(draft::cost).reversed())
        .forEach(
            figure -> {
              Withholding why = draft.withholding(figure).orElseThrow();
              draft.show(figure);
              if (!safe()) {
                draft.withhold(figure, rule.withheldMask(), why);
              }
            });
  }

  private boolean complementary(int figure) {
    return draft
        .withholding(figure)
        .filter(why -> why.reason() == WithholdingReason.COMPLEMENTARY)
        .isPresent();
  }

  private boolean safe() {
    return IntStream.range(0, layout.figures())
        .allMatch(
            figure ->
                draft.breach(figure).isEmpty()
                    && (!layout.isCell(figure) || !dominates(figure) || dominanceHidden(figure)));
  }

  /** Shows percentages; beside rounded counts only those from which nothing follows. */
  void showPercentages() {
    percentages = percentages.shownWhere(figure -> draft.withholding(figure).isPresent());
    if (rule.rounding().isEmpty()) {
      return; // the counts that are shown tell as much
    }
    percentages.known().forEach(draft::knowExactly);
    while (!safe()) {
      int exposed =
          IntStream.range(0, layout.figures())
              .filter(figure -> draft.breach(figure).isPresent())
              .findFirst()
              .orElse(-1);
      int hidden = percentages.hideOne(exposed);
      draft.forget(hidden);
      draft.forget(rowTotal(hidden));
      percentages.known().forEach(draft::knowExactly);
    }
  }

  PublishedTable published() {
    List<PublishedCell> figures = new ArrayList<>();
    for (int figure = 0; figure < layout.figures(); figure++) {
      figures.add(percentages.on(figure, draft.cell(figure)));
    }
    return PublishedTable.of(rule, layout, figures);
  }

  List<Withholding> withheld() {
    return draft.withheld();
  }

  List<Figure> hiddenPercentages() {
    return percentages.hidden();
  }
}
