package org.openrbm.indicators.disclosure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.NoJson;

/**
 * Turns true counts into a table that can be published by itself. It looks at no other publication.
 * Two tables of the same people with other rows, each of them safe alone, can give counts away
 * together; {@link DisclosureAttack#together} tells whether they do. An example: eight regions A B
 * I J K L M N are published by two counties and by two size groups. One county has K L M N, one
 * size group has L M. Then K is the total of that county, less N, less the total of that size
 * group.
 *
 * <ol>
 *   <li>Small counts, cells and totals alike, get the mask of the rule, by their true counts; in a
 *       row that one cell dominates all cells are withheld.
 *   <li>Where a withheld count could be worked out, other figures are withheld too. In a small
 *       table these are as few as can be and, of equally few, those that count the fewest persons,
 *       cells before totals. In a larger table the cheapest set is taken for each count in turn;
 *       then each figure withheld in this way, the largest first, is shown again if that is safe.
 *   <li>What is shown is the true count, rounded by the rule; a total is that of the true counts.
 *   <li>{@link DisclosureAttack} attacks the result.
 * </ol>
 *
 * <p><b>What is guaranteed.</b>
 *
 * <ul>
 *   <li>The adversary knows the published table and the rule, and nothing else.
 *   <li>The adversary cannot work out any withheld count. At least {@link
 *       DisclosureRule#leastCandidates} whole numbers remain possible for it, with two exceptions.
 *       <ul>
 *         <li>If its mask states fewer numbers, all of these remain possible.
 *         <li>If it is withheld for the sake of others, under a mask of its own, at least two
 *             numbers remain possible.
 *       </ul>
 *   <li>For a small count that rounding alone protects, at least two numbers remain possible.
 *   <li>Not covered are other publications of the same people, what somebody knows from elsewhere,
 *       such as a member of the group, and what follows from the choice of one pattern among
 *       several that are safe.
 * </ul>
 *
 * <p>A mask that does not state a range does not tell that a count is small: a number at or above
 * the threshold remains possible. In a dominated row it remains possible that the dominating column
 * does not dominate, even for somebody who knows the total of the row. In a row of one person it
 * remains possible that the person is in another column.
 *
 * <p><b>How much is withheld.</b> Up to 49 figures, totals included, are searched, in at most 5,000
 * patterns: enough for 5 rows of 5 columns in all tests. If {@link Publication#fewestProved} is
 * true, no table that protects as much withholds fewer figures for the sake of others. Otherwise
 * none of these figures could be shown again by itself, but another pattern may still have fewer.
 *
 * <p>If no pattern protects the small counts under a mask that states a range, they get the other
 * mask, and the rule of the published table says so. If that does not help either, nothing is
 * published.
 *
 * @since 0.1.0
 */
@NoJson
public final class DisclosureControl {

  private static final DisclosureControl STANDARD = new DisclosureControl(false);

  private final boolean percentages;

  private DisclosureControl(boolean percentages) {
    this.percentages = percentages;
  }

  /** {@return the control that shows counts only} */
  public static DisclosureControl standard() {
    return STANDARD;
  }

  /**
   * Returns a control that also shows each cell as a percentage of the total of its row.
   *
   * <p>Percentages are of true counts. A percentage is shown if both counts are shown, and if the
   * total of the row, as it is published, cannot have been below the minimum of the rule. Beside
   * rounded counts a percentage tells more than they do, so there it is taken to tell the cell and
   * the total exactly. Then percentages of figures that may be small are not shown, and others are
   * shown only as long as nothing protected follows from them.
   */
  public DisclosureControl withRowPercentages() {
    return new DisclosureControl(true);
  }

  /**
   * Returns a safe publication.
   *
   * @throws UnprotectableTableException if there is none under this rule
   */
  public Publication publish(CountTable table, DisclosureRule rule) {
    Optional<Suppression> found = Suppression.protect(table, rule);
    if (found.isEmpty() && rule.statesRange()) {
      found = Suppression.protect(table, rule.withSmallMask(rule.withheldMask()));
    }
    Suppression suppression =
        found.orElseThrow(
            () ->
                new UnprotectableTableException(
                    "no publication is safe under the rule '"
                        + rule.id()
                        + "', whatever else is withheld"));
    if (percentages) {
      suppression.showPercentages();
    }
    return Publication.of(suppression);
  }

  /** {@return whether {@code other} shows the same kinds of figures} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DisclosureControl that && percentages == that.percentages;
  }

  @Override
  public int hashCode() {
    return Boolean.hashCode(percentages);
  }

  /** {@return which figures are shown} */
  @Override
  public String toString() {
    return "disclosure control of counts" + (percentages ? " with row percentages" : "");
  }
}
