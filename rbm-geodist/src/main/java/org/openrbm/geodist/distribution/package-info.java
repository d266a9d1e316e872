/**
 * Rules by which an organisation judges the distribution of its staff, behind one interface.
 *
 * <p>A {@link org.openrbm.geodist.distribution.DistributionRule} takes staff by nationality and
 * grade and gives a {@link org.openrbm.geodist.distribution.DistributionAssessment}: for each unit
 * what it has, the interval in which that should lie, its status, and the distance with its reason.
 * The rules differ in what a unit is and what is counted:
 *
 * <ul>
 *   <li>{@link org.openrbm.geodist.distribution.MemberRanges}: desirable ranges of members, in
 *       posts or, weighted by grade, in points (United Nations, FAO, UNESCO);
 *   <li>{@link org.openrbm.geodist.distribution.GroupRanges}: ranges of regions or lists of members
 *       (the seven regions of WIPO);
 *   <li>{@link org.openrbm.geodist.distribution.ShareBenchmarks}: least shares of a band of grades
 *       (International Monetary Fund);
 *   <li>{@link org.openrbm.geodist.distribution.PointsAccounts}: points that each appointment uses
 *       up (East African Community).
 * </ul>
 *
 * <p>Where grades are not known and the rule does not look at them, {@link
 * org.openrbm.geodist.membership.StaffByGrade#ofOneGrade} takes plain counts.
 *
 * <p>Regions and lists are {@link org.openrbm.geodist.distribution.MemberGroups}, in which every
 * member stands exactly once. None of these rules comes with numbers: those of the organisations
 * are not published as rules, so ranges, benchmarks and points are the caller's.
 */
@NullMarked
@RbmStyle
package org.openrbm.geodist.distribution;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
