package org.openrbm.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.observed;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.share;
import static org.openrbm.indicators.progress.Indicators.value;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeasurementSetTest {

  private static final String CSV =
      """
      indicator,measure,reporter,period,value,numerator,denominator,level,statement,recordedOn,status,nature,source
      I,a,HQ,2020,12.5,,,,,2021-01-31,DRAFT,SYNTHETIC,HR report
      I,,,2020,,3,8,,,,,,
      I,,,2021,,,,fair,,,,,
      I,,,2022,,,,,going well,,,,
      """;

  @Test
  void a_csv_is_read_with_all_its_columns() {
    Measurement first =
        Measurement.builder()
            .from(value("2020", "12.5"))
            .measure("a")
            .reporter("HQ")
            .recordedOn(LocalDate.of(2021, 1, 31))
            .status(MeasurementStatus.DRAFT)
            .nature(DataNature.SYNTHETIC)
            .source(Citation.of("HR report", EvidenceGrade.SECONDARY))
            .build();

    assertThat(MeasurementSet.parse(CSV))
        .isEqualTo(
            set(
                first,
                share("2020", "3", "8"),
                observed("2021", new Observation.Rung("fair")),
                observed("2022", new Observation.Statement(LocalizedText.of("going well")))));
  }

  @Test
  void every_fault_of_a_csv_is_reported() {
    assertThatThrownBy(
            () ->
                MeasurementSet.parse(
                    """
                    indicator,period,value,numerator,denominator,status,recordedOn
                    I,2020,twelve,,,,
                    I,20,1,,,,
                    I,2020,,,,,
                    I,2020,1,2,3,,
                    I,2020,,2,,,
                    I,2020,,2,-3,,
                    I,2020,1,,,DONE,
                    I,2020,1,,,,2021-02-30
                    I,2020,1,,,,2019-01-01
                    """))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e -> assertThat(e.faults().stream().map(Object::toString)).containsExactly(FAULTS));
  }

  private static final String[] FAULTS = {
    "line 2, column 'value': not a number: \"twelve\"; write it as 42, 0.15 or 2/3",
    "line 3, column 'period': not a period: \"20\"; write it as 2018, 2018/2019 or"
        + " 2018-01-01/2019-12-31",
    "line 4: a row needs a value, a numerator with denominator, a level or a statement",
    "line 5: a row holds one observation, but has value and numerator",
    "line 6: a numerator needs a denominator",
    "line 7: denominator of a share must not be negative, but is -3",
    "line 8, column 'status': must be one of [DRAFT, SUBMITTED, APPROVED, RETURNED], but is"
        + " 'DONE'",
    "line 9, column 'recordedOn': not a date: \"2021-02-30\"; write it as 2018-12-31",
    "line 10: measurement of 'I' for 2020-01-01/2020-12-31 must not be recorded before it"
        + " begins, on 2019-01-01"
  };

  @Test
  void blanks_around_a_cell_are_no_part_of_it() {
    MeasurementSet read =
        MeasurementSet.parse(
            """
            indicator,measure,reporter,period,value,statement,recordedOn,status
             I , a,HQ ,\t2020, 12.5 , ,2021-01-31 , APPROVED
            I,\u00a0,  ,2021,7,,,
            """);

    assertThat(read)
        .isEqualTo(
            set(
                Measurement.builder()
                    .from(value("2020", "12.5"))
                    .measure("a")
                    .reporter("HQ")
                    .recordedOn(LocalDate.of(2021, 1, 31))
                    .build(),
                value("2021", "7")));
  }

  @Test
  void a_blank_observation_is_a_fault_of_its_column_beside_all_others() {
    assertThatThrownBy(
            () ->
                MeasurementSet.parse(
                    """
                    indicator,period,level,statement
                    A,2018,, \n\
                     ,2018,fair,
                    A,2018, ,
                    A,20,fair,
                    """))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e ->
                assertThat(e.faults().stream().map(Object::toString))
                    .containsExactly(
                        "line 2, column 'statement': statement of an observation must not be blank",
                        "line 3, column 'indicator': indicator of a measurement must not be blank",
                        "line 4, column 'level': level of an observation must not be blank",
                        "line 5, column 'period': not a period: \"20\"; write it as 2018, 2018/2019"
                            + " or 2018-01-01/2019-12-31"));
  }

  @Test
  void a_denominator_is_not_passed_over() {
    assertThatThrownBy(
            () ->
                MeasurementSet.parse(
                    "indicator,period,value,level,denominator\nI,2020,1,,8\nI,2020,,fair,8\n"))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e ->
                assertThat(e.faults().stream().map(Object::toString))
                    .containsExactly(
                        "line 2, column 'denominator': a denominator needs a numerator",
                        "line 3, column 'denominator': a denominator needs a numerator"));
  }

  @Test
  void two_recordings_of_one_day_contradict_each_other() {
    assertThatThrownBy(() -> set(value("2020", "1"), value("2020", "2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "two measurements of 'I' for 2020-01-01/2020-12-31 were recorded on 2020-12-31");
    assertThatThrownBy(() -> MeasurementSet.parse("indicator,period,value\nI,2020,1\nI,2020,2\n"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(
            "measurements: two measurements of 'I' for 2020-01-01/2020-12-31 were recorded on"
                + " 2020-12-31");
  }

  @Test
  void a_set_survives_json_with_every_kind_of_observation() {
    MeasurementSet all = MeasurementSet.parse(CSV);

    assertThat(RbmJson.read(RbmJson.write(all), MeasurementSet.class)).isEqualTo(all);
    OtherMappers.assertAgree(all, MeasurementSet.class);
    assertThat(RbmJson.read(RbmJson.write(MeasurementSet.empty()), MeasurementSet.class))
        .isEqualTo(MeasurementSet.empty());
    OtherMappers.assertAgree(MeasurementSet.empty(), MeasurementSet.class);
  }
}
