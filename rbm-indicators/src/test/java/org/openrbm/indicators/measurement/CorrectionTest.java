package org.openrbm.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.HALFWAY;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.baseline;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.progress;
import static org.openrbm.indicators.progress.Indicators.target;
import static org.openrbm.indicators.progress.Indicators.value;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.progress.Indicators;

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
            "two measurements of 'I' for 2020-01-01/2020-12-31 were recorded on 2020-12-31");
    assertThat(progress(indicator, HALFWAY.minusDays(1), value("2020", "1"), named).reason())
        .hasValue(NotComputable.NO_ACTUAL); // not known on that day
  }

  private static Measurement correction(String value) {
    return Measurement.builder().from(value("2020", value)).measure("a").recordedOn(LATER).build();
  }

  private static String actual(Indicator indicator, Measurement... measurements) {
    return progress(indicator, DUE, measurements).actual().toString();
  }

  private static Indicator indicator(AggregationRule overUnits, AggregationRule overPeriods) {
    return Indicators.builder(MeasureKind.UNIT)
        .overUnits(overUnits)
        .overPeriods(overPeriods)
        .addBaseline(baseline("0"))
        .addTarget(target(atLeast("100")))
        .build();
  }
}
