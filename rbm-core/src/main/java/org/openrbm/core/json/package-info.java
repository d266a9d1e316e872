/**
 * The JSON of the library's documents: one configuration for all of them, exact in both directions,
 * and errors that name the place and the fault.
 */
@NullMarked
package org.openrbm.core.json;

import org.jspecify.annotations.NullMarked;
