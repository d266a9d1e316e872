/**
 * Reviews of frameworks: the rules that a good framework keeps, and the breaches that are found.
 *
 * <p>{@link org.openrbm.core.review.FrameworkReview} checks a framework against {@link
 * org.openrbm.core.review.ReviewRule}s, which are data with ids: a caller can switch some off and
 * add others. Each breach is a {@link org.openrbm.core.review.Finding}; a sound framework has none.
 * The rules that come with the library are in {@link org.openrbm.core.review.SmartRules}, {@link
 * org.openrbm.core.review.CompletenessRules} and {@link org.openrbm.core.review.ConsistencyRules}.
 */
@NullMarked
package org.openrbm.core.review;

import org.jspecify.annotations.NullMarked;
