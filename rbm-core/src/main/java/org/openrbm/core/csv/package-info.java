/**
 * Reads and writes the library's own CSV documents: a header with known columns, cells read by
 * functions that may refuse, and the faults of the document reported together.
 *
 * <p>Shared by the library's modules and not exported to anyone else: users meet it through {@code
 * parse} and {@code read} of the documents themselves.
 */
@NullMarked
package org.openrbm.core.csv;

import org.jspecify.annotations.NullMarked;
