package org.openrbm.indicators.disclosure;

import java.util.Optional;

/**
 * Turns true counts into a table that can be published by itself. It looks at no other publication:
 * two tables of the same people with other rows, each of them safe alone, can give counts away
 * together. Regions A B I J K L M N of two counties and of two size groups are an example: county 2
 * less N less the big regions leaves K.
 *
 * <ol>
 *   <li>Small counts, cells and totals alike, get the mask of the rule, by their true counts; in a
 *       row that one cell dominates all cells are withheld.
 *   <li>Where a withheld count could be worked out, other figures are withheld too: the cheapest
 *       set of figures, by the persons that they count, that lets the count move; cells before
 *       totals. Of equally cheap sets the one that is found first is taken, in the order of the
 *       figures. Then each figure withheld in this way, the largest first, is shown again if that
 *       is safe.
 *   <li>What is shown is the true count, rounded by the rule; a total is that of the true counts.
 *   <li>{@link DisclosureAttack} is held against the result.
 * </ol>
 *
 * <p><b>What is guaranteed.</b> Someone who has the published table and knows the rule cannot work
 * out any withheld count: at least {@link DisclosureRule#leastCandidates} whole numbers remain
 * possible (all, of a mask that states fewer; two, of a count that is withheld only for the sake of
 * others under a mask of its own). A mask that does not state a range does not tell that a count is
 * small: a number at or above the threshold remains possible. Of a small count that is protected by
 * rounding alone at least two numbers remain possible. In a dominated row it remains possible that
 * the column that dominates does not; of a row of one person, that another column has the person.
 * The pattern is irreducible, which does not mean that no other loses less.
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
    return Publication.of(
        suppression.published(), suppression.withheld(), suppression.hiddenPercentages());
  }
}
