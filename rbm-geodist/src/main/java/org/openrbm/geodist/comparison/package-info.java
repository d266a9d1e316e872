/**
 * Two states of affairs side by side: who moves category, and why.
 *
 * <p>The chapter reads in this order. A {@link org.openrbm.geodist.comparison.RangeComparison}
 * holds two {@link org.openrbm.geodist.RepresentationReport}s against each other, which may differ
 * in policy, scale, populations, members, date or staff, or in all of them. For each member of both
 * it has a {@link org.openrbm.geodist.comparison.MemberComparison}: status and range before and
 * after, and the change of the midpoint divided, exactly and without a rest, into {@link
 * org.openrbm.geodist.comparison.Contribution}s of its {@link
 * org.openrbm.geodist.comparison.ChangeCause}s. An {@link
 * org.openrbm.geodist.comparison.ExplanationDifference} lays two explanations of one number over
 * each other, step by step.
 *
 * <p>Nothing is computed twice in different ways: the parts of a midpoint are read from its
 * explanation, and statuses under other circumstances come from the calculator.
 */
@NullMarked
@RbmStyle
package org.openrbm.geodist.comparison;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
