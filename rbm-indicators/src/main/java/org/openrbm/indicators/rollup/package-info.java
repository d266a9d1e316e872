/**
 * Roll-up: one value from several units, periods or categories, with its coverage.
 *
 * <p>A {@link org.openrbm.indicators.rollup.RollUp} makes a {@link
 * org.openrbm.indicators.rollup.RolledUp} of {@link org.openrbm.indicators.rollup.Part}s by an
 * aggregation rule: shares by their sums, unless a mean of percentages is asked for by name. A
 * {@link org.openrbm.indicators.rollup.UnitTree} does so along a hierarchy of units, whose reports
 * are shares or totals, a {@link org.openrbm.indicators.rollup.Breakdown} over the categories of a
 * dimension. A part that has not reported is never 0: it is missing, and the coverage says so, by
 * heads and by weight, with the age of each report.
 */
@NullMarked
@RbmStyle
package org.openrbm.indicators.rollup;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
