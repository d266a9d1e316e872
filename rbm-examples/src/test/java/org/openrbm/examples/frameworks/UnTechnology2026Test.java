package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.review.Finding;
import org.openrbm.core.review.FrameworkReview;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementReview;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.progress.Progress;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.report.PerformanceReport;
import org.openrbm.indicators.report.PerformanceReporter;

/** What is stated for which year is typed from the tables of A/80/6 (Sect. 29C). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnTechnology2026Test {

  private static final LogicalFramework OFFICE = UnTechnology2026.framework();
  private static final MeasurementSet RESULTS = UnTechnology2026.measurements();

  @Test
  void has_nine_measures_in_words_three_totals_and_two_percentages() {
    assertThat(OFFICE.indicators()).hasSize(14);
    assertThat(OFFICE.indicators())
        .filteredOn(indicator -> indicator.measures().get(0).kind() == MeasureKind.QUALITATIVE)
        .extracting(Indicator::code)
        .containsExactly("IN.1", "IN.2", "IN.3", "PL.1", "PL.2", "PL.3", "AP.1", "AP.2", "AP.3");
  }

  @ParameterizedTest
  @CsvSource({ // dashes and missing lines of the document are years without a statement
    "IN.1, 2022 2023 2024, 2025 2026",
    "IN.2, 2023 2024,      2025 2026",
    "IN.3, 2023 2024,      2025 2026",
    "PL.1, 2022 2023 2024,",
    "PL.2, 2022 2023 2024, 2025 2026",
    "PL.3, 2024,",
    "AP.1, 2023 2024,      2025 2026",
    "AP.2, 2022 2023 2024, 2025 2026",
    "AP.3, 2022 2023 2024, 2025 2026"
  })
  void has_a_statement_for_each_year_that_has_one(
      String code, String achieved, @Nullable String planned) {
    assertThat(RESULTS.measurements())
        .filteredOn(measurement -> measurement.indicator().equals(code))
        .allMatch(measurement -> measurement.observation() instanceof Observation.Statement)
        .extracting(measurement -> measurement.period().label())
        .containsExactlyElementsOf(words(achieved));
    assertThat(OFFICE.indicator(code).targets())
        .extracting(target -> String.valueOf(target.target().due().getYear()))
        .containsExactlyElementsOf(words(planned));
  }

  private static List<String> words(@Nullable String text) {
    return text == null ? List.of() : List.of(text.split(" "));
  }

  @Test
  void what_is_planned_in_words_is_a_target_in_words_at_the_end_of_its_year() {
    assertThat(OFFICE.indicator("IN.3").targets())
        .extracting(IndicatorTarget::target)
        .containsExactly(
            statement("Some entities pilot a standard model", 2025),
            statement("Reference model open to all entities", 2026));
    assertThat(OFFICE.indicators())
        .flatExtracting(Indicator::targets)
        .extracting(IndicatorTarget::target)
        .filteredOn(Target.Statement.class::isInstance)
        .hasSize(14);
    assertThat(OFFICE.roadmap()).isEmpty();
  }

  private static Target statement(String words, int year) {
    return new Target.Statement(LocalizedText.of("en", words), LocalDate.of(year, 12, 31));
  }

  @Test
  void a_percentage_that_is_not_applicable_is_neither_planned_nor_measured() {
    Indicator documents = OFFICE.indicator("CO.1");
    assertThat(documents.baselines()).isEmpty();
    assertThat(documents.targets())
        .extracting(IndicatorTarget::target)
        .containsExactly(new Target.AtLeast(Ratio.HUNDRED, LocalDate.of(2026, 12, 31)));
    assertThat(RESULTS.measurements())
        .filteredOn(measurement -> measurement.indicator().equals("CO.1"))
        .extracting(Measurement::period)
        .containsExactly(ReportingPeriod.ofYear(2024));
  }

  @Test
  void totals_with_items_add_up_and_a_total_without_items_has_no_parts() {
    assertThat(UnTechnology2026.printedTotals())
        .hasSize(8)
        .allMatch(total -> total.breakdown().addsUp());
    assertThat(OFFICE.indicator("SP2.A.1").disaggregations()).isEmpty();
    assertThat(RESULTS.measurements())
        .filteredOn(measurement -> measurement.indicator().equals("SP2.A.1"))
        .extracting(Measurement::observation)
        .containsExactly(new Observation.Value(Ratio.of(13930)));
  }

  @Test
  void every_result_names_its_section() {
    assertThat(RESULTS.measurements())
        .hasSize(22 + 7 + 4)
        .extracting(measurement -> measurement.source().map(Citation::document).orElse(""))
        .containsOnly("A/80/6 (Sect. 29C)");
  }

  @Test
  void the_review_finds_what_the_document_does_not_say() {
    assertThat(FrameworkReview.standard().review(OFFICE))
        .extracting(Finding::rule)
        .contains("COMPLETE-3") // two measures in words have no plan
        .isSubsetOf("COMPLETE-1", "COMPLETE-2", "COMPLETE-3", "SMART-R1", "CONSISTENT-2");
  }

  @Test
  void framework_and_results_read_back_from_json() {
    assertThat(RbmJson.read(RbmJson.write(OFFICE), LogicalFramework.class)).isEqualTo(OFFICE);
    assertThat(RbmJson.read(RbmJson.write(RESULTS), MeasurementSet.class)).isEqualTo(RESULTS);
  }

  @Test
  void what_was_said_of_2024_and_is_planned_next_stands_in_the_report_in_words() throws Exception {
    PerformanceReport report =
        PerformanceReporter.standard().report(OFFICE, ReportingPeriod.ofYear(2024), RESULTS);
    String said = "Prototypes in three entities";
    String planned = "Five more entities process documents with it";

    assertThat(report.rows())
        .filteredOn(row -> row.subject().indicator().equals("IN.2"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.standing().words()).contains(LocalizedText.of("en", said));
              assertThat(row.standing().actualDay()).contains(LocalDate.of(2024, 12, 31));
              assertThat(row.plan().targetInWords()).contains(LocalizedText.of("en", planned));
              assertThat(row.plan().due()).contains(LocalDate.of(2025, 12, 31));
              assertThat(row.verdict().reason()).contains(NotComputable.QUALITATIVE);
            });
    for (String output :
        List.of(
            report.toText("en"),
            report.toMarkdown("en"),
            report.toHtml("en"),
            report.toCsv(),
            RbmJson.write(report))) {
      assertThat(output).contains(said, planned, "Several clouds used more widely");
    }
  }

  @Test
  void nothing_impossible_or_unlikely_is_found_in_the_results() {
    assertThat(MeasurementReview.review(OFFICE, RESULTS)).isEmpty();
  }

  @Test
  void meetings_of_2024_are_held_against_their_plan() {
    Progress meetings =
        PerformanceReporter.standard()
            .report(OFFICE, ReportingPeriod.ofYear(2024), RESULTS)
            .indicator("SP2.A.1")
            .progress();

    assertThat(meetings.actual().value()).contains(Ratio.of(13930));
    assertThat(meetings.fraction().value()).contains(Ratio.of(1393, 1270)); // of 12,700
    assertThat(meetings.status()).isEqualTo(Status.ACHIEVED);
  }

  @Test
  void the_report_on_2024_runs_through() {
    assertThat(
            PerformanceReporter.standard()
                .report(OFFICE, ReportingPeriod.ofYear(2024), RESULTS)
                .toText("en"))
        .startsWith("UN programme budget for 2026: information technology, 2024")
        .contains(
            "IN.2 Generative artificial intelligence at work",
            "actual Prototypes in three entities");
  }
}
