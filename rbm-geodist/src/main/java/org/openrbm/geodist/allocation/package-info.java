/**
 * Allocation: which members the next vacancies should go to.
 *
 * <p>A {@link org.openrbm.geodist.allocation.VacancyPlanner} divides vacancies by an {@link
 * org.openrbm.geodist.allocation.AllocationObjective} within eligibility, pools and caps. The
 * {@link org.openrbm.geodist.allocation.PostAllocation} is proven optimal, names every tie, and
 * says for each member why it received what it did.
 */
@NullMarked
@RbmStyle
package org.openrbm.geodist.allocation;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
