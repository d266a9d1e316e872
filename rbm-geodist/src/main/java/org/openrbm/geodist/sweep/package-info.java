/**
 * Sweeps: very many policies, evaluated over one membership and one distribution of staff.
 *
 * <p>A {@link org.openrbm.geodist.sweep.PolicyGrid} spans the policies: an {@link
 * org.openrbm.geodist.sweep.Axis} of base figures, of weights, of flexibilities around one policy.
 * No policy of it exists before it is asked for. A {@link org.openrbm.geodist.sweep.PolicySweep}
 * counts for each of them how many members are within their range, below and above it, and if
 * wanted the posts that are missing; the {@link org.openrbm.geodist.sweep.SweepResult} keeps the
 * numbers and can show any of the policies in full.
 *
 * <p>A sweep computes in binary floating point, and its results are those of the exact calculator
 * all the same: every comparison has a proven margin of error, and what falls inside it is
 * calculated again exactly. The proof is with {@link org.openrbm.geodist.sweep.PolicySweep}.
 */
@NullMarked
@RbmStyle
package org.openrbm.geodist.sweep;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
