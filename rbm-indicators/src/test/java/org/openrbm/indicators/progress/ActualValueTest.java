package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.HALFWAY;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.atMost;
import static org.openrbm.indicators.progress.Indicators.baseline;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.observed;
import static org.openrbm.indicators.progress.Indicators.progress;
import static org.openrbm.indicators.progress.Indicators.share;
import static org.openrbm.indicators.progress.Indicators.target;
import static org.openrbm.indicators.progress.Indicators.value;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reporter;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Observation;

/** What the actual value of an indicator is made of. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActualValueTest {

  private static final Citation HR = Citation.of("HR report 2020", EvidenceGrade.PRIMARY);

  @Test
  void nothing_measured_is_not_zero() {
    Progress progress = progress(Indicators.of("40", atLeast("50")), HALFWAY);

    assertThat(progress.actual().reason()).hasValue(NotComputable.NO_ACTUAL);
    assertThat(progress.gap().reason()).hasValue(NotComputable.NO_ACTUAL);
    assertThat(progress.gapPercent().reason()).hasValue(NotComputable.NO_ACTUAL);
    assertThat(progress.fraction().derivation()).isEmpty();
  }

  @Test
  void what_ends_after_the_day_or_was_recorded_after_it_does_not_count() {
    Indicator indicator = Indicators.of("40", atLeast("50"));
    Measurement late =
        Measurement.builder()
            .from(value("2019", "44"))
            .recordedOn(LocalDate.of(2021, 2, 1))
            .build();

    assertThat(actual(indicator, value("2021", "48"), late)).hasValue(n("44"));
    assertThat(
            ProgressCalculator.standard()
                .knownOn(HALFWAY)
                .calculate(indicator, Indicators.set(value("2021", "48"), late), HALFWAY)
                .progress()
                .actual()
                .reason())
        .hasValue(NotComputable.NO_ACTUAL);
  }

  @Test
  void a_statement_is_no_number_and_a_share_of_nothing_has_no_value() {
    Indicator indicator = Indicators.of("40", atLeast("50"));
    Observation words = new Observation.Statement(LocalizedText.of("going well"));
    MeasureProgress said =
        ProgressCalculator.standard()
            .calculate(
                Indicators.builder(MeasureKind.QUALITATIVE).build(),
                Indicators.set(observed("2020", words)),
                HALFWAY)
            .untargeted()
            .get(0);

    assertThat(said.actual().reason()).hasValue(NotComputable.QUALITATIVE);
    assertThat(said.words()).hasValue(LocalizedText.of("going well"));
    assertThat(progress(indicator, HALFWAY, share("2020", "0", "0")).reason())
        .hasValue(NotComputable.ZERO_DENOMINATOR);
    assertThat(actual(indicator, share("2020", "3", "8"))).hasValue(n("75/2"));
  }

  @Test
  void without_a_rule_the_latest_period_stands() {
    Indicator indicator = Indicators.of("40", atLeast("50"));

    assertThat(actual(indicator, value("2020", "45"), value("2019", "47"))).hasValue(n("45"));
  }

  @Test
  void the_latest_period_is_the_one_that_ends_last() {
    Indicator indicator = Indicators.of("40", atLeast("50"));
    Measurement year = value("2020", "45");
    Measurement quarter = value("2020-07-01/2020-09-30", "49");

    assertThat(actual(indicator, quarter, year)).hasValue(n("45"));
  }

  @Test
  void increments_after_the_baseline_are_added_up() {
    Indicator indicator = perPeriod(AggregationRule.SUM, AggregationRule.SUM);

    assertThat(actual(indicator, value("2018", "90"), value("2019", "10"), value("2020", "25")))
        .hasValue(n("35"));
    assertThat(progress(indicator, HALFWAY, value("2018", "90")).actual().reason())
        .hasValue(NotComputable.NO_ACTUAL);
  }

  @Test
  void periods_that_overlap_are_not_added_up() {
    Indicator indicator = perPeriod(AggregationRule.SUM, AggregationRule.SUM);
    Measurement quarter = value("2020-10-01/2020-12-31", "7");

    assertThat(progress(indicator, HALFWAY, value("2020", "25"), quarter).actual().reason())
        .hasValue(NotComputable.OVERLAPPING_PERIODS);
    assertThat(actual(indicator, by("A", "2020", "25"), by("B", "2020-10-01/2020-12-31", "7")))
        .hasValue(n("32"));
  }

  @Test
  void reports_of_units_make_one_and_a_report_of_the_whole_comes_first() {
    Indicator indicator = perPeriod(AggregationRule.SUM, AggregationRule.NONE);
    Measurement a = by("A", "2020", "10");
    Measurement b = by("B", "2020", "20");

    assertThat(actual(indicator, a, b)).hasValue(n("30"));
    assertThat(actual(indicator, a, b, value("2020", "31"))).hasValue(n("31"));
  }

  @Test
  void a_unit_that_is_late_keeps_its_latest_value() {
    Indicator indicator =
        Indicators.builder(MeasureKind.UNIT)
            .accumulation(Accumulation.CUMULATIVE_WITH_BASELINE)
            .overUnits(AggregationRule.SUM)
            .addTarget(target(atLeast("200")))
            .build();

    assertThat(
            actual(indicator, by("A", "2019", "10"), by("A", "2020", "15"), by("B", "2019", "20")))
        .hasValue(n("35"));
  }

  @Test
  void units_that_do_not_make_one_have_no_value_together() {
    Indicator indicator = perPeriod(AggregationRule.NONE, AggregationRule.NONE);

    assertThat(
            progress(indicator, HALFWAY, by("A", "2020", "1"), by("B", "2019", "1"))
                .actual()
                .reason())
        .hasValue(NotComputable.NOT_AGGREGATED);
  }

  @Test
  void shares_of_units_and_periods_are_added_up_by_their_counts() {
    Indicator indicator =
        Indicators.builder()
            .overUnits(AggregationRule.RATIO_OF_SUMS)
            .overPeriods(AggregationRule.RATIO_OF_SUMS)
            .addTarget(target(atLeast("50")))
            .build();

    assertThat(
            actual(
                indicator,
                unit("A", share("2019", "1", "2")),
                unit("B", share("2019", "1", "4")),
                unit("A", share("2020", "0", "4"))))
        .hasValue(n("20")); // 2 of 10
  }

  @Test
  void a_cumulative_value_without_its_baseline_is_not_known() {
    Indicator indicator =
        Indicators.builder(MeasureKind.UNIT)
            .accumulation(Accumulation.CUMULATIVE_FROM_BASELINE)
            .addTarget(target(atLeast("200")))
            .build();

    assertThat(progress(indicator, HALFWAY, value("2020", "30")).reason())
        .hasValue(NotComputable.NO_BASELINE);
  }

  /** 50 at the end of 2018 and 10 more since: the 10 of 2017 lie before the 50. */
  @Test
  void what_ends_by_the_baseline_is_not_added_to_it() {
    Indicator indicator = sinceBaseline("2018", "50");

    assertThat(progress(indicator, HALFWAY, value("2017", "10")).actual().reason())
        .hasValue(NotComputable.NO_ACTUAL);
    assertThat(progress(indicator, HALFWAY, value("2018", "10")).actual().reason())
        .hasValue(NotComputable.NO_ACTUAL);
    assertThat(actual(indicator, value("2017", "10"), value("2019", "4"))).hasValue(n("54"));
    assertThat(actual(indicator, value("2017", "10"), by("A", "2019", "3"), by("B", "2019", "1")))
        .hasValue(n("54")); // nor does the old report of the whole silence its units
  }

  /** A value "since the baseline" holds nothing from before it, whatever period it is given for. */
  @Test
  void a_running_total_whose_period_holds_the_day_of_the_baseline_counts_in_full() {
    assertThat(actual(sinceBaseline("2018-06-30/2018-06-30", "50"), value("2018", "10")))
        .hasValue(n("60"));
  }

  private static Indicator sinceBaseline(String period, String value) {
    return Indicators.builder(MeasureKind.UNIT)
        .accumulation(Accumulation.CUMULATIVE_FROM_BASELINE)
        .overUnits(AggregationRule.SUM)
        .addBaseline(Baseline.of(n(value), ReportingPeriod.parse(period)))
        .addTarget(target(atLeast("200")))
        .build();
  }

  /** 50 since the end of 2018 and 70 since the end of 2019: each measure has its own start. */
  @Test
  void in_a_mean_each_measure_counts_from_its_own_baseline() {
    Indicator indicator =
        Indicators.bare()
            .addMeasure(Indicators.measure("a", MeasureKind.UNIT))
            .addMeasure(Indicators.measure("b", MeasureKind.UNIT))
            .accumulation(Accumulation.CUMULATIVE_FROM_BASELINE)
            .addBaseline(Baseline.builder().from(baseline("50")).measure("a").build())
            .addBaseline(
                Baseline.builder()
                    .value(n("70"))
                    .period(ReportingPeriod.ofYear(2019))
                    .measure("b")
                    .build())
            .addTarget(
                IndicatorTarget.builder()
                    .target(atLeast("200"))
                    .combination(MeasureCombination.MEAN)
                    .build())
            .build();

    assertThat(
            actual(
                indicator,
                Measurement.builder().from(value("2019", "6")).measure("a").build(),
                Measurement.builder().from(value("2020", "4")).measure("b").build()))
        .hasValue(n("65")); // (50 + 6 + 70 + 4) / 2
  }

  /** 500 days over 4 vacancies and 400 over 6: 900 days over 10 vacancies. */
  @Test
  void only_a_percentage_is_multiplied_by_100() {
    Indicator days =
        Indicators.builder(MeasureKind.DAYS)
            .overUnits(AggregationRule.RATIO_OF_SUMS)
            .addBaseline(baseline("0"))
            .addTarget(target(atLeast("100")))
            .build();
    Measurement a = unit("A", share("2020", "500", "4"));
    Measurement b = unit("B", share("2020", "400", "6"));

    assertThat(actual(days, a, b)).hasValue(n("90"));
    assertThat(actual(days, a)).hasValue(n("125"));
  }

  /** 12 of 45,000 against at most 20 per 100,000, from 40: 80/3, two thirds of the way. */
  @Test
  void a_rate_per_100_000_states_its_factor() {
    Indicator rate =
        Indicators.bare()
            .addMeasure(Indicators.measure("a", MeasureKind.UNIT).withFactor(n("100000")))
            .overUnits(AggregationRule.RATIO_OF_SUMS)
            .addBaseline(baseline("40"))
            .addTarget(target(atMost("20")))
            .build();

    Progress progress =
        progress(
            rate,
            HALFWAY,
            unit("A", share("2020", "8", "30000")),
            unit("B", share("2020", "4", "15000")));
    assertThat(progress.actual().value()).hasValue(n("80/3"));
    assertThat(progress.fraction().value()).hasValue(n("2/3"));
    assertThat(progress.unit()).isEqualTo("per 100000");
  }

  @ParameterizedTest
  @CsvSource({"PERCENTAGE, 75/2", "DAYS, 3/8", "INDEX, 3/8", "SCORE, 3/8", "MONEY, 3/8"})
  void three_of_eight_is_a_value_in_the_unit_of_each_kind(MeasureKind kind, String expected) {
    Measure.Builder measure = Measure.builder().code("a").title(LocalizedText.of("a")).kind(kind);
    switch (kind) {
      case SCORE -> measure.scale(Interval.ofClosed(n("0"), n("5")));
      case MONEY -> measure.currency("USD");
      default -> {}
    }
    MeasureProgress standing =
        ProgressCalculator.standard()
            .calculate(
                Indicators.bare().addMeasure(measure.build()).build(),
                Indicators.set(share("2020", "3", "8")),
                HALFWAY)
            .untargeted()
            .get(0);

    assertThat(standing.actual()).hasToString(expected);
  }

  /** Akvo RSR adds the latest approved update of each reporter, carried forward: 5 + 20. */
  @ParameterizedTest
  @EnumSource(names = {"LATEST", "NONE"})
  void the_latest_over_periods_is_the_latest_of_each_unit(AggregationRule overPeriods) {
    assertThat(
            actual(
                perPeriod(AggregationRule.SUM, overPeriods),
                by("A", "2019", "5"),
                by("B", "2019", "7"),
                by("B", "2020", "20")))
        .hasValue(n("25"));
  }

  @Test
  void of_a_year_and_its_last_quarter_the_year_stands() {
    Indicator indicator = perPeriod(AggregationRule.SUM, AggregationRule.LATEST);

    assertThat(actual(indicator, value("2020-10-01/2020-12-31", "7"), value("2020", "25")))
        .hasValue(n("25"));
  }

  @Test
  void units_that_do_not_make_one_do_not_in_periods_of_their_own_either() {
    Indicator indicator = perPeriod(AggregationRule.NONE, AggregationRule.SUM);

    assertThat(
            progress(indicator, HALFWAY, by("A", "2019", "1"), by("B", "2020", "2"))
                .actual()
                .reason())
        .hasValue(NotComputable.NOT_AGGREGATED);
    assertThat(actual(indicator, by("A", "2019", "1"), by("A", "2020", "2"))).hasValue(n("3"));
  }

  @Test
  void the_largest_of_several_shares_is_still_a_share() {
    Indicator indicator =
        Indicators.builder()
            .overUnits(AggregationRule.MAXIMUM)
            .overPeriods(AggregationRule.RATIO_OF_SUMS)
            .addBaseline(baseline("0"))
            .addTarget(target(atLeast("50")))
            .build();

    assertThat(
            progress(
                    indicator,
                    HALFWAY,
                    unit("A", share("2019", "1", "2")),
                    unit("B", share("2019", "1", "4")),
                    unit("A", share("2020", "3", "5")))
                .actual()
                .value())
        .hasValue(n("400/7")); // 1 of 2 and 3 of 5, not 50 % + 60 %
  }

  @Test
  void a_report_of_the_whole_needs_no_weights() {
    assertThat(
            actual(
                perPeriod(AggregationRule.NONE, AggregationRule.NONE)
                    .withReporters(Reporter.of("A", n("1")), Reporter.of("B", n("2")))
                    .withOverUnits(AggregationRule.WEIGHTED_MEAN),
                value("2020", "7")))
        .hasValue(n("7"));
  }

  @Test
  void values_of_a_part_do_not_count_for_the_whole() {
    Measurement women =
        Measurement.builder().from(value("2020", "45")).putCategory("sex", "female").build();

    Indicator bySex =
        Indicators.of("40", atLeast("50"))
            .withDisaggregations(Disaggregation.builder().dimension("sex").build());

    assertThat(actual(bySex, women)).isEmpty();
  }

  @Test
  void the_explanation_reaches_the_source_of_each_report() {
    Indicator indicator = perPeriod(AggregationRule.SUM, AggregationRule.SUM);
    Measurement a = Measurement.builder().from(by("A", "2020", "10")).source(HR).build();

    Explanation explanation =
        progress(indicator, HALFWAY, a, by("B", "2020", "20"), value19()).fraction().explanation();

    assertThat(explanation.step("A, 2020-01-01/2020-12-31").citation()).hasValue(HR);
    assertThat(explanation.step("sum").value()).isEqualTo(n("35"));
    assertThat(explanation.step("start of the sum").value()).isEqualTo(n("0"));
  }

  private static Measurement value19() {
    return by("A", "2019", "5");
  }

  private static Measurement unit(String reporter, Measurement measurement) {
    return Measurement.builder().from(measurement).reporter(reporter).build();
  }

  private static Indicator perPeriod(AggregationRule overUnits, AggregationRule overPeriods) {
    boolean sum = overPeriods == AggregationRule.SUM;
    return Indicators.builder(MeasureKind.UNIT)
        .accumulation(sum ? Accumulation.FLOW : Accumulation.STOCK)
        .overUnits(overUnits)
        .overPeriods(overPeriods)
        .addBaseline(baseline("0"))
        .addTarget(
            target(atLeast("100"))
                .withWindow(sum ? TargetWindow.SINCE_BASELINE : TargetWindow.ON_DAY))
        .build();
  }

  private static Optional<Ratio> actual(Indicator indicator, Measurement... measurements) {
    return progress(indicator, HALFWAY, measurements).actual().value();
  }
}
