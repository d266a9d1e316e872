/**
 * Parity in a real workforce: the UK Civil Service in 2021, by grade and by organisation, and the
 * share of women in the United Nations Secretariat carried forward by two models.
 *
 * <p>{@link org.openrbm.examples.workforce.CivilService2021} holds the published headcounts, {@link
 * org.openrbm.examples.workforce.WorkforceDemo} prints the results that the library calculates from
 * them. The counts are rounded to 10 by their publisher, so they do not sum to the totals beside
 * them: a {@link org.openrbm.examples.workforce.PrintedGroup} keeps both.
 *
 * <p>{@link org.openrbm.examples.workforce.SpanOfControl} shows how to write a workforce measure of
 * one's own.
 */
@NullMarked
package org.openrbm.examples.workforce;

import org.jspecify.annotations.NullMarked;
