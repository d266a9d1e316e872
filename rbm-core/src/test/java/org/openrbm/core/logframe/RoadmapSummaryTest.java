package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.core.logframe.MilestoneStatus.CANCELLED;
import static org.openrbm.core.logframe.MilestoneStatus.DONE;
import static org.openrbm.core.logframe.MilestoneStatus.STARTED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.ReportingPeriod;

/** The biennial summary of a roadmap, day by day, by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadmapSummaryTest {

  private static final ReportingPeriod BIENNIUM = ReportingPeriod.ofBiennium(2018);

  private final Roadmap roadmap =
      Frameworks.roadmap(
          Frameworks.milestone("early", "2017"),
          Frameworks.milestone("open", "2018"),
          Frameworks.milestone(
              "kept", "2018", event("2018-03-01", STARTED), event("2018-11-30", DONE)),
          Frameworks.milestone("overdue", "2018", event("2019-06-01", DONE)),
          Frameworks.milestone("dropped", "2019", event("2018-07-01", CANCELLED)),
          Frameworks.milestone(
              "reopened", "2019", event("2018-02-01", DONE), event("2018-12-31", STARTED)),
          Frameworks.milestone("straddling", "2019-12-01/2020-01-31"),
          Frameworks.milestone("next", "2020"));

  private static MilestoneEvent event(String date, MilestoneStatus status) {
    return MilestoneEvent.builder().date(LocalDate.parse(date)).status(status).build();
  }

  @Test
  void what_is_due_has_its_last_day_in_the_period() {
    RoadmapSummary summary = summary("2018-01-01");
    assertThat(codes(summary.due()))
        .containsExactly("open", "kept", "overdue", "dropped", "reopened");
    assertThat(summary.period()).isEqualTo(BIENNIUM);
    assertThat(summary.asOf()).isEqualTo("2018-01-01");
  }

  @Test
  void on_the_first_day_all_is_to_come() {
    assertSummary("2018-01-01", "", "", "open kept overdue dropped reopened", "");
  }

  @Test
  void an_event_counts_from_its_day_on() {
    assertSummary("2018-01-31", "", "", "open kept overdue dropped reopened", "");
    assertSummary("2018-02-01", "reopened", "", "open kept overdue dropped", "");
    assertSummary("2018-07-01", "reopened", "", "open kept overdue", "dropped");
    assertSummary("2018-11-30", "kept reopened", "", "open overdue", "dropped");
  }

  @Test
  void a_milestone_is_late_from_the_day_after_its_last() {
    assertSummary("2018-12-31", "kept", "", "open overdue reopened", "dropped");
    assertSummary("2019-01-01", "kept", "open overdue", "reopened", "dropped");
    assertSummary("2019-05-31", "kept", "open overdue", "reopened", "dropped");
  }

  @Test
  void what_is_done_late_is_done() {
    assertSummary("2019-06-01", "kept overdue", "open", "reopened", "dropped");
    assertSummary("2020-01-01", "kept overdue", "open reopened", "", "dropped");
  }

  private RoadmapSummary summary(String asOf) {
    return roadmap.summary(BIENNIUM, LocalDate.parse(asOf));
  }

  private void assertSummary(
      String asOf, String done, String late, String upcoming, String cancelled) {
    RoadmapSummary summary = summary(asOf);
    assertThat(String.join(" ", codes(summary.done()))).as("done").isEqualTo(done);
    assertThat(String.join(" ", codes(summary.late()))).as("late").isEqualTo(late);
    assertThat(String.join(" ", codes(summary.upcoming()))).as("upcoming").isEqualTo(upcoming);
    assertThat(String.join(" ", codes(summary.cancelled()))).as("cancelled").isEqualTo(cancelled);
  }

  private static List<String> codes(List<Milestone> milestones) {
    return milestones.stream().map(Milestone::code).toList();
  }
}
