package org.openrbm.core.review;

import static org.openrbm.core.logframe.Frameworks.END_2019;
import static org.openrbm.core.logframe.Frameworks.END_2021;
import static org.openrbm.core.logframe.Frameworks.agility;
import static org.openrbm.core.logframe.Frameworks.count;
import static org.openrbm.core.logframe.Frameworks.fairAppraisals;
import static org.openrbm.core.logframe.Frameworks.milestone;
import static org.openrbm.core.logframe.Frameworks.mobileStaff;
import static org.openrbm.core.logframe.Frameworks.mobility;
import static org.openrbm.core.logframe.Frameworks.roadmap;
import static org.openrbm.core.logframe.Frameworks.sound;
import static org.openrbm.core.logframe.Frameworks.text;
import static org.openrbm.core.logframe.Frameworks.withMobility;
import static org.openrbm.core.review.ReviewAssert.assertFindings;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.RoadmapPhase;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reading;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;

/** Each of the rules of consistency broken alone; the baseline is 100 throughout. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsistencyRulesTest {

  private static Target atLeast(int value, LocalDate due) {
    return new Target.AtLeast(Ratio.of(value), due);
  }

  private static Target atMost(int value, LocalDate due) {
    return new Target.AtMost(Ratio.of(value), due);
  }

  private static Target band(int lower, int upper, LocalDate due) {
    return new Target.Band(Interval.ofClosed(Ratio.of(lower), Ratio.of(upper)), due);
  }

  private static LogicalFramework plan(Direction direction, Target... targets) {
    return withMobility(
        i ->
            i.withMeasures(count().withDirection(direction))
                .withTargets(List.of(targets).stream().map(IndicatorTarget::of).toList()));
  }

  @Test
  void c1_a_target_lies_in_the_declared_direction() {
    String away =
        "ERROR CONSISTENT-1 O1/K1/I1: target %s by 2019-12-31 moves away from the baseline"
            + " 100 against the declared direction %s";
    assertFindings(
        plan(Direction.INCREASING, atMost(90, END_2019)),
        away.formatted("(-inf, 90]", "INCREASING"));
    assertFindings(
        plan(Direction.DECREASING, atLeast(115, END_2019)),
        away.formatted("[115, +inf)", "DECREASING"));
    assertFindings(
        plan(Direction.INCREASING, band(80, 90, END_2019)),
        away.formatted("[80, 90]", "INCREASING"));
    assertFindings(
        plan(Direction.DECREASING, band(110, 120, END_2019)),
        away.formatted("[110, 120]", "DECREASING"));
    assertFindings(
        plan(Direction.MAINTAIN, atLeast(110, END_2019)),
        away.formatted("[110, +inf)", "MAINTAIN"));
  }

  @Test
  void c1_a_band_may_be_entered_from_either_side() {
    assertFindings(plan(Direction.MAINTAIN, band(80, 90, END_2019)));
    assertFindings(plan(Direction.MAINTAIN, band(110, 120, END_2019)));
    assertFindings(plan(Direction.INCREASING, band(110, 120, END_2019)));
    assertFindings(plan(Direction.DECREASING, band(80, 90, END_2019)));
  }

  /** 30 and 60 have the mean 45: the second is above the band, the mean below it. */
  @Test
  void c1_and_a2_hold_a_mean_against_the_mean() {
    assertFindings(
        mean(30, 60, band(47, 53, END_2021)),
        "NOTE READING-3 O1/K1/I1: target is for the mean of 2 measures, none of which need meet it");
    assertFindings(
        mean(30, 70, band(47, 53, END_2021)),
        "NOTE SMART-A2 O1/K1/I1: target [47, 53] by 2021-12-31 of the mean of measures 'a', 'b' is"
            + " met by the baseline 50 already",
        "NOTE READING-3 O1/K1/I1: target is for the mean of 2 measures, none of which need meet it");
    assertFindings(
        mean(50, 70, band(47, 53, END_2021)),
        "ERROR CONSISTENT-1 O1/K1/I1: target [47, 53] by 2021-12-31 of the mean of measures 'a', 'b'"
            + " moves away from the baseline 60 against the declared direction INCREASING",
        "NOTE READING-3 O1/K1/I1: target is for the mean of 2 measures, none of which need meet it");
  }

  @Test
  void c2_targets_of_one_day_hold_together_in_any_order() {
    assertFindings(plan(Direction.INCREASING, atLeast(115, END_2019), atLeast(110, END_2019)));
    assertFindings(plan(Direction.INCREASING, atLeast(110, END_2019), atLeast(115, END_2019)));
    String behind =
        "ERROR CONSISTENT-2 O1/K1/I1: target [112, +inf) by 2021-12-31 falls behind the target"
            + " [115, +inf) by 2019-12-31";
    assertFindings(
        plan(
            Direction.INCREASING,
            atLeast(112, END_2021),
            atLeast(115, END_2019),
            atLeast(110, END_2019)),
        behind);
    assertFindings(
        plan(
            Direction.INCREASING,
            atLeast(110, END_2019),
            atLeast(115, END_2019),
            atLeast(112, END_2021)),
        behind);
  }

  private static LogicalFramework mean(int a, int b, Target target) {
    Baseline first = Baseline.of(Ratio.of(a), ReportingPeriod.ofYear(2017)).withMeasure("a");
    return withMobility(
        i ->
            i.withBaselines(first)
                .withMeasures(count(), count().withCode("b"))
                .withBaselines(first, first.withMeasure("b").withValue(Ratio.of(b)))
                .withTargets(IndicatorTarget.of(target).withCombination(MeasureCombination.MEAN)));
  }

  @Test
  void c2_a_later_target_asks_for_no_less() {
    assertFindings(
        plan(Direction.INCREASING, atLeast(130, END_2019), atLeast(115, END_2021)),
        "ERROR CONSISTENT-2 O1/K1/I1: target [115, +inf) by 2021-12-31 falls behind the target"
            + " [130, +inf) by 2019-12-31");
    assertFindings(
        plan(Direction.DECREASING, atMost(95, END_2021), atMost(80, END_2019)),
        "ERROR CONSISTENT-2 O1/K1/I1: target (-inf, 95] by 2021-12-31 falls behind the target"
            + " (-inf, 80] by 2019-12-31");
    assertFindings(
        plan(Direction.INCREASING, band(110, 120, END_2019), band(105, 120, END_2021)),
        "ERROR CONSISTENT-2 O1/K1/I1: target [105, 120] by 2021-12-31 falls behind the target"
            + " [110, 120] by 2019-12-31");
  }

  /** The second of each pair is met by 80 or 110, the first is not. */
  @Test
  void c2_a_limit_that_comes_to_meet_the_target_is_a_step_back() {
    assertFindings(
        plan(
            Direction.DECREASING,
            new Target.LessThan(Ratio.of(80), END_2019),
            atMost(80, END_2021)),
        "ERROR CONSISTENT-2 O1/K1/I1: target (-inf, 80] by 2021-12-31 falls behind the target"
            + " (-inf, 80) by 2019-12-31");
    assertFindings(
        plan(
            Direction.INCREASING,
            new Target.MoreThan(Ratio.of(110), END_2019),
            atLeast(110, END_2021)),
        "ERROR CONSISTENT-2 O1/K1/I1: target [110, +inf) by 2021-12-31 falls behind the target"
            + " (110, +inf) by 2019-12-31");
    assertFindings(
        plan(
            Direction.DECREASING,
            atMost(80, END_2019),
            new Target.LessThan(Ratio.of(80), END_2021)));
    assertFindings(
        plan(
            Direction.DECREASING,
            new Target.LessThan(Ratio.of(80), END_2019),
            new Target.LessThan(Ratio.of(80), END_2021)));
  }

  /** A name has no direction, whichever place it has among the names. */
  @Test
  void c1_names_have_no_direction() {
    Measure names =
        count()
            .withKind(MeasureKind.NOMINAL)
            .withLevels("yes", "no")
            .withDirection(Direction.INCREASING);
    Baseline no = Baseline.builder().period(ReportingPeriod.ofYear(2017)).level("no").build();
    assertFindings(
        withMobility(
            i ->
                i.withBaselines()
                    .withTargets()
                    .withMeasures(names)
                    .withBaselines(no)
                    .withTargets(IndicatorTarget.of(new Target.ReachLevel("yes", END_2019)))));
  }

  @Test
  void c2_the_same_again_or_another_band_is_no_step_back() {
    assertFindings(plan(Direction.INCREASING, atLeast(115, END_2019), atLeast(115, END_2021)));
    assertFindings(plan(Direction.INCREASING, band(105, 115, END_2019), band(110, 120, END_2021)));
    assertFindings(plan(Direction.INCREASING, atLeast(110, END_2019), band(105, 120, END_2021)));
  }

  @Test
  void c2_targets_of_different_parts_are_not_compared() {
    assertFindings(
        withMobility(
            i ->
                i.withDisaggregations(Disaggregation.builder().dimension("sex").build())
                    .withTargets(
                        IndicatorTarget.of(atLeast(130, END_2019)),
                        IndicatorTarget.builder()
                            .putCategory("sex", "women")
                            .target(atLeast(60, END_2021))
                            .build())));
  }

  @Test
  void c3_a_milestone_is_due_in_its_phase() {
    RoadmapPhase phase = roadmap().phases().get(0).withPeriod(ReportingPeriod.ofYear(2018));
    assertFindings(
        sound().withRoadmap(roadmap(milestone("MS1", "2019")).withPhases(phase)),
        "ERROR CONSISTENT-3 MS1: milestone is due in 2019-01-01/2019-12-31, outside its phase P1 of"
            + " 2018-01-01/2018-12-31");
  }

  @Test
  void c4_a_milestone_is_due_before_the_framework_ends() {
    RoadmapPhase phase = roadmap().phases().get(0).withPeriod(ReportingPeriod.ofYears(2018, 2022));
    assertFindings(
        sound().withRoadmap(roadmap(milestone("MS1", "2022")).withPhases(phase)),
        "ERROR CONSISTENT-4 MS1: milestone is due in 2022-01-01/2022-12-31, after the framework ends"
            + " on 2021-12-31");
  }

  @Test
  void c5_weights_sum_to_1() {
    assertFindings(weighted(Ratio.of(1, 3), Ratio.of(2, 3)));
    assertFindings(
        weighted(Ratio.of(1, 3), Ratio.of(1, 3)),
        "ERROR CONSISTENT-5 O1/K1: weights of K1, K2 sum to 2/3");
    assertFindings(
        sound()
            .withIntermediateOutcomes(
                agility()
                    .withImmediateOutcomes(mobileStaff().withWeight(Ratio.ONE), fairAppraisals())),
        "ERROR CONSISTENT-5 O1/K1: weights of K1, K2 sum to 1, and not every one has a weight");
    assertFindings(
        sound().withIntermediateOutcomes(agility().withWeight(Ratio.of(1, 2))),
        "ERROR CONSISTENT-5 O1: weights of O1 sum to 1/2");
  }

  private static LogicalFramework weighted(Ratio first, Ratio second) {
    return sound()
        .withIntermediateOutcomes(
            agility()
                .withImmediateOutcomes(
                    mobileStaff().withWeight(first), fairAppraisals().withWeight(second)));
  }

  @Test
  void c2_targets_are_compared_in_order_of_days() {
    assertFindings(
        withMobility(i -> i.withTargets(mobility().targets().get(1), mobility().targets().get(0))));
  }

  private static IndicatorTarget during(int value, String period) {
    ReportingPeriod of = ReportingPeriod.parse(period);
    return IndicatorTarget.of(atLeast(value, of.end()), TargetWindow.during(of));
  }

  /** 40 in 2019 and 30 in 2020 is no step back, and a quarter is no step back from a year. */
  @Test
  void c2_what_is_to_happen_during_each_period_is_not_compared() {
    for (Accumulation accumulation :
        List.of(Accumulation.FLOW, Accumulation.CUMULATIVE_FROM_BASELINE)) {
      assertFindings(
          withMobility(
              i ->
                  i.withTargets()
                      .withAccumulation(accumulation)
                      .withTargets(during(40, "2019"), during(30, "2020"), during(10, "2021-Q1"))));
    }
    assertFindings(withMobility(i -> i.withTargets(during(140, "2019"), during(130, "2020"))));
  }

  @Test
  void c2_sums_since_the_baseline_are_compared_with_each_other() {
    IndicatorTarget first = IndicatorTarget.of(atLeast(50, END_2019), TargetWindow.SINCE_BASELINE);
    IndicatorTarget second = IndicatorTarget.of(atLeast(40, END_2021), TargetWindow.SINCE_BASELINE);
    assertFindings(
        withMobility(
            i ->
                i.withTargets()
                    .withAccumulation(Accumulation.FLOW)
                    .withTargets(first, second, during(30, "2021"))),
        "ERROR CONSISTENT-2 O1/K1/I1: target [40, +inf) by 2021-12-31 falls behind the target"
            + " [50, +inf) by 2019-12-31");
  }

  @Test
  void c2_levels_and_sums_and_targets_of_different_units_are_not_compared() {
    IndicatorTarget level = IndicatorTarget.of(atLeast(130, END_2019));
    IndicatorTarget sum = IndicatorTarget.of(atLeast(40, END_2021), TargetWindow.SINCE_BASELINE);
    assertFindings(
        withMobility(
            i -> i.withTargets().withAccumulation(Accumulation.FLOW).withTargets(level, sum)));
    assertFindings(
        withMobility(
            i -> i.withTargets(level, sum.withWindow(TargetWindow.ON_DAY).withReporter("Vienna"))));
    assertFindings(
        withMobility(
            i ->
                i.withTargets(
                    level.withReporter("Vienna"),
                    IndicatorTarget.of(atLeast(120, END_2021)).withReporter("Vienna"))),
        "ERROR CONSISTENT-2 O1/K1/I1: target [120, +inf) by 2021-12-31 of unit 'Vienna' falls behind"
            + " the target [130, +inf) by 2019-12-31 of unit 'Vienna'");
  }

  /** A window that is not stated is the level on the day. */
  @Test
  void c2_a_window_need_not_be_stated_to_be_the_same() {
    assertFindings(
        withMobility(
            i ->
                i.withTargets(
                    IndicatorTarget.of(atLeast(130, END_2019), TargetWindow.ON_DAY),
                    IndicatorTarget.of(atLeast(120, END_2021)))),
        "ERROR CONSISTENT-2 O1/K1/I1: target [120, +inf) by 2021-12-31 falls behind the target"
            + " [130, +inf) by 2019-12-31");
  }

  @Test
  void c2_words_and_no_target_stand_between_numbers() {
    LocalDate end2020 = LocalDate.of(2020, 12, 31);
    assertFindings(
        plan(
            Direction.INCREASING,
            atLeast(115, END_2019),
            new Target.NoTarget(end2020),
            atLeast(130, END_2021)));
    assertFindings(
        plan(
            Direction.INCREASING,
            atLeast(115, END_2019),
            new Target.NoTarget(end2020),
            atLeast(110, END_2021)),
        "ERROR CONSISTENT-2 O1/K1/I1: target [110, +inf) by 2021-12-31 falls behind the target"
            + " [115, +inf) by 2019-12-31");
    Measure words =
        Measure.builder()
            .code("q")
            .title(text("Policy", "政策"))
            .kind(MeasureKind.QUALITATIVE)
            .build();
    Baseline before = Baseline.ofUnquantified(text("none", "无"), ReportingPeriod.ofYear(2017));
    assertFindings(
        withMobility(
            i ->
                i.withTargets()
                    .withBaselines()
                    .withMeasures(words)
                    .withBaselines(before)
                    .withTargets(
                        IndicatorTarget.of(new Target.Statement(text("all", "全部"), END_2019)),
                        IndicatorTarget.of(new Target.Statement(text("some", "部分"), END_2021)))),
        "WARNING SMART-A1 O1/K1/I1: baseline of 2017-01-01/2017-12-31 is named, but not quantified");
  }

  /** 100 in 2017 says nothing against 40 in 2019; at least 40 of what is to fall does. */
  @Test
  void c1_and_a2_hold_a_sum_against_0() {
    assertFindings(flow(Direction.INCREASING, during(40, "2019")));
    assertFindings(
        flow(
            Direction.DECREASING,
            IndicatorTarget.of(
                atMost(140, END_2019), TargetWindow.during(ReportingPeriod.ofYear(2019)))));
    assertFindings(
        flow(Direction.DECREASING, during(40, "2019")),
        "ERROR CONSISTENT-1 O1/K1/I1: target [40, +inf) by 2019-12-31 moves away from 0, where its"
            + " sum begins, against the declared direction DECREASING");
    assertFindings(
        withMobility(
            i ->
                i.withTargets()
                    .withAccumulation(Accumulation.CUMULATIVE_FROM_BASELINE)
                    .withTargets(
                        IndicatorTarget.of(atLeast(40, END_2019), TargetWindow.SINCE_BASELINE))),
        "NOTE SMART-A2 O1/K1/I1: target [40, +inf) by 2019-12-31 is met by the baseline 100 already");
  }

  private static LogicalFramework flow(Direction direction, IndicatorTarget target) {
    return withMobility(
        i ->
            i.withTargets()
                .withMeasures(count().withDirection(direction))
                .withAccumulation(Accumulation.FLOW)
                .withOverPeriods(AggregationRule.SUM)
                .withTargets(target));
  }

  @Test
  void c6_a_change_in_per_cent_is_of_the_baseline_of_its_unit() {
    Baseline zero = mobility().baselines().get(0).withValue(Ratio.ZERO).withReporter("Vienna");
    Target more =
        new Target.Change(Ratio.of(10), ChangeUnit.PERCENT, 1, ChangeBase.BASELINE, END_2019);
    IndicatorTarget all =
        IndicatorTarget.builder()
            .target(more)
            .reading(new Reading(LocalizedText.of("10 more"), "in posts"))
            .build();
    String reading =
        "NOTE READING-1 O1/K1/I1: \"10 more\" has several readings; taken as a change of 10 per cent"
            + " of the baseline, once by 2019-12-31, because in posts";
    assertFindings(
        withMobility(i -> i.withBaselines(i.baselines().get(0), zero).withTargets(all)), reading);
    assertFindings(
        withMobility(
            i ->
                i.withBaselines(i.baselines().get(0), zero)
                    .withTargets(all.withReporter("Vienna"))),
        "ERROR CONSISTENT-6 O1/K1/I1: target by 2019-12-31 is a change in per cent of a baseline of"
            + " 0",
        reading);
  }
}
