/** Tests of the workforce example against published figures. */
@NullMarked
package org.openrbm.examples.workforce;

import org.jspecify.annotations.NullMarked;
