/**
 * Roll-up: one value from several units, periods or categories, with its coverage.
 *
 * <p>A {@link org.openrbm.indicators.rollup.RollUp} makes a {@link
 * org.openrbm.indicators.rollup.RolledUp} of {@link org.openrbm.indicators.rollup.Part}s by an
 * aggregation rule: shares by their sums, never the mean of percentages. A {@link
 * org.openrbm.indicators.rollup.UnitTree} does so along a hierarchy of units, a {@link
 * org.openrbm.indicators.rollup.Breakdown} over the categories of a dimension. A part that has not
 * reported is never 0: it is missing, and the coverage says so.
 */
@NullMarked
@RbmStyle
package org.openrbm.indicators.rollup;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
