/**
 * The JSON of the library's documents: one configuration for all of them, exact in both directions,
 * and errors that name the place and the fault. {@link org.openrbm.core.json.RbmJsonModule} brings
 * it to mappers of Jackson 2 that the caller has made.
 */
@NullMarked
package org.openrbm.core.json;

import org.jspecify.annotations.NullMarked;
