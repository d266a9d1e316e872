/**
 * Reports on a whole framework, for a governing body.
 *
 * <p>The {@link org.openrbm.indicators.report.PerformanceReporter} holds every indicator of a
 * framework against its plans, for a period and by what is known. The {@link
 * org.openrbm.indicators.report.PerformanceReport} has a {@link
 * org.openrbm.indicators.report.ReportRow} for each measure and a {@link
 * org.openrbm.indicators.report.ResultSummary} for each result, as text, Markdown, HTML, CSV and
 * JSON.
 */
@NullMarked
@RbmStyle
package org.openrbm.indicators.report;

import org.jspecify.annotations.NullMarked;
import org.openrbm.core.RbmStyle;
