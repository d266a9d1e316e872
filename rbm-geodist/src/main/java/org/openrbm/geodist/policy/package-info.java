/**
 * Policies: every parameter of a system of desirable ranges, with its source.
 *
 * <p>A {@link org.openrbm.geodist.policy.DesirableRangePolicy} holds the weights, the base figure,
 * the flexibility and the limits; {@link org.openrbm.geodist.policy.PolicyElement} names each of
 * them so that it can cite its source. {@link org.openrbm.geodist.policy.PostBlock}s are posts
 * divided before the weights. A {@link org.openrbm.geodist.policy.BaseFigureRule} says how the base
 * figure follows the posts. The known policies stand in {@code data}.
 */
@NullMarked
@RbmStyle
package org.openrbm.geodist.policy;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
