package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.indicators.measurement.DataNature;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.progress.IndicatorProgress;
import org.openrbm.indicators.progress.MeasureProgress;
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
    assertThat(managers.computedStatus()).isEqualTo(Status.MISSED);
    assertThat(managers.progress().fraction().reason())
        .contains(NotComputable.BASELINE_NOT_QUANTIFIED);
    assertThat(HrStrategyEvaluation.report().toMarkdown("en"))
        .contains(
            "set by example author on 2020-03-20", "All measurements in this report are made");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // the figures of 2019 came in February 2020
        "2018, 2019-12-31, 1.2,   81,   2018-12-31, NOT_COMPUTABLE",
        "2018, 2020-03-31, 1.2,   88,   2019-12-31, ACHIEVED", // at least 85
        "2020, 2022-03-31, 1.2,   91,   2021-12-31, ACHIEVED", // at least 90
        "2020, 2021-12-31, 1.2,   84,   2020-12-31, NOT_COMPUTABLE",
        // a quarter of the way on 365 of 1461 days, then five eighths on 730
        "2018, 2019-12-31, 2.1.1, 180,  2018-12-31, ON_TRACK",
        "2018, 2020-03-31, 2.1.1, 150,  2019-12-31, ON_TRACK",
        "2020, 2022-03-31, 2.1.1, 125,  2021-12-31, MISSED", // at most 120
        "2018, 2019-12-31, 2.1.3, -,    -,          NOT_COMPUTABLE",
        "2018, 2020-03-31, 2.1.3, 43.3, 2019-12-31, NOT_COMPUTABLE", // no baseline
        "2020, 2022-03-31, 2.1.3, 45.3, 2021-12-31, ACHIEVED", // (49 + 41.6)/2
        "2018, 2019-12-31, 2.2.2, -,    -,          NOT_COMPUTABLE",
        "2018, 2020-03-31, 2.2.2, 71,   2019-12-31, MISSED", // at least 75
        "2020, 2022-03-31, 2.2.2, 80.5, 2021-12-31, ACHIEVED" // at least 80
      })
  void the_governing_body_sees_what_was_known_on_the_day_of_the_report(
      int biennium,
      LocalDate knownOn,
      String indicator,
      @Nullable String actual,
      @Nullable LocalDate day,
      Status computed) {
    IndicatorProgress progress =
        HrStrategyEvaluation.report(ReportingPeriod.ofBiennium(biennium), knownOn)
            .indicator(indicator);

    assertThat(progress.progress().actual().value())
        .isEqualTo(Optional.ofNullable(actual).map(Ratio::parse));
    assertThat(progress.progress().actualDay()).isEqualTo(Optional.ofNullable(day));
    assertThat(progress.computedStatus()).isEqualTo(computed);
  }

  @Test
  void the_step_of_the_biennium_and_the_end_stand_side_by_side() {
    MeasureProgress compliance = HrStrategyEvaluation.report().indicator("1.2").parts().get(0);

    assertThat(compliance.current().orElseThrow().step().due())
        .isEqualTo(LocalDate.of(2019, 12, 31));
    assertThat(compliance.overall().orElseThrow().step().due())
        .isEqualTo(LocalDate.of(2021, 12, 31));
    assertThat(compliance.overall().orElseThrow().progress().orElseThrow().gap().value())
        .contains(Ratio.of(2)); // 88 of 90 per cent
  }

  @Test
  void every_row_with_a_figure_has_its_day() {
    for (int biennium : List.of(2018, 2020)) {
      PerformanceReport report =
          HrStrategyEvaluation.report(
              ReportingPeriod.ofBiennium(biennium), LocalDate.of(biennium + 2, 3, 31));
      assertThat(report.rows())
          .hasSize(11) // ten indicators; two measures of 3.1 are apart, two of 2.1.3 are one mean
          .filteredOn(row -> row.standing().actual().isPresent())
          .hasSize(4)
          .extracting(row -> row.standing().actualDay())
          .containsOnly(Optional.of(LocalDate.of(biennium + 1, 12, 31)));
      assertThat(report.toText("en"))
          .contains("what was known on " + (biennium + 2) + "-03-31")
          .contains("figure of " + (biennium + 1) + "-12-31");
    }
  }

  @Test
  void a_judgement_of_one_biennium_is_none_of_the_next_and_not_known_before_it_was_made() {
    ReportingPeriod first = ReportingPeriod.ofBiennium(2018);
    assertThat(HrStrategyEvaluation.report().indicator("2.2.2").override()).isPresent();
    assertThat(
            HrStrategyEvaluation.report(first, LocalDate.of(2019, 12, 31))
                .indicator("2.2.2")
                .override())
        .isEmpty();
    assertThat(
            HrStrategyEvaluation.report(ReportingPeriod.ofBiennium(2020), LocalDate.of(2022, 3, 31))
                .indicator("2.2.2")
                .override())
        .isEmpty();
  }
}
