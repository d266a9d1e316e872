/**
 * Measures of a workforce, over the caller's own records.
 *
 * <p>A {@link org.openrbm.indicators.workforce.WorkforceMeasure} is made from functions of the
 * caller and collects any stream of records, also in parallel. What it has counted so far is a
 * {@link org.openrbm.indicators.workforce.Tally}: serialisable, without a record or a function in
 * it, and merged in any order with the same result, so that an engine that is spread over machines
 * can count where the records are and conclude once. Every measure is built so, by one idea: it
 * depends only on how often each small observation occurs, and counts add up. {@link
 * org.openrbm.indicators.workforce.WorkforceMeasure#by} gives any measure for each group of a
 * {@link org.openrbm.indicators.workforce.Key} and for all together.
 *
 * <p>The measures, by what they answer:
 *
 * <ul>
 *   <li>who is here: {@link org.openrbm.indicators.workforce.Composition} by one key, {@link
 *       org.openrbm.indicators.workforce.CrossTabulation} by several, {@link
 *       org.openrbm.indicators.workforce.Diversity}, {@link
 *       org.openrbm.indicators.workforce.AgeProfile}, {@link
 *       org.openrbm.indicators.workforce.DisabilityInclusion};
 *   <li>who comes, moves and goes: {@link org.openrbm.indicators.workforce.HeadcountBridge}, {@link
 *       org.openrbm.indicators.workforce.FlowRate} for turnover and mobility, {@link
 *       org.openrbm.indicators.workforce.Retirements};
 *   <li>how the work is done: {@link org.openrbm.indicators.workforce.TimeToRecruit}, {@link
 *       org.openrbm.indicators.workforce.AppraisalCompliance}, and {@link
 *       org.openrbm.indicators.workforce.WorkforceRate} for vacancies, training and digital
 *       services.
 * </ul>
 *
 * <p>What is missing is counted and reported apart, in no share, and never taken for 0 or "no". A
 * rate over several months or offices is the sum of the parts over the sum of the wholes. Shares
 * and rates are {@link org.openrbm.core.Figure}s: exact fractions (0.15 for 15 per cent) that
 * explain themselves, or the {@link org.openrbm.indicators.workforce.WorkforceObstacle} that says
 * why there is none; only logarithms are {@code double}s. Records are trusted in nothing: dates
 * that are reversed, numbers that are negative and labels that a closed {@link
 * org.openrbm.indicators.workforce.Dimension} does not have are errors that name the record or the
 * label.
 *
 * <p>For ten million records and known labels there is a {@link
 * org.openrbm.indicators.workforce.CrossTally}, which counts codes without allocation and ends in
 * the same {@link org.openrbm.indicators.workforce.CrossTabulation}.
 *
 * <p><b>Between processes.</b> {@link org.openrbm.indicators.workforce.Tally}, {@link
 * org.openrbm.indicators.workforce.CrossTally} and {@link
 * org.openrbm.indicators.workforce.Dimension} are {@link java.io.Serializable}, and are what a
 * cluster sends around. Measures and keys are not, since they hold functions: make them where they
 * are used. Results are not either. They are concluded once from the merged tally, and travel as
 * documents, by {@code RbmJson.write} and {@code RbmJson.read} of {@link
 * org.openrbm.core.json.RbmJson}. A {@link org.openrbm.indicators.workforce.Grouped} and a {@link
 * org.openrbm.indicators.workforce.Diversity} have no document of their own: write the results of
 * the groups, or the counts.
 *
 * <p>A table of small groups can expose a person: before any of these results is published, pass
 * the counts through {@link org.openrbm.indicators.disclosure.DisclosureControl}, which takes them
 * from {@link org.openrbm.indicators.disclosure.CountTable}.
 */
@NullMarked
@RbmStyle
package org.openrbm.indicators.workforce;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
