package org.openrbm.examples.frameworks;

import java.util.List;
import java.util.Locale;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.review.Finding;
import org.openrbm.core.review.FrameworkReview;

/**
 * Shows the review of a framework as a table: the rule, severity, place and message of each
 * finding.
 *
 * @since 0.1.0
 */
public final class ReviewTable {

  private static final List<String> HEADER = List.of("rule", "severity", "where", "finding");

  private ReviewTable() {}

  /** {@return the findings of a review as a Markdown table} */
  public static String markdown(LogicalFramework framework, FrameworkReview review) {
    return table(framework, review).markdown();
  }

  /** {@return the findings of a review as an HTML table} */
  public static String html(LogicalFramework framework, FrameworkReview review) {
    return table(framework, review).html();
  }

  private static MatrixTable table(LogicalFramework framework, FrameworkReview review) {
    return new MatrixTable(
        "Review of " + framework.title(),
        "en",
        HEADER,
        review.review(framework).stream().map(ReviewTable::row).toList());
  }

  private static List<MatrixTable.Cell> row(Finding finding) {
    return List.of(
        MatrixTable.Cell.of(finding.rule()),
        MatrixTable.Cell.of(finding.severity().name().toLowerCase(Locale.ROOT)),
        MatrixTable.Cell.of(finding.path()),
        MatrixTable.Cell.of(finding.message()));
  }
}
