package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Milestone;
import org.openrbm.core.logframe.MilestoneStatus;
import org.openrbm.core.logframe.Plan;
import org.openrbm.core.logframe.PlanKind;
import org.openrbm.core.logframe.ProgrammingCycle;
import org.openrbm.core.logframe.Roadmap;
import org.openrbm.core.logframe.RoadmapSummary;

/** Expected values are typed from ILO GB.297/PFA/1/1, the chart after paragraph 100. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RbmRoadmapTest {

  private static final Roadmap ROADMAP = RbmRoadmap.read().roadmap().orElseThrow();
  private static final ReportingPeriod BIENNIUM = ReportingPeriod.ofBiennium(2008);

  @ParameterizedTest
  @CsvSource({"P1, 1999/2001, 11", "P2, 2002/2005, 17", "P3, 2006/2009, 23"})
  void has_three_phases(String phase, String years, int milestones) {
    assertThat(ROADMAP.phases())
        .filteredOn(p -> p.code().equals(phase))
        .extracting(p -> p.period())
        .containsExactly(ReportingPeriod.parse(years));
    assertThat(ROADMAP.milestones())
        .filteredOn(milestone -> milestone.phase().equals(phase))
        .hasSize(milestones)
        .allMatch(milestone -> ReportingPeriod.parse(years).contains(milestone.due()));
  }

  @ParameterizedTest
  @CsvSource({
    "IMS, 0, 2, 1, 1", // strategies
    "PAC, 0, 3, 4, 2", // performance and accountability
    "CYC, 0, 1, 2, 0", // programming cycle
    "FLD, 1, 1, 1, 0" // field structure
  })
  void has_four_areas(String area, int in2006, int in2007, int in2008, int in2009) {
    assertThat(ROADMAP.areas()).hasSize(4);
    assertThat(due(area, 2006)).isEqualTo(in2006);
    assertThat(due(area, 2007)).isEqualTo(in2007);
    assertThat(due(area, 2008)).isEqualTo(in2008);
    assertThat(due(area, 2009)).isEqualTo(in2009);
  }

  private static long due(String area, int year) {
    return ROADMAP.milestones().stream()
        .filter(milestone -> milestone.area().equals(Optional.of(area)))
        .filter(milestone -> ReportingPeriod.ofYear(year).contains(milestone.due()))
        .count();
  }

  @ParameterizedTest
  @CsvSource({
    "FLD.1, 2006-11-01/2006-11-30",
    "FLD.2, 2007-11-01/2007-11-30",
    "FLD.3, 2008",
    "P3.4,  2008-11-01/2008-11-30",
    "P2.2,  2002-11-01/2002-11-30"
  })
  void dates_a_month_as_that_month(String milestone, String due) {
    assertThat(RbmRoadmap.read().node(milestone))
        .isInstanceOfSatisfying(
            Milestone.class, m -> assertThat(m.due()).isEqualTo(ReportingPeriod.parse(due)));
  }

  @Test
  void knows_what_was_done_when_it_was_drawn() {
    LocalDate drawn = LocalDate.of(2006, 10, 17);
    assertThat(ROADMAP.milestones())
        .allSatisfy(
            milestone ->
                assertThat(milestone.statusOn(drawn))
                    .as(milestone.code())
                    .isEqualTo(
                        milestone.due().end().isBefore(drawn)
                            ? MilestoneStatus.DONE
                            : MilestoneStatus.PLANNED));
  }

  /** Nine milestones are due in 2008, one of them in November, and three in 2009. */
  @ParameterizedTest
  @CsvSource({
    "2008-11-30, 0, 12",
    "2008-12-01, 1, 11",
    "2008-12-31, 1, 11",
    "2009-01-01, 9, 3",
    "2009-12-31, 9, 3",
    "2010-01-01, 12, 0"
  })
  void sums_up_the_biennium_2008_09(LocalDate asOf, int late, int upcoming) {
    RoadmapSummary summary = ROADMAP.summary(BIENNIUM, asOf);
    assertThat(summary.due()).hasSize(12);
    assertThat(summary.done()).isEmpty();
    assertThat(summary.late()).hasSize(late);
    assertThat(summary.upcoming()).hasSize(upcoming);
    assertThat(summary.cancelled()).isEmpty();
  }

  @Test
  void names_the_late_report_first() {
    assertThat(ROADMAP.summary(BIENNIUM, LocalDate.of(2008, 12, 1)).late())
        .extracting(Milestone::code)
        .containsExactly("P3.4");
  }

  @Test
  void sums_up_a_biennium_that_is_over() {
    RoadmapSummary summary =
        ROADMAP.summary(ReportingPeriod.ofBiennium(2002), LocalDate.of(2006, 10, 17));
    assertThat(summary.due()).hasSize(4);
    assertThat(summary.done()).isEqualTo(summary.due());
  }

  @Test
  void has_two_strategic_frameworks_and_six_biennia() {
    ProgrammingCycle cycle = RbmRoadmap.read().programmingCycle().orElseThrow();
    assertThat(cycle.plans())
        .filteredOn(plan -> plan.kind() == PlanKind.STRATEGIC_FRAMEWORK)
        .extracting(Plan::period)
        .containsExactly(ReportingPeriod.ofYears(2002, 2005), ReportingPeriod.ofYears(2006, 2009));
    assertThat(cycle.plans())
        .filteredOn(plan -> plan.kind() == PlanKind.PROGRAMME_AND_BUDGET)
        .extracting(plan -> plan.period().start().getYear())
        .containsExactly(1998, 2000, 2002, 2004, 2006, 2008);
    assertThat(cycle.plansFor(ReportingPeriod.ofYear(2007)))
        .extracting(plan -> plan.title().toString())
        .containsExactly("Strategic Policy Framework 2006–09", "Programme and Budget 2006–07");
  }
}
