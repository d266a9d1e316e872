/**
 * Publishing tables of small counts without exposing anyone.
 *
 * <p>The chapter reads in this order. A {@link org.openrbm.indicators.disclosure.CountTable} holds
 * the true counts. A {@link org.openrbm.indicators.disclosure.DisclosureRule} says which of them
 * are small, what is shown in their place, and how the others are rounded; {@link
 * org.openrbm.indicators.disclosure.DisclosureRules} has those of organisations. {@link
 * org.openrbm.indicators.disclosure.DisclosureControl} makes a {@link
 * org.openrbm.indicators.disclosure.Publication}: a {@link
 * org.openrbm.indicators.disclosure.PublishedTable} for everybody, and the reasons for the
 * publisher alone. {@link org.openrbm.indicators.disclosure.DisclosureAttack} takes any published
 * table, from wherever it comes, and works out what an outsider can; no publication is made on
 * which it succeeds. It also attacks cuts of one population, and any publications of the same
 * people, together. {@link org.openrbm.indicators.disclosure.KAnonymity} looks at combinations of
 * more than two attributes.
 *
 * <p><b>Why the attack is exact.</b> The tables that fit a publication are the whole-number points
 * of a transportation polytope: cells are arcs from rows to columns, totals are arcs too, and what
 * is shown, rounded or masked limits the arc. The matrix of such a network is totally unimodular,
 * so the limits of each figure under linear programming are whole numbers, and augmenting paths
 * find them in integer arithmetic (Ford and Fulkerson, Flows in Networks, 1962). Complementary
 * cells lie on cycles through the cell they protect, as network methods for cell suppression
 * observe (Cox, Journal of the American Statistical Association 75, 1980; Kelly, Golden and Assad,
 * Networks 22, 1992). Several tables of the same people, and percentages, are no network: fractions
 * may fit where no whole numbers do. There the limits are those of branch and bound over exact
 * linear programming, and a search that ends at its limit says so.
 *
 * <p>Tables have one or two dimensions; a table of three can be published as cuts of two, and the
 * cuts be attacked together.
 *
 * <p><b>Between processes.</b> No type is {@link java.io.Serializable}. Count tables, rules and
 * published tables are written and read as documents, by {@link org.openrbm.core.json.RbmJson}. A
 * document of a count table is as confidential as the table. A {@link
 * org.openrbm.indicators.disclosure.Publication} is not written: send its published table.
 *
 * <p><b>On a screen.</b> No {@code toString} shows a true count that is withheld: those of count
 * tables, publications and withheld figures have sizes, masks and reasons. True counts are had only
 * by asking for them, by {@link org.openrbm.indicators.disclosure.CountTable#counts} or {@link
 * org.openrbm.indicators.disclosure.Withholding#text}.
 */
@NullMarked
@RbmStyle
package org.openrbm.indicators.disclosure;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
