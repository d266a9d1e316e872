/**
 * Measurements: what was reported, by whom, for which days, and since when it was known.
 *
 * <p>A {@link org.openrbm.indicators.measurement.Measurement} is an {@link
 * org.openrbm.indicators.measurement.Observation} of one measure for one period. A later recording
 * corrects an earlier one; both stay in the {@link
 * org.openrbm.indicators.measurement.MeasurementSet}, which says what was known on a day. A {@link
 * org.openrbm.indicators.measurement.MeasurementReview} finds what cannot be true and what is
 * unlikely. A {@link org.openrbm.indicators.measurement.MeasurementSeries} turns values of periods
 * into running totals and back.
 */
@NullMarked
@RbmStyle
package org.openrbm.indicators.measurement;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
