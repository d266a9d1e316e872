/**
 * Results of staff surveys, and how sure they are.
 *
 * <p>The chapter reads in this order. A {@link org.openrbm.indicators.survey.Question} has a
 * wording and an {@link org.openrbm.indicators.survey.AnswerScale}, whose options say what they are
 * worth and whether they are favourable; {@link org.openrbm.indicators.survey.AnswerScales} has one
 * that is in use. An {@link org.openrbm.indicators.survey.AnswerDistribution} counts the answers,
 * from the caller's own records; a {@link org.openrbm.indicators.survey.PrintedDistribution} takes
 * over percentages that someone else printed, and says so if they do not sum to 100.
 *
 * <p>Several questions make an index: an {@link org.openrbm.indicators.survey.IndexDefinition}
 * scores each person who answered all of them, and an {@link
 * org.openrbm.indicators.survey.IndexScore} is the mean over persons. A {@link
 * org.openrbm.indicators.survey.Benchmark} over organisations keeps the median organisation and the
 * mean of all persons apart.
 *
 * <p>How sure: a {@link org.openrbm.indicators.survey.Proportion} is an exact fraction; the {@link
 * org.openrbm.indicators.survey.ProportionCalculator} puts an interval about it, about the
 * difference of two, and about the change from one {@link org.openrbm.indicators.survey.Wave} of a
 * survey to the next. A {@link org.openrbm.indicators.survey.ResponseRate} reminds the reader of
 * what no interval covers: those who did not answer.
 *
 * <p>How much may be shown: a {@link org.openrbm.indicators.survey.MinimumGroupSize} withholds the
 * results of small groups, and of one more group where a small one could be found by subtraction.
 *
 * <p>Shares and indices are exact. Limits of intervals are irrational in general: they are given to
 * 15 decimals, rounded outwards, and computed without binary floating point, so they are the same
 * on every machine. All results are about one question or one index at a time, and can be computed
 * for groups with {@link java.util.stream.Collectors#groupingBy}.
 *
 * <p><b>Between processes.</b> No type is {@link java.io.Serializable}. Questions, distributions,
 * scores, waves and proportions are written and read as documents, by {@link
 * org.openrbm.core.json.RbmJson}. Estimates are written so for others to read; they follow from
 * proportions and a calculator: send the proportions, and estimate again.
 */
@NullMarked
@RbmStyle
package org.openrbm.indicators.survey;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
