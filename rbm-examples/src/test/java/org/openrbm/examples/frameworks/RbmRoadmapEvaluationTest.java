package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.indicators.measurement.DataNature;
import org.openrbm.indicators.progress.Progress;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.report.PerformanceReport;
import org.openrbm.indicators.report.ReportRow;

/** What is due when is typed from GB.297/PFA/1/1; what became of it is made up. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RbmRoadmapEvaluationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  @Test
  void every_milestone_that_lay_ahead_is_an_indicator_and_every_report_of_it_made_up() {
    assertThat(RbmRoadmapEvaluation.framework().indicators()).hasSize(21);
    assertThat(RbmRoadmapEvaluation.measurements().measurements())
        .isNotEmpty()
        .allMatch(measurement -> measurement.nature() == DataNature.SYNTHETIC)
        .allMatch(measurement -> RbmRoadmapEvaluation.REPORTS.contains(measurement.recordedOn()));
  }

  /** Of the 21, 9 are due before 2008, 9 in 2008 and 3 in 2009. */
  @ParameterizedTest
  @CsvSource({
    "2008, 2008-11-30, 12, 1, 0, 8", // late: PAC.2; not due: five of 2008 and three of 2009
    "2008, 2010-11-30, 15, 3, 3, 0", // also late: PAC.4, FLD.3; missed: PAC.7, PAC.8, CYC.3
    "2008, 2026-01-01, 15, 3, 3, 0",
    "2010, 2010-11-30, 15, 4, 2, 0", // PAC.8 was done in June 2010
    "2010, 2012-11-30, 15, 5, 1, 0", // and PAC.7 in March 2011, told in 2012
    "2010, 2026-01-01, 15, 5, 1, 0",
    "2012, 2012-11-30, 15, 5, 1, 0"
  })
  void milestones_are_met_met_late_or_missed(
      int biennium, LocalDate knownOn, int met, int late, int missed, int notDue) {
    PerformanceReport report =
        RbmRoadmapEvaluation.report(ReportingPeriod.ofBiennium(biennium), knownOn);

    assertThat(with(Status.ACHIEVED, report)).hasSize(met);
    assertThat(with(Status.MET_LATE, report)).hasSize(late);
    assertThat(with(Status.MISSED, report)).hasSize(missed);
    assertThat(with(Status.NOT_DUE, report)).hasSize(notDue);
    assertThat(report.rows()).hasSize(21);
  }

  private static List<String> with(Status status, PerformanceReport report) {
    return report.rows().stream()
        .filter(row -> row.verdict().status() == status)
        .map(row -> row.subject().indicator())
        .toList();
  }

  @Test
  void the_first_report_knows_of_one_delay_only() {
    PerformanceReport first =
        RbmRoadmapEvaluation.report(ReportingPeriod.ofBiennium(2008), LocalDate.of(2008, 11, 30));

    assertThat(first.day()).isEqualTo(LocalDate.of(2008, 11, 30));
    assertThat(with(Status.MET_LATE, first)).containsExactly("PAC.2-done");
    assertThat(with(Status.ACHIEVED, first)).contains("P3.4-done"); // the report itself
  }

  @Test
  void a_delay_shows_both_days() {
    Progress delayed =
        RbmRoadmapEvaluation.report(ReportingPeriod.ofBiennium(2010), TODAY)
            .indicator("PAC.8-done")
            .progress();

    assertThat(delayed.actual().value()).contains(Ratio.ONE);
    assertThat(delayed.actualDay()).contains(LocalDate.of(2010, 6, 30));
    assertThat(delayed.onTheDay().value()).contains(Ratio.ZERO);
    assertThat(delayed.onTheDayDay()).contains(LocalDate.of(2009, 12, 31));
  }

  @Test
  void what_was_done_after_the_biennium_does_not_count_for_it_whenever_it_is_known() {
    assertThat(
            with(
                Status.MISSED,
                RbmRoadmapEvaluation.report(ReportingPeriod.ofBiennium(2008), TODAY)))
        .containsExactly("PAC.7-done", "PAC.8-done", "CYC.3-done");
    assertThat(
            with(
                Status.MISSED,
                RbmRoadmapEvaluation.report(ReportingPeriod.ofBiennium(2010), TODAY)))
        .containsExactly("CYC.3-done");
  }

  @Test
  void every_row_has_the_day_of_its_figure() {
    assertThat(RbmRoadmapEvaluation.report(ReportingPeriod.ofBiennium(2008), TODAY).rows())
        .extracting(ReportRow::standing)
        .extracting(ReportRow.Standing::actualDay)
        .allMatch(Optional::isPresent);
  }
}
