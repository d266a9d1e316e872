/**
 * Progress of indicators.
 *
 * <p>{@link org.openrbm.indicators.ProgressFraction} is the one formula under every kind of target:
 * the share of the baseline's distance to the target that has been covered.
 */
@NullMarked
@RbmStyle
package org.openrbm.indicators;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
