package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.measure;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;
import static org.openrbm.indicators.progress.Plans.atLeast;
import static org.openrbm.indicators.progress.Plans.day;
import static org.openrbm.indicators.progress.Plans.during;
import static org.openrbm.indicators.progress.Plans.every;
import static org.openrbm.indicators.progress.Plans.flow;
import static org.openrbm.indicators.progress.Plans.judged;
import static org.openrbm.indicators.progress.Plans.on;
import static org.openrbm.indicators.progress.Plans.since;
import static org.openrbm.indicators.progress.Plans.startingAt;
import static org.openrbm.indicators.progress.Plans.stock;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.NotComputable;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanJudgeTest {

  /** Two quarters and the year 2020, and the level at the end of 2021. */
  private static final Indicator YEARS =
      flow()
          .addTarget(during("2020-Q1", "10"))
          .addTarget(during("2020-Q2", "10"))
          .addTarget(during("2020", "50"))
          .addTarget(during("2021", "60"))
          .build();

  private static String step(String period, Measurement... reports) {
    MeasureProgress of = judged(YEARS, period, set(reports));
    return of.current().orElseThrow().step().window().inWords()
        + ", "
        + of.overall().orElseThrow().step().window().inWords();
  }

  @Test
  void the_step_of_exactly_the_period_answers_for_it() {
    assertThat(step("2020-Q1")).isEqualTo("during 2020-Q1, during 2021");
    assertThat(step("2020")).isEqualTo("during 2020, during 2021");
    assertThat(step("2021")).isEqualTo("during 2021, during 2021");
  }

  @Test
  void otherwise_the_last_step_in_the_period_then_the_shortest_around_its_day() {
    assertThat(step("2020-H1")).startsWith("during 2020-Q2");
    assertThat(step("2020/2021")).startsWith("during 2021");
    assertThat(step("2020-02")).startsWith("during 2020-Q1");
    assertThat(step("2020-09")).startsWith("during 2020,");
    assertThat(step("2020-12-31/2020-12-31")).startsWith("during 2020,");
  }

  @Test
  void otherwise_the_next_step_and_after_all_the_last() {
    assertThat(step("2019")).startsWith("during 2020-Q1");
    assertThat(step("2023")).startsWith("during 2021");
  }

  @Test
  void a_sum_since_the_baseline_counts_all_and_a_period_its_own() {
    Indicator both =
        flow()
            .addBaseline(startingAt("500", "2019"))
            .addTarget(during("2021", "30"))
            .addTarget(since(atLeast("100", "2022-12-31")))
            .build();
    MeasureProgress of =
        judged(both, "2021", set(value("2019", "9"), value("2020", "40"), value("2021", "30")));

    assertThat(of.actual().value()).hasValue(n("30"));
    assertThat(of.status()).isEqualTo(Status.ACHIEVED);
    Progress end = of.overall().orElseThrow().progress().orElseThrow();
    assertThat(end.actual().value()).hasValue(n("70"));
    assertThat(end.baseline().value()).hasValue(n("0")); // a sum begins at 0
    assertThat(of.baseline().value()).hasValue(n("500"));
    assertThat(end.fraction().value()).hasValue(n("7/10"));
    // 731 of 1096 days are two thirds of the way
    assertThat(end.expectedFraction().value()).hasValue(n("731/1096"));
    assertThat(end.status()).isEqualTo(Status.ON_TRACK);
  }

  @Test
  void the_mean_of_measures_starts_from_the_baseline_of_each_and_has_no_direction() {
    Indicator mean =
        Indicators.bare()
            .addMeasure(measure("a", MeasureKind.INDEX).withDirection(Direction.DECREASING))
            .addMeasure(measure("b", MeasureKind.INDEX))
            .accumulation(Accumulation.CUMULATIVE_FROM_BASELINE)
            .addBaseline(startingAt("10", "2019").withMeasure("a"))
            .addBaseline(startingAt("20", "2019").withMeasure("b"))
            .addTarget(
                Plans.on(atLeast("30", "2020-12-31")).withCombination(MeasureCombination.MEAN))
            .build();
    MeasureProgress of =
        judged(
            mean,
            "2020",
            set(value("2020", "4").withMeasure("a"), value("2020-Q4", "8").withMeasure("b")));

    assertThat(of.measures()).hasSize(2);
    assertThat(of.baseline().value()).hasValue(n("15"));
    assertThat(of.actual().value()).hasValue(n("21")); // 14 and 28
    assertThat(of.progress().orElseThrow().fraction().value()).hasValue(n("2/5"));
    assertThat(of.status()).isEqualTo(Status.MISSED);
    MeasureProgress one = judged(mean, "2020", set(value("2020", "4").withMeasure("a")));
    assertThat(one.actual().reason()).hasValue(NotComputable.NO_ACTUAL);
  }

  @Test
  void targets_of_a_part_and_of_a_unit_leave_the_whole_without_one() {
    Indicator parts =
        stock()
            .addDisaggregation(Disaggregation.builder().dimension("sex").build())
            .addTarget(Plans.on(atLeast("5", "2020-12-31")).withCategories(Map.of("sex", "women")))
            .addTarget(Plans.on(atLeast("5", "2020-12-31")).withReporter("A"))
            .build();
    IndicatorProgress of =
        ProgressCalculator.standard()
            .calculate(parts, set(by("A", "2020", "5"), value("2020", "9")), day("2020-12-31"));

    assertThat(of.parts()).hasSize(2);
    assertThat(of.untargeted()).hasSize(1);
    assertThat(of.untargeted().get(0).actual().value()).hasValue(n("9"));
    assertThat(of.computedStatus()).isEqualTo(Status.NOT_COMPUTABLE); // no value of women
  }

  @Test
  void a_flow_without_a_target_counts_since_the_baseline() {
    Indicator flow = flow().addBaseline(startingAt("0", "2019")).build();
    MeasurementSet reports = set(value("2019", "9"), value("2020", "40"), value("2021", "30"));

    assertThat(judged(flow, "2020", reports).actual().value()).hasValue(n("40"));
    assertThat(judged(flow, "2021", reports).actual().value()).hasValue(n("70"));
    assertThat(judged(flow.withBaselines(), "2021", reports).actual().value()).hasValue(n("79"));
  }

  @Test
  void the_rule_of_a_mean_over_periods_makes_no_sum_to_begin_at_0() {
    Indicator mean =
        flow()
            .overPeriods(AggregationRule.MEAN)
            .addBaseline(startingAt("10", "2019"))
            .addTarget(during("2020", "20"))
            .build();
    Progress of = on(mean, "2020-12-31", set(value("2020-H1", "14"), value("2020-H2", "16")));

    assertThat(of.baseline().value()).hasValue(n("10"));
    assertThat(of.actual().value()).hasValue(n("15"));
    assertThat(of.fraction().value()).hasValue(n("1/2"));
  }

  @Test
  void after_a_period_its_figures_do_not_get_stale() {
    Indicator monthly =
        flow()
            .addTarget(during("2020", "40"))
            .addTarget(during("2021", "40"))
            .addMeansOfVerification(every(Frequency.MONTHLY))
            .build();
    MeasurementSet reports = set(value("2020", "39"));

    // judged on 2020, the next figure of 2021 is not waited for
    assertThat(judged(monthly, "2020", reports).status()).isEqualTo(Status.MISSED);
    assertThat(judged(monthly, "2020", reports).stale()).isFalse();
    MeasureProgress next = judged(monthly, "2021-01-31/2021-01-31", reports);
    assertThat(next.current().orElseThrow().step().window().inWords()).isEqualTo("during 2021");
    assertThat(next.reason()).hasValue(NotComputable.NO_ACTUAL);
  }
}
