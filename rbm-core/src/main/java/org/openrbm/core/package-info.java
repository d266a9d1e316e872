/**
 * Exact numbers, with the explanations and sources that justify them.
 *
 * <p>The chapter reads in this order. A {@link org.openrbm.core.Ratio} is an exact number. An
 * {@link org.openrbm.core.Interval} is the set of numbers that is aimed at: a target, a parity
 * band, a desirable range. A {@link org.openrbm.core.Citation} names the clause that a rule or a
 * figure comes from, with the {@link org.openrbm.core.EvidenceGrade} of that source. A calculation
 * works in {@link org.openrbm.core.Derivation} steps handed out by a {@link
 * org.openrbm.core.Recorder}; when the recorder is on, each step is kept as an {@link
 * org.openrbm.core.Explanation}, and the published number is the value at the root of that tree. A
 * {@link org.openrbm.core.ReportingPeriod} holds the days that a plan or a report covers, a {@link
 * org.openrbm.core.LocalizedText} one text in one or several languages. Input that breaks a rule is
 * refused with an {@link org.openrbm.core.InvalidDocumentException} that lists each {@link
 * org.openrbm.core.Fault}, or the first thousand and how many more there are.
 *
 * <p>All types are immutable and safe to share between threads. No method accepts or returns {@code
 * null}.
 */
@NullMarked
@RbmStyle
package org.openrbm.core;

import org.jspecify.annotations.NullMarked;
