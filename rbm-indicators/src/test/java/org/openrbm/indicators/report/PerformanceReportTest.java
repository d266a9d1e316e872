package org.openrbm.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.progress.Indicators;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.progress.StatusOverride;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PerformanceReportTest {

  private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2019/2022");
  private static final Citation HR = Citation.of("HR report", EvidenceGrade.PRIMARY);

  private static final Indicator MEASURED = Indicators.of("40", atLeast("50"));
  private static final Indicator UNMEASURED =
      Indicator.builder().from(MEASURED).code("J").title(LocalizedText.of("a|b <c> & \\d")).build();

  private static final LogicalFramework FRAMEWORK =
      LogicalFramework.builder()
          .id("F")
          .title(LocalizedText.of("en", "framework"))
          .period(PERIOD)
          .mandate(Mandate.builder().code("M").title(LocalizedText.of("mandate")).build())
          .addIntermediateOutcome(
              IntermediateOutcome.builder()
                  .code("O")
                  .title(LocalizedText.of("outcome"))
                  .addIndicator(MEASURED)
                  .addIndicator(UNMEASURED)
                  .build())
          .build();

  private static final Measurement MEASUREMENT =
      Measurement.builder().from(value("2022", "48")).source(HR).build();

  private static final PerformanceReporter REPORTER =
      PerformanceReporter.standard()
          .withNarratives(Map.of("O", LocalizedText.of("on the way")))
          .withEvaluations(Map.of("O", LocalizedText.of("caused by the reform")))
          .withOverrides(
              List.of(new StatusOverride("I", Status.ON_TRACK, "Ada", DUE, "one more to come")));

  private static PerformanceReport report() {
    return REPORTER.report(FRAMEWORK, PERIOD, set(MEASUREMENT), DUE);
  }

  @Test
  void results_stand_with_their_coverage() {
    ResultSummary whole = report().result("M");

    assertThat(whole.status()).isEqualTo(Status.ON_TRACK); // as set; computed: behind
    assertThat(whole.indicators()).isEqualTo(2);
    assertThat(whole.assessed()).isEqualTo(1);
    assertThat(whole.withoutData()).isEqualTo(1);
    assertThat(whole.meanFraction()).hasValue(n("4/5"));
    assertThat(whole.fractions()).isEqualTo(1);
    assertThat(report().result("O").meanFraction()).hasValue(n("4/5"));
  }

  @Test
  void what_is_missing_is_listed_with_its_reason() {
    assertThat(
            report().missing().stream()
                .map(row -> row.subject().indicator() + " " + row.verdict().reason()))
        .containsExactly("J Optional[NO_ACTUAL]");
  }

  @Test
  void the_text_shows_figures_overrides_and_evaluations_apart() {
    assertThat(report().toText("en"))
        .contains(
            "framework, 2019-01-01/2022-12-31, as of 2022-12-31\n"
                + "1 of 2 indicators assessed, 1 without data\n",
            "M mandate: on track; 1 of 2 indicators assessed, 1 without data; mean progress 80 % of 1 measures",
            "I indicator; measure a; baseline 40 per cent; target [50, +inf); due 2022-12-31;"
                + " actual 48 per cent; progress 80 %; expected 100 %; gap 2 percentage points;"
                + " on track (set by Ada on 2022-12-31: one more to come; computed: behind)",
            "actual none; progress not computable (no actual); expected 100 %; gap none;"
                + " not computable (no actual)",
            "  on the way\n")
        .endsWith("Evaluation, apart from measurement:\nO: caused by the reform\n");
  }

  @Test
  void the_headline_tells_without_data_from_not_computable() {
    Indicator untargeted = Indicator.builder().from(MEASURED).code("K").targets(List.of()).build();
    LogicalFramework framework =
        FRAMEWORK.withIntermediateOutcomes(
            FRAMEWORK
                .intermediateOutcomes()
                .get(0)
                .withIndicators(MEASURED, UNMEASURED, untargeted));
    PerformanceReport report =
        PerformanceReporter.standard()
            .report(framework, PERIOD, set(MEASUREMENT, MEASUREMENT.withIndicator("K")), DUE);

    assertThat(report.toText("en"))
        .contains("\n1 of 3 indicators assessed, 1 without data, 1 not computable\n");
    assertThat(report.toMarkdown("en"))
        .contains("\n\n1 of 3 indicators assessed, 1 without data, 1 not computable\n\n");
  }

  @Test
  void marks_of_markdown_and_html_in_texts_are_escaped() {
    assertThat(report().toMarkdown("en"))
        .contains("| J a\\|b &lt;c&gt; &amp; \\\\d |", "- O: caused by the reform\n");
    assertThat(report().toHtml("en"))
        .contains("<td>J a|b &lt;c&gt; &amp; \\d</td>", "<td>80 %</td>");
  }

  @Test
  void the_json_carries_the_figures() throws JsonProcessingException {
    JsonNode json = new ObjectMapper().readTree(RbmJson.write(report()));

    JsonNode row = json.get("rows").get(0);
    assertThat(row.get("fraction").decimalValue()).isEqualByComparingTo("0.8");
    assertThat(row.get("computedStatus").asText()).isEqualTo("BEHIND");
    assertThat(row.get("override").get("author").asText()).isEqualTo("Ada");
    assertThat(json.get("missing")).hasSize(1);
    assertThat(json.get("evaluations").get("O").asText()).isEqualTo("caused by the reform");
  }

  @Test
  void the_explanation_reaches_the_source_of_the_measurement() {
    assertThat(
            report()
                .indicator("I")
                .progress()
                .fraction()
                .explanation()
                .step("2022-01-01/2022-12-31")
                .citation())
        .hasValue(HR);
  }

  @Test
  void what_the_report_does_not_have_is_refused() {
    assertThatThrownBy(() -> report().indicator("X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no indicator 'X' in the report");
    assertThatThrownBy(() -> report().result("X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no result 'X' in the report");
  }
}
