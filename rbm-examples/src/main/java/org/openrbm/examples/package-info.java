/** Examples that run: {@link org.openrbm.examples.DesirableRangesDemo} is the main one. */
@NullMarked
package org.openrbm.examples;

import org.jspecify.annotations.NullMarked;
