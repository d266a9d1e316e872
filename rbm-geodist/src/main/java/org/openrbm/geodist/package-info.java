/**
 * The posts that each member of an organisation should hold, and the posts that it does hold.
 *
 * <p>The chapter reads in this order. A {@link org.openrbm.geodist.membership.Membership} is the
 * list of members with assessment rate and population. A {@link
 * org.openrbm.geodist.policy.DesirableRangePolicy} holds every parameter of the formula; the {@link
 * org.openrbm.geodist.data.PolicyCatalogue} has those that are known, with source and evidence,
 * {@link org.openrbm.geodist.data.UnPolicies} those of the General Assembly from 1988. A {@link
 * org.openrbm.geodist.policy.BaseFigureRule} says how the base figure follows the posts. The {@link
 * org.openrbm.geodist.DesirableRangeCalculator} gives each member a {@link
 * org.openrbm.geodist.DesirableRange}; together they are a {@link
 * org.openrbm.geodist.DesirableRangeTable}. Held against {@link
 * org.openrbm.geodist.membership.StaffCounts}, the table becomes a {@link
 * org.openrbm.geodist.RepresentationReport}: the status of each member and the posts it is away
 * from its range.
 *
 * <p>Three things stand beside that line. With {@link org.openrbm.geodist.membership.GradeWeights}
 * and {@link org.openrbm.geodist.membership.StaffByGrade} ranges are in points instead of posts. A
 * {@link org.openrbm.geodist.RangeInPercent} shows a range as per cent of a {@link
 * org.openrbm.geodist.PostsDenominator}, which is always named. A {@link
 * org.openrbm.geodist.LimitFormula} gives the limits around any midpoint.
 *
 * <p>The chapters after this one: {@code data} has the members of the United Nations, {@code
 * comparison} says who moved between two reports and why, {@code sweep} evaluates very many
 * policies, {@code plan} looks ahead at vacancies, retirements and attrition, {@code distribution}
 * judges regions, share benchmarks and points accounts, {@code inequality} has the indices, and
 * {@code apportionment} makes whole posts of shares.
 *
 * <p>All numbers are exact until the limits are rounded, once, in the mode that the policy names;
 * and each can explain itself.
 */
@NullMarked
@RbmStyle
package org.openrbm.geodist;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
