package org.openrbm.indicators.disclosure;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Attacks a published table as an outsider would: with nothing but the table and its rule.
 *
 * <p>The outsider knows:
 *
 * <ul>
 *   <li>what is shown;
 *   <li>that a figure rounded to 5 with base 5 was 3 to 7;
 *   <li>that the mask "fewer than 5" stands for 1 to 4;
 *   <li>that any other mask of a rule with such a mask stands for at least 5;
 *   <li>that a percentage is of true counts and rounded half up;
 *   <li>that totals are sums, and that counts are whole and not negative.
 * </ul>
 *
 * <p><b>What a verdict says.</b>
 *
 * <ul>
 *   <li>{@link AttackReport.Verdict#BREACHED}: each finding is proved. All whole numbers that fit
 *       what is published agree on it.
 *   <li>{@link AttackReport.Verdict#SAFE}: its absence is proved. Whole numbers that fit everything
 *       published were found, and they leave each figure as many counts as its rule asks for.
 *   <li>{@link AttackReport.Verdict#NOT_DECIDED}: the search ended at its limit with neither proof.
 *       The limit counts steps, not time, so the same tables have the same verdict on every
 *       machine.
 * </ul>
 *
 * <p>One table without percentages is always decided, since it is a network (see the package
 * description), unless a dominance rule needs more than can be searched. Percentages and several
 * tables need a search. The search decides small tables: all of those of the tests, and a whole
 * with its parts of some hundred cells. It gives up where the number of unknown figures, times the
 * number of their sums, is more than 4,000,000. It also gives up after 400,000,000 steps; a step is
 * one number that is computed anew.
 *
 * <p><b>What the candidates say.</b> A count outside of them is impossible. In one table without
 * percentages each count within them is possible. Otherwise both ends are possible, as far as the
 * search came, but numbers between them need not be. Findings count only the numbers that are
 * possible.
 *
 * <p><b>What is not covered.</b> The outsider has no knowledge from elsewhere, such as that of a
 * member of the group, and none from publications that are not given to the attack. The outsider
 * does not know which of several safe patterns {@link DisclosureControl} would have chosen. Of
 * texts in place of a percentage, only bounds such as {@code "<3.3%"} are understood. Nothing is
 * concluded from a percentage that is missing.
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
    JointAttack attack =
        new JointAttack(List.of(JointAttack.Member.of(table, narrowed(table).circulation)));
    if (attack.tied()) {
      attack.decide();
    } else {
      attack.decideWithinLimits();
    }
    return attack.report(0);
  }

  /**
   * Returns what can be worked out from two cuts of one population, of which one leaves out a
   * group: all staff, and all staff but the interns.
   *
   * @throws IllegalArgumentException as for {@link #onParts}
   */
  public static LinkedReport onDifference(PublishedTable whole, PublishedTable part) {
    checkNotNull(part, "part");
    return onParts(whole, List.of(part), false);
  }

  /**
   * Returns what can be worked out from a table and tables of parts of the same population.
   *
   * <p>All tables are attacked together, in whole numbers. A group that is in none of the parts is
   * protected by the rule of the whole: its count must not be known to be small.
   *
   * @param complete whether the parts are everybody; if not, nothing is published of the rest
   * @throws IllegalArgumentException if there is no part, the tables have not the same rows,
   *     columns and margins, or no tables of whole numbers fit what is shown
   */
  public static LinkedReport onParts(
      PublishedTable whole, List<PublishedTable> parts, boolean complete) {
    checkNotNull(whole, "whole");
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

  /**
   * Returns what can be worked out from several publications of the same people, with any rows and
   * columns.
   *
   * @param tables the tables
   * @param links which figures of two tables count the same people; what is not stated is not used
   * @throws IllegalArgumentException if a link names a table or a figure that is not there, or no
   *     tables of whole numbers fit what is shown
   */
  public static JointReport together(List<PublishedTable> tables, List<SameCount> links) {
    JointAttack attack =
        new JointAttack(
            tables.stream()
                .map(table -> JointAttack.Member.of(table, narrowed(table).circulation))
                .toList());
    for (SameCount link : links) {
      attack.same(
          places(attack, tables, link.first(), link.firstFigures()),
          places(attack, tables, link.second(), link.secondFigures()));
    }
    attack.decide();
    return new JointReport(IntStream.range(0, tables.size()).mapToObj(attack::report).toList());
  }

  private static int[] places(
      JointAttack attack, List<PublishedTable> tables, int number, List<TablePlace> figures) {
    checkArgument(
        0 <= number && number < tables.size(),
        "number of a table must be 0 to %s, but is %s",
        tables.size() - 1,
        number);
    Layout layout = tables.get(number).layout();
    return figures.stream()
        .mapToInt(
            figure -> {
              int index = layout.index(figure);
              checkArgument(
                  layout.published(index), "table %s does not have the %s", number, figure);
              return attack.place(number, index);
            })
        .toArray();
  }

  private static Ranges narrowed(PublishedTable table) {
    Ranges ranges = new Ranges(table);
    checkArgument(
        ranges.narrow(),
        "no table of counts fits the figures published by the rule '%s'",
        table.rule().id());
    return ranges;
  }
}
