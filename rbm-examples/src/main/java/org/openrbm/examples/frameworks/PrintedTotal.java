package org.openrbm.examples.frameworks;

import org.openrbm.indicators.rollup.Breakdown;

/**
 * A total of deliverables as a programme budget prints it, with its items.
 *
 * @param indicator the code of the indicator
 * @param column what the figures are, such as {@code "planned 2025"}
 * @param breakdown the printed total and its items; {@link Breakdown#unexplained} is the difference
 * @since 0.1.0
 */
public record PrintedTotal(String indicator, String column, Breakdown breakdown) {}
