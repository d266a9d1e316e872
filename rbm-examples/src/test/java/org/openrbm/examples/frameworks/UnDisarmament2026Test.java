package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Citation;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.Level;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.review.Finding;
import org.openrbm.core.review.FrameworkReview;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementReview;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.progress.MeasureProgress;
import org.openrbm.indicators.progress.Progress;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.report.PerformanceReport;
import org.openrbm.indicators.report.PerformanceReporter;

/** Figures are typed, and sums made by hand, from the tables of A/80/6 (Sect. 4). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnDisarmament2026Test {

  private static final LogicalFramework OFFICE = UnDisarmament2026.framework();
  private static final MeasurementSet RESULTS = UnDisarmament2026.measurements();

  @Test
  void has_the_office_and_five_subprogrammes_with_23_totals_of_93_items() {
    assertThat(OFFICE.nodes()).filteredOn(n -> n.level() == Level.IMMEDIATE_OUTCOME).hasSize(6);
    assertThat(OFFICE.nodes()).filteredOn(n -> n.level() == Level.OUTPUT).hasSize(11);
    assertThat(totals()).hasSize(23);
    assertThat(totals().mapToInt(total -> total.disaggregations().get(0).categories().size()).sum())
        .isEqualTo(93);
    assertThat(OFFICE.indicators())
        .extracting(Indicator::code)
        .contains("CO.1", "CO.2")
        .hasSize(25);
  }

  private static Stream<Indicator> totals() {
    return OFFICE.indicators().stream().filter(indicator -> !indicator.code().startsWith("CO"));
  }

  @ParameterizedTest
  @CsvSource({"2024, 1403, 1413.6", "2025, 1618, 1608.6", "2026, 1987, 1999.1"})
  void plans_add_up_to_the_columns_of_the_document(int year, String totals, String items) {
    assertThat(planned(year, false)).isEqualTo(Ratio.parse(totals));
    assertThat(planned(year, true)).isEqualTo(Ratio.parse(items));
  }

  private static Ratio planned(int year, boolean parts) {
    return totals()
        .flatMap(total -> total.targets().stream())
        .filter(target -> target.target().due().equals(LocalDate.of(year, 12, 31)))
        .filter(target -> target.categories().isEmpty() != parts)
        .map(target -> ((Target.AtLeast) target.target()).value())
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  @Test
  void results_add_up_to_the_column_of_the_document() {
    assertThat(counted(false)).isEqualTo(Ratio.of(1512));
    assertThat(counted(true)).isEqualTo(Ratio.parse("1531.7"));
  }

  private static Ratio counted(boolean parts) {
    return RESULTS.measurements().stream()
        .filter(measurement -> !measurement.indicator().startsWith("CO"))
        .filter(measurement -> measurement.categories().isEmpty() != parts)
        .map(measurement -> ((Observation.Value) measurement.observation()).value())
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  @ParameterizedTest
  @CsvSource({
    "SP1.A.1,                        , 293, 341, 344, 319",
    "SP1.A.1, Certain conventional weapons, 40, 88, 40, 40",
    "SP1.A.3, All meetings served,         10.6, 19.7, 10.6, 12.1",
    "SP2.A.1, Non-proliferation review,    0, 0, 0, 205", // three dashes
    "SP3.A.2, Arms register experts,       10, 9, 20, 0", // a hyphen that stands for a dash
    "SP5.B.2, Small arms,                  91, 292, 91, 200"
  })
  void has_the_printed_figures(
      String code,
      @Nullable String item,
      String plan2024,
      String actual,
      String plan2025,
      String plan2026) {
    Map<String, String> part = item == null ? Map.of() : Map.of("deliverable", item);
    assertThat(OFFICE.indicator(code).targets())
        .filteredOn(target -> target.categories().equals(part))
        .extracting(IndicatorTarget::target)
        .containsExactly(atLeast(plan2024, 2024), atLeast(plan2025, 2025), atLeast(plan2026, 2026));
    assertThat(RESULTS.measurements())
        .filteredOn(m -> m.indicator().equals(code) && m.categories().equals(part))
        .singleElement()
        .returns(ReportingPeriod.ofYear(2024), Measurement::period)
        .returns(new Observation.Value(Ratio.parse(actual)), Measurement::observation);
  }

  private static Target atLeast(String value, int year) {
    return new Target.AtLeast(Ratio.parse(value), LocalDate.of(year, 12, 31));
  }

  @Test
  void five_of_92_printed_totals_are_not_the_sum_of_their_items() {
    assertThat(UnDisarmament2026.printedTotals()).hasSize(92); // 23 in four columns
    assertThat(UnDisarmament2026.printedTotals())
        .filteredOn(total -> !total.breakdown().addsUp())
        .extracting(
            total ->
                String.join(
                    " ",
                    total.indicator(),
                    total.column(),
                    total.breakdown().unexplained().toString()))
        .containsExactly(
            "SP1.A.2 planned 2025 20", // 229 printed, 95 + 10 + 36 + 36 + 8 + 24 = 209
            "SP1.A.3 planned 2024 -53/5", // 217 printed, and 217 + 10.6 in the items
            "SP1.A.3 actual 2024 -197/10",
            "SP1.A.3 planned 2025 -53/5",
            "SP1.A.3 planned 2026 -121/10");
  }

  @Test
  void air_tickets_come_closer_to_two_weeks_ahead() {
    Indicator tickets = OFFICE.indicator("CO.2");
    assertThat(tickets.baselines())
        .extracting(Baseline::value)
        .containsExactly(Optional.of(Ratio.of(39)));
    assertThat(tickets.targets())
        .extracting(IndicatorTarget::target)
        .containsExactly(atLeast("100", 2025), atLeast("100", 2026));
    assertThat(RESULTS.measurements())
        .filteredOn(measurement -> measurement.indicator().equals("CO.2"))
        .extracting(Measurement::observation)
        .containsExactly(value(39), value(63), value(62));
  }

  private static Observation value(int percent) {
    return new Observation.Value(Ratio.of(percent));
  }

  @Test
  void every_figure_names_its_line_of_the_document() {
    assertThat(RESULTS.measurements())
        .hasSize(23 + 93 + 6)
        .extracting(measurement -> measurement.source().flatMap(Citation::clause).orElse(""))
        .doesNotContain("")
        .contains(
            "table of deliverables, subprogramme 1, item 28",
            "table of deliverables, executive direction and management, printed total",
            "table of compliance");
    assertThat(OFFICE.indicators())
        .flatExtracting(Indicator::targets)
        .extracting(target -> target.source().map(Citation::document).orElse(""))
        .hasSize(3 * (23 + 93) + 4)
        .containsOnly("A/80/6 (Sect. 4)");
  }

  @Test
  void the_review_finds_what_the_document_does_not_say() {
    assertThat(FrameworkReview.standard().review(OFFICE))
        .extracting(Finding::rule)
        .contains("COMPLETE-1", "COMPLETE-2", "SMART-R1") // no outcome is measured, no baseline
        .isSubsetOf("COMPLETE-1", "COMPLETE-2", "SMART-R1", "SMART-A2", "CONSISTENT-2");
  }

  @Test
  void framework_and_results_read_back_from_json() {
    assertThat(RbmJson.read(RbmJson.write(OFFICE), LogicalFramework.class)).isEqualTo(OFFICE);
    assertThat(RbmJson.read(RbmJson.write(RESULTS), MeasurementSet.class)).isEqualTo(RESULTS);
  }

  @Test
  void the_printed_total_of_a_result_that_is_not_the_sum_is_a_finding() {
    assertThat(MeasurementReview.review(OFFICE, RESULTS))
        .singleElement()
        .returns("UNLIKELY-4", Finding::rule)
        .returns("DA/SP1/SP1.A/SP1.A.3", Finding::path)
        .returns( // 48 + 14 + 31 + 36 + 6 + 23 = 158, and 19.7 of all meetings
            "measurement of 'SP1.A.3' measure 'number' for 2024-01-01/2024-12-31 is 158, but its"
                + " parts by 'deliverable' sum to 1777/10, which is 197/10 more",
            Finding::message);
  }

  @Test
  void eighteen_of_23_totals_and_74_of_93_items_of_2024_are_as_planned() {
    PerformanceReport report =
        PerformanceReporter.standard().report(OFFICE, ReportingPeriod.ofYear(2024), RESULTS);

    assertThat(of2024(report, false)).hasSize(23).filteredOn(Status.ACHIEVED::equals).hasSize(18);
    assertThat(of2024(report, true)).hasSize(93).filteredOn(Status.ACHIEVED::equals).hasSize(74);
    assertThat(of2024(report, false)).containsOnly(Status.ACHIEVED, Status.MISSED);
    assertThat(report.rows())
        .filteredOn(row -> row.subject().categories().isEmpty())
        .filteredOn(row -> row.verdict().status() == Status.MISSED)
        .extracting(row -> row.subject().indicator())
        .containsExactly("SP1.A.2", "SP1.A.3", "SP2.A.1", "SP3.B.2", "SP4.A.1");
  }

  private static List<Status> of2024(PerformanceReport report, boolean parts) {
    return report.rows().stream()
        .filter(row -> !row.subject().indicator().startsWith("CO"))
        .filter(row -> row.subject().categories().isEmpty() != parts)
        .map(row -> row.verdict().status())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "SP1.A.1, 293, 341, 341/293, ACHIEVED",
    "SP1.A.2, 217, 158, 158/217, MISSED",
    "SP3.B.2,  90,  10,     1/9, MISSED",
    "SP5.B.2, 110, 309, 309/110, ACHIEVED"
  })
  void the_result_of_2024_is_held_against_its_plan_alone(
      String code, String planned, String actual, String fraction, Status status) {
    MeasureProgress whole =
        PerformanceReporter.standard()
            .report(OFFICE, ReportingPeriod.ofYear(2024), RESULTS)
            .indicator(code)
            .parts()
            .stream()
            .filter(part -> part.categories().isEmpty())
            .findFirst()
            .orElseThrow();
    Progress of2024 = whole.progress().orElseThrow();

    assertThat(of2024.target()).isEqualTo(Interval.ofAtLeast(Ratio.parse(planned)));
    assertThat(of2024.window()).isEqualTo(TargetWindow.during(ReportingPeriod.ofYear(2024)));
    assertThat(of2024.actual().value()).contains(Ratio.parse(actual));
    assertThat(of2024.fraction().value()).contains(Ratio.parse(fraction)); // of 0 to the plan
    assertThat(of2024.status()).isEqualTo(status);
    // nothing of 2024 counts for 2026
    assertThat(whole.overall().orElseThrow().progress().orElseThrow().actual().value()).isEmpty();
    assertThat(whole.overall().orElseThrow().status()).isEqualTo(Status.NOT_DUE);
  }

  @Test
  void the_report_on_2024_runs_through() {
    PerformanceReport report =
        PerformanceReporter.standard().report(OFFICE, ReportingPeriod.ofYear(2024), RESULTS);

    assertThat(report.toText("en"))
        .startsWith("UN programme budget for 2026: disarmament, 2024")
        .contains("SP1.A.1 Documents for intergovernmental bodies", "actual 341 documents")
        .doesNotContain("synthetic");
    for (String text : List.of(report.toMarkdown("en"), report.toHtml("en"))) {
      assertThat(text).contains("Air tickets bought two weeks ahead");
    }
  }
}
