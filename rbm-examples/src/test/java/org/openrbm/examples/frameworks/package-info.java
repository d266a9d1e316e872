/** Tests of the frameworks against the figures of the documents they come from. */
@NullMarked
package org.openrbm.examples.frameworks;

import org.jspecify.annotations.NullMarked;
