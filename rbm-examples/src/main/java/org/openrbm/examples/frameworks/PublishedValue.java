package org.openrbm.examples.frameworks;

import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;

/**
 * A figure that a document states.
 *
 * @param indicator the code of the indicator
 * @param measure the code of the measure, or of a change of it
 * @param period the day or days it stands for
 * @param value the figure
 * @param unit its unit
 * @param source the document and paragraph
 * @since 0.1.0
 */
public record PublishedValue(
    String indicator,
    String measure,
    ReportingPeriod period,
    Ratio value,
    String unit,
    String source) {}
