/**
 * Members of an organisation and the staff they have.
 *
 * <p>A {@link org.openrbm.geodist.membership.Membership} lists the {@link
 * org.openrbm.geodist.membership.Member}s with their assessment rate and population. {@link
 * org.openrbm.geodist.membership.StaffCounts} has the staff of each nationality, read from CSV or
 * JSON or counted from records. {@link org.openrbm.geodist.membership.StaffByGrade} with {@link
 * org.openrbm.geodist.membership.GradeWeights} counts in points instead of heads. {@link
 * org.openrbm.geodist.membership.CountryNames} reads the names and codes of countries.
 */
@NullMarked
@RbmStyle
package org.openrbm.geodist.membership;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
