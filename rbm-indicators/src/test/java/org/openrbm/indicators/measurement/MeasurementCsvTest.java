package org.openrbm.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.observed;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.share;
import static org.openrbm.indicators.progress.Indicators.value;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.text.CsvCells;

/** The columns for parts, scopes, units and sources, and the writer. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeasurementCsvTest {

  private static final String PARTS =
      """
      indicator,period,reporter,scope,category:age,category:sex,value,unit,standsUntil
      I,2020-01-01/2020-12-31,Lima,TOTAL,,f,500,USD,2021-06-30
      I,2020-01-01/2020-12-31,,SHARE,young,m,7,,
      I,2020-01-01/2020-12-31,,,,,8,,
      """;

  /** U6 */
  @Test
  void each_dimension_has_a_column_and_an_empty_cell_is_the_whole_in_it() {
    assertThat(MeasurementSet.parse(PARTS))
        .isEqualTo(
            set(
                by("Lima", "2020", "0")
                    .withObservation(new Observation.Value(n("500"), "USD"))
                    .withScope(ReportScope.TOTAL)
                    .withCategories(Map.of("sex", "f"))
                    .withStandsUntil(LocalDate.of(2021, 6, 30)),
                value("2020", "7")
                    .withScope(ReportScope.SHARE)
                    .withCategories(Map.of("age", "young", "sex", "m")),
                value("2020", "8")));
  }

  @Test
  void it_is_written_as_it_is_read() {
    assertThat(MeasurementSet.parse(PARTS).toCsv()).isEqualTo(PARTS);
    assertThat(MeasurementSet.empty().toCsv()).isEqualTo("indicator,period\n");
    assertThat(MeasurementSet.parse("indicator,period\n")).isEqualTo(MeasurementSet.empty());
  }

  @Test
  void everything_that_a_measurement_has_is_written() {
    MeasurementSet all =
        set(
            Measurement.builder()
                .from(share("2019", "3", "2/3"))
                .measure("a")
                .recordedOn(LocalDate.of(2020, 2, 1))
                .status(MeasurementStatus.RETRACTED)
                .confidence(Confidence.LOW)
                .nature(DataNature.SYNTHETIC)
                .source(
                    Citation.builder()
                        .document("GB.300")
                        .title("Report")
                        .clause("para. 3")
                        .date(LocalDate.of(2020, 1, 2))
                        .url("https://example.org/a,b")
                        .evidence(EvidenceGrade.PRIMARY)
                        .remark("typed")
                        .build())
                .build(),
            observed("2020", new Observation.Rung("fair")),
            observed("2021", new Observation.Statement(LocalizedText.of("well"))),
            observed(
                "2022",
                new Observation.Statement(LocalizedText.of("en", "well").with("fr", "bien"))));

    assertThat(all.toCsv())
        .isEqualTo(
            """
            indicator,period,measure,numerator,denominator,level,statement:en,statement:fr,statement,\
            recordedOn,status,confidence,nature,source,sourceTitle,sourceClause,sourceDate,sourceUrl,\
            sourceEvidence,sourceRemark
            I,2019-01-01/2019-12-31,a,3,2/3,,,,,2020-02-01,RETRACTED,LOW,SYNTHETIC,GB.300,Report,\
            para. 3,2020-01-02,"https://example.org/a,b",PRIMARY,typed
            I,2020-01-01/2020-12-31,,,,fair,,,,,,,,,,,,,,
            I,2021-01-01/2021-12-31,,,,,,,well,,,,,,,,,,,
            I,2022-01-01/2022-12-31,,,,,well,bien,,,,,,,,,,,,
            """);
    assertThat(MeasurementSet.parse(all.toCsv())).isEqualTo(all);
  }

  @Test
  void names_that_a_csv_or_a_spreadsheet_would_take_for_something_else_are_kept() {
    MeasurementSet odd =
        set(
            value("2020", "1").withIndicator("#1"),
            value("2020", "1").withCategories(Map.of("a \"b\", c; d", "=1+1", "@x", ";=2")),
            by("-Lima", "2020", "1"));

    assertThat(MeasurementSet.parse(odd.toCsv())).isEqualTo(odd);
    assertThat(MeasurementSet.parse(odd.toCsv(CsvCells.EXACT))).isEqualTo(odd);
  }

  @Test
  void the_header_is_found_below_a_stated_separator_and_comments() {
    String csv = PARTS.replace(',', ';');

    assertThat(MeasurementSet.parse("\uFEFFsep=;\n# notes, category:x\n\n" + csv))
        .isEqualTo(MeasurementSet.parse(PARTS));
    assertThat(MeasurementSet.parse("indicator\tperiod\tvalue\tCategory: sex\r\nI\t2020\t1\tf\r\n"))
        .isEqualTo(set(value("2020", "1").withCategories(Map.of("sex", "f"))));
  }

  @Test
  void columns_of_one_dimension_and_of_none_are_refused() {
    refuses(
        "indicator,period,value,category:sex,Category: sex,category: \nI,2020,1,f,m,\n",
        "line 1: columns 'category:sex' and 'Category: sex' are both read as 'category:sex'; leave"
            + " one out",
        "column 'category:' does not say of what");
    refuses(
        "indicator,period,value,category:sex,category:sex\nI,2020,1,f,m\n",
        "line 1: column 'category:sex' stands twice");
  }

  @Test
  void what_belongs_together_stands_together() {
    refuses(
        """
        indicator,period,level,value,unit,source,sourceClause,statement,statement:en
        I,2020,fair,,USD,,,,
        I,2020,,1,,,para. 1,,
        I,2020,,1,,,,,well
        I,2020,,,,,,,
        """,
        "line 2, column 'unit': a unit needs a value",
        "line 3, column 'sourceClause': a sourceClause needs a source",
        "line 4: a row holds one observation, but has value and statement",
        "line 5: a row needs a value, a numerator with denominator, a level or a statement");
  }

  @Test
  void a_row_whose_subject_cannot_be_read_contradicts_no_other() {
    refuses(
        """
        indicator,period,value,scope,confidence,standsUntil,statement:e
        I,2020,1,,,,
        I,2020,2,ALL,,,
        I,2021,2,,SURE,,
        I,2022,2,,,2020-01-01,
        I,2023,,,,,well
        """,
        "line 3, column 'scope': must be one of [SHARE, TOTAL], but is 'ALL'",
        "line 4, column 'confidence': must be one of [LOW, MEDIUM, HIGH], but is 'SURE'",
        "line 5: measurement of 'I' for 2022-01-01/2022-12-31 must stand until its period ends or"
            + " longer, not until 2020-01-01",
        "line 6: not a language tag (BCP 47): 'e'; write it as en, zh-Hans or pt-BR");
  }

  private static void refuses(String csv, String... faults) {
    assertThatThrownBy(() -> MeasurementSet.parse(csv))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e -> assertThat(e.faults().stream().map(Object::toString)).containsExactly(faults));
  }
}
