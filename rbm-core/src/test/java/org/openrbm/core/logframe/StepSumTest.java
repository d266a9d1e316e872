package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.mobility;
import static org.openrbm.core.logframe.Frameworks.text;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reading;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;

/** Targets of shorter periods that are stated to add up to that of the longer one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepSumTest {

  private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2025);
  private static final LocalDate END = YEAR.end();

  private static IndicatorTarget during(long value, ReportingPeriod period) {
    return IndicatorTarget.of(
        new Target.AtLeast(Ratio.of(value), period.end()), TargetWindow.during(period));
  }

  private static IndicatorTarget quarter(int quarter, long value) {
    return during(value, ReportingPeriod.ofQuarter(2025, quarter));
  }

  private static IndicatorTarget year(long value) {
    return during(value, YEAR).withSumOfSteps(true);
  }

  private static Indicator flow(IndicatorTarget... targets) {
    return mobility()
        .withTargets()
        .withBaselines()
        .withDisaggregations(Disaggregation.builder().dimension("sex").build())
        .withAccumulation(Accumulation.FLOW)
        .withOverPeriods(AggregationRule.SUM)
        .withTargets(targets);
  }

  @Test
  void quarters_add_up_to_their_year_in_whatever_order_they_stand() {
    assertThat(
            flow(quarter(4, 8), year(40), quarter(2, 10), quarter(1, 10), quarter(3, 12)).targets())
        .hasSize(5);
    refuses(
        () -> flow(year(40), quarter(1, 10), quarter(2, 10), quarter(3, 12), quarter(4, 7)),
        "targets of the periods in 2025 of indicator 'I1' must add up to its 40, but are 39"
            + " together");
    refuses(
        () -> flow(year(40), quarter(1, 10), quarter(2, 10), quarter(3, 12), quarter(4, 9)),
        "targets of the periods in 2025 of indicator 'I1' must add up to its 40, but are 41"
            + " together");
  }

  @Test
  void nothing_need_add_up_unless_it_is_stated() {
    assertThat(flow(year(40).withSumOfSteps(false), quarter(1, 99)).targets()).hasSize(2);
  }

  @Test
  void no_target_counts_as_0() {
    ReportingPeriod third = ReportingPeriod.ofQuarter(2025, 3);
    IndicatorTarget none =
        IndicatorTarget.of(new Target.NoTarget(third.end()), TargetWindow.during(third));
    assertThat(flow(year(30), quarter(1, 10), quarter(2, 10), none, quarter(4, 10)).targets())
        .hasSize(5);
  }

  @Test
  void periods_follow_each_other_and_cover_the_whole() {
    refuses(
        () -> flow(year(30), quarter(1, 10), quarter(2, 10), quarter(4, 10)),
        "targets of the periods in 2025 of indicator 'I1' must follow each other, but 2025-Q4 begins"
            + " on 2025-10-01, not on 2025-07-01");
    refuses(
        () -> flow(year(30), quarter(2, 10), quarter(3, 10), quarter(4, 10)),
        "targets of the periods in 2025 of indicator 'I1' must follow each other, but 2025-Q2 begins"
            + " on 2025-04-01, not on 2025-01-01");
    refuses(
        () -> flow(year(30), quarter(1, 10), quarter(2, 10), quarter(3, 10)),
        "targets of the periods in 2025 of indicator 'I1' must cover it up to 2025-12-31, but end"
            + " before 2025-10-01");
    refuses(
        () -> flow(year(30)),
        "targets of the periods in 2025 of indicator 'I1' must add up to its own, but there are"
            + " none");
    refuses(
        () ->
            flow(
                IndicatorTarget.of(
                        new Target.AtLeast(Ratio.of(9), END), TargetWindow.SINCE_BASELINE)
                    .withSumOfSteps(true)),
        "targets of the periods in the time to 2025-12-31 of indicator 'I1' must add up to its own,"
            + " but there are none");
  }

  /** Halves of 20 make the year; their own quarters count in the halves only. */
  @Test
  void the_longest_periods_in_the_whole_count() {
    IndicatorTarget first = during(20, ReportingPeriod.ofHalf(2025, 1)).withSumOfSteps(true);
    IndicatorTarget second = during(20, ReportingPeriod.ofHalf(2025, 2));
    assertThat(flow(year(40), first, second, quarter(1, 5), quarter(2, 15)).targets()).hasSize(5);
    refuses(
        () -> flow(year(40), first, second, quarter(1, 5), quarter(2, 10)),
        "targets of the periods in 2025-H1 of indicator 'I1' must add up to its 20, but are 15"
            + " together");
  }

  @Test
  void the_sum_since_the_baseline_is_that_of_the_periods_up_to_its_day() {
    IndicatorTarget all =
        IndicatorTarget.of(new Target.AtLeast(Ratio.of(90), END), TargetWindow.SINCE_BASELINE)
            .withSumOfSteps(true);
    IndicatorTarget before = during(50, ReportingPeriod.ofYear(2024));
    IndicatorTarget after = during(99, ReportingPeriod.ofYear(2026));
    assertThat(flow(all, before, during(40, YEAR), after).targets()).hasSize(4);
    refuses(
        () -> flow(all, before, during(30, YEAR), after),
        "targets of the periods in the time to 2025-12-31 of indicator 'I1' must add up to its 90,"
            + " but are 80 together");
    refuses(
        () -> flow(all, before, after),
        "targets of the periods in the time to 2025-12-31 of indicator 'I1' must cover it up to"
            + " 2025-12-31, but end before 2025-01-01");
  }

  @Test
  void only_targets_of_the_same_measures_part_and_unit_count() {
    IndicatorTarget women = quarter(1, 9).withCategories(Map.of("sex", "women"));
    IndicatorTarget vienna = quarter(1, 8).withReporter("Vienna");
    IndicatorTarget level = quarter(1, 7).withWindow(TargetWindow.SINCE_BASELINE);
    IndicatorTarget[] quarters = {
      year(40), quarter(1, 10), quarter(2, 10), quarter(3, 10), quarter(4, 10), women, vienna, level
    };
    assertThat(flow(quarters).targets()).hasSize(8);
  }

  @Test
  void upper_limits_add_up_too() {
    assertThat(
            flow(
                    atMost(20, YEAR).withSumOfSteps(true),
                    atMost(12, ReportingPeriod.ofHalf(2025, 1)),
                    atMost(8, ReportingPeriod.ofHalf(2025, 2)))
                .targets())
        .hasSize(3);
  }

  private static IndicatorTarget atMost(long value, ReportingPeriod period) {
    return IndicatorTarget.of(
        new Target.AtMost(Ratio.of(value), period.end()), TargetWindow.during(period));
  }

  @Test
  void what_has_no_number_of_its_own_is_not_added_up() {
    Target change =
        new Target.Change(Ratio.of(10), ChangeUnit.PERCENT, 1, ChangeBase.BASELINE, END);
    refuses(
        () ->
            flow(
                IndicatorTarget.builder()
                    .target(change)
                    .reading(new Reading(LocalizedText.of("10 more"), "of the baseline"))
                    .window(TargetWindow.during(YEAR))
                    .sumOfSteps(true)
                    .build(),
                during(10, ReportingPeriod.ofHalf(2025, 1)),
                during(10, ReportingPeriod.ofHalf(2025, 2))),
        "target by 2025-12-31 in indicator 'I1' is no number of its own, so that it cannot be added"
            + " up");
    ReportingPeriod first = ReportingPeriod.ofHalf(2025, 1);
    refuses(
        () ->
            flow(
                year(20),
                IndicatorTarget.of(
                    new Target.Statement(text("much", "很多"), first.end()),
                    TargetWindow.during(first)),
                during(10, ReportingPeriod.ofHalf(2025, 2))),
        "target by 2025-06-30 in indicator 'I1' is no number of its own, so that it cannot be added"
            + " up");
    refuses(
        () ->
            flow(
                year(11),
                IndicatorTarget.of(
                    new Target.CompleteMilestone("MS1", first.end()), TargetWindow.during(first)),
                during(10, ReportingPeriod.ofHalf(2025, 2))),
        "target by 2025-06-30 in indicator 'I1' is no number of its own, so that it cannot be added"
            + " up");
    Measure levels =
        Measure.builder()
            .code("o")
            .title(text("Maturity", "成熟度"))
            .kind(MeasureKind.ORDINAL)
            .addLevels("low", "high")
            .build();
    IndicatorTarget low =
        IndicatorTarget.of(new Target.ReachLevel("low", first.end()), TargetWindow.during(first));
    ReportingPeriod second = ReportingPeriod.ofHalf(2025, 2);
    refuses(
        () ->
            flow()
                .withOverPeriods(AggregationRule.NONE)
                .withMeasures(levels)
                .withTargets(
                    IndicatorTarget.of(
                            new Target.ReachLevel("high", END), TargetWindow.during(YEAR))
                        .withSumOfSteps(true),
                    low,
                    IndicatorTarget.of(
                        new Target.ReachLevel("low", END), TargetWindow.during(second))),
        "target by 2025-06-30 in indicator 'I1' is no number of its own, so that it cannot be added"
            + " up");
  }

  @Test
  void levels_are_never_added_up() {
    refuses(
        () ->
            flow()
                .withOverPeriods(AggregationRule.NONE)
                .withTargets(year(40).withWindow(TargetWindow.ON_DAY)),
        "target by 2025-12-31 in indicator 'I1' is of a level, which is never the sum of others");
    refuses(
        () -> mobility().withTargets(year(40)),
        "target by 2025-12-31 in indicator 'I1' is of a level, which is never the sum of others");
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
