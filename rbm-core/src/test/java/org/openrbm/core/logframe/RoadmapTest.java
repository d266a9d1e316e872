package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.milestone;
import static org.openrbm.core.logframe.Frameworks.roadmap;
import static org.openrbm.core.logframe.Frameworks.text;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadmapTest {

  @Test
  void a_roadmap_has_phases_that_follow_each_other() {
    RoadmapPhase phase = roadmap().phases().get(0);
    refuses(() -> Roadmap.builder().build(), "a roadmap needs a phase");
    refuses(() -> roadmap().withPhases(phase, phase), "phase code 'P1' stands twice");
    refuses(
        () ->
            roadmap()
                .withPhases(
                    phase, phase.withCode("P2").withPeriod(ReportingPeriod.ofYears(2021, 2022))),
        "phase 'P2' must begin after the phase before it has ended");
    refuses(
        () ->
            roadmap()
                .withPhases(phase, phase.withCode("P2").withPeriod(ReportingPeriod.ofYear(2010))),
        "phase 'P2' must begin after the phase before it has ended");
  }

  @Test
  void a_milestone_stands_in_a_phase_and_area_of_its_roadmap() {
    RoadmapArea area = RoadmapArea.builder().code("IT").title(text("IT", "信息技术")).build();
    Milestone milestone = milestone("MS1", "2019");
    refuses(
        () -> roadmap(milestone.withPhase("P3")),
        "milestone 'MS1' names phase 'P3', which the roadmap does not have");
    refuses(
        () -> roadmap(milestone.withArea("IT")),
        "milestone 'MS1' names area 'IT', which the roadmap does not have");
    refuses(() -> roadmap().withAreas(area, area), "area code 'IT' stands twice");
    assertThat(roadmap().withAreas(area).withMilestones(milestone.withArea("IT")).milestones())
        .hasSize(1);
  }

  @Test
  void a_phase_may_begin_on_the_day_after_the_one_before() {
    RoadmapPhase phase = roadmap().phases().get(0);
    RoadmapPhase next = phase.withCode("P2").withPeriod(ReportingPeriod.ofYear(2022));
    assertThat(roadmap().withPhases(phase, next).phases()).containsExactly(phase, next);
    refuses(
        () ->
            roadmap()
                .withPhases(phase, next.withPeriod(ReportingPeriod.parse("2021-12-31/2022-12-31"))),
        "phase 'P2' must begin after the phase before it has ended");
  }

  @Test
  void json_reads_back_equal() {
    Roadmap roadmap = roadmap(milestone("MS1", "2019"), milestone("MS2", "2021"));
    assertThat(RbmJson.read(RbmJson.write(roadmap), Roadmap.class)).isEqualTo(roadmap);
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
