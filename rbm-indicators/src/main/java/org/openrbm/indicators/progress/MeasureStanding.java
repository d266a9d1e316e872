package org.openrbm.indicators.progress;

import org.openrbm.core.Figure;
import org.openrbm.core.target.Measure;

/**
 * The known values of a measure that has no target, without a judgement.
 *
 * @param measure the measure
 * @param baseline the value at the start
 * @param actual the latest value up to the day
 * @since 0.1.0
 */
public record MeasureStanding(Measure measure, Figure baseline, Figure actual) {}
