package org.openrbm.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.measure;
import static org.openrbm.indicators.progress.Indicators.value;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.progress.Indicators;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeasurementTest {

  @Test
  void a_name_is_not_blank_and_has_no_blanks_around_it() {
    refuses(value("2020", "1")::withReporter, "", "reporter of a measurement must not be blank");
    refuses(value("2020", "1")::withMeasure, " ", "measure of a measurement must not be blank");
    refuses(
        value("2020", "1")::withReporter,
        "HQ\u00a0",
        "reporter of a measurement must not begin or end with a blank, but is 'HQ\u00a0'");
    refuses(
        value("2020", "1")::withIndicator,
        " I",
        "indicator of a measurement must not begin or end with a blank, but is ' I'");
    refuses(
        sex -> value("2020", "1").withCategories(Map.of("sex", sex)),
        "",
        "category of a measurement must not be blank");
  }

  @Test
  void a_measurement_is_not_recorded_before_its_period() {
    assertThatThrownBy(
            () ->
                Measurement.builder()
                    .from(value("2020", "1"))
                    .recordedOn(LocalDate.of(2019, 12, 31))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "measurement of 'I' for 2020-01-01/2020-12-31 must not be recorded before it begins,"
                + " on 2019-12-31");
  }

  @Test
  void unless_stated_it_is_approved_reported_and_recorded_on_the_last_day_of_its_period() {
    Measurement plain = value("2020", "1");

    assertThat(plain.status()).isEqualTo(MeasurementStatus.APPROVED);
    assertThat(plain.nature()).isEqualTo(DataNature.REPORTED);
    assertThat(plain.recordedOn()).isEqualTo(LocalDate.of(2020, 12, 31));
    assertThat(plain.confidence()).isEmpty();
    assertThat(plain.standsUntil()).isEmpty();
  }

  @Test
  void unless_stated_a_report_of_a_unit_is_its_own_share_and_any_other_the_total() {
    assertThat(value("2020", "1").scope()).isEqualTo(ReportScope.TOTAL);
    assertThat(by("HQ", "2020", "1").scope()).isEqualTo(ReportScope.SHARE);
    assertThat(value("2020", "1").withReporter("HQ")).isEqualTo(by("HQ", "2020", "1"));
    assertThat(by("HQ", "2020", "1").withReporter(Optional.empty())).isEqualTo(value("2020", "1"));
  }

  @Test
  void a_scope_can_be_stated_and_the_one_that_follows_anyway_makes_no_difference() {
    Measurement headOffice = value("2020", "1").withScope(ReportScope.SHARE);
    Measurement region = by("Asia", "2020", "1").withScope(ReportScope.TOTAL);

    assertThat(headOffice.scope()).isEqualTo(ReportScope.SHARE);
    assertThat(region.scope()).isEqualTo(ReportScope.TOTAL);
    assertThat(region)
        .isEqualTo(
            Measurement.builder().from(by("Asia", "2020", "1")).scope(ReportScope.TOTAL).build());
    assertThat(region.withScope(ReportScope.SHARE)).isEqualTo(by("Asia", "2020", "1"));
    assertThat(value("2020", "1").withScope(ReportScope.TOTAL)).isEqualTo(value("2020", "1"));
    assertThat(region.key()).isNotEqualTo(by("Asia", "2020", "1").key());
    assertThat(region)
        .hasToString(
            "Measurement of I by Asia for 2020: 1, total, approved, recorded on 2020-12-31");
    assertThat(RbmJson.write(region)).contains("\"scope\": \"TOTAL\"");
    assertThat(RbmJson.write(by("Asia", "2020", "1"))).doesNotContain("scope");
    assertThat(RbmJson.read(RbmJson.write(headOffice), Measurement.class)).isEqualTo(headOffice);
  }

  @Test
  void a_value_can_end_on_or_after_the_last_day_of_its_period() {
    Measurement closed = value("2020", "1").withStandsUntil(LocalDate.of(2020, 12, 31));

    assertThat(closed.standsUntil()).hasValue(LocalDate.of(2020, 12, 31));
    assertThat(closed)
        .hasToString(
            "Measurement of I for 2020: 1, approved, recorded on 2020-12-31, stands until"
                + " 2020-12-31");
    assertThat(closed.withStandsUntil(Optional.empty())).isEqualTo(value("2020", "1"));
    assertThatThrownBy(() -> closed.withStandsUntil(LocalDate.of(2020, 12, 30)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "measurement of 'I' for 2020-01-01/2020-12-31 must stand until its period ends or"
                + " longer, not until 2020-12-30");
  }

  @Test
  void a_retraction_is_a_later_recording_of_the_same_thing() {
    Measurement report = by("HQ", "2020", "1");

    assertThat(report.retracted(LocalDate.of(2021, 1, 1)))
        .isEqualTo(
            Measurement.builder()
                .from(report)
                .status(MeasurementStatus.RETRACTED)
                .recordedOn(LocalDate.of(2021, 1, 1))
                .build());
    assertThat(report.retracted(LocalDate.of(2021, 1, 1)).key()).isEqualTo(report.key());
    assertThatThrownBy(() -> report.retracted(LocalDate.of(2020, 12, 31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "measurement of 'I' by 'HQ' for 2020-01-01/2020-12-31 was recorded on 2020-12-31 and"
                + " must be retracted later, not on 2020-12-31");
  }

  @Test
  void a_correction_has_the_key_of_what_it_corrects() {
    Measurement first = by("HQ", "2020", "1");
    Measurement correction =
        by("HQ", "2020", "2").withRecordedOn(LocalDate.of(2021, 3, 1)).withMeasure("a");
    Indicator indicator = Indicators.builder().build();

    assertThat(correction.key(indicator)).isEqualTo(first.key(indicator));
    assertThat(first.key(indicator).measure()).hasValue("a");
    assertThat(first.key().measure()).isEmpty(); // as it was written
    assertThat(by("GVA", "2020", "1").key(indicator)).isNotEqualTo(first.key(indicator));
    assertThat(first.withCategories(Map.of("sex", "f")).key(indicator))
        .isNotEqualTo(first.key(indicator));
  }

  @Test
  void of_several_measures_it_must_name_one() {
    Indicator two = Indicators.builder().addMeasure(measure("b", MeasureKind.DAYS)).build();

    assertThatThrownBy(() -> value("2020", "1").key(two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("measurement of 'I' for 2020-01-01/2020-12-31 must name one of its 2 measures");
    assertThat(value("2020", "1").withMeasure("b").key(two).measure()).isEqualTo(Optional.of("b"));
  }

  @Test
  void it_survives_json() {
    Measurement all =
        Measurement.builder()
            .from(by("HQ", "2020", "1"))
            .measure("a")
            .putCategory("sex", "f")
            .scope(ReportScope.TOTAL)
            .standsUntil(LocalDate.of(2022, 6, 30))
            .status(MeasurementStatus.RETURNED)
            .confidence(Confidence.LOW)
            .nature(DataNature.SYNTHETIC)
            .build();

    assertThat(RbmJson.read(RbmJson.write(all), Measurement.class)).isEqualTo(all);
  }

  private static void refuses(Function<String, Measurement> with, String name, String message) {
    assertThatThrownBy(() -> with.apply(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
