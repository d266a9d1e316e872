package org.openrbm.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.openrbm.core.logframe.Frameworks.sound;
import static org.openrbm.core.logframe.Frameworks.withMobility;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.logframe.Frameworks;
import org.openrbm.core.logframe.LogicalFramework;

/** The review as a whole: its rules, and what a caller can change. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameworkReviewTest {

  private static final ReviewRule OWN =
      new ReviewRule(
          "OWN-1",
          Severity.NOTE,
          "An id is short.",
          Citation.of("house rules", EvidenceGrade.PRIMARY),
          framework -> Stream.of(new Breach(framework.mandate(), "id is " + framework.id())));

  @Test
  void a_sound_framework_has_no_findings() {
    assertThat(FrameworkReview.standard().review(sound())).isEmpty();
  }

  @Test
  void rules_have_ids_statements_and_sources() {
    assertThat(FrameworkReview.standard().rules())
        .extracting(ReviewRule::id)
        .containsExactly(
            "SMART-S1",
            "SMART-M1",
            "SMART-M2",
            "SMART-A1",
            "SMART-A2",
            "SMART-A3",
            "SMART-R1",
            "SMART-T1",
            "COMPLETE-1",
            "COMPLETE-2",
            "COMPLETE-3",
            "COMPLETE-4",
            "COMPLETE-5",
            "COMPLETE-6",
            "CONSISTENT-1",
            "CONSISTENT-2",
            "CONSISTENT-3",
            "CONSISTENT-4",
            "CONSISTENT-5",
            "CONSISTENT-6",
            "CONSISTENT-7",
            "READING-1",
            "READING-2",
            "READING-3");
    assertThat(FrameworkReview.standard().rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.statement()).endsWith(".");
              assertThat(rule.reference().document()).isNotBlank();
            });
  }

  @Test
  void a_finding_has_the_reference_of_its_rule() {
    LogicalFramework framework = withMobility(i -> i.withMeansOfVerification());
    assertThat(FrameworkReview.standard().review(framework))
        .containsExactly(
            new Finding(
                "SMART-M2",
                Severity.WARNING,
                "O1/K1/I1",
                "indicator has no means of verification",
                Citation.builder()
                    .document("GB.297/PFA/1/1")
                    .clause("para. 38")
                    .evidence(EvidenceGrade.PRIMARY)
                    .build()));
  }

  @Test
  void a_rule_can_be_switched_off() {
    LogicalFramework framework = withMobility(i -> i.withMeansOfVerification().withBaselines());
    FrameworkReview review = FrameworkReview.standard();
    assertThat(review.review(framework))
        .extracting(Finding::rule)
        .containsExactly("SMART-M2", "COMPLETE-2");
    assertThat(review.without("SMART-M2").review(framework))
        .extracting(Finding::rule)
        .containsExactly("COMPLETE-2");
    assertThat(review.without("SMART-M2", "COMPLETE-2", "SMART-M2").review(framework)).isEmpty();
    assertThat(review.review(framework)).hasSize(2);
  }

  @Test
  void an_unknown_rule_cannot_be_switched_off() {
    FrameworkReview small =
        FrameworkReview.standard()
            .without(SmartRules.ALL.stream().map(ReviewRule::id).toArray(String[]::new))
            .without(ConsistencyRules.ALL.stream().map(ReviewRule::id).toArray(String[]::new));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> small.without("COMPLETE-1", "SMART-M2"))
        .withMessage(
            "no review rule 'SMART-M2'; there are [COMPLETE-1, COMPLETE-2, COMPLETE-3, COMPLETE-4,"
                + " COMPLETE-5, COMPLETE-6]");
  }

  @Test
  void a_caller_adds_rules() {
    FrameworkReview review = FrameworkReview.standard().with(OWN);
    assertThat(review.review(sound()))
        .extracting(Finding::toString)
        .containsExactly("NOTE OWN-1 M: id is HR-2018");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> review.with(OWN))
        .withMessage("review rule 'OWN-1' stands twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReviewRule("", Severity.NOTE, "s", OWN.reference(), OWN.check()))
        .withMessage("id of a review rule must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReviewRule("X", Severity.NOTE, " ", OWN.reference(), OWN.check()))
        .withMessage("statement of review rule 'X' must not be blank");
  }

  @Test
  @SuppressWarnings("NullAway") // a caller without null checks
  void a_check_that_gives_null_is_named() {
    FrameworkReview review =
        FrameworkReview.standard()
            .with(
                new ReviewRule(
                    "MINE-1",
                    Severity.NOTE,
                    "my rule",
                    Citation.of("handbook", EvidenceGrade.PRIMARY),
                    framework -> null));

    assertThatNullPointerException()
        .isThrownBy(() -> review.review(Frameworks.sound()))
        .withMessage("check of review rule 'MINE-1' gave null; no breach is an empty stream");
  }
}
