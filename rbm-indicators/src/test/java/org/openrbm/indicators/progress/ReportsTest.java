package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;
import static org.openrbm.indicators.progress.Plans.atLeast;
import static org.openrbm.indicators.progress.Plans.day;
import static org.openrbm.indicators.progress.Plans.during;
import static org.openrbm.indicators.progress.Plans.flow;
import static org.openrbm.indicators.progress.Plans.judged;
import static org.openrbm.indicators.progress.Plans.on;
import static org.openrbm.indicators.progress.Plans.startingAt;
import static org.openrbm.indicators.progress.Plans.stock;
import static org.openrbm.indicators.progress.Plans.total;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Reporter;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.ReportScope;

/** Which reports make the value, where the whole and its units report, period by period. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportsTest {

  private static final List<Reporter> UNITS = List.of(Reporter.of("A"), Reporter.of("B"));

  private static MeasureProgress in2020(Indicator indicator, Measurement... reports) {
    return judged(indicator, "2020", set(reports));
  }

  private static void refused(NotComputable reason, Indicator indicator, Measurement... reports) {
    assertThat(in2020(indicator, reports).actual().reason()).hasValue(reason);
  }

  // ---- levels and running totals

  @ParameterizedTest
  @EnumSource(
      value = Accumulation.class,
      names = {"STOCK", "CUMULATIVE_WITH_BASELINE"})
  void a_total_stands_until_a_unit_reports_on_a_later_day(Accumulation accumulation) {
    Indicator indicator = total(accumulation).reporters(UNITS).build();
    Measurement whole = value("2020-Q1", "100");

    MeasureProgress same =
        in2020(indicator, whole, by("A", "2020-Q1", "30"), by("B", "2020-01", "50"));
    assertThat(same.actual().value()).hasValue(n("100"));
    assertThat(same.coverage()).isEqualTo(Coverage.WHOLE);
    MeasureProgress later =
        in2020(indicator, whole, by("A", "2020-Q2", "30"), by("B", "2020-01", "50"));
    assertThat(later.actual().value()).hasValue(n("80"));
    assertThat(later.actualDay()).hasValue(day("2020-06-30"));
    assertThat(later.coverage().units())
        .extracting(Coverage.UnitReport::toString)
        .containsExactly("A: 2020-06-30", "B: 2020-01-31");
  }

  @Test
  void of_two_totals_of_one_day_that_of_the_longer_period_stands() {
    Indicator indicator = stock().build();

    assertThat(
            in2020(indicator, value("2020-Q4", "7"), value("2020", "9"), value("2020-12", "8"))
                .actual()
                .value())
        .hasValue(n("9"));
  }

  @Test
  void the_total_that_a_unit_reports_is_of_all() {
    Indicator indicator = stock().reporters(UNITS).build();
    Measurement all = by("A", "2020-Q1", "100").withScope(ReportScope.TOTAL);

    assertThat(in2020(indicator, all, by("B", "2020-Q1", "50")).actual().value())
        .hasValue(n("100"));
  }

  @Test
  void head_office_without_a_name_is_a_unit_as_well() {
    Indicator indicator = stock().build();
    Measurement headOffice = value("2020-Q1", "5").withScope(ReportScope.SHARE);
    MeasureProgress both = in2020(indicator, headOffice, by("A", "2020-Q1", "30"));

    assertThat(both.actual().value()).hasValue(n("35"));
    assertThat(both.coverage().reported()).isEqualTo(2);
    assertThat(both.coverage().expected()).isEmpty();
  }

  @Test
  void a_value_that_ends_stands_up_to_its_last_day() {
    Indicator indicator = stock().build();
    Measurement ends = value("2020-Q1", "5").withStandsUntil(day("2020-06-30"));

    assertThat(judged(indicator, "2020-06-30/2020-06-30", set(ends)).actual().value())
        .hasValue(n("5"));
    assertThat(judged(indicator, "2020-07-01/2020-07-01", set(ends)).actual().reason())
        .hasValue(NotComputable.NO_ACTUAL);
    // an older value that has no end stands again
    assertThat(
            judged(indicator, "2020-07-01/2020-07-01", set(ends, value("2019", "4")))
                .actual()
                .value())
        .hasValue(n("4"));
  }

  @Test
  void a_running_total_of_a_period_begins_in_it() {
    Indicator indicator =
        total(Accumulation.CUMULATIVE_WITH_BASELINE).addTarget(during("2020", "60")).build();

    refused(NotComputable.STRADDLING_PERIOD, indicator, value("2019-07-01/2020-06-30", "30"));
    refused(NotComputable.NO_ACTUAL, indicator, value("2019", "30"));
    assertThat(
            in2020(indicator, value("2019-07-01/2020-06-30", "30"), value("2020-Q1", "7"))
                .actual()
                .value())
        .hasValue(n("7"));
  }

  @Test
  void a_level_during_a_period_is_the_latest_that_ends_in_it() {
    Indicator indicator = stock().addTarget(during("2020", "60")).build();

    assertThat(
            in2020(indicator, value("2019-07-01/2020-06-30", "30"), value("2019", "7"))
                .actual()
                .value())
        .hasValue(n("30"));
    refused(NotComputable.NO_ACTUAL, indicator, value("2019", "7"));
  }

  @Test
  void a_running_total_from_the_baseline_is_added_to_it() {
    Indicator indicator =
        total(Accumulation.CUMULATIVE_FROM_BASELINE)
            .addBaseline(startingAt("10", "2019"))
            .addTarget(Plans.on(atLeast("60", "2020-12-31")))
            .build();

    Progress of = on(indicator, "2020-12-31", set(value("2020", "45")));
    assertThat(of.actual().value()).hasValue(n("55"));
    assertThat(of.actual().render()).contains("baseline + cumulative value");
    assertThat(in2020(indicator, value("2020", "50")).status()).isEqualTo(Status.ACHIEVED);
    // what ended by the baseline is in it already
    refused(NotComputable.NO_ACTUAL, indicator, value("2019", "5"));
    refused(NotComputable.NO_BASELINE, indicator.withBaselines(), value("2020", "5"));
  }

  // ---- flows

  @Test
  void of_a_flow_each_period_is_of_the_whole_or_of_its_units() {
    Indicator indicator = flow().reporters(UNITS).build();
    MeasureProgress of =
        in2020(
            indicator,
            value("2020-Q1", "10"),
            by("A", "2020-01", "99"), // in the total of its quarter
            by("A", "2020-Q2", "3"),
            by("B", "2020-Q2", "4"),
            by("A", "2020-Q3", "1"));

    assertThat(of.actual().value()).hasValue(n("18"));
    assertThat(of.actualDay()).hasValue(day("2020-09-30"));
    // of two quarters by two units each, three reports came
    assertThat(of.coverage()).hasToString("3 of 4 reported");
    assertThat(of.coverage().missing()).isEmpty();
  }

  @Test
  void a_share_that_lies_in_a_total_in_part_only_would_count_twice() {
    refused(
        NotComputable.OVERLAPPING_PERIODS,
        flow().build(),
        value("2020-02", "10"),
        by("A", "2020-Q1", "3"));
  }

  @Test
  void periods_of_one_unit_must_not_overlap_and_those_of_two_may() {
    refused(
        NotComputable.OVERLAPPING_PERIODS,
        flow().build(),
        by("A", "2020-Q1", "3"),
        by("A", "2020-03", "1"));
    assertThat(
            in2020(flow().build(), by("A", "2020-Q1", "3"), by("B", "2020-03", "1"))
                .actual()
                .value())
        .hasValue(n("4"));
    refused(
        NotComputable.OVERLAPPING_PERIODS,
        flow().build(),
        value("2020-Q1", "3"),
        value("2020-03", "1"));
  }

  @Test
  void for_the_largest_and_the_smallest_periods_may_overlap() {
    Measurement[] reports = {
      value("2020-Q1", "3"), value("2020-03", "7"), value("2020-03-15/2020-04-14", "1")
    };

    assertThat(
            in2020(flow().overPeriods(AggregationRule.MAXIMUM).build(), reports).actual().value())
        .hasValue(n("7"));
    assertThat(
            in2020(flow().overPeriods(AggregationRule.MINIMUM).build(), reports).actual().value())
        .hasValue(n("1"));
    assertThat(
            in2020(
                    flow().overPeriods(AggregationRule.MAXIMUM).build(),
                    value("2020-02", "10"),
                    by("A", "2020-Q1", "30"))
                .actual()
                .value())
        .hasValue(n("30"));
  }

  @Test
  void levels_of_several_periods_have_a_mean_and_may_begin_before_the_period() {
    Indicator indicator =
        stock().overPeriods(AggregationRule.MEAN).addTarget(during("2020", "60")).build();

    assertThat(
            in2020(
                    indicator,
                    value("2019-12-01/2020-01-31", "30"),
                    value("2020-02", "40"),
                    value("2019", "500"))
                .actual()
                .value())
        .hasValue(n("35"));
    refused(NotComputable.NO_ACTUAL, indicator, value("2019", "500"));
  }

  @Test
  void flows_of_several_periods_without_a_rule_do_not_make_one() {
    Indicator indicator =
        flow().overPeriods(AggregationRule.NONE).addTarget(during("2020", "60")).build();

    refused(NotComputable.NOT_AGGREGATED, indicator, value("2020-Q1", "3"), value("2020-Q2", "4"));
    assertThat(in2020(indicator, value("2020", "60")).status()).isEqualTo(Status.ACHIEVED);
  }

  @Test
  void units_without_a_rule_do_not_make_one() {
    Indicator none = flow().overUnits(AggregationRule.NONE).build();

    refused(NotComputable.NOT_AGGREGATED, none, by("A", "2020", "3"), by("B", "2020", "4"));
    assertThat(in2020(none, by("A", "2020", "3")).actual().value()).hasValue(n("3"));
    refused(NotComputable.NOT_AGGREGATED, none.withReporters(UNITS), by("A", "2020", "3"));
    Indicator level = stock().overUnits(AggregationRule.NONE).build();
    refused(NotComputable.NOT_AGGREGATED, level, by("A", "2020", "3"), by("B", "2019", "4"));
    assertThat(in2020(level, by("A", "2020", "3")).actual().value()).hasValue(n("3"));
    assertThat(in2020(none.withReporters(UNITS), value("2020", "9")).actual().value())
        .hasValue(n("9"));
  }

  // ---- plans of one unit

  @Test
  void the_plan_of_a_unit_is_held_against_its_reports_and_no_others() {
    Indicator indicator =
        flow()
            .reporters(UNITS)
            .addTarget(during("2020", "10").withReporter("A"))
            .addTarget(during("2020", "20").withReporter("B"))
            .addTarget(during("2020", "30"))
            .build();
    IndicatorProgress of =
        ProgressCalculator.standard()
            .calculate(
                indicator,
                set(by("A", "2020-H1", "4"), by("A", "2020-H2", "6"), by("B", "2020", "19")),
                ReportingPeriod.ofYear(2020));

    assertThat(of.parts())
        .extracting(part -> part.reporter().orElse("all") + " " + part.status())
        .containsExactly("all MISSED", "A ACHIEVED", "B MISSED");
    assertThat(of.parts())
        .extracting(part -> part.actual().value().orElseThrow().toString())
        .containsExactly("29", "10", "19");
    assertThat(of.parts().get(1).coverage()).isEqualTo(Coverage.WHOLE);
    assertThat(of.status()).isEqualTo(Status.MISSED);
  }
}
