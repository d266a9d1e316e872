/**
 * Reviews of frameworks: the rules that a good framework keeps, and the breaches that are found.
 *
 * <p>{@link org.openrbm.core.review.FrameworkReview} checks a framework against {@link
 * org.openrbm.core.review.ReviewRule}s, which are data with ids: a caller can switch some off and
 * add others. Each breach is a {@link org.openrbm.core.review.Finding}; a sound framework has none.
 * {@link org.openrbm.core.review.FrameworkReview#standard} has the rules of the library: whether an
 * indicator is specific, measurable, achievable, relevant and time-bound (SMART), whether anything
 * is missing (COMPLETE), whether the parts agree (CONSISTENT), and which wordings can be read in
 * another way (READING).
 */
@NullMarked
package org.openrbm.core.review;

import org.jspecify.annotations.NullMarked;
