/**
 * Trend methods that statistical offices publish, to tell where an indicator is heading.
 *
 * <p>The chapter reads in this order. A {@link org.openrbm.indicators.trend.TrendSeries} is one
 * indicator over the years, a list of {@link org.openrbm.indicators.trend.TrendPoint}s; a {@link
 * org.openrbm.indicators.trend.TrendTarget} is where it should be, and by when. A {@link
 * org.openrbm.indicators.trend.TrendMethod} is an immutable value with a citation, used as {@code
 * method.assess(series, direction, target)}; callers may write their own:
 *
 * <ul>
 *   <li>{@link org.openrbm.indicators.trend.CagrRatio}: observed against required annual growth, as
 *       Statistics Canada (Open SDG) and Eurostat publish it, with or without a target;
 *   <li>{@link org.openrbm.indicators.trend.ProgressChart}: the United Nations Progress Chart of
 *       2023, growth carried on to the target year;
 *   <li>{@link org.openrbm.indicators.trend.CurrentStatusIndex} and {@link
 *       org.openrbm.indicators.trend.AnticipatedProgress}: the two indices of ESCAP.
 * </ul>
 *
 * <p>The answer is a {@link org.openrbm.indicators.trend.TrendAssessment}: a {@link
 * org.openrbm.indicators.trend.TrendStatus} with the words of the publisher, and a {@link
 * org.openrbm.core.Figure}: a number that explains itself, or the {@link
 * org.openrbm.indicators.trend.TrendObstacle} that says why there is none. It is never 0 or NaN in
 * place of an answer. {@link org.openrbm.indicators.trend.TrendBands} are the published thresholds,
 * {@link org.openrbm.indicators.trend.AggregateTrend} joins the scores of several series, {@link
 * org.openrbm.indicators.trend.GoldilocksTransform} prepares the series whose optimum lies in the
 * middle.
 *
 * <p>Around them stands the plain arithmetic: {@link org.openrbm.indicators.trend.RequiredRate},
 * {@link org.openrbm.indicators.trend.LeastSquares}, {@link org.openrbm.indicators.trend.TrendLine}
 * (straight), {@link org.openrbm.indicators.trend.CompoundPath} (constant rate) and {@link
 * org.openrbm.indicators.trend.DatedPath} (by days).
 *
 * <p><b>Numbers.</b> What is rational is exact. Growth rates are roots and mostly irrational: they
 * are carried with 40 decimals, so that their {@code double} is right to one unit in the last place
 * as long as growth is more than 1e-20 a year. No decision rests on such an approximation: whether
 * a rate reaches a threshold is decided exactly, by comparing algebraic numbers.
 *
 * <p><b>Between processes.</b> No type is {@link java.io.Serializable}. Series, targets, methods of
 * growth and assessments are written and read as documents, by {@link
 * org.openrbm.core.json.RbmJson}.
 */
@NullMarked
@RbmStyle
package org.openrbm.indicators.trend;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
