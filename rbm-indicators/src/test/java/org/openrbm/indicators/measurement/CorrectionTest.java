package org.openrbm.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.HALFWAY;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.baseline;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.progress;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.target;
import static org.openrbm.indicators.progress.Indicators.value;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.indicators.progress.Indicators;
import org.openrbm.indicators.progress.ProgressCalculator;

/** A correction is one by what it is of, however its measure is written. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorrectionTest {

  private static final LocalDate LATER = LocalDate.of(2021, 3, 1);

  @Test
  void no_code_and_the_code_of_the_only_measure_are_one_key() {
    Indicator indicator = indicator(AggregationRule.NONE, AggregationRule.NONE);

    assertThat(actual(indicator, value("2020", "10"), correction("20"))).isEqualTo("20");
    assertThat(actual(indicator, correction("20"), value("2020", "10"))).isEqualTo("20");
  }

  @Test
  void a_corrected_report_of_a_unit_is_not_counted_beside_its_correction() {
    Indicator indicator = indicator(AggregationRule.SUM, AggregationRule.MAXIMUM);
    Measurement fifty = by("A", "2020", "50");
    Measurement twenty = Measurement.builder().from(correction("20")).reporter("A").build();

    assertThat(actual(indicator, fifty, twenty)).isEqualTo("20");
  }

  @Test
  void a_correction_does_not_overlap_what_it_corrects() {
    Indicator indicator = indicator(AggregationRule.SUM, AggregationRule.SUM);

    assertThat(actual(indicator, value("2019", "5"), value("2020", "10"), correction("20")))
        .isEqualTo("25");
  }

  @Test
  void two_recordings_of_one_day_contradict_each_other_under_either_name() {
    Indicator indicator = indicator(AggregationRule.SUM, AggregationRule.SUM);
    Measurement named = Measurement.builder().from(value("2020", "2")).measure("a").build();

    assertThatThrownBy(() -> progress(indicator, DUE, value("2020", "1"), named))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "recordings of one thing on one day contradict each other: measurement of 'I' for"
                + " 2020-01-01/2020-12-31, recorded on 2020-12-31: 1 and 2");
    assertThat(
            ProgressCalculator.standard()
                .knownOn(HALFWAY.minusDays(1))
                .calculate(indicator, set(value("2020", "1"), named), ReportingPeriod.ofYear(2020))
                .reason())
        .hasValue(NotComputable.NO_ACTUAL); // not known on that day
  }

  @Test
  void a_retraction_leaves_nothing_that_counts_until_a_later_recording_does() {
    Indicator indicator = indicator(AggregationRule.NONE, AggregationRule.NONE);
    Measurement first = value("2020", "10");
    Measurement corrected = correction("20");
    Measurement retracted = corrected.retracted(LocalDate.of(2021, 4, 1));
    Measurement again = correction("30").withRecordedOn(LocalDate.of(2021, 5, 1));
    MeasurementSet all = set(again, retracted, first, corrected);

    assertThat(all.current(indicator, LocalDate.of(2020, 12, 30))).isEmpty();
    assertThat(all.current(indicator, LocalDate.of(2021, 2, 28))).containsExactly(first);
    assertThat(all.current(indicator, LocalDate.of(2021, 3, 31))).containsExactly(corrected);
    assertThat(all.current(indicator, LocalDate.of(2021, 4, 1))).isEmpty();
    assertThat(all.current(indicator, LocalDate.of(2021, 4, 30))).isEmpty();
    assertThat(all.current(indicator, LocalDate.of(2021, 5, 1))).containsExactly(again);
    assertThat(all.current(indicator)).containsExactly(again);
    assertThat(all.history(indicator, first.key()))
        .containsExactly(first, corrected, retracted, again);
  }

  @Test
  void what_is_written_or_sent_back_neither_counts_nor_withdraws() {
    Indicator indicator = indicator(AggregationRule.NONE, AggregationRule.NONE);
    Measurement first = value("2020", "10");
    Measurement later = correction("20");

    assertThat(set(first, later.withStatus(MeasurementStatus.DRAFT)).current(indicator))
        .containsExactly(first);
    assertThat(set(first, later.withStatus(MeasurementStatus.SUBMITTED)).current(indicator))
        .containsExactly(first);
    assertThat(set(first, later.withStatus(MeasurementStatus.RETURNED)).current(indicator))
        .containsExactly(first);
    assertThat(set(later.withStatus(MeasurementStatus.DRAFT)).current(indicator)).isEmpty();
  }

  @Test
  void a_retraction_of_one_thing_leaves_the_others() {
    Indicator indicator = indicator(AggregationRule.SUM, AggregationRule.NONE);
    Measurement a = by("A", "2020", "10");
    Measurement b = by("B", "2020", "20");

    assertThat(set(a, b, a.retracted(LATER)).current(indicator)).containsExactly(b);
    assertThat(set(a, b, a.withScope(ReportScope.TOTAL), b.retracted(LATER)).current(indicator))
        .containsExactly(a, a.withScope(ReportScope.TOTAL));
  }

  /** What names no known measure is refused from the day on which it is known, and not before. */
  @Test
  void a_later_recording_of_an_unknown_measure_does_not_change_what_was_known() {
    Indicator indicator = indicator(AggregationRule.NONE, AggregationRule.NONE);
    Measurement first = value("2020", "10");
    Measurement corrected = correction("20");
    MeasurementSet all =
        set(first, corrected, correction("30").withMeasure("b").withRecordedOn(DUE));

    assertThat(all.current(indicator, LATER)).containsExactly(corrected);
    assertThat(all.current(indicator, LATER.minusDays(1))).containsExactly(first);
    assertThatThrownBy(() -> all.current(indicator))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("indicator 'I' has no measure 'b'");
    assertThatThrownBy(() -> all.current(indicator, DUE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("indicator 'I' has no measure 'b'");
  }

  private static Measurement correction(String value) {
    return Measurement.builder().from(value("2020", value)).measure("a").recordedOn(LATER).build();
  }

  private static String actual(Indicator indicator, Measurement... measurements) {
    return progress(indicator, DUE, measurements).actual().toString();
  }

  private static Indicator indicator(AggregationRule overUnits, AggregationRule overPeriods) {
    return Indicators.builder(MeasureKind.UNIT)
        .accumulation(Accumulation.FLOW)
        .overUnits(overUnits)
        .overPeriods(overPeriods)
        .addBaseline(baseline("0"))
        .addTarget(target(atLeast("100")).withWindow(TargetWindow.SINCE_BASELINE))
        .build();
  }
}
