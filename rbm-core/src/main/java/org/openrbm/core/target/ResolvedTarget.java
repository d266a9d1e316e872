package org.openrbm.core.target;

import java.time.LocalDate;
import org.openrbm.core.Interval;

/**
 * A target as the numbers that meet it, by a day.
 *
 * @param due the last day on which to meet it
 * @param interval the numbers that meet it, in the unit of the measure; of an ordinal measure the
 *     positions of its levels, from 1; of a milestone 1 for done
 * @since 0.1.0
 */
public record ResolvedTarget(LocalDate due, Interval interval) {}
