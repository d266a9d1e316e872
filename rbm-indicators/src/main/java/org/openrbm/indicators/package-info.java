/**
 * What was measured, and how far it is from where it should be.
 *
 * <p>The chapter reads in this order. A {@link org.openrbm.indicators.Measurement} is an {@link
 * org.openrbm.indicators.Observation} of one measure for one period; a {@link
 * org.openrbm.indicators.MeasurementSet} keeps them with their corrections. The {@link
 * org.openrbm.indicators.ProgressCalculator} holds an indicator's latest value against its target:
 * {@link org.openrbm.indicators.Progress} has the figures, each a {@link
 * org.openrbm.indicators.Figure} that is a number or a reason why there is none ({@link
 * org.openrbm.indicators.NotComputable}), and the {@link org.openrbm.indicators.Status} by a {@link
 * org.openrbm.indicators.StatusScheme}. Several units or periods make one value in a {@link
 * org.openrbm.indicators.RollUp}, with the coverage beside it. {@link
 * org.openrbm.indicators.ProgressFraction} is the one formula under every kind of target.
 *
 * <p>The chapters after this one: {@code trend} has the published trend methods, {@code measure}
 * counts a workforce from the caller's own records, {@code parity} and {@code parity.levels} hold
 * women and men against a band and project them, {@code survey} reads answers, {@code rounding}
 * makes shares sum to 100, and {@code disclosure} publishes small counts without exposing anyone.
 */
@NullMarked
@RbmStyle
package org.openrbm.indicators;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
