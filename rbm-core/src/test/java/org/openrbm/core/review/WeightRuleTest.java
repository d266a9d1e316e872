package org.openrbm.core.review;

import static org.openrbm.core.logframe.Frameworks.END_2019;
import static org.openrbm.core.logframe.Frameworks.agility;
import static org.openrbm.core.logframe.Frameworks.count;
import static org.openrbm.core.logframe.Frameworks.fairAppraisals;
import static org.openrbm.core.logframe.Frameworks.mobileStaff;
import static org.openrbm.core.logframe.Frameworks.mobility;
import static org.openrbm.core.logframe.Frameworks.sound;
import static org.openrbm.core.logframe.Frameworks.withMobileStaff;
import static org.openrbm.core.logframe.Frameworks.withMobility;
import static org.openrbm.core.review.ReviewAssert.assertFindings;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.Validity;

/** Weights of what stands beside each other, on each day of the framework 2018 to 2021. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WeightRuleTest {

  private static final LocalDate START_2020 = END_2019.plusDays(1);

  private static LogicalFramework outcomes(ImmediateOutcome... outcomes) {
    return sound().withIntermediateOutcomes(agility().withImmediateOutcomes(outcomes));
  }

  /** Rotation to 2019, replaced by mobility from 2020 on; each has the half of the weight. */
  @Test
  void c5_results_that_replace_each_other_do_not_stand_beside_each_other() {
    Ratio half = Ratio.of(1, 2);
    ImmediateOutcome before = mobileStaff().withWeight(half).withValidity(Validity.until(END_2019));
    ImmediateOutcome after =
        mobileStaff()
            .withCode("K3")
            .withIndicators(mobility().withCode("I3"))
            .withStrategies()
            .withOutputs()
            .withWeight(half)
            .withValidity(Validity.from(START_2020));
    ImmediateOutcome always = fairAppraisals().withWeight(half);

    assertFindings(outcomes(before, after, always));
    assertFindings(
        outcomes(before, after.withWeight(Ratio.of(1, 3)), always),
        "ERROR CONSISTENT-5 O1/K3: weights of K3, K2 sum to 5/6");
    assertFindings(
        outcomes(before, after.withValidity(Validity.from(END_2019)), always),
        "ERROR CONSISTENT-5 O1/K1: weights of K1, K3, K2 sum to 3/2");
    assertFindings(
        outcomes(before, after.withValidity(Validity.from(START_2020.plusDays(1))), always),
        "ERROR CONSISTENT-5 O1/K2: weights of K2 sum to 1/2");
  }

  /** What begins after the framework ends is never judged in it. */
  @Test
  void c5_only_days_of_the_framework_count() {
    assertFindings(
        outcomes(
            mobileStaff().withWeight(Ratio.ONE),
            fairAppraisals()
                .withWeight(Ratio.ONE)
                .withValidity(Validity.from(LocalDate.of(2022, 1, 1)))));
    assertFindings(
        outcomes(
            mobileStaff()
                .withWeight(Ratio.ONE)
                .withValidity(Validity.from(LocalDate.of(2018, 1, 1))),
            fairAppraisals()
                .withWeight(Ratio.ONE)
                .withValidity(Validity.until(LocalDate.of(2017, 12, 31)))));
  }

  @Test
  void c5_a_result_without_weight_breaks_it_only_beside_one_with_a_weight() {
    assertFindings(
        outcomes(
            mobileStaff().withValidity(Validity.until(END_2019)),
            fairAppraisals().withWeight(Ratio.ONE).withValidity(Validity.from(START_2020))));
  }

  private static LogicalFramework indicators(Indicator... indicators) {
    return withMobileStaff(mobileStaff().withIndicators(indicators));
  }

  @Test
  void c5_all_indicators_of_a_result_have_a_weight_or_none_has() {
    Indicator other = mobility().withCode("I3");
    assertFindings(indicators(mobility(), other));
    assertFindings(indicators(mobility().withWeight(Ratio.of(3)), other.withWeight(Ratio.of(2))));
    assertFindings(indicators(mobility().withWeight(Ratio.of(3))));
    assertFindings(
        indicators(mobility(), other.withWeight(Ratio.of(2))),
        "ERROR CONSISTENT-5 O1/K1/I1: not every one of the indicators I1, I3 has a weight");
  }

  @Test
  void c5_an_indicator_that_was_replaced_needs_no_weight() {
    Indicator before = mobility().withValidity(Validity.until(END_2019));
    Indicator after =
        mobility().withCode("I3").withWeight(Ratio.of(2)).withValidity(Validity.from(START_2020));
    assertFindings(indicators(before, after));
  }

  private static LogicalFramework measures(Measure... measures) {
    Baseline first = mobility().baselines().get(0).withMeasure("a");
    return withMobility(
        i ->
            i.withBaselines(first)
                .withMeasures(measures)
                .withBaselines(first, first.withMeasure("b")));
  }

  @Test
  void c5_all_measures_of_an_indicator_have_a_weight_or_none_has() {
    Measure b = count().withCode("b");
    assertFindings(measures(count(), b));
    assertFindings(measures(count().withWeight(Ratio.of(3)), b.withWeight(Ratio.of(2))));
    assertFindings(
        measures(count().withWeight(Ratio.of(3)), b),
        "ERROR CONSISTENT-5 O1/K1/I1: not every one of the measures 'a', 'b' has a weight");
    assertFindings(
        measures(
            count().withWeight(Ratio.of(3)).withValidity(Validity.until(END_2019)),
            b.withValidity(Validity.from(START_2020))));
  }
}
