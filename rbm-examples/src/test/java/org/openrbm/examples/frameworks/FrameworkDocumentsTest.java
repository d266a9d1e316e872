package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.report.PerformanceReport;
import org.openrbm.indicators.report.PerformanceReporter;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrameworkDocumentsTest {

  /** Fields that always hold a label, of any part of a framework but a citation. */
  private static final Set<String> LABELS =
      Set.of("title", "definition", "description", "wording", "rationale", "numerator");

  record Twice(
      String document, LogicalFramework built, LogicalFramework read, MeasurementSet measured) {
    @Override
    public String toString() {
      return document;
    }
  }

  static Stream<Twice> frameworks() {
    return Stream.of(
        new Twice(
            "hr-strategy-2018-21.json",
            HrStrategy2018.built(),
            HrStrategy2018.read(),
            HrStrategyEvaluation.measurements()),
        new Twice(
            "un-hr-reform.json",
            UnHrReform.built(),
            UnHrReform.read(),
            UnReformEvaluation.measurements()),
        new Twice(
            "rbm-roadmap.json",
            RbmRoadmap.built(),
            RbmRoadmap.read(),
            MeasurementSet.empty())); // it has milestones and no indicators
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void what_is_built_equals_what_is_read(Twice twice) {
    assertThat(twice.built()).isEqualTo(twice.read());
    assertThat(twice.built().nodes())
        .containsExactlyElementsOf(twice.read().nodes().stream().toList());
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void what_is_built_is_written_as_the_document(Twice twice) {
    assertThat(RbmJson.write(twice.built()) + "\n").isEqualTo(Documents.text(twice.document()));
  }

  /** The whole, the plans of the programming cycle, and each year. */
  @ParameterizedTest
  @MethodSource("frameworks")
  void a_report_runs_through_for_each_of_the_periods(Twice twice) throws Exception {
    LogicalFramework framework = twice.built();
    ReportingPeriod whole = framework.period();
    List<ReportingPeriod> periods = new ArrayList<>(List.of(whole));
    framework
        .programmingCycle()
        .ifPresent(cycle -> cycle.plans().forEach(plan -> periods.add(plan.period())));
    for (int year = whole.start().getYear(); year <= whole.end().getYear(); year++) {
      periods.add(ReportingPeriod.ofYear(year));
    }
    for (ReportingPeriod period : periods) {
      for (PerformanceReporter reporter :
          List.of(
              PerformanceReporter.standard(),
              PerformanceReporter.standard().knownOn(period.end().plusMonths(3)))) {
        PerformanceReport report = reporter.report(framework, period, twice.measured());
        assertThat(report.toText("zh")).startsWith(framework.title().inOrFallback("zh"));
        assertThat(report.toMarkdown("fr")).contains(period.label());
        assertThat(report.toHtml("es")).contains(period.label());
        assertThat(report.toCsv().lines()).hasSize(1 + report.rows().size());
        assertThat(RbmJson.mapper().readTree(RbmJson.write(report)).path("rows"))
            .hasSize(report.rows().size());
        assertThat(report.rows())
            .extracting(row -> row.subject().indicator())
            .containsAll(framework.indicators().stream().map(Indicator::code).toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void what_is_written_reads_back_equal(Twice twice) {
    String json = RbmJson.write(twice.built());
    LogicalFramework back = RbmJson.read(json, LogicalFramework.class);
    assertThat(back).isEqualTo(twice.built());
    assertThat(RbmJson.write(back)).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void every_label_is_in_english_and_chinese(Twice twice) throws Exception {
    List<String> incomplete = new ArrayList<>();
    collect("", RbmJson.mapper().readTree(Documents.text(twice.document())), incomplete);
    assertThat(incomplete).isEmpty();
    assertThat(twice.read().nodes())
        .allSatisfy(node -> assertThat(node.title().texts()).containsOnlyKeys("en", "zh"));
  }

  private static void collect(String path, JsonNode node, List<String> incomplete) {
    if (node.has("en") || node.has("zh")) {
      if (!node.has("en") || !node.has("zh") || node.size() != 2) {
        incomplete.add(path);
      }
      return;
    }
    node.properties()
        .forEach(
            field -> {
              String below = path + "/" + field.getKey();
              if (LABELS.contains(field.getKey())
                  && !node.has("evidence")
                  && !field.getValue().isObject()) {
                incomplete.add(below);
              }
              collect(below, field.getValue(), incomplete);
            });
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(path + "/" + i, node.get(i), incomplete);
      }
    }
  }
}
