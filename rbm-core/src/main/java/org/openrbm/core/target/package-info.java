/**
 * Targets: what is measured, from where it starts, and the level it is to reach by a day.
 *
 * <p>A {@link org.openrbm.core.target.Measure} says what is counted, in which unit and which {@link
 * org.openrbm.core.target.Direction} is better. A {@link org.openrbm.core.target.Baseline} is its
 * value at the start, and a {@link org.openrbm.core.target.TargetStart} the value from which a
 * target starts. A {@link org.openrbm.core.target.Target} is the level to reach: its cases resolve
 * to a {@link org.openrbm.core.target.ResolvedTarget}, an interval of numbers and a day. An {@link
 * org.openrbm.core.target.IndicatorTarget} joins a target to the measures and the part of the
 * population that it is for, with its {@link org.openrbm.core.target.Reading} where a wording has
 * several, and its {@link org.openrbm.core.target.TargetRevision}s. Its {@link
 * org.openrbm.core.target.TargetWindow} says of which days the values count: the level on the day,
 * the sum since the baseline, or the sum or level during a period.
 *
 * <p>All targets of one measure and part are a {@link org.openrbm.core.target.TargetPlan}, seen
 * from a {@link org.openrbm.core.target.Viewpoint}: the period that is judged, and the day up to
 * which things are known. What changes is kept: a baseline or target is corrected (it was always
 * so) or re-set (from a day on), and is known since a day.
 *
 * <p>{@link org.openrbm.core.target.AggregationRule} and {@link
 * org.openrbm.core.target.Accumulation} say how values of several units and periods make one, and
 * {@link org.openrbm.core.target.Reporter}s who is to report.
 *
 * <p>The package knows nothing of the hierarchy: {@code logframe} builds on it.
 */
@NullMarked
@RbmStyle
package org.openrbm.core.target;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
