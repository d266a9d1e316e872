/**
 * Gender parity: whether women and men are represented equally, what is missing, and when parity
 * will be reached.
 *
 * <p>The chapter reads in this order. A {@link org.openrbm.indicators.parity.GenderComposition}
 * counts the women, the men and those whose gender is not known in one group; a {@link
 * org.openrbm.indicators.parity.GenderTable} holds one for each grade, {@link
 * org.openrbm.indicators.parity.GradeGrouping grade group}, entity or any other key. A {@link
 * org.openrbm.indicators.parity.ParityBand} says what counts as parity; {@link
 * org.openrbm.indicators.parity.ParityBands} has those that organisations use. The {@link
 * org.openrbm.indicators.parity.ParityCalculator} holds one against the other, on exact counts, and
 * its {@link org.openrbm.indicators.parity.ParityAssessment} says how many posts are missing.
 * {@link org.openrbm.indicators.parity.ParityChance} tells what chance alone would do in a group of
 * that size.
 *
 * <p>How the women and men came into the group: a {@link
 * org.openrbm.indicators.parity.SelectionFunnel} follows them from application to appointment, and
 * {@link org.openrbm.indicators.parity.SelectionRates} compares their chances.
 *
 * <p>When: {@link org.openrbm.indicators.parity.LinearProjection} prolongs the past, as the reports
 * of the United Nations do; {@link org.openrbm.indicators.parity.FlowProjection} derives the future
 * from a {@link org.openrbm.indicators.parity.FlowModel} of hires and leavers, and {@link
 * org.openrbm.indicators.parity.RequiredHireShare} says what it takes to be there in time. The two
 * differ, so each explanation names its model and what it assumes. The package {@code
 * org.openrbm.indicators.parity.levels} has the model of several levels that feed each other.
 *
 * <p>Everything is counted in heads or posts; shares are exact fractions (0.47 for 47 per cent),
 * and a method whose result is in percentage points says so in its name.
 *
 * <p><b>Between processes.</b> No type is {@link java.io.Serializable}. Compositions, bands,
 * groupings, flow models and share points are written and read as documents, by {@link
 * org.openrbm.core.json.RbmJson}. Assessments are written so for others to read. Projections,
 * chances and required shares are functions of such inputs: send the inputs, and calculate again.
 */
@NullMarked
@RbmStyle
package org.openrbm.indicators.parity;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
