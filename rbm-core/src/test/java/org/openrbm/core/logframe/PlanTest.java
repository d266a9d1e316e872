package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanTest {

  @Test
  void a_plan_and_a_cycle_have_their_period_and_number() {
    Plan plan =
        Plan.builder()
            .kind(PlanKind.PROGRAMME_AND_BUDGET)
            .title(LocalizedText.of("en", "A title"))
            .period(ReportingPeriod.ofBiennium(2018))
            .build();
    assertThat(plan).hasToString("Plan \"A title\": programme and budget, 2018–2019");
    assertThat(ProgrammingCycle.builder().addPlan(plan).build())
        .hasToString("ProgrammingCycle: 1 plan");
  }
}
