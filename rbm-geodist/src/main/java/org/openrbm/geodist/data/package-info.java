/**
 * The figures that come with the library: scales of assessments, populations and base figures of
 * the United Nations, each with its source.
 *
 * <p>{@link org.openrbm.geodist.data.UnData} is the way in.
 */
@NullMarked
package org.openrbm.geodist.data;

import org.jspecify.annotations.NullMarked;
