package org.openrbm.core.review;

import static org.openrbm.core.logframe.Frameworks.withMobility;
import static org.openrbm.core.review.ReviewAssert.assertFindings;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;

/** Targets of a flow for the parts of a period that do not add up to the one for the period. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartsOfPeriodsTest {

  private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2019);

  private static IndicatorTarget least(long value, String period) {
    ReportingPeriod of = ReportingPeriod.parse(period);
    return IndicatorTarget.of(
        new Target.AtLeast(Ratio.of(value), of.end()), TargetWindow.during(of));
  }

  private static IndicatorTarget most(long value, String period) {
    ReportingPeriod of = ReportingPeriod.parse(period);
    return IndicatorTarget.of(
        new Target.AtMost(Ratio.of(value), of.end()), TargetWindow.during(of));
  }

  private static Indicator flow(Indicator indicator) {
    return indicator
        .withTargets()
        .withDisaggregations(Disaggregation.builder().dimension("sex").build())
        .withAccumulation(Accumulation.FLOW)
        .withOverPeriods(AggregationRule.SUM);
  }

  private static LogicalFramework targets(IndicatorTarget... targets) {
    return withMobility(i -> flow(i).withTargets(targets));
  }

  @Test
  void c7_quarters_that_do_not_add_up_to_their_year_are_noted() {
    assertFindings(
        targets(
            least(40, "2019"),
            least(10, "2019-Q1"),
            least(10, "2019-Q2"),
            least(10, "2019-Q3"),
            least(10, "2019-Q4")));
    assertFindings(
        targets(
            least(10, "2019-Q4"),
            least(8, "2019-Q3"),
            least(10, "2019-Q2"),
            least(10, "2019-Q1"),
            least(40, "2019")),
        "NOTE CONSISTENT-7 O1/K1/I1: target [40, +inf) by 2019-12-31 differs from the sum of those"
            + " for the parts of 2019, which is 38");
  }

  /** At most 12 in either half, but at most 20 in the year. */
  @Test
  void c7_ceilings_are_compared_as_well() {
    assertFindings(
        targets(most(20, "2019"), most(12, "2019-H1"), most(12, "2019-H2")),
        "NOTE CONSISTENT-7 O1/K1/I1: target (-inf, 20] by 2019-12-31 differs from the sum of those"
            + " for the parts of 2019, which is 24");
  }

  @Test
  void c7_each_period_is_held_against_its_longest_parts() {
    assertFindings(
        targets(
            least(20, "2018/2019"),
            least(8, "2018"),
            least(12, "2019"),
            least(5, "2019-H1"),
            least(7, "2019-H2"),
            least(2, "2019-Q1"),
            least(2, "2019-Q2")),
        "NOTE CONSISTENT-7 O1/K1/I1: target [5, +inf) by 2019-06-30 differs from the sum of those"
            + " for the parts of 2019-H1, which is 4");
  }

  @Test
  void c7_parts_that_leave_a_gap_are_not_added_up() {
    assertFindings(targets(least(40, "2019"), least(10, "2019-Q1"), least(10, "2019-Q2")));
    assertFindings(
        targets(
            least(40, "2019"), least(10, "2019-Q1"), least(10, "2019-Q3"), least(10, "2019-Q4")));
    assertFindings(targets(least(40, "2019"), least(10, "2019-Q2"), least(10, "2019-H2")));
  }

  @Test
  void c7_of_two_limits_for_one_period_the_stricter_counts() {
    assertFindings(
        targets(
            least(20, "2019"), least(9, "2019-H1"), least(10, "2019-H1"), least(10, "2019-H2")));
    assertFindings(
        targets(
            least(20, "2019"), least(10, "2019-H1"), least(9, "2019-H1"), least(10, "2019-H2")));
  }

  @Test
  void c7_other_sides_parts_and_units_are_not_added_up() {
    assertFindings(targets(least(40, "2019"), most(10, "2019-H1"), most(10, "2019-H2")));
    assertFindings(
        targets(
            least(40, "2019"),
            least(10, "2019-H1").withReporter("Vienna"),
            least(10, "2019-H2").withReporter("Vienna")));
    assertFindings(
        targets(
            least(40, "2019"),
            least(10, "2019-H1").withCategories(Map.of("sex", "women")),
            least(10, "2019-H2").withCategories(Map.of("sex", "women"))));
  }

  @Test
  void c7_a_unit_is_named() {
    assertFindings(
        targets(
            least(40, "2019").withReporter("Vienna"),
            least(10, "2019-H1").withReporter("Vienna"),
            least(10, "2019-H2").withReporter("Vienna")),
        "NOTE CONSISTENT-7 O1/K1/I1: target [40, +inf) by 2019-12-31 of unit 'Vienna' differs from"
            + " the sum of those for the parts of 2019, which is 20");
  }

  @Test
  void c7_no_target_bands_and_relative_targets_are_no_plain_numbers() {
    ReportingPeriod first = ReportingPeriod.ofHalf(2019, 1);
    for (Target other :
        new Target[] {
          new Target.NoTarget(first.end()),
          new Target.Band(Interval.ofClosed(Ratio.ONE, Ratio.of(9)), first.end()),
          new Target.Maintain(Ratio.ONE, ChangeUnit.INDICATOR_UNIT, first.end())
        }) {
      assertFindings(
          targets(
              least(40, "2019"),
              IndicatorTarget.of(other, TargetWindow.during(first)),
              least(10, "2019-H2")));
    }
  }

  /** 12 in a year and 24 since the baseline: nothing is said of the parts of the latter. */
  @Test
  void c7_only_periods_have_parts() {
    assertFindings(
        targets(
            least(12, "2019"),
            IndicatorTarget.of(
                new Target.AtLeast(Ratio.of(24), YEAR.end()), TargetWindow.SINCE_BASELINE)));
  }

  private static LogicalFramework halves(UnaryOperator<Indicator> change) {
    return withMobility(
        i ->
            change
                .apply(i.withTargets())
                .withTargets(most(140, "2019"), most(130, "2019-H1"), most(120, "2019-H2")));
  }

  /** The baseline of 100 lies within each of the limits, which is noted of levels alone. */
  @Test
  void c7_levels_and_means_do_not_add_up() {
    String met =
        "NOTE SMART-A2 O1/K1/I1: target (-inf, %s] by %s is met by the baseline 100 already";
    String[] findings = {
      met.formatted(140, "2019-12-31"),
      met.formatted(130, "2019-06-30"),
      met.formatted(120, "2019-12-31")
    };
    assertFindings(halves(i -> i), findings);
    assertFindings(
        halves(i -> i.withAccumulation(Accumulation.FLOW).withOverPeriods(AggregationRule.MEAN)),
        findings);
    assertFindings(
        halves(
            i ->
                i.withAccumulation(Accumulation.FLOW)
                    .withMeasures(i.measures().get(0).withFactor(Ratio.of(1000)))),
        findings);
    assertFindings(halves(i -> i.withAccumulation(Accumulation.CUMULATIVE_WITH_BASELINE)));
  }

  @Test
  void c7_nothing_is_left_to_find_if_the_framework_states_that_they_add_up() {
    assertFindings(
        targets(
            least(20, "2019").withSumOfSteps(true), least(10, "2019-H1"), least(10, "2019-H2")));
  }
}
