/**
 * Parity in an organisation of several levels, where one level feeds the next.
 *
 * <p>A share of women at the top moves slowly: it waits for vacancies, and for women in the level
 * below. Two models tell how slowly. In the pull model, a {@link
 * org.openrbm.indicators.parity.levels.LevelModel} of {@link
 * org.openrbm.indicators.parity.levels.StaffLevel}s, the posts of each level are fixed; staff who
 * leave are replaced from outside or by promotion, which opens a vacancy one level below, down to
 * the bottom. In the push model, a {@link org.openrbm.indicators.parity.levels.TransitionModel},
 * shares of the staff of a level move on each year whether or not there is a vacancy; sizes follow,
 * to a steady state.
 *
 * <p>The pull model is projected in two ways. {@link
 * org.openrbm.indicators.parity.levels.LevelProjection} gives expected values, explained year by
 * year. {@link org.openrbm.indicators.parity.levels.Simulator} draws the same rules for whole
 * persons very many times; its {@link org.openrbm.indicators.parity.levels.Simulation} says what
 * chance does to small levels: quantiles, and the probability that a level is at parity in a year.
 *
 * <p>{@link org.openrbm.indicators.parity.levels.ScoreBias} says how much of the variation of
 * scores a bias explains, the quantity in which studies of promotion state it.
 *
 * <p>Every projection says its model and its assumptions in its explanation. Heads and posts are
 * counts, expected heads and shares are exact fractions, rates are fractions a year.
 *
 * <p><b>Between processes.</b> No type is {@link java.io.Serializable}. Models are written and read
 * as documents, by {@link org.openrbm.core.json.RbmJson}. Projections and simulations follow from a
 * model, the years, and the seed and the runs: send these, and calculate again with the same
 * numbers.
 */
@NullMarked
@RbmStyle
package org.openrbm.indicators.parity.levels;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
