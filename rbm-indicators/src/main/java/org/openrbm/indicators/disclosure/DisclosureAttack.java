package org.openrbm.indicators.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Attacks a published table as an outsider would: with nothing but the table and its rule.
 *
 * <p>The outsider knows what is shown; of a figure rounded to 5 with base 5, that it was 3 to 7; of
 * the mask "fewer than 5", that it was 1 to 4; of any other mask of a rule with such a mask, that
 * the count was at least 5; that totals are sums, and that counts are whole and not negative. Of
 * each figure the attack finds the least and the greatest count that still fits, and every number
 * between them fits too. The ranges are exact: a maximum flow in whole numbers, with neither
 * tolerance nor rounding, for the table is a network (see the package description).
 *
 * <p>Two things are beyond that. Percentages of rounded counts, and bounds in their place such as
 * {@code "<3.3%"} (no other text is understood), are used by interval propagation: a range found
 * with them is true but may not be the narrowest. And the outsider has no knowledge from elsewhere,
 * such as that of a member of the group, nor does he reason about which of several safe patterns
 * {@link DisclosureControl} would have chosen.
 *
 * @since 0.1.0
 */
public final class DisclosureAttack {

  private DisclosureAttack() {}

  /**
   * Returns what can be worked out from one table.
   *
   * @throws IllegalArgumentException if no table of whole numbers fits what is shown, so that a
   *     figure must be wrong
   */
  public static AttackReport on(PublishedTable table) {
    Ranges ranges = new Ranges(table);
    return report(
        table,
        ranges
            .all()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no table of counts fits the figures published by the rule '"
                            + table.rule().id()
                            + "'")));
  }

  /**
   * Returns what can be worked out from two cuts of one population, of which one leaves out a
   * group: all staff, and all staff but the interns.
   *
   * @throws IllegalArgumentException as for {@link #onParts}
   */
  public static LinkedReport onDifference(PublishedTable whole, PublishedTable part) {
    return onParts(whole, List.of(part), false);
  }

  /**
   * Returns what can be worked out from a table and tables of parts of the same population.
   *
   * <p>What follows within each table and, figure by figure, between them is passed on until
   * nothing more follows. Each finding is proved. That there is none proves less than for one
   * table: the ranges are true, but may not be the narrowest. Percentages are not used.
   *
   * @param complete whether the parts are everybody; if not, nothing is published of the rest
   * @throws IllegalArgumentException if there is no part, the tables have not the same rows,
   *     columns and margins, or no tables of whole numbers fit what is shown
   */
  public static LinkedReport onParts(
      PublishedTable whole, List<PublishedTable> parts, boolean complete) {
    checkArgument(!parts.isEmpty(), "a comparison needs at least one part");
    for (PublishedTable part : parts) {
      checkArgument(
          part.layout().equals(whole.layout()),
          "tables to be compared must have the same rows, columns and margins, but have %s and %s",
          whole.layout(),
          part.layout());
    }
    return LinkedRanges.report(whole, parts, complete);
  }

  static AttackReport report(PublishedTable table, List<Candidates> ranges) {
    Layout layout = table.layout();
    Reasoning reasoning = new Reasoning(table);
    Map<Figure, Candidates> candidates = new LinkedHashMap<>();
    List<AttackFinding> findings = new ArrayList<>();
    for (int i = 0; i < layout.figures(); i++) {
      if (layout.published(i)) {
        int index = i;
        Figure figure = layout.figure(i);
        candidates.put(figure, ranges.get(i));
        Knowledge.breach(table.rule(), table.cell(layout, i), ranges.get(i))
            .ifPresent(
                breach ->
                    findings.add(
                        new AttackFinding(
                            figure, breach, ranges.get(index), reasoning.how(index))));
      }
    }
    for (int row = 0; row < layout.rows().size(); row++) {
      OptionalInt column = Reasoning.dominated(table.rule(), layout, ranges, row);
      if (column.isPresent()) {
        int cell = layout.cell(row, column.getAsInt());
        findings.add(
            new AttackFinding(
                layout.figure(cell),
                Breach.DOMINATED,
                ranges.get(cell),
                "of the " + ranges.get(layout.rowTotal(row)) + " of the row"));
      }
    }
    return new AttackReport(candidates, findings);
  }
}
