package org.openrbm.indicators.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses the figures of one table that are withheld.
 *
 * <p>Withholding one more figure only adds tables that fit. So a figure that is protected once
 * stays protected, and each figure needs to be looked at only once.
 */
final class Suppression {

  private final DisclosureRule rule;
  private final Layout layout;
  private final long[] truth;
  private final Draft draft;
  private final Exposure exposure;
  private Percentages percentages;
  private boolean fewestProved;

  private Suppression(CountTable table, DisclosureRule rule) {
    this.rule = rule;
    draft = new Draft(table, rule);
    layout = draft.layout;
    truth = draft.truth;
    exposure = new Exposure(draft);
    percentages = new Percentages(rule, layout, truth);
  }

  /** The table protected; empty if the masks of the rule allow no way. */
  static Optional<Suppression> protect(CountTable table, DisclosureRule rule) {
    Suppression suppression = new Suppression(table, rule);
    suppression.withholdSmall();
    suppression.withholdDominated();
    boolean found = suppression.complement();
    if (found) {
      suppression.showAgain();
    }
    return suppression.takeFewest(found) ? Optional.of(suppression) : Optional.empty();
  }

  /** Takes the fewest complementary figures where that can be searched; says whether any do. */
  private boolean takeFewest(boolean found) {
    Map<Integer, Withholding> reasons = new LinkedHashMap<>();
    for (int figure = 0; figure < layout.figures(); figure++) {
      if (complementary(figure)) {
        reasons.put(figure, draft.withholding(figure).orElseThrow());
        draft.show(figure);
      }
    }
    PatternSearch.Found fewest =
        PatternSearch.search(
            draft, exposure, found ? Optional.of(List.copyOf(reasons.keySet())) : Optional.empty());
    fewestProved = fewest.proved();
    if (fewest.figures().isEmpty()) {
      return false;
    }
    List<Integer> figures = fewest.figures().get();
    if (figures.equals(List.copyOf(reasons.keySet()))) {
      reasons.forEach((figure, why) -> draft.withhold(figure, rule.withheldMask(), why));
      return true;
    }
    figures.forEach(draft::withholdForOthers);
    for (int figure : figures) {
      draft.show(figure);
      int exposed = // there is one, or fewer figures would do
          exposure
              .figures()
              .filter(other -> !figures.contains(other))
              .findFirst()
              .orElseGet(() -> exposure.figures().findFirst().orElseThrow());
      String text = otherwiseKnown(exposed);
      withhold(figure, rule.withheldMask(), WithholdingReason.COMPLEMENTARY, text);
    }
    return true;
  }

  /** {@return whether no safe pattern withholds fewer complementary figures} */
  boolean fewestProved() {
    return fewestProved;
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
      if (exposure.dominates(cell)) {
        String text =
            truth[cell]
                + " of the "
                + truth[exposure.rowTotal(cell)]
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

  private boolean complement() {
    Deque<Integer> unchecked = new ArrayDeque<>();
    IntStream.range(0, layout.figures()).filter(layout::published).forEach(unchecked::add);
    while (!unchecked.isEmpty()) {
      int figure = unchecked.remove();
      Optional<AttackFinding.Kind> breach = draft.breach(figure);
      while (breach.isPresent()) {
        if (!open(opening(figure, breach.get()), figure, unchecked)) {
          return false;
        }
        breach = draft.breach(figure);
      }
      boolean dominating = layout.isCell(figure) && exposure.dominates(figure);
      while (dominating && !exposure.dominanceHidden(figure)) {
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
    String text = otherwiseKnown(figure);
    for (int opened : opening.get().figures()) {
      withhold(opened, rule.withheldMask(), WithholdingReason.COMPLEMENTARY, text);
      unchecked.add(opened);
    }
    return true;
  }

  private String otherwiseKnown(int figure) {
    return "otherwise " + layout.figure(figure) + " would be known to be " + draft.range(figure);
  }

  private Optional<Circulation.Opening> opening(int figure, AttackFinding.Kind breach) {
    Optional<Circulation.Opening> up = draft.opening(figure, true);
    return breach == AttackFinding.Kind.SHOWN_TO_BE_SMALL
        ? up
        : cheaper(up, draft.opening(figure, false));
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
        exposure.rowTotal(dominant),
        () -> {
          Optional<Circulation.Opening> cheapest = Optional.empty();
          for (int cell : exposure.othersOfRow(dominant)) {
            cheapest = cheaper(cheapest, draft.opening(cell, true));
          }
          return cheapest;
        });
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
              if (!exposure.none()) {
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

  /** Shows percentages; beside rounded counts only those from which nothing follows. */
  void showPercentages() {
    percentages = percentages.shownWhere(figure -> draft.withholding(figure).isPresent());
    if (rule.rounding().isEmpty()) {
      return; // the counts that are shown tell as much
    }
    percentages.known().forEach(draft::knowExactly);
    while (!exposure.none()) {
      int exposed =
          IntStream.range(0, layout.figures())
              .filter(figure -> draft.breach(figure).isPresent())
              .findFirst()
              .orElse(-1);
      int hidden = percentages.hideOne(exposed);
      draft.forget(hidden);
      draft.forget(exposure.rowTotal(hidden));
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

  List<TablePlace> hiddenPercentages() {
    return percentages.hidden();
  }
}
