/**
 * How texts leave the library: encoded for the medium that shows them, and written to files that
 * are old or new, never half.
 *
 * <p>Names, titles and remarks come from documents that anybody may have written. {@link
 * org.openrbm.core.text.Medium} is the one place that says how such a text is shown so that it
 * stays a text; {@link org.openrbm.core.text.TextFile} is the one place that writes files.
 */
@NullMarked
package org.openrbm.core.text;

import org.jspecify.annotations.NullMarked;
