package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.Level;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.MilestoneStatus;
import org.openrbm.core.review.Finding;
import org.openrbm.core.review.FrameworkReview;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.examples.frameworks.DistrictTable.Step;
import org.openrbm.indicators.measurement.DataNature;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.report.PerformanceReport;
import org.openrbm.indicators.report.PerformanceReporter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DistrictContractTest {

  private static final LogicalFramework CONTRACT = DistrictContract.framework();
  private static final MeasurementSet REPORTS = DistrictContract.measurements();
  private static final ReportingPeriod YEAR =
      ReportingPeriod.of(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 6, 30));
  private static final LocalDate END = LocalDate.of(2025, 6, 30);

  @Test
  void has_35_indicators_of_seven_outcomes_and_their_outputs() {
    assertThat(CONTRACT.indicators()).hasSize(35);
    for (Level level : List.of(Level.IMMEDIATE_OUTCOME, Level.OUTPUT)) {
      assertThat(CONTRACT.nodes()).filteredOn(node -> node.level() == level).hasSize(7);
    }
    assertThat(CONTRACT.roadmap().orElseThrow().milestones()).hasSize(3);
  }

  @Test
  void says_everywhere_that_it_is_made_up() {
    assertThat(CONTRACT.id()).startsWith("made-up-");
    assertThat(CONTRACT.title().inOrFallback("en")).contains("made-up");
    assertThat(CONTRACT.mandate().mandate().orElseThrow().inOrFallback("en")).contains("synthetic");
    assertThat(Documents.text("district-contract.csv")).startsWith("# MADE UP");
    assertThat(Documents.text("district-reports.csv")).startsWith("# MADE UP");
    assertThat(REPORTS.measurements()).allMatch(m -> m.nature() == DataNature.SYNTHETIC);
  }

  @Test
  void has_measures_of_every_kind_that_contracts_have() {
    assertThat(
            CONTRACT.indicators().stream()
                .flatMap(indicator -> indicator.measures().stream())
                .collect(Collectors.groupingBy(Measure::kind, Collectors.counting())))
        .isEqualTo(
            Map.of(
                MeasureKind.UNIT, 17L, // three of them milestones
                MeasureKind.PERCENTAGE, 8L,
                MeasureKind.DAYS, 3L,
                MeasureKind.INDEX, 2L,
                MeasureKind.MONEY, 2L,
                MeasureKind.ORDINAL, 2L,
                MeasureKind.SCORE, 1L));
  }

  @Test
  void quarters_sum_to_the_year_where_the_table_says_so() {
    assertThat(DistrictTable.CONTRACT)
        .filteredOn(row -> row.text("sums").isPresent())
        .hasSize(15)
        .allSatisfy(
            row ->
                assertThat(
                        Step.QUARTERS.stream()
                            .flatMap(quarter -> row.text(quarter.column()).stream())
                            .filter(cell -> !cell.equals("-"))
                            .map(Ratio::parse)
                            .reduce(Ratio.ZERO, Ratio::plus))
                    .isEqualTo(Ratio.parse(DistrictTable.cell(row, "year"))));
  }

  @Test
  void a_flow_has_a_target_during_each_quarter_and_one_during_the_year() {
    assertThat(targets("HE.O.2")).extracting(DistrictTarget::window).containsOnly("on");
    assertThat(targets("ED.O.1")).extracting(DistrictTarget::window).containsOnly("since");
    assertThat(targets("RV.1"))
        .extracting(DistrictTarget::window)
        .containsExactly(
            "2024-07-01/2024-09-30",
            "2024-10-01/2024-12-31",
            "2025-01-01/2025-03-31",
            "2025-04-01/2025-06-30",
            "2024-07-01/2025-06-30");
    assertThat(targets("RV.1"))
        .extracting(DistrictTarget::period)
        .extracting(ReportingPeriod::toString)
        .isEqualTo(targets("RV.1").stream().map(DistrictTarget::window).toList());
  }

  @Test
  void no_target_this_quarter_differs_from_nothing_said() {
    assertThat(targets("WA.O.3")) // -,6,-,15
        .extracting(target -> target.target().isPresent())
        .containsExactly(false, true, false, true);
    assertThat(targets("AG.2")).hasSize(1); // only the year's
    assertThat(CONTRACT.indicator("WA.O.3").targets())
        .extracting(IndicatorTarget::target)
        .containsExactly(
            new Target.NoTarget(LocalDate.of(2024, 9, 30)),
            new Target.AtLeast(Ratio.of(6), LocalDate.of(2024, 12, 31)),
            new Target.NoTarget(LocalDate.of(2025, 3, 31)),
            new Target.AtLeast(Ratio.of(15), END));
  }

  private static List<DistrictTarget> targets(String code) {
    return DistrictContract.targets().stream()
        .filter(target -> target.indicator().equals(code))
        .toList();
  }

  @Test
  void targets_are_of_the_kind_that_the_measure_asks_for() {
    assertThat(last("HE.O.1")).isEqualTo(new Target.AtLeast(Ratio.of(4200), END)); // of boys
    assertThat(last("HE.1")).isEqualTo(new Target.AtMost(Ratio.of(8), END));
    assertThat(last("ED.2"))
        .isEqualTo(new Target.Band(Interval.ofClosed(Ratio.of(48), Ratio.of(52)), END));
    assertThat(last("GO.O.1")).isEqualTo(new Target.ReachLevel("yes", END));
    assertThat(last("RD.O.2")).isEqualTo(new Target.CompleteMilestone("RD.O.2-done", END));
  }

  private static Target last(String code) {
    List<IndicatorTarget> targets = CONTRACT.indicator(code).targets();
    return targets.get(targets.size() - 1).target();
  }

  @Test
  void a_flow_starts_from_the_year_before_and_a_level_from_its_last_day() {
    assertThat(CONTRACT.indicator("RV.1").baselines())
        .extracting(Baseline::period)
        .containsExactly(ReportingPeriod.of(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30)));
    assertThat(CONTRACT.indicator("GO.1").baselines().get(0))
        .returns(Optional.of("qualified"), Baseline::level)
        .returns(
            ReportingPeriod.of(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 6, 30)),
            Baseline::period);
    assertThat(CONTRACT.indicator("ED.O.1").accumulation())
        .isEqualTo(Accumulation.CUMULATIVE_FROM_BASELINE);
  }

  @ParameterizedTest
  @CsvSource({
    "RV.1,   2025-04-01/2025-06-30, 147200",
    "ED.O.3, 2025-06-30/2025-06-30, 28600 of 528",
    "WA.O.3, 2024-07-01/2025-06-30, 14",
    "GO.O.1, 2025-06-30/2025-06-30, level 'yes'",
    "HE.O.3, 2025-04-08/2025-04-08, 1"
  })
  void a_report_is_of_its_quarter_a_day_or_the_year_so_far(
      String code, String period, String observed) {
    assertThat(reports(code).get(reports(code).size() - 1))
        .returns(period, report -> report.period().toString())
        .returns(observed, report -> report.observation().inWords());
  }

  private static List<Measurement> reports(String code) {
    return REPORTS.measurements().stream()
        .filter(report -> report.indicator().equals(code))
        .toList();
  }

  @Test
  void seven_indicators_are_reported_by_four_sub_districts() {
    assertThat(
            REPORTS.measurements().stream()
                .filter(report -> report.reporter().isPresent())
                .collect(
                    Collectors.groupingBy(
                        Measurement::indicator,
                        Collectors.mapping(
                            report -> report.reporter().orElseThrow(), Collectors.toSet()))))
        .containsOnlyKeys("HE.1", "HE.2", "ED.O.1", "RD.O.1", "WA.1", "WA.2", "WA.O.1")
        .allSatisfy(
            (code, units) ->
                assertThat(units).containsExactlyInAnyOrder("North", "East", "South", "West"));
    assertThat(reports("HE.2")).hasSize(15); // the West never reported on the third quarter
  }

  @Test
  void one_report_is_corrected() {
    Measurement corrected =
        reports("HE.1").stream()
            .filter(report -> report.recordedOn().equals(LocalDate.of(2025, 1, 20)))
            .findFirst()
            .orElseThrow();
    assertThat(REPORTS.history(CONTRACT.indicator("HE.1"), corrected.key()))
        .extracting(Measurement::observation)
        .containsExactly(new Observation.Value(Ratio.ZERO), new Observation.Value(Ratio.ONE));
    assertThat(REPORTS.measurements().stream().map(Measurement::key).distinct().count())
        .isEqualTo(REPORTS.measurements().size() - 1);
  }

  @Test
  void six_reports_and_a_correction_come_more_than_a_month_after_their_quarter() {
    assertThat(REPORTS.measurements())
        .filteredOn(report -> report.recordedOn().isAfter(report.period().end().plusDays(31)))
        .extracting(report -> report.indicator() + " " + report.recordedOn())
        .containsExactly(
            "HE.1 2025-01-20", // the correction
            "HE.1 2025-02-28",
            "HE.2 2025-02-28",
            "RD.1 2025-08-20",
            "WA.1 2025-05-30",
            "WA.2 2025-02-28",
            "AG.2 2025-08-20");
  }

  @Test
  void the_sexes_add_up_to_the_total_but_for_six_teachers() {
    assertThat(sumOf("HE.O.1", "female").plus(sumOf("HE.O.1", "male")))
        .isEqualTo(sumOf("HE.O.1", ""));
    assertThat(sumOf("ED.O.2", "female").plus(sumOf("ED.O.2", "male")).plus(6))
        .isEqualTo(sumOf("ED.O.2", ""));
    assertThat(sumOf("AG.O.1", "")).isEqualTo(Ratio.ZERO); // no total is reported
  }

  private static Ratio sumOf(String code, String sex) {
    return reports(code).stream()
        .filter(report -> report.categories().getOrDefault("sex", "").equals(sex))
        .map(report -> ((Observation.Value) report.observation()).value())
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  @Test
  void what_is_reported_of_a_milestone_is_in_the_roadmap_too() {
    assertThat(CONTRACT.roadmap().orElseThrow().milestones())
        .extracting(milestone -> milestone.statusOn(LocalDate.of(2025, 7, 15)))
        .containsExactly(MilestoneStatus.DONE, MilestoneStatus.STARTED, MilestoneStatus.STARTED);
  }

  @Test
  void the_review_finds_no_more_than_that_quarters_and_years_are_compared() {
    assertThat(FrameworkReview.standard().review(CONTRACT))
        .extracting(Finding::rule)
        .isSubsetOf(
            "COMPLETE-2", // a milestone has no baseline
            "CONSISTENT-2", // a quarter of a flow may have a lower target than the one before
            "SMART-A2"); // a quarter of a flow is less than the year before
  }

  @Test
  void contract_and_reports_read_back_from_json() {
    assertThat(RbmJson.read(RbmJson.write(CONTRACT), LogicalFramework.class)).isEqualTo(CONTRACT);
    assertThat(RbmJson.read(RbmJson.write(REPORTS), MeasurementSet.class)).isEqualTo(REPORTS);
  }

  @Test
  void every_quarter_can_be_reported_on_the_fifteenth_day_after_it() {
    for (Step step : Step.values()) {
      PerformanceReport report =
          PerformanceReporter.standard()
              .knownOn(step.period().end().plusDays(15))
              .report(CONTRACT, step.period(), REPORTS);
      assertThat(report.toText("en"))
          .startsWith("Performance contract of a made-up district")
          .contains("(synthetic)");
    }
    assertThat(Step.YEAR.period()).isEqualTo(YEAR);
  }

  @Test
  void the_report_on_the_year_has_the_sums() {
    PerformanceReport report = PerformanceReporter.standard().report(CONTRACT, YEAR, REPORTS);

    assertThat(report.toText("en"))
        .contains("actual 8 deaths (synthetic)") // 1 + 1 + 0 + 1, 1 + 0 + 0 + 1, 2, 2, corrected
        .contains("actual 452800 XTS (synthetic)")
        .contains("actual 29 classrooms (synthetic)"); // 9 + 7 + 8 + 5
    assertThat(report.rows()).extracting(row -> row.subject().indicator()).contains("GO.O.3");
  }

  @Test
  void every_indicator_has_a_register() {
    assertThat(CONTRACT.indicators())
        .extracting(Indicator::meansOfVerification)
        .allMatch(means -> means.size() == 1);
  }
}
