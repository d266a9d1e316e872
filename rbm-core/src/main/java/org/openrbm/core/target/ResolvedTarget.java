package org.openrbm.core.target;

import java.time.LocalDate;
import org.openrbm.core.Interval;

/**
 * The numbers that meet a target, and the day by which to meet it.
 *
 * @param due the last day on which to meet it
 * @param interval the numbers that meet it, in the unit of the measure; for an ordinal measure the
 *     positions of its levels, from 1; for a nominal one the position of the name; for a milestone
 *     1, which means done
 * @since 0.1.0
 */
public record ResolvedTarget(LocalDate due, Interval interval) {}
