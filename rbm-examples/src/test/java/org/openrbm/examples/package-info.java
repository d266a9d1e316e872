/** Tests that hold the whole together: layering, exactness, module path, demo, README. */
@NullMarked
package org.openrbm.examples;

import org.jspecify.annotations.NullMarked;
