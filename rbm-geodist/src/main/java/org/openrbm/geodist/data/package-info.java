/**
 * The facts that come with the library, each with its source: scales of assessments, populations
 * and base figures of the United Nations, and the policies of organisations.
 *
 * <p>{@link org.openrbm.geodist.data.UnData} is the way to the figures, {@link
 * org.openrbm.geodist.data.PolicyCatalogue} to the policies; {@link
 * org.openrbm.geodist.data.UnPolicies} and its like have a constant for each. The facts themselves
 * stand in the CSV files of this package. To add a policy is to add its rows to {@code
 * policies.csv}, a constant and a test of what its document says.
 */
@NullMarked
package org.openrbm.geodist.data;

import org.jspecify.annotations.NullMarked;
