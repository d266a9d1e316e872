package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.PlanKind.EVALUATION;
import static org.openrbm.core.logframe.PlanKind.IMPLEMENTATION_REPORT;
import static org.openrbm.core.logframe.PlanKind.PROGRAMME_AND_BUDGET;
import static org.openrbm.core.logframe.PlanKind.STRATEGIC_FRAMEWORK;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;

/** The cycle of the ILO, 2002 to 2009 (GB.297/PFA/1/1, paras. 88 to 92). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammingCycleTest {

  private final ProgrammingCycle cycle =
      cycle(
          plan(STRATEGIC_FRAMEWORK, "Framework 2002-05", "2002/2005"),
          plan(STRATEGIC_FRAMEWORK, "Framework 2006-09", "2006/2009"),
          plan(PROGRAMME_AND_BUDGET, "Budget 2006-07", "2006/2007"),
          plan(PROGRAMME_AND_BUDGET, "Budget 2008-09", "2008/2009"),
          plan(IMPLEMENTATION_REPORT, "Report 2006", "2006"),
          plan(EVALUATION, "Evaluation", "2002/2007"),
          plan(EVALUATION, "Another evaluation", "2005/2007"));

  @Test
  void a_year_falls_in_the_plans_that_contain_all_of_it() {
    assertThat(cycle.plansFor(ReportingPeriod.ofYear(2006)))
        .extracting(plan -> plan.title().toString())
        .containsExactly(
            "Framework 2006-09",
            "Budget 2006-07",
            "Report 2006",
            "Evaluation",
            "Another evaluation");
    assertThat(cycle.plansFor(ReportingPeriod.ofYears(2007, 2008)))
        .extracting(plan -> plan.title().toString())
        .containsExactly("Framework 2006-09");
    assertThat(cycle.plansFor(ReportingPeriod.ofYears(2005, 2006)))
        .extracting(plan -> plan.title().toString())
        .containsExactly("Evaluation", "Another evaluation");
    assertThat(cycle.plansFor(ReportingPeriod.ofYear(2010))).isEmpty();
  }

  @Test
  void plans_of_one_kind_can_be_asked_for() {
    assertThat(cycle.plansFor(ReportingPeriod.ofYear(2008), PROGRAMME_AND_BUDGET))
        .containsExactly(plan(PROGRAMME_AND_BUDGET, "Budget 2008-09", "2008/2009"));
    assertThat(cycle.plansFor(ReportingPeriod.ofYear(2008), IMPLEMENTATION_REPORT)).isEmpty();
  }

  @Test
  void plans_of_one_kind_do_not_overlap_but_for_evaluations() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                cycle(
                    plan(PROGRAMME_AND_BUDGET, "A", "2006/2007"),
                    plan(STRATEGIC_FRAMEWORK, "B", "2006/2009"),
                    plan(PROGRAMME_AND_BUDGET, "C", "2007-12-31/2008-12-31")))
        .withMessage("plans of kind PROGRAMME_AND_BUDGET must not overlap, but 'A' and 'C' do");
  }

  @Test
  void json_reads_back_equal() {
    assertThat(RbmJson.read(RbmJson.write(cycle), ProgrammingCycle.class)).isEqualTo(cycle);
  }

  private static ProgrammingCycle cycle(Plan... plans) {
    return ProgrammingCycle.builder().addPlans(plans).build();
  }

  private static Plan plan(PlanKind kind, String title, String period) {
    return Plan.builder()
        .kind(kind)
        .title(LocalizedText.of("en", title))
        .period(ReportingPeriod.parse(period))
        .build();
  }
}
