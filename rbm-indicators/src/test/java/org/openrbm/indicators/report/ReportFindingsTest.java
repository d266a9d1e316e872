package org.openrbm.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;
import static org.openrbm.indicators.progress.Plans.atLeast;
import static org.openrbm.indicators.progress.Plans.day;
import static org.openrbm.indicators.progress.Plans.every;
import static org.openrbm.indicators.progress.Plans.framework;
import static org.openrbm.indicators.progress.Plans.on;
import static org.openrbm.indicators.progress.Plans.report;
import static org.openrbm.indicators.progress.Plans.startingAt;
import static org.openrbm.indicators.progress.Plans.stock;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Reporter;
import org.openrbm.core.target.Target;
import org.openrbm.indicators.measurement.DataNature;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.NotComputable;

/** What is unlikely of the figures stands in every form of a report. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportFindingsTest {

  private static final Indicator PARTS =
      stock()
          .addDisaggregation(
              Disaggregation.builder().dimension("a<b").addCategories("women", "men").build())
          .build();

  private static final PerformanceReport REPORT =
      report(
          PARTS,
          "2020",
          set(
              value("2020", "10"),
              value("2020", "4").withCategories(Map.of("a<b", "women")),
              value("2020", "3").withCategories(Map.of("a<b", "men")),
              value("2021", "9999")));

  @Test
  void text_has_them_after_the_rows_under_a_heading_of_the_language() {
    assertThat(REPORT.toText("en"))
        .containsPattern(
            "\nTo be checked: what is unlikely of the figures\n"
                + "UNLIKELY-\\d+: .* but its parts by 'a<b' sum to 7, which is 3 less\n$");
    assertThat(REPORT.toText("fr"))
        .contains("\nÀ vérifier : ce qui paraît improbable dans les chiffres\nUNLIKELY-");
    assertThat(REPORT.toText("es"))
        .contains("\nPor verificar: lo que parece improbable en las cifras\nUNLIKELY-");
    assertThat(REPORT.toText("zh")).contains("\n待核查：数据中的可疑之处\nUNLIKELY-");
  }

  @Test
  void markdown_and_html_escape_them() {
    assertThat(REPORT.toMarkdown("en"))
        .contains("\n\nTo be checked: what is unlikely of the figures\n\n- UNLIKELY-")
        .contains("parts by 'a&lt;b' sum to 7");
    assertThat(REPORT.toHtml("en"))
        .contains("To be checked: what is unlikely of the figures", "a&lt;b")
        .doesNotContain("a<b");
  }

  @Test
  void csv_and_json_have_them_by_indicator() {
    assertThat(REPORT.toCsv()).contains("but its parts by 'a<b' sum to 7, which is 3 less");
    assertThat(REPORT.findings()).containsOnlyKeys("I");
    assertThat(REPORT.findings().get("I")).hasSize(1);
    assertThat(RbmJson.write(REPORT)).contains("\"findings\": {", "\"rule\": \"UNLIKELY-");
  }

  @Test
  void without_any_there_is_no_section() {
    PerformanceReport clean = report(PARTS, "2020", set(value("2020", "10")));

    assertThat(clean.findings()).isEmpty();
    assertThat(clean.toText("en") + clean.toMarkdown("en") + clean.toHtml("en"))
        .doesNotContain("To be checked");
  }

  @Test
  void that_values_are_made_up_stands_beside_them_and_is_no_finding() {
    Measurement synthetic = value("2020", "10").withNature(DataNature.SYNTHETIC);
    PerformanceReport report = report(stock().build(), "2020", set(synthetic));

    assertThat(report.findings()).isEmpty();
    assertThat(report.toText("en")).contains("(synthetic)");
  }

  /** 700 is more than ten times 60, and not more than ten times 100. */
  @Test
  void a_value_is_held_against_the_targets_that_were_known() {
    IndicatorTarget later = on(atLeast("100", "2022-12-31")).withKnownOn(day("2021-06-01"));
    Indicator indicator = stock().addBaseline(startingAt("60", "2019")).addTarget(later).build();
    PerformanceReporter reporter = PerformanceReporter.standard();
    ReportingPeriod year = ReportingPeriod.ofYear(2020);

    assertThat(
            reporter
                .knownOn(day("2021-05-31"))
                .report(framework(indicator), year, set(value("2020", "700")))
                .findings())
        .containsOnlyKeys("I");
    assertThat(
            reporter
                .knownOn(day("2021-06-01"))
                .report(framework(indicator), year, set(value("2020", "700")))
                .findings())
        .isEmpty();
    assertThat(
            reporter
                .report(framework(indicator), year, set(value("2020", "700")))
                .rows()
                .get(0)
                .standing()
                .actual())
        .hasValue(n("700"));
  }

  /** A change over the baseline of a unit that has none, beside a baseline of all. */
  @Test
  void a_target_that_cannot_be_resolved_holds_up_no_report() {
    Indicator indicator =
        stock()
            .addBaseline(startingAt("60", "2019"))
            .addTarget(
                on(new Target.Maintain(n("5"), ChangeUnit.INDICATOR_UNIT, day("2020-12-31")))
                    .withReporter("A"))
            .build();
    PerformanceReport report =
        report(indicator, "2020", set(value("2020", "61").withReporter("A")));

    assertThat(report.rows().get(0).verdict().reason()).hasValue(NotComputable.NO_BASELINE);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void no_english_is_left_in_the_notes_and_headings_of_another_language() {
    Indicator full =
        Indicator.builder()
            .from(PARTS)
            .addReporter(Reporter.of("A", n("3")))
            .addReporter(Reporter.of("B", n("1")))
            .addBaseline(startingAt("0", "2017"))
            .addTarget(on(atLeast("50", "2018-12-31")))
            .addTarget(on(atLeast("60", "2022-12-31")))
            .addMeansOfVerification(every(Frequency.ANNUAL))
            .weight(n("1"))
            .build();
    List<PerformanceReport> reports =
        List.of(
            report(full, "2018", set(value("2018", "5").withReporter("A"))),
            report(full, "2020", set(value("2018", "40"), value("2019", "55").withReporter("A"))),
            report(full, "2018", set(value("2018", "5").withCategories(Map.of("a<b", "women")))));
    String known =
        PerformanceReporter.standard()
            .knownOn(day("2019-02-01"))
            .report(framework(full), ReportingPeriod.ofYear(2018), set())
            .toText("fr");

    assertThat(known).contains("ce qui était connu au 2019-02-01");
    for (String language : List.of("fr", "es", "zh")) {
      for (PerformanceReport report : reports) {
        String page = report.toHtml(language);
        assertThat(
                report.toText(language)
                    + report.toMarkdown(language)
                    + page.substring(page.indexOf("<body>")).replaceAll("<[^>]*>", " "))
            .doesNotContainPattern(
                "\\b(assessed|indicators|baseline|target|actual|expected|gap|due|none|computed"
                    + "|track|per cent|as of|behind|computable|measures|figure|reported|units"
                    + "|weight|covered|oldest|report|newer|next|should|by|day|known"
                    + "|value|its|part|checked|unlikely|late)\\b");
      }
    }
  }
}
