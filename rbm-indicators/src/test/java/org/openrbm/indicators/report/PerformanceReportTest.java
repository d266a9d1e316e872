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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
              List.of(StatusOverride.of("I", Status.ON_TRACK, "Ada", DUE, "one more to come")));

  private static PerformanceReport report() {
    return REPORTER.report(FRAMEWORK, PERIOD, set(MEASUREMENT));
  }

  @Test
  void results_stand_with_their_coverage() {
    ResultSummary whole = report().result("M");

    assertThat(whole.status()).isEqualTo(Status.ON_TRACK); // as set; computed: missed
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
            "framework, 2019–2022, as of 2022-12-31\n1 of 2 indicators assessed, 1 without data\n",
            "M mandate: on track; 1 of 2 indicators assessed, 1 without data; mean progress"
                + " 80 % (measures: 1)",
            "I indicator; measure a; baseline 40 per cent; target at least 50; due 2022-12-31;"
                + " actual 48 per cent; figure of 2022-12-31; progress 80 %; expected 100 %; gap +2 percentage points;"
                + " on track (set by Ada on 2022-12-31: one more to come; computed: missed)",
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
            .report(framework, PERIOD, set(MEASUREMENT, MEASUREMENT.withIndicator("K")));

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
        .contains(
            "<span class=\"code\">J</span> a|b &lt;c&gt; &amp; \\d</th>",
            "<td data-label=\"progress\">80 %</td>");
  }

  @Test
  void the_page_stands_on_its_own() {
    String page = report().toHtml("en");

    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .contains(
            "content=\"default-src 'none'; style-src 'unsafe-inline'\"",
            "<title>framework, 2019–2022, as of 2022-12-31</title>",
            "<p class=\"headline\">1 of 2 indicators assessed, 1 without data</p>",
            "prefers-color-scheme: dark",
            "@media print")
        .doesNotContainPattern("<script|<link|<img|src=|href=|url\\(|@import| on[a-z]+=")
        .endsWith("</body>\n</html>\n");
  }

  @Test
  void the_page_has_the_roll_up_and_heads_for_every_cell() {
    String page = report().toHtml("en");

    assertThat(page)
        .contains(
            "<tr><th scope=\"row\" class=\"d1\"><span class=\"code\">O</span> outcome"
                + "<span class=\"note\">on the way</span></th>",
            "<td data-label=\"mean progress\" class=\"number\">80 %</td>",
            "<th scope=\"rowgroup\" class=\"group\" colspan=\"12\">O outcome</th>",
            "<dt>O</dt><dd>caused by the reform</dd>");
    assertThat(page.split("<caption>", -1)).hasSameSizeAs(page.split("<table>", -1));
    assertThat(page.split("<th ", -1)).hasSameSizeAs(page.split("<th scope=", -1));
    // the mark and the word say what the colour says
    assertThat(page)
        .contains(
            "<span class=\"status ON_TRACK\"><span aria-hidden=\"true\">▲</span> on track</span>"
                + "<span class=\"note\">set by Ada on 2022-12-31: one more to come; computed:"
                + " missed</span>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | framework, 2019–2022, au 2022-12-31 | indicateurs évalués : 1 sur 2, sans données : 1"
            + " | mesure a ; référence 40 % ; cible au moins 50 ; échéance 2022-12-31 ; valeur"
            + " effective 48 % ; chiffre du 2022-12-31 ; progrès 80 % ; attendu 100 % ; écart +2 points de pourcentage ; en"
            + " bonne voie (fixé par Ada le 2022-12-31 : one more to come ; calculé : manqué)"
            + " | progrès non calculable (pas de valeur effective)",
        "es | framework, 2019–2022, al 2022-12-31 | indicadores evaluados: 1 de 2, sin datos: 1"
            + " | medida a; línea de base 40 %; meta al menos 50; plazo 2022-12-31; valor real"
            + " 48 %; cifra del 2022-12-31; avance 80 %; previsto 100 %; brecha +2 puntos porcentuales; bien encaminado"
            + " (fijado por Ada el 2022-12-31: one more to come; calculado: no logrado)"
            + " | avance no calculable (sin valor real)",
        "zh-Hans | framework，2019–2022，截至 2022-12-31 | 已评估 1 项指标（共 2 项），1 项无数据"
            + " | 计量项 a；基线 40 %；目标 至少 50；期限 2022-12-31；实际 48 %；数据日期 2022-12-31；进展 80 %；"
            + "预期 100 %；差距 +2 个百分点；进展正常（由 Ada 于 2022-12-31 设定：one more to come；计算结果：未实现） |进展 无法计算（无实际值）"
      })
  void the_report_speaks_one_language(
      String language, String heading, String headline, String row, String reason) {
    assertThat(report().toText(language)).contains(heading, headline, row, reason);
    assertThat(report().toMarkdown(language)).contains("# " + heading + "\n\n" + headline + "\n");
    assertThat(report().toHtml(language))
        .contains("<html lang=\"" + language.substring(0, 2) + "\">", headline);
  }

  @Test
  void no_english_is_left_in_another_language() {
    for (String language : List.of("fr", "es", "zh")) {
      assertThat(report().toText(language) + report().toMarkdown(language))
          .doesNotContainPattern(
              "\\b(assessed|indicators|baseline|target|actual|expected|gap|due|none|computed|track"
                  + "|per cent|points of|as of|behind|computable|data|measures|Evaluation)\\b");
    }
  }

  @Test
  void a_language_that_is_not_known_is_english_throughout() {
    assertThat(report().toText("ar")).isEqualTo(report().toText("en"));
    assertThat(report().toMarkdown("ar")).isEqualTo(report().toMarkdown("en"));
    assertThat(report().toHtml("ar")).isEqualTo(report().toHtml("en"));
    assertThatThrownBy(() -> report().toText("no such tag"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a language tag (BCP 47): 'no such tag'; write it as en, zh-Hans or pt-BR");
  }

  @Test
  void the_json_carries_the_figures() throws JsonProcessingException {
    JsonNode json = new ObjectMapper().readTree(RbmJson.write(report()));

    JsonNode row = json.get("rows").get(0);
    assertThat(row.get("fraction").get("decimal").decimalValue()).isEqualByComparingTo("0.8");
    assertThat(row.get("fraction").get("exact").asText()).isEqualTo("4/5");
    assertThat(row.get("computedStatus").asText()).isEqualTo("MISSED");
    assertThat(row.get("override").get("author").asText()).isEqualTo("Ada");
    assertThat(json.get("missing")).hasSize(1);
    assertThat(json.get("evaluations").get("O").get("und").asText())
        .isEqualTo("caused by the reform");
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
