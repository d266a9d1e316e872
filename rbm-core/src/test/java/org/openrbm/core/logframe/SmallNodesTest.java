package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.MeansOfVerification;

/** The small parts of a framework, as a shell shows them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallNodesTest {

  private static final LocalizedText TITLE = LocalizedText.of("en", "A title");

  @Test
  void an_event_has_its_day_and_state() {
    assertThat(
            MilestoneEvent.builder()
                .date(LocalDate.of(2019, 3, 1))
                .status(MilestoneStatus.DONE)
                .remark(LocalizedText.of("en", "two months late"))
                .build())
        .hasToString("MilestoneEvent 2019-03-01: done, two months late");
  }

  @Test
  void a_plan_and_a_cycle_have_their_period_and_number() {
    Plan plan =
        Plan.builder()
            .kind(PlanKind.PROGRAMME_AND_BUDGET)
            .title(TITLE)
            .period(ReportingPeriod.ofBiennium(2018))
            .build();
    assertThat(plan).hasToString("Plan \"A title\": programme and budget, 2018–2019");
    assertThat(ProgrammingCycle.builder().addPlan(plan).build())
        .hasToString("ProgrammingCycle: 1 plan");
  }

  @Test
  void means_of_verification_have_their_source() {
    assertThat(MeansOfVerification.builder().source(TITLE).frequency(Frequency.ANNUAL).build())
        .hasToString("MeansOfVerification \"A title\": annual");
    assertThat(MeansOfVerification.builder().source(TITLE).build())
        .hasToString("MeansOfVerification \"A title\"");
  }

  @Test
  void a_disaggregation_has_its_categories() {
    assertThat(Disaggregation.builder().dimension("sex").addCategories("women", "men").build())
        .hasToString("Disaggregation by sex: women, men");
  }

  @Test
  void an_area_has_its_code_and_title() {
    assertThat(RoadmapArea.builder().code("A1").title(TITLE).build())
        .hasToString("RoadmapArea A1 \"A title\"");
  }
}
