package org.openrbm.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.Indicators.DUE;
import static org.openrbm.indicators.Indicators.HALFWAY;
import static org.openrbm.indicators.Indicators.atLeast;
import static org.openrbm.indicators.Indicators.baseline;
import static org.openrbm.indicators.Indicators.by;
import static org.openrbm.indicators.Indicators.n;
import static org.openrbm.indicators.Indicators.observed;
import static org.openrbm.indicators.Indicators.progress;
import static org.openrbm.indicators.Indicators.share;
import static org.openrbm.indicators.Indicators.target;
import static org.openrbm.indicators.Indicators.value;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Accumulation;
import org.openrbm.core.logframe.AggregationRule;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.MeasureKind;

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
    assertThat(progress.explanation()).isEmpty();
  }

  @Test
  void what_ends_after_the_day_or_was_recorded_after_it_does_not_count() {
    Indicator indicator = Indicators.of("40", atLeast("50"));
    Measurement late =
        Measurement.builder()
            .from(value("2019", "44"))
            .recordedOn(LocalDate.of(2021, 2, 1))
            .build();

    assertThat(actual(indicator, value("2021", "48"), late)).isEmpty();
    assertThat(progress(indicator, DUE, late).actual().value()).hasValue(n("44"));
  }

  @Test
  void a_statement_is_no_number_and_a_share_of_nothing_has_no_value() {
    Indicator indicator = Indicators.of("40", atLeast("50"));
    Observation words = new Observation.Statement(LocalizedText.of("going well"));

    assertThat(progress(indicator, HALFWAY, observed("2020", words)).reason())
        .hasValue(NotComputable.QUALITATIVE);
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

  @Test
  void values_of_a_part_do_not_count_for_the_whole() {
    Measurement women =
        Measurement.builder().from(value("2020", "45")).putCategory("sex", "female").build();

    assertThat(actual(Indicators.of("40", atLeast("50")), women)).isEmpty();
  }

  @Test
  void the_explanation_reaches_the_source_of_each_report() {
    Indicator indicator = perPeriod(AggregationRule.SUM, AggregationRule.SUM);
    Measurement a = Measurement.builder().from(by("A", "2020", "10")).source(HR).build();

    Explanation explanation =
        progress(indicator, HALFWAY, a, by("B", "2020", "20"), value19())
            .explanation()
            .orElseThrow();

    assertThat(explanation.step("A, 2020-01-01/2020-12-31").citation()).hasValue(HR);
    assertThat(explanation.step("sum").value()).isEqualTo(n("35"));
    assertThat(explanation.step("baseline").value()).isEqualTo(n("0"));
  }

  private static Measurement value19() {
    return by("A", "2019", "5");
  }

  private static Measurement unit(String reporter, Measurement measurement) {
    return Measurement.builder().from(measurement).reporter(reporter).build();
  }

  private static Indicator perPeriod(AggregationRule overUnits, AggregationRule overPeriods) {
    return Indicators.builder(MeasureKind.UNIT)
        .overUnits(overUnits)
        .overPeriods(overPeriods)
        .addBaseline(baseline("0"))
        .addTarget(target(atLeast("100")))
        .build();
  }

  private static Optional<Ratio> actual(Indicator indicator, Measurement... measurements) {
    return progress(indicator, HALFWAY, measurements).actual().value();
  }
}
