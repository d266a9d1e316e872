/**
 * Planning towards desirable ranges: what is missing, what to do with vacancies, what is to come.
 *
 * <p>The chapter reads in this order. {@link org.openrbm.geodist.plan.StaffMargins} say how many
 * appointments each member lacks and how many separations it can bear; a {@link
 * org.openrbm.geodist.plan.PostsRule} says whether an appointment fills a vacant post or adds one,
 * so that the base figure and every range move. The {@link
 * org.openrbm.geodist.allocation.VacancyPlanner} allocates the vacancies of an {@link
 * org.openrbm.geodist.allocation.AllocationProblem} and returns a {@link
 * org.openrbm.geodist.allocation.PostAllocation}, which says what in it is a matter of choice. A
 * {@link org.openrbm.geodist.plan.StaffingScenario} holds the retirements and new scales that are
 * known to come; its {@link org.openrbm.geodist.plan.StaffingTimeline} says who falls below the
 * range when. An {@link org.openrbm.geodist.plan.AttritionScenario} adds chance: its {@link
 * org.openrbm.geodist.plan.AttritionOutlook} has the exact probability of falling below. A {@link
 * org.openrbm.geodist.plan.PostConversion} counts posts that were outside geographical
 * distribution.
 *
 * <p>Throughout, a member without staff needs at least one post to be within its range, even where
 * its lower limit is 0, as {@link org.openrbm.geodist.Representation#postsToRange} has it.
 */
@NullMarked
@RbmStyle
package org.openrbm.geodist.plan;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
