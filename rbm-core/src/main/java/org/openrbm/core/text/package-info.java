/**
 * Encodes texts for the medium that shows them, and writes them to files whole or not at all.
 *
 * <p>Names, titles and remarks come from documents that anybody may have written. {@link
 * org.openrbm.core.text.Medium} is the one place that encodes such a text, so that a medium shows
 * it and does not act on it; {@link org.openrbm.core.text.TextFile} is the one place that writes
 * files.
 */
@NullMarked
package org.openrbm.core.text;

import org.jspecify.annotations.NullMarked;
