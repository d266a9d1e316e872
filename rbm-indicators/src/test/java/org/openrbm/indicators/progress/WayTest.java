package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;
import static org.openrbm.indicators.progress.Plans.atLeast;
import static org.openrbm.indicators.progress.Plans.atMost;
import static org.openrbm.indicators.progress.Plans.day;
import static org.openrbm.indicators.progress.Plans.during;
import static org.openrbm.indicators.progress.Plans.flow;
import static org.openrbm.indicators.progress.Plans.on;
import static org.openrbm.indicators.progress.Plans.since;
import static org.openrbm.indicators.progress.Plans.startingAt;
import static org.openrbm.indicators.progress.Plans.stock;
import static org.openrbm.indicators.progress.Plans.total;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.progress.ExpectedPath.Waypoint;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WayTest {

  /** The way that a path of the caller's own is given for the step of a day. */
  private static List<Waypoint> way(Indicator indicator, String day) {
    List<Waypoint> seen = new ArrayList<>();
    ProgressCalculator.standard()
        .withPath(
            (way, on) -> {
              seen.clear();
              seen.addAll(way);
              return ExpectedPath.LINEAR.value(way, on);
            })
        .calculate(indicator, set(value(day + "/" + day, "7")), day(day))
        .parts()
        .get(0)
        .current()
        .flatMap(Judgement::progress)
        .orElseThrow()
        .expected()
        .value();
    return seen;
  }

  private static Waypoint at(String day, String value) {
    return new Waypoint(day(day), n(value));
  }

  @Test
  void levels_go_through_every_earlier_step_on_a_day() {
    Indicator indicator =
        stock()
            .addBaseline(startingAt("10", "2019"))
            .addTarget(Plans.on(atLeast("50", "2022-12-31")))
            .addTarget(Plans.on(atLeast("20", "2020-12-31")))
            .addTarget(Plans.on(new Target.NoTarget(day("2021-06-30"))))
            .addTarget(Plans.on(atMost("15", "2021-12-31")))
            .build();

    assertThat(way(indicator, "2022-06-30"))
        .containsExactly(
            at("2019-12-31", "10"),
            at("2020-12-31", "20"),
            at("2021-12-31", "15"),
            at("2022-12-31", "50"));
  }

  @Test
  void a_step_that_is_met_already_leaves_the_level_where_it_is() {
    Indicator indicator =
        stock()
            .addBaseline(startingAt("10", "2019"))
            .addTarget(
                Plans.on(new Target.Band(Interval.ofClosed(n("5"), n("30")), day("2020-12-31"))))
            .addTarget(Plans.on(atLeast("50", "2021-12-31")))
            .build();

    assertThat(way(indicator, "2021-06-30"))
        .containsExactly(at("2019-12-31", "10"), at("2020-12-31", "10"), at("2021-12-31", "50"));
  }

  @Test
  void steps_before_the_start_are_no_part_of_the_way() {
    Indicator indicator =
        stock()
            .addBaseline(startingAt("10", "2020"))
            .addTarget(Plans.on(atLeast("20", "2020-12-31")))
            .addTarget(Plans.on(atLeast("50", "2021-12-31")))
            .build();

    assertThat(way(indicator, "2021-06-30"))
        .containsExactly(at("2020-12-31", "10"), at("2021-12-31", "50"));
  }

  @Test
  void a_target_that_was_due_before_its_baseline_is_judged_without_a_way() {
    Indicator indicator =
        stock()
            .addBaseline(startingAt("10", "2021"))
            .addTarget(Plans.on(atLeast("50", "2020-12-31")))
            .build();
    Progress late = on(indicator, "2021-12-31", set(value("2021", "10")));

    assertThat(late.status()).isEqualTo(Status.MISSED);
    assertThat(late.expected().value()).hasValue(n("50"));
    assertThat(late.fraction().value()).hasValue(n("0"));
  }

  @Test
  void a_sum_goes_through_the_sums_of_shorter_periods_in_a_row() {
    Indicator indicator =
        flow()
            .addBaseline(startingAt("0", "2019"))
            .addTarget(during("2020-Q1", "10"))
            .addTarget(during("2020-Q2", "20"))
            .addTarget(during("2020-Q4", "5")) // after a gap
            .addTarget(since(atLeast("100", "2021-12-31")))
            .build();

    assertThat(way(indicator, "2021-06-30"))
        .containsExactly(
            at("2019-12-31", "0"),
            at("2020-03-31", "10"),
            at("2020-06-30", "30"),
            at("2021-12-31", "100"));
  }

  @Test
  void a_sum_during_a_year_goes_through_its_months_and_those_of_other_years_do_not_count() {
    Indicator indicator =
        flow()
            .addTarget(during("2020-Q4", "99"))
            .addTarget(during("2021-01", "1"))
            .addTarget(during("2021-02", new Target.AtMost(n("4"), day("2021-02-28"))))
            .addTarget(during("2021", "60"))
            .build();

    // at most 4 in February asks for nothing
    assertThat(way(indicator, "2021-06-30"))
        .containsExactly(
            at("2020-12-31", "0"),
            at("2021-01-31", "1"),
            at("2021-02-28", "1"),
            at("2021-12-31", "60"));
  }

  @Test
  void a_period_without_a_target_adds_nothing() {
    Indicator indicator =
        flow()
            .addTarget(during("2021-Q1", "10"))
            .addTarget(during("2021-Q2", new Target.NoTarget(day("2021-06-30"))))
            .addTarget(during("2021-Q3", "10"))
            .addTarget(during("2021", "60"))
            .build();

    assertThat(way(indicator, "2021-11-30"))
        .containsExactly(
            at("2020-12-31", "0"),
            at("2021-03-31", "10"),
            at("2021-06-30", "10"),
            at("2021-09-30", "20"),
            at("2021-12-31", "60"));
  }

  @Test
  void sums_since_the_baseline_go_through_earlier_ones_and_not_through_periods() {
    Indicator indicator =
        flow()
            .addBaseline(startingAt("0", "2019"))
            .addTarget(during("2020-Q1", "10"))
            .addTarget(since(atLeast("40", "2020-12-31")))
            .addTarget(since(atLeast("100", "2021-12-31")))
            .build();

    assertThat(way(indicator, "2021-06-30"))
        .containsExactly(at("2019-12-31", "0"), at("2020-12-31", "40"), at("2021-12-31", "100"));
  }

  @Test
  void without_a_baseline_a_sum_begins_with_the_first_period_of_the_plan() {
    Indicator indicator =
        flow()
            .addTarget(during("2020-Q2", "10"))
            .addTarget(since(atLeast("100", "2021-12-31")))
            .build();

    assertThat(way(indicator, "2021-06-30"))
        .containsExactly(at("2020-03-31", "0"), at("2020-06-30", "10"), at("2021-12-31", "100"));
    Progress of = on(indicator, "2021-06-30", set(value("2021-Q2", "7")));
    assertThat(of.baselineDate()).hasValue(day("2020-03-31"));
    assertThat(of.baseline().value()).hasValue(n("0"));
  }

  @Test
  void a_running_total_during_a_period_begins_at_0_before_it() {
    Indicator indicator =
        total(Accumulation.CUMULATIVE_WITH_BASELINE)
            .addBaseline(startingAt("500", "2019"))
            .addTarget(during("2021", "60"))
            .build();
    Progress half = on(indicator, "2021-07-02", set(value("2021-01-01/2021-07-02", "30")));

    assertThat(half.baseline().value()).hasValue(n("0"));
    assertThat(half.baselineDate()).hasValue(day("2020-12-31"));
    assertThat(half.expectedFraction().value()).hasValue(n("183/365"));
    assertThat(half.fraction().value()).hasValue(n("1/2"));
    assertThat(half.status()).isEqualTo(Status.ON_TRACK); // 30 of 30 whole things
  }

  @Test
  void a_rate_of_a_flow_has_no_sum_to_begin_at_0() {
    Indicator rate =
        Indicators.builder(MeasureKind.PERCENTAGE)
            .accumulation(Accumulation.FLOW)
            .overPeriods(AggregationRule.RATIO_OF_SUMS)
            .addBaseline(startingAt("40", "2019"))
            .addTarget(during("2020", "60"))
            .build();
    Progress of = on(rate, "2020-12-31", set(value("2020", "50")));

    assertThat(of.baseline().value()).hasValue(n("40"));
    assertThat(of.fraction().value()).hasValue(n("1/2"));
  }

  @Test
  void a_path_at_the_end_expects_nothing_between_steps() {
    List<Waypoint> way =
        List.of(at("2020-01-01", "0"), at("2020-02-01", "4"), at("2020-03-01", "9"));

    assertThat(ExpectedPath.AT_THE_END.value(way, day("2020-01-31"))).isEqualTo(n("0"));
    assertThat(ExpectedPath.AT_THE_END.value(way, day("2020-02-01"))).isEqualTo(n("4"));
    assertThat(ExpectedPath.AT_THE_END.value(way, day("2020-02-29"))).isEqualTo(n("4"));
    assertThat(ExpectedPath.AT_THE_END.value(way, day("2021-01-01"))).isEqualTo(n("9"));
    assertThat(ExpectedPath.AT_THE_END.value(way, day("2019-01-01"))).isEqualTo(n("0"));
  }

  @Test
  void a_straight_path_counts_days_leap_days_too() {
    List<Waypoint> way =
        List.of(at("2020-01-31", "0"), at("2020-03-01", "30"), at("2020-03-31", "0"));

    assertThat(ExpectedPath.LINEAR.value(way, day("2020-02-29"))).isEqualTo(n("29"));
    assertThat(ExpectedPath.LINEAR.value(way, day("2020-03-01"))).isEqualTo(n("30"));
    assertThat(ExpectedPath.LINEAR.value(way, day("2020-03-16"))).isEqualTo(n("15"));
    assertThat(ExpectedPath.LINEAR.value(way, day("2019-12-31"))).isEqualTo(n("0"));
    assertThat(ExpectedPath.LINEAR.value(way, day("2020-04-30"))).isEqualTo(n("0"));
  }

  @Test
  void a_path_of_the_callers_own_must_give_a_value() {
    @SuppressWarnings("NullAway")
    ExpectedPath none = (way, on) -> null;
    Indicator indicator =
        stock()
            .addBaseline(startingAt("0", "2019"))
            .addTarget(Plans.on(atLeast("50", "2021-12-31")))
            .build();
    MeasurementSet reports = set(value("2020", "7"));

    assertThatThrownBy(
            () ->
                ProgressCalculator.standard()
                    .withPath(none)
                    .calculate(indicator, reports, day("2020-12-31")))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("value of the expected path");
  }
}
