/**
 * Shares that still sum to 100 after rounding.
 *
 * <p>Rounded one by one, 2,129, 910 and 3,434 of 6,473 give 32.9, 14.1 and 53.1 per cent, which sum
 * to 100.1. {@link org.openrbm.indicators.rounding.PercentageRounding} rounds all down and gives
 * the units that are left to the shares that lost most. The {@link
 * org.openrbm.indicators.rounding.RoundedShares} it returns sum to 100 exactly, and say where
 * shares were tied for the last unit, which a {@link
 * org.openrbm.indicators.rounding.RemainderTieRule} decides.
 */
@NullMarked
@RbmStyle
package org.openrbm.indicators.rounding;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
