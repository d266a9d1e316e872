package org.openrbm.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.core.logframe.Output;
import org.openrbm.core.review.Finding;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeansOfVerification;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reading;
import org.openrbm.core.target.Reporter;
import org.openrbm.core.target.Straddling;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.core.target.Validity;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementReview;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.measurement.ReportScope;
import org.openrbm.indicators.progress.IndicatorProgress;
import org.openrbm.indicators.progress.Judgement;
import org.openrbm.indicators.progress.MeasureProgress;
import org.openrbm.indicators.progress.Progress;
import org.openrbm.indicators.progress.ProgressCalculator;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.progress.StatusOverride;
import org.openrbm.indicators.progress.StatusSchemes;

/**
 * Inputs that people had trouble with elsewhere, restated with small numbers of our own, and the
 * right values, worked out by hand. The identifiers are T for time, U for units, weights and parts,
 * and K for kinds of number.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportedCasesTest {

  private static final ProgressCalculator STANDARD = ProgressCalculator.standard();

  // ---- time

  /** Ten kits a month for ten months, 100 in all; seven months met, the eighth brings 4. */
  @Test
  void t1_a_month_and_the_programme_are_two_judgements() {
    Indicator.Builder kits = flow(MeasureKind.UNIT).addBaseline(baseline("0", "2023"));
    List<Measurement> reports = new ArrayList<>();
    for (int month = 1; month <= 10; month++) {
      ReportingPeriod period = ReportingPeriod.ofMonth(2024, month);
      kits.addTarget(during(atLeast("10", period.end()), period));
      if (month <= 8) {
        reports.add(Measurement.of("I", period, n(month <= 7 ? "10" : "4")));
      }
    }
    kits.addTarget(
        IndicatorTarget.of(atLeast("100", day("2024-10-31")), TargetWindow.SINCE_BASELINE));

    MeasureProgress progress =
        STANDARD
            .calculate(kits.build(), MeasurementSet.of(reports), ReportingPeriod.ofMonth(2024, 8))
            .parts()
            .get(0);

    Progress august = progress.current().flatMap(Judgement::progress).orElseThrow();
    assertThat(august.actual().value()).hasValue(n("4"));
    assertThat(august.target()).isEqualTo(Interval.ofAtLeast(n("10")));
    assertThat(august.status()).isEqualTo(Status.MISSED);
    Progress programme = progress.overall().flatMap(Judgement::progress).orElseThrow();
    assertThat(programme.actual().value()).hasValue(n("74"));
    assertThat(programme.fraction().value()).hasValue(n("74/100"));
    assertThat(programme.due()).isEqualTo(day("2024-10-31"));
    // 74 where 80 were planned by the end of August, on the way through the months
    assertThat(programme.expected().value()).hasValue(n("80"));
    assertThat(programme.status()).isEqualTo(Status.BEHIND);
  }

  /** 40 of 40 in 2024; 5 in the first quarter of 2025, of 40. */
  @Test
  void t2_a_yearly_counter_starts_again() {
    Indicator counter =
        flow(MeasureKind.UNIT)
            .addTarget(during(atLeast("40", day("2024-12-31")), ReportingPeriod.ofYear(2024)))
            .addTarget(during(atLeast("40", day("2025-12-31")), ReportingPeriod.ofYear(2025)))
            .build();
    MeasurementSet reports = set(value("2024", "40"), value("2025-Q1", "5"));

    Progress quarter = progress(counter, reports, day("2025-03-31"));
    assertThat(quarter.actual().value()).hasValue(n("5"));
    assertThat(quarter.fraction().value()).hasValue(n("1/8"));
    assertThat(quarter.expectedFraction().value()).hasValue(n("90/365"));
    assertThat(quarter.status()).isEqualTo(Status.OFF_TRACK); // about half of what is expected
    assertThat(progress(counter, reports, day("2025-01-15")).reason())
        .hasValue(NotComputable.NO_ACTUAL);
    Progress before = STANDARD.calculate(counter, reports, ReportingPeriod.ofYear(2024)).progress();
    assertThat(before.actual().value()).hasValue(n("40"));
    assertThat(before.status()).isEqualTo(Status.ACHIEVED);
  }

  /** At most 150 by 2019 and 120 by 2021; 180 for 2018; 148 for 2019, recorded in February 2020. */
  @Test
  void t3_a_report_judges_its_period_by_what_is_known() {
    Indicator days =
        builder(MeasureKind.DAYS)
            .addBaseline(baseline("200", "2017"))
            .addTarget(IndicatorTarget.of(atMost("150", day("2019-12-31"))))
            .addTarget(IndicatorTarget.of(atMost("120", day("2021-12-31"))))
            .build();
    MeasurementSet reports =
        set(value("2018", "180"), value("2019", "148").withRecordedOn(day("2020-02-20")));
    LogicalFramework framework = framework(days);
    ReportingPeriod biennium = ReportingPeriod.ofBiennium(2018);

    ReportRow written =
        PerformanceReporter.standard()
            .knownOn(day("2020-03-31"))
            .report(framework, biennium, reports)
            .rows()
            .get(0);
    assertThat(written.standing().actual()).hasValue(n("148"));
    assertThat(written.plan().target()).hasValue(Interval.ofAtMost(n("150")));
    assertThat(written.verdict().status()).isEqualTo(Status.ACHIEVED);
    assertThat(row(framework, biennium, reports).standing().actual()).hasValue(n("148"));
    assertThat(row(framework, ReportingPeriod.ofYear(2018), reports).standing().actual())
        .hasValue(n("180"));
    ReportRow early =
        PerformanceReporter.standard()
            .knownOn(day("2019-12-31"))
            .report(framework, biennium, reports)
            .rows()
            .get(0);
    assertThat(early.standing().actual()).hasValue(n("180"));
    assertThat(early.standing().actualDay()).hasValue(day("2018-12-31"));
    assertThat(early.verdict().reason()).hasValue(NotComputable.FIGURE_OVERDUE);
  }

  /** 200 of 2017, corrected to 190 in 2019: it was always so. */
  @Test
  void t4_a_corrected_baseline_keeps_what_was_known_before() {
    Indicator indicator =
        builder(MeasureKind.UNIT)
            .addBaseline(baseline("200", "2017"))
            .addBaseline(baseline("190", "2017").withKnownOn(day("2019-05-01")))
            .addTarget(IndicatorTarget.of(atMost("150", day("2021-12-31"))))
            .build();
    MeasurementSet reports = set(value("2018", "180"));

    assertThat(known(indicator, reports, "2019-04-30").baseline().value()).hasValue(n("200"));
    assertThat(known(indicator, reports, "2019-05-01").baseline().value()).hasValue(n("190"));
  }

  private static Progress known(Indicator indicator, MeasurementSet reports, String day) {
    return STANDARD
        .knownOn(day(day))
        .calculate(indicator, reports, ReportingPeriod.ofYear(2018))
        .progress();
  }

  /** "10 per cent less" over 200 of 2017, re-set to 170 of the middle of 2019. */
  @Test
  void t5_a_baseline_that_is_re_set_leaves_past_targets() {
    Target less =
        new Target.Change(n("-10"), ChangeUnit.PERCENT, 1, ChangeBase.BASELINE, day("2021-12-31"));
    Indicator indicator =
        builder(MeasureKind.UNIT)
            .addBaseline(baseline("200", "2017"))
            .addBaseline(baseline("170", "2019-06-30/2019-06-30"))
            .addTarget(
                IndicatorTarget.builder()
                    .target(less)
                    .reading(new Reading(LocalizedText.of("10 per cent less"), "of the baseline"))
                    .build())
            .build();
    MeasurementSet reports = set(value("2018", "195"));

    assertThat(progress(indicator, reports, day("2018-12-31")).target())
        .isEqualTo(Interval.ofAtMost(n("180")));
    assertThat(progress(indicator, reports, day("2019-12-31")).target())
        .isEqualTo(Interval.ofAtMost(n("153")));
  }

  /** 3,340 by 30 September, 17,568 more by 31 December, 335 more by 31 March. */
  private static Indicator stepped() {
    return builder(MeasureKind.UNIT)
        .accumulation(Accumulation.CUMULATIVE_WITH_BASELINE)
        .addBaseline(baseline("0", "2022"))
        .addTarget(IndicatorTarget.of(atLeast("3340", day("2023-09-30"))))
        .addTarget(IndicatorTarget.of(atLeast("20908", day("2023-12-31"))))
        .addTarget(IndicatorTarget.of(atLeast("21243", day("2024-03-31"))))
        .build();
  }

  @Test
  void t6_the_path_runs_through_every_step() {
    String start = "2023-01-01/";
    Ratio plan = n("3340").plus(n("17568").times(15).dividedBy(92));
    Measurement exact = Measurement.of("I", ReportingPeriod.parse(start + "2023-10-15"), plan);

    Progress onPlan = progress(stepped(), set(exact), day("2023-10-15"));
    assertThat(onPlan.expected().value()).hasValue(plan);
    assertThat(onPlan.status()).isEqualTo(Status.ON_TRACK);
    // kits come whole: 6,204.35 of them are 6,204
    assertThat(status(start + "2023-10-15", "6204", "2023-10-15")).isEqualTo(Status.ON_TRACK);
    assertThat(status(start + "2023-10-15", "6203", "2023-10-15")).isEqualTo(Status.BEHIND);
    assertThat(onPlan.expected().render()).contains("step by 2023-09-30 = 3340");
  }

  private static Status status(String period, String value, String day) {
    return progress(stepped(), set(value(period, value)), day(day)).status();
  }

  @Test
  void t7_a_step_that_was_missed_is_not_forgotten_the_next_day() {
    MeasurementSet reports = set(value("2023", "15000"));

    assertThat(progress(stepped(), reports, day("2023-12-31")).status()).isEqualTo(Status.MISSED);
    Progress next = progress(stepped(), reports, day("2024-01-01"));
    assertThat(next.due()).isEqualTo(day("2024-03-31"));
    assertThat(next.fractionOfExpected().value()).hasValue(n("15000/20908"));
    assertThat(next.status()).isEqualTo(Status.OFF_TRACK); // 71.7 per cent of what was due
  }

  /** 20,000 by 2014; 9,000 then; 40,847 in 2018. */
  @Test
  void t8_reached_after_its_day_is_met_late_with_both_values() {
    Indicator indicator =
        builder(MeasureKind.UNIT)
            .addBaseline(baseline("0", "2010"))
            .addTarget(IndicatorTarget.of(atLeast("20000", day("2014-12-31"))))
            .build();
    MeasurementSet reports = set(value("2014", "9000"), value("2018", "40847"));

    assertThat(progress(indicator, reports, day("2014-12-31")).status()).isEqualTo(Status.MISSED);
    assertThat(progress(indicator, reports, day("2017-12-31")).status()).isEqualTo(Status.MISSED);
    Progress late = progress(indicator, reports, day("2018-12-31"));
    assertThat(late.status()).isEqualTo(Status.MET_LATE);
    assertThat(late.onTheDay().value()).hasValue(n("9000"));
    assertThat(late.onTheDayDay()).hasValue(day("2014-12-31"));
    assertThat(late.actual().value()).hasValue(n("40847"));
    assertThat(late.actualDay()).hasValue(day("2018-12-31"));
    assertThat(report(framework(indicator), ReportingPeriod.ofYear(2018), reports).toText("en"))
        .contains("; met late; by its day 9000 (2014-12-31)");
  }

  /** 50 of 100 half-way, reported for 2018, every year. */
  @Test
  void t9_a_figure_is_as_far_as_on_its_own_day_until_the_next_is_due() {
    Indicator indicator =
        every(Frequency.ANNUAL, builder(MeasureKind.UNIT))
            .addBaseline(baseline("0", "2016"))
            .addTarget(IndicatorTarget.of(atLeast("100", day("2020-12-31"))))
            .build();
    MeasurementSet reports = set(value("2018", "50"));

    Progress fresh = progress(indicator, reports, day("2019-09-30"));
    assertThat(fresh.status()).isEqualTo(Status.ON_TRACK);
    assertThat(fresh.nextDue()).hasValue(day("2019-12-31"));
    assertThat(fresh.stale()).isFalse();
    Progress stale = progress(indicator, reports, day("2019-12-31"));
    assertThat(stale.stale()).isTrue();
    assertThat(stale.reason()).hasValue(NotComputable.STALE_FIGURE);
  }

  /** At most 3, no baseline; 4 on the due day. */
  @Test
  void t10_a_target_is_missed_without_a_baseline() {
    Indicator indicator =
        builder(MeasureKind.UNIT)
            .addTarget(IndicatorTarget.of(atMost("3", day("2020-12-31"))))
            .build();

    Progress missed = progress(indicator, set(value("2020", "4")), day("2020-12-31"));
    assertThat(missed.status()).isEqualTo(Status.MISSED);
    assertThat(missed.reason()).isEmpty();
  }

  /** 78 per cent of 2015, target 80 per cent by 2021, report of 2020. */
  @Test
  void t11_an_old_figure_shows_its_day_and_is_not_on_track() {
    Indicator indicator =
        builder(MeasureKind.PERCENTAGE)
            .addBaseline(baseline("70", "2010"))
            .addTarget(IndicatorTarget.of(atLeast("80", day("2021-12-31"))))
            .build();
    PerformanceReport report =
        report(framework(indicator), ReportingPeriod.ofYear(2020), set(value("2015", "78")));
    ReportRow row = report.rows().get(0);

    assertThat(row.standing().actualDay()).hasValue(day("2015-12-31"));
    assertThat(row.standing().stale()).isTrue();
    assertThat(row.verdict().reason()).hasValue(NotComputable.STALE_FIGURE);
    assertThat(report.toText("en"))
        .contains("actual 78 per cent; figure of 2015-12-31")
        .contains("not computable (figure out of date); a newer figure should have come");
  }

  /** A flow of 100 for 2018, with a baseline of 30 June 2018. */
  @Test
  void t12_a_flow_on_both_sides_of_the_baseline_is_refused_or_shared_out_by_days() {
    Indicator indicator =
        flow(MeasureKind.UNIT)
            .addBaseline(baseline("0", "2018-06-30/2018-06-30"))
            .addTarget(
                IndicatorTarget.of(atLeast("500", day("2020-12-31")), TargetWindow.SINCE_BASELINE))
            .build();
    MeasurementSet reports = set(value("2018", "100"));

    assertThat(progress(indicator, reports, day("2018-12-31")).reason())
        .hasValue(NotComputable.STRADDLING_PERIOD);
    Progress shared =
        progress(indicator.withStraddling(Straddling.BY_DAYS), reports, day("2018-12-31"));
    assertThat(shared.actual().value()).hasValue(n("18400/365"));
    assertThat(shared.actual().render())
        .contains("by days: value × 184 days that count ÷ 365 days");
  }

  @Test
  void t13_a_status_that_was_set_ends_when_it_is_withdrawn() {
    Indicator indicator =
        builder(MeasureKind.UNIT)
            .addBaseline(baseline("0", "2018"))
            .addTarget(IndicatorTarget.of(atLeast("100", day("2020-12-31"))))
            .build();
    StatusOverride override =
        StatusOverride.of("I", Status.BEHIND, "Ada", day("2020-01-10"), "the count is disputed")
            .withdrawn(day("2020-03-01"));
    MeasurementSet reports = set(value("2019", "60"));

    assertThat(set(indicator, reports, override, "2020-01-09")).isEqualTo(Status.ON_TRACK);
    assertThat(set(indicator, reports, override, "2020-01-10")).isEqualTo(Status.BEHIND);
    assertThat(set(indicator, reports, override, "2020-02-29")).isEqualTo(Status.BEHIND);
    assertThat(set(indicator, reports, override, "2020-03-01")).isEqualTo(Status.ON_TRACK);
  }

  private static Status set(
      Indicator indicator, MeasurementSet reports, StatusOverride override, String day) {
    return STANDARD.calculate(indicator, reports, day(day)).with(List.of(override)).status();
  }

  /** An indicator that is valid to 2017 and one that replaces it from 2018. */
  @Test
  void t14_an_indicator_that_was_replaced_does_not_speak_for_later_periods() {
    Indicator old =
        builder(MeasureKind.UNIT)
            .code("OLD")
            .validity(Validity.until(day("2017-12-31")))
            .addBaseline(baseline("0", "2014"))
            .addTarget(IndicatorTarget.of(atLeast("100", day("2018-12-31"))))
            .build();
    Indicator now =
        builder(MeasureKind.UNIT)
            .code("NEW")
            .validity(Validity.from(day("2018-01-01")))
            .addBaseline(baseline("0", "2014"))
            .addTarget(IndicatorTarget.of(atLeast("100", day("2020-12-31"))))
            .build();
    MeasurementSet reports =
        set(value("2017", "30").withIndicator("OLD"), value("2018", "70").withIndicator("NEW"));
    LogicalFramework framework = framework(old, now);

    PerformanceReport later = report(framework, ReportingPeriod.ofYear(2018), reports);
    assertThat(later.rows()).extracting(row -> row.subject().indicator()).containsExactly("NEW");
    assertThat(later.result("O").status()).isEqualTo(Status.ON_TRACK);
    assertThat(report(framework, ReportingPeriod.ofYear(2017), reports).rows())
        .extracting(row -> row.subject().indicator())
        .containsExactly("OLD");
  }

  // ---- units, weights, parts

  /** A running total: one figure of 180 for all in 2021; 150 of A and 95 of B in 2022. */
  @Test
  void u1_an_old_figure_of_the_whole_does_not_silence_newer_ones_of_units() {
    Indicator total =
        builder(MeasureKind.UNIT)
            .accumulation(Accumulation.CUMULATIVE_WITH_BASELINE)
            .overUnits(AggregationRule.SUM)
            .addReporters(Reporter.of("A"), Reporter.of("B"))
            .build();
    Measurement whole = value("2021", "180");
    Measurement a = value("2022", "150").withReporter("A");
    Measurement b = value("2022", "95").withReporter("B");

    assertThat(actual(total, set(whole, a, b), "2022-12-31")).hasValue(n("245"));
    assertThat(actual(total, set(whole, a, b), "2021-12-31")).hasValue(n("180"));
    assertThat(untargeted(total, set(whole, a), "2022-12-31").coverage())
        .hasToString("1 of 2 reported");
  }

  /** 50,000 of 100,000, 20,000 of 20,000 and 0 of 1,000, by weights of 100, 20 and 1 of 121. */
  @Test
  void u2_weights_of_results_are_used() {
    LogicalFramework framework =
        weighted(
            output("A", "100000", "100/121"),
            output("B", "20000", "20/121"),
            output("C", "1000", "1/121"));
    Measurement a = value("2020", "50000").withIndicator("A1");
    Measurement b = value("2020", "20000").withIndicator("B1");
    Measurement c = value("2020", "0").withIndicator("C1");
    ReportingPeriod year = ReportingPeriod.ofYear(2020);

    PerformanceReport report = report(framework, year, set(a, b, c));
    assertThat(report.result("K").meanFraction()).hasValue(n("70/121"));
    assertThat(report.result("K").coveredWeight()).hasValue(Ratio.ONE);
    assertThat(report.meanFraction("K").explanation().value()).isEqualTo(n("70/121"));
    PerformanceReport partly = report(framework, year, set(a, b));
    assertThat(partly.result("K").meanFraction()).hasValue(n("70/120"));
    assertThat(partly.result("K").coveredWeight()).hasValue(n("120/121"));
    assertThat(partly.toText("en")).contains("mean progress 58.3 %, covered weight 99.2 %");
  }

  /** Own 5, projects 40 and 30; or a total of 70 that contains them. */
  @Test
  void u3_a_report_is_a_share_or_the_total() {
    Indicator sum = builder(MeasureKind.UNIT).overUnits(AggregationRule.SUM).build();
    Measurement own = value("2020", "5").withScope(ReportScope.SHARE);
    Measurement one = value("2020", "40").withReporter("P1");
    Measurement other = value("2020", "30").withReporter("P2");
    Measurement total = value("2020", "70").withReporter("HQ").withScope(ReportScope.TOTAL);

    assertThat(actual(sum, set(own, one, other), "2020-12-31")).hasValue(n("75"));
    assertThat(actual(sum, set(total, one, other), "2020-12-31")).hasValue(n("70"));
  }

  @Test
  void u4_a_unit_that_reports_twice_is_refused_and_one_that_does_not_shows() {
    Indicator sum =
        builder(MeasureKind.UNIT)
            .overUnits(AggregationRule.SUM)
            .addReporters(Reporter.of("A", n("3")), Reporter.of("B", n("1")))
            .build();
    Measurement a = value("2020", "10").withReporter("A");

    assertThatThrownBy(() -> set(a, a))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("contradict each other");
    MeasureProgress one = untargeted(sum, set(a), "2020-12-31");
    assertThat(one.actual().value()).hasValue(n("10"));
    assertThat(one.coverage().reported()).isEqualTo(1);
    assertThat(one.coverage().expected()).hasValue(2);
    assertThat(one.coverage().byWeight()).hasValue(n("3/4"));
    assertThat(one.coverage().missing()).extracting(unit -> unit.unit()).containsExactly("B");
    assertThat(one.coverage().units().get(0).age(day("2021-01-30"))).hasValue(30L);
  }

  /** Site A with 3 pages and 4 errors a page, B with 1 page and 10. */
  @Test
  void u5_a_mean_over_units_is_weighted_or_plain() {
    Indicator weighted =
        builder(MeasureKind.INDEX)
            .overUnits(AggregationRule.WEIGHTED_MEAN)
            .addReporters(Reporter.of("A", n("3")), Reporter.of("B", n("1")))
            .build();
    MeasurementSet errors =
        set(value("2020", "4").withReporter("A"), value("2020", "10").withReporter("B"));

    assertThat(actual(weighted, errors, "2020-12-31")).hasValue(n("5.5"));
    assertThat(actual(weighted.withOverUnits(AggregationRule.MEAN), errors, "2020-12-31"))
        .hasValue(n("7"));
    assertThatThrownBy(() -> weighted.withReporters())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "indicator 'I' takes a weighted mean over units, so that it must declare its"
                + " reporters with their weights");
  }

  /** Women 1,848 of 1,050 and men 844 of 700; nobody reported the total. */
  @Test
  void u6_parts_are_named_and_make_the_total() {
    Indicator trained =
        builder(MeasureKind.UNIT)
            .overUnits(AggregationRule.SUM)
            .addDisaggregation(
                Disaggregation.builder().dimension("sex").addCategories("women", "men").build())
            .addTarget(
                IndicatorTarget.of(atLeast("1050", day("2020-12-31")))
                    .withCategories(Map.of("sex", "women")))
            .addTarget(
                IndicatorTarget.of(atLeast("700", day("2020-12-31")))
                    .withCategories(Map.of("sex", "men")))
            .build();
    Measurement women = value("2020", "1848").withCategories(Map.of("sex", "women"));
    Measurement men = value("2020", "844").withCategories(Map.of("sex", "men"));
    PerformanceReport report =
        report(framework(trained), ReportingPeriod.ofYear(2020), set(women, men));

    assertThat(report.rows())
        .extracting(row -> row.subject().categories())
        .containsExactly(Map.of("sex", "men"), Map.of("sex", "women"), Map.of());
    assertThat(report.rows())
        .extracting(row -> row.standing().actual().orElseThrow())
        .containsExactly(n("844"), n("1848"), n("2692"));
    IndicatorProgress progress = report.indicator("I");
    assertThat(achievement(progress, 1)).isEqualTo(n("1.76"));
    assertThat(achievement(progress, 0)).isEqualTo(n("844/700"));
    assertThat(report.toText("en")).contains("measure a, sex=men", "measure a, sex=women");
    assertThat(report.toCsv()).contains(",a,sex=men,", ",a,sex=women,");

    MeasureProgress partly = untargeted(trained, set(women), "2020-12-31");
    assertThat(partly.actual().reason()).hasValue(NotComputable.PARTS_MISSING);
    assertThat(partly.missingParts()).containsExactly(Map.of("sex", "men"));
    assertThatThrownBy(
            () ->
                untargeted(
                    trained, set(women.withCategories(Map.of("sex", "female"))), "2020-12-31"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'female'");
  }

  private static Ratio achievement(IndicatorProgress progress, int part) {
    return progress.parts().get(part).progress().orElseThrow().achievement().orElseThrow();
  }

  @Test
  void u7_two_currencies_are_not_added() {
    Indicator money =
        Indicator.builder()
            .code("I")
            .title(LocalizedText.of("spent"))
            .addMeasure(
                Measure.builder()
                    .code("a")
                    .title(LocalizedText.of("amount"))
                    .kind(MeasureKind.MONEY)
                    .currency("USD")
                    .build())
            .overUnits(AggregationRule.SUM)
            .build();
    Measurement usd =
        value("2020", "0")
            .withReporter("A")
            .withObservation(new Observation.Value(n("500"), "USD"));
    Measurement brl =
        value("2020", "0")
            .withReporter("B")
            .withObservation(new Observation.Value(n("500"), "BRL"));

    assertThat(actual(money, set(usd), "2020-12-31")).hasValue(n("500"));
    assertThatThrownBy(() -> actual(money, set(usd, brl), "2020-12-31"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BRL");
  }

  // ---- kinds of number

  /** 8 of 30,000 and 4 of 15,000, at most 20 per 100,000, from 40. */
  @Test
  void k1_a_rate_has_its_factor() {
    Indicator rate =
        Indicator.builder()
            .code("I")
            .title(LocalizedText.of("rate"))
            .addMeasure(
                Measure.builder()
                    .code("a")
                    .title(LocalizedText.of("deaths"))
                    .kind(MeasureKind.UNIT)
                    .factor(n("100000"))
                    .build())
            .overUnits(AggregationRule.RATIO_OF_SUMS)
            .addBaseline(baseline("40", "2018"))
            .addTarget(IndicatorTarget.of(atMost("20", day("2020-12-31"))))
            .build();
    MeasurementSet reports =
        set(share("2020", "8", "30000", "A"), share("2020", "4", "15000", "B"));

    Progress progress = progress(rate, reports, day("2020-12-31"));
    assertThat(progress.actual().value()).hasValue(n("80/3"));
    assertThat(progress.fraction().value()).hasValue(n("2/3"));
    assertThat(progress.status()).isEqualTo(Status.MISSED);
  }

  @Test
  void k2_levels_do_not_add() {
    Indicator.Builder rated =
        Indicator.builder()
            .code("I")
            .title(LocalizedText.of("rating"))
            .addMeasure(
                Measure.builder()
                    .code("a")
                    .title(LocalizedText.of("rating"))
                    .kind(MeasureKind.ORDINAL)
                    .addLevels("Below", "Meets", "Partly exceeds", "Exceeds")
                    .build());

    assertThatThrownBy(() -> rated.overUnits(AggregationRule.SUM).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("levels, which do not add up");
    Indicator median = rated.overUnits(AggregationRule.MEDIAN).build();
    Measurement meets = level("Meets");
    MeasureProgress two =
        untargeted(median, set(meets.withReporter("A"), meets.withReporter("B")), "2020-12-31");
    assertThat(two.words()).hasValue(LocalizedText.of("Meets"));
  }

  @Test
  void k3_what_cannot_be_true_is_refused_and_what_is_unlikely_found() {
    Indicator share =
        builder(MeasureKind.PERCENTAGE)
            .addTarget(IndicatorTarget.of(atLeast("80", day("2020-12-31"))))
            .build();
    Indicator score =
        Indicator.builder()
            .code("I")
            .title(LocalizedText.of("score"))
            .addMeasure(
                Measure.builder()
                    .code("a")
                    .title(LocalizedText.of("score"))
                    .kind(MeasureKind.SCORE)
                    .scale(Interval.ofClosed(n("1"), n("5")))
                    .build())
            .build();

    refused(score, value("2020", "46"));
    refused(builder(MeasureKind.DAYS).build(), value("2020", "-5"));
    refused(builder(MeasureKind.UNIT).build(), share("2020", "8", "40", "A"));
    refused(share, share("2020", "41", "40", "A"));
    assertThat(findings(share, value("2020", "820")))
        .containsExactly("UNLIKELY-1", "UNLIKELY-3"); // above 100, and ten times the target
    assertThat(findings(share, value("2020", "0.82"))).containsExactly("UNLIKELY-2");
    assertThat(findings(share, value("2020", "82"))).isEmpty();
  }

  private static void refused(Indicator indicator, Measurement measurement) {
    assertThatThrownBy(() -> untargeted(indicator, set(measurement), "2020-12-31"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("measurements of 'I' cannot be true: ");
  }

  private static List<String> findings(Indicator indicator, Measurement measurement) {
    return MeasurementReview.review(framework(indicator), set(measurement)).stream()
        .map(Finding::rule)
        .toList();
  }

  /** Target −100, actual −50; target −2, actual 4; at most 7.5, actual 8.2. */
  @Test
  void k4_the_figure_on_which_a_status_rests_is_shown_and_explained() {
    assertThat(rests(atLeast("-100", day("2020-12-31")), "-50")).isEqualTo(n("1.5"));
    assertThat(rests(atLeast("-2", day("2020-12-31")), "4")).isEqualTo(n("4"));
    assertThat(rests(atMost("7.5", day("2020-12-31")), "8.2")).isEqualTo(n("6.8/7.5"));
  }

  private static Ratio rests(Target target, String actual) {
    Indicator indicator = builder(MeasureKind.UNIT).addTarget(IndicatorTarget.of(target)).build();
    Progress progress =
        STANDARD
            .withScheme(StatusSchemes.TOLA)
            .calculate(indicator, set(value("2020", actual)), day("2020-12-31"))
            .progress();
    assertThat(progress.statusFigure().render()).contains("shortfall of the actual value");
    return progress.statusFigure().orElseThrow();
  }

  @Test
  void k5_words_and_names_stand_in_the_report() {
    Indicator words =
        builder(MeasureKind.QUALITATIVE)
            .code("W")
            .addTarget(
                IndicatorTarget.of(
                    new Target.Statement(LocalizedText.of("guidance in use"), day("2020-12-31"))))
            .build();
    Indicator yes =
        Indicator.builder()
            .code("Y")
            .title(LocalizedText.of("law adopted"))
            .addMeasure(
                Measure.builder()
                    .code("a")
                    .title(LocalizedText.of("law"))
                    .kind(MeasureKind.NOMINAL)
                    .addLevels("yes", "no")
                    .build())
            .addTarget(IndicatorTarget.of(new Target.ReachLevel("yes", day("2020-12-31"))))
            .build();
    Measurement improved =
        value("2020", "0")
            .withIndicator("W")
            .withObservation(new Observation.Statement(LocalizedText.of("improved guidance")));
    PerformanceReport report =
        report(
            framework(words, yes),
            ReportingPeriod.ofYear(2020),
            set(improved, level("yes").withIndicator("Y")));

    assertThat(report.rows().get(1).verdict().status()).isEqualTo(Status.ACHIEVED);
    for (String output :
        List.of(
            report.toText("en"),
            report.toMarkdown("en"),
            report.toHtml("en"),
            report.toCsv(),
            org.openrbm.core.json.RbmJson.write(report))) {
      assertThat(output).contains("improved guidance", "guidance in use", "yes");
    }
  }

  /** 80, 85, 115, 116 and 300 of 100 under a scheme with "over scope" above 115. */
  @Test
  void k6_the_organisations_own_word_stands_in_every_case() {
    assertThat(word("80")).isEqualTo("under scope");
    assertThat(word("85")).isEqualTo("on scope");
    assertThat(word("100")).isEqualTo("on scope");
    assertThat(word("115")).isEqualTo("on scope");
    assertThat(word("116")).isEqualTo("over scope");
    assertThat(word("300")).isEqualTo("over scope");
  }

  private static String word(String actual) {
    Indicator indicator =
        builder(MeasureKind.UNIT)
            .addTarget(IndicatorTarget.of(atLeast("100", day("2020-12-31"))))
            .build();
    return STANDARD
        .withScheme(StatusSchemes.TOLA)
        .calculate(indicator, set(value("2020", actual)), day("2020-12-31"))
        .progress()
        .statusLabel()
        .orElseThrow();
  }

  @Test
  void k7_below_3_per_cent_is_not_met_by_3() {
    Indicator indicator =
        builder(MeasureKind.PERCENTAGE)
            .addTarget(IndicatorTarget.of(new Target.LessThan(n("3"), day("2020-12-31"))))
            .build();

    assertThat(progress(indicator, set(value("2020", "3")), day("2020-12-31")).status())
        .isEqualTo(Status.MISSED);
    assertThat(progress(indicator, set(value("2020", "2.99")), day("2020-12-31")).status())
        .isEqualTo(Status.ACHIEVED);
  }

  // ---- what the cases are made of

  private static Ratio n(String number) {
    if (number.contains("/") && number.contains(".")) {
      String[] parts = number.split("/", -1);
      return Ratio.parse(parts[0]).dividedBy(Ratio.parse(parts[1]));
    }
    return Ratio.parse(number);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Target atLeast(String value, LocalDate due) {
    return new Target.AtLeast(n(value), due);
  }

  private static Target atMost(String value, LocalDate due) {
    return new Target.AtMost(n(value), due);
  }

  private static IndicatorTarget during(Target target, ReportingPeriod period) {
    return IndicatorTarget.of(target, TargetWindow.during(period));
  }

  private static Baseline baseline(String value, String period) {
    return Baseline.of(n(value), ReportingPeriod.parse(period));
  }

  private static Indicator.Builder builder(MeasureKind kind) {
    return Indicator.builder()
        .code("I")
        .title(LocalizedText.of("indicator"))
        .addMeasure(
            Measure.builder().code("a").title(LocalizedText.of("measure")).kind(kind).build());
  }

  private static Indicator.Builder flow(MeasureKind kind) {
    return builder(kind).accumulation(Accumulation.FLOW).overPeriods(AggregationRule.SUM);
  }

  private static Indicator.Builder every(Frequency frequency, Indicator.Builder indicator) {
    return indicator.addMeansOfVerification(
        MeansOfVerification.builder()
            .source(LocalizedText.of("records"))
            .frequency(frequency)
            .build());
  }

  private static Measurement value(String period, String value) {
    return Measurement.of("I", ReportingPeriod.parse(period), n(value));
  }

  private static Measurement share(String period, String part, String all, String unit) {
    return value(period, "0")
        .withReporter(unit)
        .withObservation(new Observation.Share(n(part), n(all)));
  }

  private static Measurement level(String level) {
    return value("2020", "0").withObservation(new Observation.Rung(level));
  }

  private static MeasurementSet set(Measurement... measurements) {
    return MeasurementSet.of(List.of(measurements));
  }

  private static Progress progress(Indicator indicator, MeasurementSet reports, LocalDate day) {
    return STANDARD.calculate(indicator, reports, day).progress();
  }

  private static MeasureProgress untargeted(
      Indicator indicator, MeasurementSet reports, String day) {
    return STANDARD.calculate(indicator, reports, day(day)).untargeted().get(0);
  }

  private static Optional<Ratio> actual(Indicator indicator, MeasurementSet reports, String day) {
    return untargeted(indicator, reports, day).actual().value();
  }

  private static PerformanceReport report(
      LogicalFramework framework, ReportingPeriod period, MeasurementSet reports) {
    return PerformanceReporter.standard().report(framework, period, reports);
  }

  private static ReportRow row(
      LogicalFramework framework, ReportingPeriod period, MeasurementSet reports) {
    return report(framework, period, reports).rows().get(0);
  }

  private static LogicalFramework framework(Indicator... indicators) {
    return framework(
        IntermediateOutcome.builder()
            .code("O")
            .title(LocalizedText.of("outcome"))
            .addIndicators(indicators)
            .build());
  }

  private static LogicalFramework framework(IntermediateOutcome outcome) {
    return LogicalFramework.builder()
        .id("F")
        .title(LocalizedText.of("framework"))
        .period(ReportingPeriod.parse("2014/2024"))
        .mandate(Mandate.builder().code("M").title(LocalizedText.of("mandate")).build())
        .addIntermediateOutcome(outcome)
        .build();
  }

  private static LogicalFramework weighted(Output... outputs) {
    return framework(
        IntermediateOutcome.builder()
            .code("O")
            .title(LocalizedText.of("outcome"))
            .addImmediateOutcome(
                ImmediateOutcome.builder()
                    .code("K")
                    .title(LocalizedText.of("immediate outcome"))
                    .addOutputs(outputs)
                    .build())
            .build());
  }

  private static Output output(String code, String target, String weight) {
    return Output.builder()
        .code(code)
        .title(LocalizedText.of("output " + code))
        .weight(n(weight))
        .addIndicator(
            builder(MeasureKind.UNIT)
                .code(code + "1")
                .addBaseline(baseline("0", "2018"))
                .addTarget(IndicatorTarget.of(atLeast(target, day("2020-12-31"))))
                .build())
        .build();
  }
}
