package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.milestone;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MilestoneTest {

  @Test
  void what_became_of_a_milestone_is_in_order_of_date() {
    refuses(
        () ->
            milestone(
                "MS1",
                "2019",
                event("2019-05-02", MilestoneStatus.DONE),
                event("2019-05-01", MilestoneStatus.STARTED)),
        "events of milestone 'MS1' must be in order of date, but 2019-05-01 follows 2019-05-02");
  }

  @Test
  void a_milestone_is_planned_until_the_first_event() {
    Milestone kept =
        milestone(
            "kept",
            "2018",
            event("2018-03-01", MilestoneStatus.STARTED),
            event("2018-11-30", MilestoneStatus.DONE));
    assertThat(kept.statusOn(LocalDate.parse("2018-02-28"))).isEqualTo(MilestoneStatus.PLANNED);
    assertThat(kept.statusOn(LocalDate.parse("2018-03-01"))).isEqualTo(MilestoneStatus.STARTED);
    assertThat(kept.statusOn(LocalDate.parse("2030-01-01"))).isEqualTo(MilestoneStatus.DONE);
  }

  @Test
  void of_two_events_on_one_day_the_later_one_counts() {
    Milestone twice =
        milestone(
            "twice",
            "2018",
            event("2018-05-01", MilestoneStatus.DONE),
            event("2018-05-01", MilestoneStatus.CANCELLED));
    assertThat(twice.statusOn(LocalDate.parse("2018-05-01"))).isEqualTo(MilestoneStatus.CANCELLED);
  }

  @Test
  void the_code_of_a_milestone_has_a_form() {
    refuses(
        () -> milestone("MS 1", "2019"),
        "milestone code 'MS 1' must be 1 to 64 letters, digits, dots, hyphens, underscores or"
            + " parentheses and begin with a letter or digit");
    assertThat(milestone("MS1", "2019").level()).isEqualTo(Level.MILESTONE);
  }

  private static MilestoneEvent event(String date, MilestoneStatus status) {
    return MilestoneEvent.builder().date(LocalDate.parse(date)).status(status).build();
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
