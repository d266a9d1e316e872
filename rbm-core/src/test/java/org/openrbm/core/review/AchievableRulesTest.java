package org.openrbm.core.review;

import static org.openrbm.core.logframe.Frameworks.END_2019;
import static org.openrbm.core.logframe.Frameworks.END_2021;
import static org.openrbm.core.logframe.Frameworks.count;
import static org.openrbm.core.logframe.Frameworks.mobility;
import static org.openrbm.core.logframe.Frameworks.share;
import static org.openrbm.core.logframe.Frameworks.text;
import static org.openrbm.core.logframe.Frameworks.withMobility;
import static org.openrbm.core.review.ReviewAssert.assertFindings;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;

/** Whether targets can be achieved: from where they start, and how far they may go. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AchievableRulesTest {

  private static IndicatorTarget atLeast(int value) {
    return IndicatorTarget.of(new Target.AtLeast(Ratio.of(value), END_2019));
  }

  @Test
  void a1_the_start_of_a_target_is_known() {
    Baseline survey = Baseline.ofUnquantified(text("Survey", "调查"), ReportingPeriod.ofYear(2017));
    assertFindings(
        withMobility(i -> i.withBaselines(survey)),
        "WARNING SMART-A1 O1/K1/I1: baseline of 2017-01-01/2017-12-31 is named, but not"
            + " quantified");
    assertFindings(
        withMobility(
            i ->
                i.withBaselines(survey)
                    .withTargets(
                        IndicatorTarget.of(
                            new Target.Maintain(Ratio.ONE, ChangeUnit.PERCENT, END_2019)))),
        "WARNING SMART-A1 O1/K1/I1: baseline of 2017-01-01/2017-12-31 is named, but not"
            + " quantified, and a target is relative to it");
  }

  @Test
  void a1_only_the_latest_baseline_of_a_measure_counts() {
    Baseline survey = Baseline.ofUnquantified(text("Survey", "调查"), ReportingPeriod.ofYear(2016));
    assertFindings(withMobility(i -> i.withBaselines(survey, mobility().baselines().get(0))));
    Measure b = count().withCode("b");
    Target keep = new Target.Maintain(Ratio.ONE, ChangeUnit.PERCENT, END_2019);
    assertFindings(
        withMobility(
            i ->
                i.withBaselines(i.baselines().get(0).withMeasure("a"), survey.withMeasure("a"))
                    .withMeasures(count(), b)
                    .withBaselines(i.baselines().get(0).withMeasure("a"), survey.withMeasure("b"))
                    .withTargets(
                        IndicatorTarget.of(keep).withMeasures("a"),
                        atLeast(200).withMeasures("b"))),
        "WARNING SMART-A1 O1/K1/I1: baseline of 2016-01-01/2016-12-31 of measure 'b' is named, but"
            + " not quantified");
  }

  @Test
  void a2_a_target_is_not_met_at_the_start() {
    assertFindings(
        withMobility(i -> i.withTargets(atLeast(100))),
        "NOTE SMART-A2 O1/K1/I1: target [100, +inf) by 2019-12-31 is met by the baseline 100"
            + " already");
    assertFindings(withMobility(i -> i.withTargets(atLeast(101))));
    Interval band = Interval.ofClosed(Ratio.of(95), Ratio.of(105));
    assertFindings(
        withMobility(i -> i.withTargets(IndicatorTarget.of(new Target.Band(band, END_2019)))),
        "NOTE SMART-A2 O1/K1/I1: target [95, 105] by 2019-12-31 is met by the baseline 100"
            + " already");
  }

  @Test
  void a2_what_is_to_be_maintained_may_be_met_at_the_start() {
    Interval band = Interval.ofClosed(Ratio.of(95), Ratio.of(105));
    assertFindings(
        withMobility(
            i ->
                i.withMeasures(count().withDirection(Direction.MAINTAIN))
                    .withTargets(IndicatorTarget.of(new Target.Band(band, END_2019)))));
    assertFindings(
        withMobility(
            i ->
                i.withTargets(
                    IndicatorTarget.of(
                        new Target.Maintain(Ratio.ONE, ChangeUnit.PERCENT, END_2019)))));
  }

  @Test
  void a2_levels_of_an_ordinal_measure_count_as_well() {
    Measure maturity =
        Measure.builder()
            .code("a")
            .title(text("Maturity", "成熟度"))
            .kind(MeasureKind.ORDINAL)
            .addLevels("low", "medium", "high")
            .build();
    IndicatorTarget medium = IndicatorTarget.of(new Target.ReachLevel("medium", END_2019));
    Baseline high = Baseline.builder().period(ReportingPeriod.ofYear(2017)).level("high").build();
    LogicalFramework met =
        withMobility(
            i ->
                i.withBaselines()
                    .withTargets()
                    .withMeasures(maturity)
                    .withTargets(medium)
                    .withBaselines(high));
    assertFindings(
        met,
        "NOTE SMART-A2 O1/K1/I1: target level 'medium' by 2019-12-31 is met by the baseline level"
            + " 'high' already");
  }

  @Test
  void a2_a_name_counts_as_well_and_words_and_no_target_do_not() {
    Measure names = count().withKind(MeasureKind.NOMINAL).withLevels("no", "yes");
    Baseline yes = Baseline.builder().period(ReportingPeriod.ofYear(2017)).level("yes").build();
    assertFindings(
        withMobility(
            i ->
                i.withBaselines()
                    .withTargets()
                    .withMeasures(names)
                    .withTargets(
                        IndicatorTarget.of(new Target.ReachLevel("yes", END_2019)),
                        IndicatorTarget.of(new Target.NoTarget(END_2021)))
                    .withBaselines(yes)),
        "NOTE SMART-A2 O1/K1/I1: target level 'yes' by 2019-12-31 is met by the baseline level"
            + " 'yes' already");
  }

  /** Of low and medium, the mean is half-way between the first and the second level. */
  @Test
  void a2_a_mean_of_levels_lies_between_two_levels() {
    Measure a =
        Measure.builder()
            .code("a")
            .title(text("Maturity", "成熟度"))
            .kind(MeasureKind.ORDINAL)
            .addLevels("low", "medium", "high")
            .build();
    Measure b = a.withCode("b");
    Baseline low = Baseline.builder().period(ReportingPeriod.ofYear(2017)).level("low").build();
    assertFindings(
        withMobility(
            i ->
                i.withBaselines()
                    .withTargets()
                    .withMeasures(a, b)
                    .withTargets(
                        IndicatorTarget.of(new Target.ReachLevel("low", END_2019))
                            .withCombination(MeasureCombination.MEAN))
                    .withBaselines(low.withMeasure("a"), low.withMeasure("b").withLevel("medium"))),
        "NOTE SMART-A2 O1/K1/I1: target level 'low' by 2019-12-31 of the mean of measures 'a', 'b'"
            + " is met by the baseline position 3/2 already",
        "NOTE READING-3 O1/K1/I1: target is for the mean of 2 measures, none of which need meet"
            + " it");
  }

  @Test
  void a2_a_milestone_has_no_level_to_be_met() {
    assertFindings(
        withMobility(
            i ->
                i.withTargets(
                    IndicatorTarget.of(new Target.CompleteMilestone("MS1", END_2019)),
                    atLeast(120))));
  }

  @Test
  void a3_more_than_all_cannot_be_reached() {
    assertFindings(
        withMobility(
            i ->
                i.withMeasures(share().withCode("a"))
                    .withBaselines(Baseline.of(Ratio.of(70), ReportingPeriod.ofYear(2017)))
                    .withTargets(IndicatorTarget.of(new Target.MoreThan(Ratio.of(100), END_2019)))),
        "ERROR SMART-A3 O1/K1/I1: target (100, +inf) by 2019-12-31 cannot be reached by values in"
            + " [0, 100]");
  }

  @Test
  void a3_a_percentage_or_score_can_be_reached() {
    assertFindings(
        withMobility(
            i ->
                i.withMeasures(share().withCode("a"))
                    .withBaselines(Baseline.of(Ratio.of(70), ReportingPeriod.ofYear(2017)))
                    .withTargets(atLeast(101))),
        "ERROR SMART-A3 O1/K1/I1: target [101, +inf) by 2019-12-31 cannot be reached by values in"
            + " [0, 100]");
    Measure score =
        Measure.builder()
            .code("a")
            .title(text("Index", "指数"))
            .kind(MeasureKind.SCORE)
            .scale(Interval.ofClosed(Ratio.ONE, Ratio.of(4)))
            .build();
    IndicatorTarget atMost = IndicatorTarget.of(new Target.AtMost(Ratio.parse("0.5"), END_2019));
    assertFindings(
        withMobility(
            i ->
                i.withMeasures(score)
                    .withBaselines(Baseline.of(Ratio.of(2), ReportingPeriod.ofYear(2017)))
                    .withTargets(atMost)),
        "ERROR SMART-A3 O1/K1/I1: target (-inf, 1/2] by 2019-12-31 cannot be reached by values in"
            + " [1, 4]");
  }

  @Test
  void a1_the_start_of_the_target_of_a_unit_is_that_of_the_unit() {
    Baseline survey =
        Baseline.ofUnquantified(text("Survey", "调查"), ReportingPeriod.ofYear(2017))
            .withReporter("Vienna");
    IndicatorTarget keep =
        IndicatorTarget.of(new Target.Maintain(Ratio.ONE, ChangeUnit.PERCENT, END_2019));
    String named =
        "WARNING SMART-A1 O1/K1/I1: baseline of 2017-01-01/2017-12-31 is named, but not quantified";
    assertFindings(
        withMobility(i -> i.withBaselines(i.baselines().get(0), survey).withTargets(keep)), named);
    assertFindings(
        withMobility(
            i ->
                i.withBaselines(i.baselines().get(0), survey)
                    .withTargets(keep.withReporter("Vienna"))),
        named + ", and a target is relative to it");
  }

  @Test
  void a2_the_target_of_a_unit_starts_from_the_baseline_of_the_unit() {
    Baseline vienna = mobility().baselines().get(0).withValue(Ratio.of(30)).withReporter("Vienna");
    assertFindings(
        withMobility(
            i ->
                i.withBaselines(i.baselines().get(0), vienna)
                    .withTargets(atLeast(40).withReporter("Vienna"))));
    assertFindings(
        withMobility(
            i ->
                i.withBaselines(i.baselines().get(0), vienna)
                    .withTargets(atLeast(20).withReporter("Vienna"))),
        "NOTE SMART-A2 O1/K1/I1: target [20, +inf) by 2019-12-31 of unit 'Vienna' is met by the"
            + " baseline 30 already");
  }
}
