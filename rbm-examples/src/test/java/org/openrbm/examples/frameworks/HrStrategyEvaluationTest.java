package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.measurement.DataNature;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.progress.IndicatorProgress;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.report.PerformanceReport;

/** The targets are those of GB.331/PFA/13; expected values by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HrStrategyEvaluationTest {

  @Test
  void every_measurement_is_made_up_and_says_so_wherever_it_is_shown() {
    assertThat(HrStrategyEvaluation.measurements().measurements())
        .isNotEmpty()
        .allMatch(m -> m.nature() == DataNature.SYNTHETIC);
    assertThat(HrStrategyEvaluation.report().toMarkdown("en")).contains("| 150 days (synthetic) |");
    assertThat(HrStrategyEvaluation.report().toHtml("en"))
        .contains("<td data-label=\"actual\">150 days (synthetic)</td>");
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
    // 71 of at least 75 on the last day: missed, by how much of the way nobody knows
    assertThat(managers.computedStatus()).isEqualTo(Status.OFF_TRACK);
    assertThat(managers.progress().fraction().reason())
        .contains(NotComputable.BASELINE_NOT_QUANTIFIED);
    assertThat(HrStrategyEvaluation.report().toMarkdown("en"))
        .contains(
            "set by example author on 2019-12-31", "All measurements in this report are made");
  }
}
