package org.openrbm.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.openrbm.core.logframe.LogicalFramework;

/** The findings of the standard review, as lines. */
final class ReviewAssert {

  private ReviewAssert() {}

  /** Asserts all findings, each as {@code "SEVERITY RULE path: message"}. */
  static void assertFindings(LogicalFramework framework, String... findings) {
    assertThat(FrameworkReview.standard().review(framework))
        .extracting(Finding::toString)
        .containsExactly(findings);
  }
}
