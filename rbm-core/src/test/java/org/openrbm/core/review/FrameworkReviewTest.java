package org.openrbm.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.sound;
import static org.openrbm.core.logframe.Frameworks.withMobility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Frameworks;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.Target;

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

  /** The largest change seen is ten in a year, downwards; 15 in two years are fewer. */
  @Test
  void a_planned_change_is_held_against_history() {
    IndicatorHistory history =
        IndicatorHistory.empty()
            .with(
                "I1",
                "a",
                Map.of(
                    LocalDate.of(2013, 12, 31), Ratio.of(100),
                    LocalDate.of(2014, 12, 31), Ratio.of(90),
                    LocalDate.of(2015, 12, 31), Ratio.of(95)));
    assertThat(FrameworkReview.standard().withHistory(history).review(sound())).isEmpty();
    LogicalFramework bold =
        withMobility(
            i ->
                i.withTargets(
                    IndicatorTarget.of(
                        new Target.AtLeast(Ratio.of(140), LocalDate.of(2019, 12, 31)))));
    // 40 in 730 days is 20 a year; the largest seen is 10 in 365 days
    assertThat(FrameworkReview.standard().withHistory(history).review(bold))
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING SMART-A4 O1/K1/I1: target [140, +inf) by 2019-12-31 needs a change of 20.00 a"
                + " year; the largest seen is 10.00");
  }

  @Test
  void history_says_nothing_without_two_values_or_of_another_measure() {
    Map<LocalDate, Ratio> one = Map.of(LocalDate.of(2013, 12, 31), Ratio.of(100));
    Map<LocalDate, Ratio> flat =
        Map.of(LocalDate.of(2013, 12, 31), Ratio.ONE, LocalDate.of(2014, 12, 31), Ratio.ONE);
    for (IndicatorHistory history :
        List.of(
            IndicatorHistory.empty(),
            IndicatorHistory.empty().with("I1", "a", one),
            IndicatorHistory.empty().with("I1", "b", flat))) {
      assertThat(FrameworkReview.standard().withHistory(history).review(sound())).isEmpty();
    }
    FrameworkReview review =
        FrameworkReview.standard().withHistory(IndicatorHistory.empty().with("I1", "a", flat));
    assertThat(review.review(sound()))
        .extracting(Finding::rule)
        .containsExactly("SMART-A4", "SMART-A4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> review.withHistory(IndicatorHistory.empty()))
        .withMessage("review rule 'SMART-A4' stands twice");
  }

  @Test
  void the_history_of_one_measure_says_nothing_of_a_mean() {
    Measure b = Frameworks.count().withCode("b");
    Indicator base = Frameworks.mobility();
    LogicalFramework mean =
        withMobility(
            i ->
                i.withBaselines(base.baselines().get(0).withMeasure("a"))
                    .withMeasures(Frameworks.count(), b)
                    .withBaselines(
                        base.baselines().get(0).withMeasure("a"),
                        base.baselines().get(0).withMeasure("b"))
                    .withTargets(i.targets().get(0).withCombination(MeasureCombination.MEAN)));
    Map<LocalDate, Ratio> flat =
        Map.of(LocalDate.of(2013, 12, 31), Ratio.ONE, LocalDate.of(2014, 12, 31), Ratio.ONE);
    assertThat(
            FrameworkReview.standard()
                .withHistory(IndicatorHistory.empty().with("I1", "a", flat))
                .review(mean))
        .extracting(Finding::rule)
        .containsExactly("READING-3");
  }
}
