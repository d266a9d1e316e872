package org.openrbm.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.measure;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.observed;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.share;
import static org.openrbm.indicators.progress.Indicators.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.OtherMappers;
import org.openrbm.indicators.progress.Indicators;

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
    "line 3, column 'period': not a period: \"20\"; write it as 2018, 2018/2019, 2019-Q1,"
        + " 2019-H1, 2019-03 or 2018-01-01/2019-12-31",
    "line 4: a row needs a value, a numerator with denominator, a level or a statement",
    "line 5: a row holds one observation, but has value and numerator",
    "line 6: a numerator needs a denominator",
    "line 7: denominator of a share must not be negative, but is -3",
    "line 8, column 'status': must be one of [DRAFT, SUBMITTED, APPROVED, RETURNED, RETRACTED],"
        + " but is 'DONE'",
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
                        "line 5, column 'period': not a period: \"20\"; write it as 2018, 2018/2019,"
                            + " 2019-Q1, 2019-H1, 2019-03 or 2018-01-01/2019-12-31"));
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
            "recordings of one thing on one day contradict each other: measurement of 'I' for"
                + " 2020-01-01/2020-12-31, recorded on 2020-12-31: 1 and 2");
    assertThatThrownBy(() -> MeasurementSet.parse("indicator,period,value\nI,2020,1\nI,2020,2\n"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(
            "measurements: line 3: measurement of 'I' for 2020-01-01/2020-12-31 was recorded on"
                + " 2020-12-31 as 2, but on the same day as 1 in line 2");
  }

  /** F3: all are named at once, with the lines where there are any. */
  @Test
  void all_contradictions_are_named_together() {
    Measurement women = by("Lima", "2020", "7").withCategories(Map.of("sex", "f")).withMeasure("a");

    assertThatThrownBy(
            () ->
                set(
                    value("2020", "1"),
                    women,
                    value("2019", "5"),
                    value("2020", "1"),
                    women.withObservation(new Observation.Value(n("8"))),
                    women.withObservation(new Observation.Rung("fair"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "recordings of one thing on one day contradict each other: measurement of 'I' for"
                + " 2020-01-01/2020-12-31, recorded on 2020-12-31: 1 and 1; measurement of 'I'"
                + " measure 'a' by 'Lima' {sex=f} for 2020-01-01/2020-12-31, recorded on"
                + " 2020-12-31: 7 and 8 and level 'fair'");
    assertThatThrownBy(
            () ->
                MeasurementSet.parse(
                    """
                    indicator,reporter,period,category:sex,value
                    I,HQ,2020,,1
                    I,Lima,2020,f,7
                    J,,2020,,6
                    I,HQ,2020,,2
                    J,,2020,,6
                    I,Lima,2020,m,7
                    I,HQ,2020,,3
                    I,Lima,20,f,8
                    """))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e ->
                assertThat(e.faults().stream().map(Object::toString))
                    .containsExactly(
                        "line 5: measurement of 'I' by 'HQ' for 2020-01-01/2020-12-31 was recorded"
                            + " on 2020-12-31 as 2, but on the same day as 1 in line 2",
                        "line 6: measurement of 'J' for 2020-01-01/2020-12-31 was recorded on"
                            + " 2020-12-31 as 6, but on the same day as 6 in line 4",
                        "line 8: measurement of 'I' by 'HQ' for 2020-01-01/2020-12-31 was recorded"
                            + " on 2020-12-31 as 3, but on the same day as 1 in line 2",
                        "line 9, column 'period': not a period: \"20\"; write it as 2018, 2018/2019,"
                            + " 2019-Q1, 2019-H1, 2019-03 or 2018-01-01/2019-12-31"));
  }

  @Test
  void of_very_many_contradictions_twenty_are_named_and_all_are_counted() {
    List<Measurement> twice = new ArrayList<>();
    for (int year = 2001; year <= 2023; year++) {
      twice.add(value(Integer.toString(year), "1"));
      twice.add(value(Integer.toString(year), "2"));
    }

    assertThatThrownBy(() -> MeasurementSet.of(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(
            "; measurement of 'I' for 2020-01-01/2020-12-31, recorded on 2020-12-31: 1 and 2; and"
                + " 3 more");
    assertThatThrownBy(() -> MeasurementSet.of(twice.subList(0, 40)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("2020-01-01/2020-12-31, recorded on 2020-12-31: 1 and 2");
  }

  @Test
  void what_counts_is_in_the_order_of_periods_reporters_measures_scopes_and_categories() {
    Indicator two = Indicators.builder().addMeasure(measure("b", MeasureKind.DAYS)).build();
    Measurement all = value("2020", "1").withMeasure("a");
    Measurement b = all.withMeasure("b");
    Measurement hq = all.withReporter("HQ");
    List<Measurement> inOrder =
        List.of(
            all.withPeriod(ReportingPeriod.ofYear(2019)).withRecordedOn(DUE),
            all.withScope(ReportScope.SHARE),
            all,
            all.withCategories(Map.of("age", "old")),
            all.withCategories(Map.of("sex", "f")),
            all.withCategories(Map.of("sex", "m")),
            all.withCategories(Map.of("age", "old", "sex", "f")),
            all.withCategories(Map.of("age", "old", "sex", "m")),
            b,
            hq,
            hq.withScope(ReportScope.TOTAL));

    for (int seed = 0; seed < 20; seed++) {
      List<Measurement> shuffled = new ArrayList<>(inOrder);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(MeasurementSet.of(shuffled).current(two)).isEqualTo(inOrder);
      assertThat(MeasurementSet.of(shuffled).current(two, DUE)).isEqualTo(inOrder);
      assertThat(MeasurementSet.of(shuffled).current(two, DUE.minusDays(1)))
          .isEqualTo(inOrder.subList(1, inOrder.size()));
    }
    assertThat(MeasurementSet.empty().current(two)).isEmpty();
  }

  @Test
  void the_day_up_to_which_things_are_known_is_needed() {
    assertThatNullPointerException()
        .isThrownBy(() -> set(value("2020", "1")).current(Indicators.builder().build(), nothing()))
        .withMessage("knownOn");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller may hand over
  private static <T> T nothing() {
    return null;
  }

  @Test
  void a_set_survives_json_with_every_kind_of_observation() {
    MeasurementSet all = MeasurementSet.parse(CSV);

    assertThat(RbmJson.read(RbmJson.write(all), MeasurementSet.class)).isEqualTo(all);
    OtherMappers.assertAgree(all, MeasurementSet.class);
    OtherMappers.assertAgree(
        set(
            by("HQ", "2020", "1")
                .withScope(ReportScope.TOTAL)
                .withStandsUntil(DUE)
                .withStatus(MeasurementStatus.RETRACTED)
                .withObservation(new Observation.Value(n("500"), "USD"))),
        MeasurementSet.class);
    assertThat(RbmJson.read(RbmJson.write(MeasurementSet.empty()), MeasurementSet.class))
        .isEqualTo(MeasurementSet.empty());
    OtherMappers.assertAgree(MeasurementSet.empty(), MeasurementSet.class);
  }
}
