package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.review.Finding;
import org.openrbm.examples.frameworks.DistrictTable.Step;
import org.openrbm.indicators.measurement.MeasurementReview;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.progress.Coverage;
import org.openrbm.indicators.progress.Judgement;
import org.openrbm.indicators.progress.MeasureProgress;
import org.openrbm.indicators.progress.Progress;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.report.PerformanceReport;
import org.openrbm.indicators.report.PerformanceReporter;
import org.openrbm.indicators.report.ReportRow;

/** The contract reported quarter by quarter and for the year; expected values by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DistrictReportingTest {

  private static final LogicalFramework CONTRACT = DistrictContract.framework();
  private static final MeasurementSet REPORTS = DistrictContract.measurements();
  private static final LocalDate MID_JANUARY = LocalDate.of(2025, 1, 15);
  private static final LocalDate END_OF_AUGUST = LocalDate.of(2025, 8, 31);

  /** By all that is known. */
  private static PerformanceReport report(Step step) {
    return PerformanceReporter.standard().report(CONTRACT, step.period(), REPORTS);
  }

  private static PerformanceReport report(Step step, LocalDate knownOn) {
    return PerformanceReporter.standard().knownOn(knownOn).report(CONTRACT, step.period(), REPORTS);
  }

  private static MeasureProgress whole(PerformanceReport report, String code) {
    return part(report, code, Map.of());
  }

  private static MeasureProgress part(
      PerformanceReport report, String code, Map<String, String> categories) {
    return report.indicator(code).parts().stream()
        .filter(part -> part.categories().equals(categories))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Ratio> actual(Optional<Judgement> judgement) {
    return judgement.orElseThrow().progress().flatMap(progress -> progress.actual().value());
  }

  @ParameterizedTest
  @CsvSource({
    // flows: the quarter alone, and beside it the sum since July
    "Q2, HE.O.1, 1876,     MISSED,   3888,     BEHIND", // 2000; 2012 + 1876 where 4000 were due
    "Q2, RV.1,   121900,   ACHIEVED, 209300,   BEHIND", // 120,000; 210,000 were due
    "Q2, GO.O.3, 2,        ACHIEVED, 3,        ON_TRACK", // 2; 1 + 2 as planned
    "YEAR, RV.1, 452800,   ACHIEVED, 452800,   ACHIEVED", // 450,000
    "YEAR, GO.O.3, 5,      MISSED,   5,        MISSED", // 1 + 2 + 1 + 1 of 6
    // at most so many: 8 a year are 4.03 in 184 of 365 days
    "Q2, HE.1,   2,        ACHIEVED, 5,        BEHIND",
    "YEAR, HE.1, 8,        ACHIEVED, 8,        ACHIEVED",
    // shares and means of a quarter and of the year so far, by two counts
    "Q2, HE.2,   117700/1609, ACHIEVED, 232800/3209, ON_TRACK", // 73; from 71 to 74 in 184 days
    "Q2, RV.O.2, 15,       ACHIEVED, 5611/349, ON_TRACK", // 15 days; (3196 + 2415)/(188 + 161)
    "YEAR, RV.O.2, 10133/723, MISSED, 10133/723, MISSED", // 14 days, 14.02 in fact
    // levels: the last day of the quarter, and the same level for the end
    "Q2, HE.O.2, 12,       ACHIEVED, 12,       ON_TRACK",
    "Q2, WA.2,   36,       MISSED,   36,       BEHIND", // 34; 6 of the 8 fewer that were due
    "Q2, WA.1,   1409000/22610, MISSED, 1409000/22610, OFF_TRACK", // 63 per cent; 1.32 of 2 points
    "Q3, ED.2,   5230/109, MISSED,   5230/109, BEHIND", // 47.98 in 48..52
    "YEAR, ED.2, 4395/91,  ACHIEVED, 4395/91,  ACHIEVED", // 48.30
    // running totals
    "Q2, ED.O.1, 11,       MISSED,   11,       BEHIND", // 12, of 30
    "YEAR, WA.O.1, 20,     ACHIEVED, 20,       ACHIEVED",
    // scores, levels in order and milestones
    "Q2, GO.2,   16/5,     ACHIEVED, 16/5,     ON_TRACK", // 3.1 of 3.3
    "Q3, GO.1,   4,        ACHIEVED, 4,        ACHIEVED", // unqualified
    "YEAR, GO.O.1, 2,      ACHIEVED, 2,        ACHIEVED", // yes
    "YEAR, HE.O.3, 1,      MET_LATE, 1,        MET_LATE" // 8 April, due 31 March
  })
  void the_step_of_the_period_and_the_end_of_the_year_are_judged_side_by_side(
      Step step, String code, String actual, Status status, String end, Status endStatus) {
    MeasureProgress whole = whole(report(step), code);

    assertThat(actual(whole.current())).contains(Ratio.parse(actual));
    assertThat(whole.status()).isEqualTo(status);
    assertThat(actual(whole.overall())).contains(Ratio.parse(end));
    assertThat(whole.overall().orElseThrow().status()).isEqualTo(endStatus);
  }

  @Test
  void a_quarter_without_a_target_is_not_judged_and_shows_its_figure() {
    MeasureProgress teachers = whole(report(Step.Q2), "ED.O.2");

    assertThat(teachers.status()).isEqualTo(Status.NOT_DUE);
    assertThat(teachers.reason()).isEmpty();
    assertThat(teachers.actual().value()).contains(Ratio.ZERO);
    assertThat(actual(teachers.overall())).contains(Ratio.of(118)); // of 300
    Progress year = teachers.overall().flatMap(Judgement::progress).orElseThrow();
    assertThat(year.expected().value()).contains(Ratio.of(120)); // 120, and none more so far
    assertThat(year.status()).isEqualTo(Status.BEHIND);
  }

  @Test
  void a_quarter_of_which_nothing_is_said_is_judged_by_the_next_target() {
    MeasureProgress farms = whole(report(Step.Q2), "AG.2");

    assertThat(farms.current().orElseThrow().step().due()).isEqualTo(Step.YEAR.period().end());
    assertThat(farms.status()).isEqualTo(Status.NOT_DUE); // the survey comes once a year
  }

  @Test
  void a_late_report_changes_what_the_quarter_says_but_not_what_it_said() {
    MeasureProgress said = whole(report(Step.Q2, MID_JANUARY), "HE.2");
    MeasureProgress says = whole(report(Step.Q2), "HE.2");

    // North, East and South: (322 + 260 + 405)/(431 + 355 + 561)
    assertThat(said.actual().value()).contains(Ratio.of(98700, 1347));
    assertThat(said.coverage()).returns(3, Coverage::reported);
    assertThat(said.coverage().missing()).extracting(unit -> unit.unit()).containsExactly("West");
    // and West on 28 February: + 190/262
    assertThat(says.actual().value()).contains(Ratio.of(117700, 1609));
    assertThat(says.coverage()).returns(4, Coverage::reported).matches(Coverage::complete);
    assertThat(List.of(said.status(), says.status())).containsOnly(Status.ACHIEVED); // 73 per cent
  }

  @Test
  void a_level_that_comes_late_stands_as_it_was_until_then() {
    MeasureProgress said = whole(report(Step.Q2, MID_JANUARY), "WA.2");

    assertThat(said.actual().value()).contains(Ratio.of(37)); // 10 + 8 + 12, and 7 of September
    assertThat(said.coverage().units())
        .extracting(Coverage.UnitReport::day)
        .containsExactlyInAnyOrder(
            Optional.of(LocalDate.of(2024, 12, 31)),
            Optional.of(LocalDate.of(2024, 12, 31)),
            Optional.of(LocalDate.of(2024, 12, 31)),
            Optional.of(LocalDate.of(2024, 9, 30)));
    assertThat(whole(report(Step.Q2), "WA.2").actual().value()).contains(Ratio.of(36));
  }

  @ParameterizedTest
  @CsvSource({
    "Q1, 2024-10-15, 2, ACHIEVED", // 0 + 1 + 1 + 0
    "Q1, 2025-01-19, 2, ACHIEVED",
    "Q1, 2025-01-20, 3, MISSED", // North corrects its 0 to 1
    "Q2, 2025-01-15, 1, ACHIEVED", // without West
    "Q2, 2025-02-28, 2, ACHIEVED"
  })
  void a_correction_counts_from_the_day_on_which_it_is_known(
      Step step, LocalDate knownOn, int deaths, Status status) {
    MeasureProgress whole = whole(report(step, knownOn), "HE.1");

    assertThat(whole.actual().value()).contains(Ratio.of(deaths));
    assertThat(whole.status()).isEqualTo(status);
  }

  @Test
  void a_unit_that_never_reported_is_named() {
    MeasureProgress thirdQuarter = whole(report(Step.Q3), "HE.2");
    MeasureProgress year = whole(report(Step.YEAR), "HE.2");

    // (330 + 262 + 420)/(436 + 352 + 566), at least 75
    assertThat(thirdQuarter.actual().value()).contains(Ratio.of(101200, 1354));
    assertThat(thirdQuarter.status()).isEqualTo(Status.MISSED);
    assertThat(thirdQuarter.coverage().missing())
        .extracting(Coverage.UnitReport::unit)
        .containsExactly("West");
    assertThat(year.coverage())
        .returns(15, Coverage::reported)
        .returns(Optional.of(16), Coverage::expected);
    assertThat(report(Step.Q3).toText("en")).contains("West");
  }

  @ParameterizedTest
  @CsvSource({
    "Q2,   female,  702, ACHIEVED",
    "Q2,   male,    790, MISSED",
    "Q2,   ,       1492, MISSED", // of 1500
    "YEAR, female, 2699, MISSED",
    "YEAR, male,   3214, ACHIEVED",
    "YEAR, ,       5913, MISSED" // of 6000
  })
  void a_total_that_nobody_reports_comes_from_its_parts(
      Step step, @Nullable String sex, int farmers, Status status) {
    Map<String, String> categories = sex == null ? Map.of() : Map.of("sex", sex);
    MeasureProgress visited = part(report(step), "AG.O.1", categories);

    assertThat(visited.actual().value()).contains(Ratio.of(farmers));
    assertThat(visited.status()).isEqualTo(status);
    assertThat(visited.missingParts()).isEmpty();
    assertThat(report(step).rows())
        .filteredOn(row -> row.subject().indicator().equals("AG.O.1"))
        .filteredOn(row -> row.subject().categories().equals(categories))
        .singleElement()
        .returns(Optional.of(Ratio.of(farmers)), row -> row.standing().actual());
  }

  @Test
  void sexes_that_do_not_add_up_are_the_one_thing_that_is_unlikely_but_for_being_made_up() {
    assertThat(MeasurementReview.review(CONTRACT, REPORTS))
        .filteredOn(finding -> !finding.rule().equals("UNLIKELY-8"))
        .extracting(Finding::rule, Finding::message)
        .containsExactly(
            tuple(
                "UNLIKELY-4",
                "measurement of 'ED.O.2' measure 'value' for 2025-01-01/2025-03-31 is 118, but its"
                    + " parts by 'sex' sum to 112, which is 6 less"));
  }

  @Test
  void a_milestone_that_was_met_late_shows_both_days() {
    Progress theatre = report(Step.YEAR).indicator("HE.O.3").progress();

    assertThat(theatre.actualDay()).contains(LocalDate.of(2025, 4, 8));
    assertThat(theatre.onTheDay().value()).contains(Ratio.ZERO);
    assertThat(theatre.onTheDayDay()).contains(LocalDate.of(2024, 8, 12)); // begun
  }

  @Test
  void a_milestone_that_is_not_done_is_missed_once_its_day_is_over() {
    assertThat(report(Step.Q3, LocalDate.of(2025, 4, 1)).indicator("HE.O.3").status())
        .isEqualTo(Status.MISSED);
    assertThat(report(Step.YEAR, END_OF_AUGUST).indicator("RD.O.2").status())
        .isEqualTo(Status.MISSED);
    assertThat(report(Step.Q3, LocalDate.of(2025, 4, 1)).indicator("RD.O.2").status())
        .isEqualTo(Status.NOT_DUE); // due in the fourth quarter
  }

  @Test
  void every_row_with_a_figure_has_its_day() {
    for (Step step : Step.values()) {
      assertThat(report(step).rows())
          .filteredOn(row -> row.standing().actual().isPresent())
          .hasSizeGreaterThan(25)
          .extracting(ReportRow::standing)
          .extracting(standing -> standing.actualDay().orElseThrow())
          .allMatch(day -> !day.isAfter(step.period().end()));
    }
  }

  @Test
  void each_sort_of_output_names_the_part_and_both_judgements() {
    PerformanceReport report = report(Step.Q2);

    for (String output :
        List.of(report.toText("en"), report.toMarkdown("en"), report.toHtml("en"))) {
      assertThat(output)
          .contains("sex=female", "no target up to 2024-12-31", "at least 8400", "2024-12-31");
    }
    assertThat(report.toCsv()).contains("sex=female").contains("2025-06-30");
  }
}
