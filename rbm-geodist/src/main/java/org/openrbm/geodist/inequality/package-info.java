/**
 * Indices that state in one number how far the staff are from the entitlements.
 *
 * <p>The chapter reads in this order. {@link org.openrbm.geodist.inequality.RepresentationShares}
 * holds the two distributions that are compared: the share of the staff and the share of the
 * entitlement of each member, such as that of its midpoint. The representation ratio of a member is
 * its share of the staff divided by its share of the entitlement; {@link
 * org.openrbm.geodist.inequality.RangePosition} says where a member stands between the limits of
 * its desirable range. {@link org.openrbm.geodist.inequality.Disproportionality} measures the
 * distance between the two distributions as a whole, by the indices of the literature on elections
 * and on inequality. {@link org.openrbm.geodist.inequality.Concentration} looks at the staff alone:
 * how many nationalities share the posts, and how evenly. An {@link
 * org.openrbm.geodist.inequality.IndexReport} has every index at once, with formula, source,
 * explanation and JSON; each of them is a {@link
 * org.openrbm.geodist.inequality.RepresentationIndex}.
 *
 * <p>Names of indices collide in the literature, so that each method here states its reading in its
 * name. Rational indices are exact; those with roots or logarithms are {@code double}, for reading
 * and for plots, and a decision is never taken on one: {@link
 * org.openrbm.geodist.inequality.RepresentationShares#proportional} is exact.
 */
@NullMarked
@RbmStyle
package org.openrbm.geodist.inequality;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
