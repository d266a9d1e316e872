package org.openrbm.core.review;

import static org.openrbm.core.logframe.Frameworks.END_2019;
import static org.openrbm.core.logframe.Frameworks.END_2021;
import static org.openrbm.core.logframe.Frameworks.count;
import static org.openrbm.core.logframe.Frameworks.mobileStaff;
import static org.openrbm.core.logframe.Frameworks.mobility;
import static org.openrbm.core.logframe.Frameworks.scheme;
import static org.openrbm.core.logframe.Frameworks.share;
import static org.openrbm.core.logframe.Frameworks.text;
import static org.openrbm.core.logframe.Frameworks.withMobileStaff;
import static org.openrbm.core.logframe.Frameworks.withMobility;
import static org.openrbm.core.review.ReviewAssert.assertFindings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reading;
import org.openrbm.core.target.Target;

/** Each of the SMART rules broken alone, but for those on what is achievable. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmartRulesTest {

  @Test
  void s1_a_measure_is_of_one_thing() {
    assertFindings(
        withMeasure(count().withTitle(text("Staff hired and promoted", "雇用的工作人员"))),
        "WARNING SMART-S1 O1/K1/I1: measure 'a' names several things: Staff hired and promoted");
  }

  @Test
  void m1_a_count_has_a_unit_and_a_percentage_both_its_parts() {
    assertFindings(
        withMeasure(count().withUnit(Optional.empty())),
        "WARNING SMART-M1 O1/K1/I1: measure 'a' counts something, but has no unit");
    String lacks =
        "WARNING SMART-M1 O1/K1/I1: measure 'a' is a percentage, but lacks its numerator or"
            + " denominator";
    LogicalFramework noNumerator = withShare(share().withNumerator(Optional.empty()));
    assertFindings(noNumerator, lacks);
    assertFindings(withShare(share().withDenominator(Optional.empty())), lacks);
    assertFindings(withShare(share()));
    assertFindings(withMeasure(count().withUnit(Optional.empty()).withKind(MeasureKind.DAYS)));
  }

  private static LogicalFramework withMeasure(Measure measure) {
    return withMobility(i -> i.withMeasures(measure));
  }

  /** From 70 to 85 per cent, in the place of the count. */
  private static LogicalFramework withShare(Measure measure) {
    return withMobility(
        i ->
            i.withMeasures(measure.withCode("a"))
                .withBaselines(Baseline.of(Ratio.of(70), ReportingPeriod.ofYear(2017)))
                .withTargets(atLeast(85)));
  }

  private static IndicatorTarget atLeast(int value) {
    return IndicatorTarget.of(new Target.AtLeast(Ratio.of(value), END_2019));
  }

  @Test
  void m2_an_indicator_has_a_means_of_verification() {
    assertFindings(
        withMobility(i -> i.withMeansOfVerification()),
        "WARNING SMART-M2 O1/K1/I1: indicator has no means of verification");
  }

  @Test
  void r1_an_indicator_of_an_output_serves_a_measured_outcome() {
    assertFindings(
        withMobileStaff(
            mobileStaff().withIndicators().withOutputs(scheme().withIndicators(mobility()))),
        "WARNING SMART-R1 O1/K1/OP1: output has indicators, but the outcome it serves has none",
        "WARNING COMPLETE-1 O1/K1: outcome has no indicator");
    assertFindings(
        withMobileStaff(
            mobileStaff().withOutputs(scheme().withIndicators(mobility().withCode("I7")))));
  }

  @Test
  void t1_a_target_is_due_in_the_period_of_the_framework() {
    assertFindings(
        withMobility(
            i ->
                i.withTargets(
                    IndicatorTarget.of(
                        new Target.AtLeast(Ratio.of(120), LocalDate.of(2022, 1, 1))))),
        "ERROR SMART-T1 O1/K1/I1: target is due on 2022-01-01, outside the period"
            + " 2018-01-01/2021-12-31 of the framework");
  }

  @Test
  void t1_every_step_is_due_in_the_period() {
    Target steps =
        new Target.Stepwise(
            List.of(
                new Target.Step(Ratio.of(15), LocalDate.of(2017, 12, 31)),
                new Target.Step(Ratio.of(15), END_2021)),
            ChangeUnit.INDICATOR_UNIT,
            ChangeBase.BASELINE);
    Reading reading = new Reading(LocalizedText.of("en", "+15"), "in posts");
    assertFindings(
        withMobility(
            i -> i.withTargets(IndicatorTarget.builder().target(steps).reading(reading).build())),
        "ERROR SMART-T1 O1/K1/I1: target is due on 2017-12-31, outside the period"
            + " 2018-01-01/2021-12-31 of the framework",
        "NOTE READING-1 O1/K1/I1: \"+15\" has several readings; taken as changes of 15 units by"
            + " 2017-12-31, then 15 units by 2021-12-31, each of the baseline, because in posts");
  }
}
