package org.openrbm.indicators.disclosure;

import java.util.Optional;

/**
 * Turns true counts into a table that can be published by itself. It looks at no other publication:
 * two tables of the same people with other rows, each of them safe alone, can give counts away
 * together. Eight regions A B I J K L M N are an example, published by two counties and by two size
 * groups: K follows from the total of its county, which has K L M N, less N, less the total of the
 * size group of L and M. {@link DisclosureAttack#together} tells whether that is so.
 *
 * <ol>
 *   <li>Small counts, cells and totals alike, get the mask of the rule, by their true counts; in a
 *       row that one cell dominates all cells are withheld.
 *   <li>Where a withheld count could be worked out, other figures are withheld too: of a small
 *       table as few as can be, and of equally few those that count the fewest persons, cells
 *       before totals. Of a larger table the cheapest set is taken for each count in turn, and then
 *       each figure withheld in this way, the largest first, is shown again if that is safe.
 *   <li>What is shown is the true count, rounded by the rule; a total is that of the true counts.
 *   <li>{@link DisclosureAttack} is held against the result.
 * </ol>
 *
 * <p><b>What is guaranteed.</b>
 *
 * <ul>
 *   <li>The adversary knows the published table and the rule, and nothing else.
 *   <li>He cannot work out any withheld count: at least {@link DisclosureRule#leastCandidates}
 *       whole numbers remain possible, or all that the mask states if these are fewer, or two of a
 *       count that is withheld for the sake of others under a mask of its own; and of a small count
 *       that rounding alone protects, two.
 *   <li>Not covered are other publications of the same people, what somebody knows from elsewhere,
 *       such as a member of the group, and what follows from the choice of one pattern among
 *       several that are safe.
 * </ul>
 *
 * <p>A mask that does not state a range does not tell that a count is small: a number at or above
 * the threshold remains possible. In a dominated row it remains possible that the column that
 * dominates does not, even for somebody who knows the total of the row; of a row of one person,
 * that another column has the person.
 *
 * <p><b>How much is withheld.</b> Up to 49 figures, totals included, are searched, in at most 5,000
 * patterns: enough for 5 rows of 5 columns in all tests. Where {@link Publication#fewestProved}
 * says so, no table that protects as much withholds fewer figures for the sake of others. Otherwise
 * none of them could be shown again by itself, which does not mean that no other pattern has fewer.
 *
 * <p>If no pattern keeps a mask that states a range honest, small counts get the other mask, and
 * the rule of the published table says so; where that does not help either, nothing is published.
 *
 * @since 0.1.0
 */
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
   * <p>Percentages are of true counts, and shown if the total of the row, as it is published,
   * cannot have been below the minimum of the rule and both counts are shown. Beside rounded counts
   * a percentage tells more than they do: there it counts as if it told the cell and the total
   * exactly, percentages of figures that may be small are not shown, and others only as long as
   * nothing follows.
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
}
