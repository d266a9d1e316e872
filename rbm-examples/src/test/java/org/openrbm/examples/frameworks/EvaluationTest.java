package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.review.FrameworkReview;
import org.openrbm.indicators.measurement.DataNature;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.progress.IndicatorProgress;
import org.openrbm.indicators.progress.Progress;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.report.PerformanceReport;

/** The figures are those of A/77/590/Add.1 and GB.331/PFA/13; expected values by hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvaluationTest {

  @Test
  void women_rose_from_35_to_42_2_per_cent_against_47_to_53_by_2028() {
    Progress women = UnReformEvaluation.report().indicator("DIV.2.1").progress();

    assertThat(women.fraction().value()).contains(Ratio.of(3, 5)); // 1 − (47 − 42.2)/(47 − 35)
    assertThat(women.gap().value()).contains(Ratio.parse("4.8")); // percentage points
    assertThat(women.status()).isEqualTo(Status.ON_TRACK); // 5 of 12 years would ask for 5/12
    assertThat(women.fraction().explanation().render()).contains("42.2", "A/77/590/Add.1 para. 6");
  }

  @Test
  void time_to_recruit_fell_and_rose_against_120_days() {
    Map<Integer, Progress> byYear = UnReformEvaluation.timeToRecruit();

    assertThat(byYear).containsOnlyKeys(2017, 2019, 2020, 2021);
    assertThat(byYear.values().stream().map(progress -> progress.fraction().value()))
        .containsExactly(
            Optional.of(Ratio.ZERO), // 159 days
            Optional.of(Ratio.of(25, 39)), // 134
            Optional.of(Ratio.of(1, 39)), // 158
            Optional.of(Ratio.of(-23, 39))); // 182
    assertThat(byYear.values().stream().map(Progress::status))
        .containsExactly(Status.NOT_DUE, Status.ON_TRACK, Status.OFF_TRACK, Status.OFF_TRACK);
  }

  @Test
  void published_and_made_up_figures_are_told_apart() {
    assertThat(UnReformEvaluation.measurements().measurements())
        .isNotEmpty()
        .allMatch(m -> m.nature() == DataNature.REPORTED && m.source().isPresent());
    assertThat(HrStrategyEvaluation.measurements().measurements())
        .isNotEmpty()
        .allMatch(m -> m.nature() == DataNature.SYNTHETIC);
    assertThat(UnReformEvaluation.report().rows()).noneMatch(row -> row.standing().synthetic());
    assertThat(UnReformEvaluation.report().toText("en")).doesNotContain("synthetic");
    assertThat(HrStrategyEvaluation.report().toMarkdown("en")).contains("| 150 days (synthetic) |");
    assertThat(HrStrategyEvaluation.report().toHtml("en"))
        .contains("<td>150 days (synthetic)</td>");
  }

  @Test
  void the_hr_strategy_is_judged_where_it_can_be_and_says_why_elsewhere() {
    PerformanceReport report = HrStrategyEvaluation.report();

    // 150 days, from 200 to 120: (200 − 150)/80
    assertThat(report.indicator("2.1.1").progress().fraction().value()).contains(Ratio.of(5, 8));
    assertThat(report.indicator("1.2").status()).isEqualTo(Status.ACHIEVED); // 88 of 85 per cent
    IndicatorProgress parity = report.indicator("2.1.3");
    // the mean of 48.2 and 38.4 against 45 to 55; where it started is not known
    assertThat(parity.progress().actual().value()).contains(Ratio.parse("43.3"));
    assertThat(parity.reason()).contains(NotComputable.BASELINE_NOT_QUANTIFIED);
    assertThat(report.missing().stream().map(row -> row.subject().indicator()))
        .contains("1.1", "2.1.2", "2.2.1", "2.3", "3.1", "3.2");
  }

  @Test
  void a_judgement_stands_beside_the_computed_status() {
    IndicatorProgress managers = HrStrategyEvaluation.report().indicator("2.2.2");

    assertThat(managers.status()).isEqualTo(Status.BEHIND);
    assertThat(managers.computedStatus()).isEqualTo(Status.NOT_COMPUTABLE);
    assertThat(HrStrategyEvaluation.report().toMarkdown("en"))
        .contains(
            "set by example author on 2019-12-31", "All measurements in this report are made");
  }

  @Test
  void the_report_is_json_for_other_systems() throws Exception {
    var json = RbmJson.mapper().readTree(RbmJson.write(UnReformEvaluation.report()));

    assertThat(json.at("/results/0/indicators").asInt()).isEqualTo(26);
    assertThat(json.findValuesAsText("indicator")).contains("DIV.2.1", "AGI.2.1");
  }

  /** The ambiguities that a careful reader of GB.331/PFA/13 has to decide. */
  @Test
  void the_review_of_the_hr_strategy_finds_its_ambiguities() {
    String table = ReviewTable.markdown(HrStrategy2018.built(), FrameworkReview.standard());

    List<String> rows = table.lines().toList();
    assertThat(rows).anyMatch(row -> row.matches(".*READING-1 .*1\\.1 .*\\+20 % each biennium.*"));
    assertThat(rows).anyMatch(row -> row.matches(".*READING-2 .*2\\.2\\.1 .*not in points.*"));
    assertThat(rows).anyMatch(row -> row.matches(".*READING-1 .*2\\.3 .*further \\+15 %.*"));
    assertThat(rows).anyMatch(row -> row.matches(".*READING-1 .*2\\.2\\.2 .*75.*"));
    assertThat(rows).anyMatch(row -> row.matches(".*READING-3 .*2\\.1\\.3 .*mean of 2 measures.*"));
    assertThat(rows.stream().filter(row -> row.contains("SMART-A1")))
        .hasSizeGreaterThanOrEqualTo(9);
  }
}
