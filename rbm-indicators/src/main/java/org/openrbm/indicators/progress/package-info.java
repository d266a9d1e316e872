/**
 * Progress: how far the latest value of an indicator is from its target.
 *
 * <p>The {@link org.openrbm.indicators.progress.ProgressCalculator} takes an indicator and its
 * measurements and gives an {@link org.openrbm.indicators.progress.IndicatorProgress}: for each
 * measure, part and unit with targets a {@link org.openrbm.indicators.progress.MeasureProgress},
 * which judges two steps of the plan, that of the period and the last. A judged step is a {@link
 * org.openrbm.indicators.progress.Judgement} with its {@link
 * org.openrbm.indicators.progress.Progress}, whose figures are numbers or reasons why there is
 * none. The {@link org.openrbm.indicators.progress.Coverage} says who has reported. The {@link
 * org.openrbm.indicators.progress.ExpectedPath} runs through the steps of the plan. {@link
 * org.openrbm.indicators.progress.ProgressFraction} is the one formula under every kind of target.
 * A {@link org.openrbm.indicators.progress.StatusScheme} turns figures into a {@link
 * org.openrbm.indicators.progress.Status} in the words of an organisation; {@link
 * org.openrbm.indicators.progress.StatusSchemes} has the published ones.
 */
@NullMarked
@RbmStyle
package org.openrbm.indicators.progress;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
