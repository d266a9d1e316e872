package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.geodist.RepresentationStatus.OVERREPRESENTED;
import static org.openrbm.geodist.RepresentationStatus.UNDERREPRESENTED;
import static org.openrbm.geodist.RepresentationStatus.UNREPRESENTED;
import static org.openrbm.geodist.RepresentationStatus.WITHIN_RANGE;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Midpoints 10 and 2 of 20 per cent: ranges 8 to 12 and 2 to 2; staff 9 and 2. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffingTimelineTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate NEXT = LocalDate.of(2027, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2028, 1, 1);

  private static final StaffingScenario SCENARIO =
      StaffingScenario.builder()
          .start(Plans.START)
          .report(
              Plans.report(
                  20, ImmutableMap.of("AAA", "10", "BBB", "2"), Map.of("AAA", 9, "BBB", 2)))
          .addSeparations(
              SeparationNotice.of("post 1", "AAA", JULY),
              SeparationNotice.of("post 2", "AAA", JULY),
              SeparationNotice.of("post 3", "BBB", NEXT).replacedBy("AAA"),
              SeparationNotice.of("post 4", "BBB", LATER))
          .addRevision(
              RangeRevision.of(NEXT, Plans.table(20, ImmutableMap.of("AAA", "5", "BBB", "2"))))
          .addReportingDay(LocalDate.of(2027, 6, 30))
          .build();

  /** AAA: 9, from July 7 of 8; in 2027 8 of 4 to 6. BBB: 2, 1, and then nobody. */
  @Test
  void the_status_path_is_that_by_hand() {
    StaffingTimeline timeline = SCENARIO.timeline();

    assertThat(timeline.statusPath("AAA").values())
        .containsExactly(
            WITHIN_RANGE, UNDERREPRESENTED, OVERREPRESENTED, OVERREPRESENTED, OVERREPRESENTED);
    assertThat(timeline.statusPath("BBB"))
        .isEqualTo(
            Map.of(
                Plans.START,
                WITHIN_RANGE,
                JULY,
                WITHIN_RANGE,
                NEXT,
                UNDERREPRESENTED,
                LocalDate.of(2027, 6, 30),
                UNDERREPRESENTED,
                LATER,
                UNREPRESENTED));
    assertThat(timeline.fallingBelow()).isEqualTo(Map.of("AAA", JULY, "BBB", NEXT));
    assertThat(timeline.steps().get(2).changes())
        .containsExactly(
            new StatusChange("AAA", UNDERREPRESENTED, OVERREPRESENTED, true, true),
            new StatusChange("BBB", WITHIN_RANGE, UNDERREPRESENTED, true, false));
    assertThat(timeline.steps().get(1))
        .hasToString("2026-07-01: [AAA WITHIN_RANGE → UNDERREPRESENTED (staff)]");
  }

  @Test
  void any_day_can_be_looked_at() {
    StaffingTimeline timeline = SCENARIO.timeline();
    assertThat(timeline.on(JULY.minusDays(1)).of("AAA").staff()).isEqualTo(9);
    assertThat(timeline.on(JULY).of("AAA").staff()).isEqualTo(7);
    assertThat(timeline.on(LATER.plusYears(9)).of("BBB").staff()).isZero();
  }

  @Test
  void a_new_scale_alone_changes_categories() {
    StaffingTimeline timeline = SCENARIO.withSeparations().timeline();
    assertThat(timeline.steps().get(1).changes())
        .hasToString("[AAA WITHIN_RANGE → OVERREPRESENTED (limits)]");
    assertThat(timeline.fallingBelow()).isEmpty();
  }

  @Test
  void a_successor_of_the_same_nationality_changes_nothing() {
    StaffingTimeline timeline =
        SCENARIO
            .withSeparations(SeparationNotice.of("post 1", "AAA", JULY).replacedBy("AAA"))
            .timeline();
    assertThat(timeline.on(JULY)).isEqualTo(SCENARIO.report());
  }

  @Test
  void bad_scenarios_are_named() {
    SeparationNotice early = SeparationNotice.of("post 9", "AAA", Plans.START);
    refused(
        () -> SCENARIO.withSeparations(early),
        "separation of staff member 'post 9' must be after the start 2026-01-01, but is on"
            + " 2026-01-01");
    refused(
        () -> SCENARIO.withReportingDays(LocalDate.of(2025, 1, 1)),
        "reporting day must be after the start 2026-01-01, but is on 2025-01-01");
    refused(
        () -> SCENARIO.withRevisions(RangeRevision.of(Plans.START, SCENARIO.report().table())),
        "revision of ranges must be after the start 2026-01-01, but is on 2026-01-01");
    RangeRevision revision = RangeRevision.of(NEXT, SCENARIO.report().table());
    refused(
        () -> SCENARIO.withRevisions(revision, revision),
        "revision of ranges on 2027-01-01 stands twice");
    SeparationNotice once = SeparationNotice.of("post 9", "AAA", JULY);
    refused(
        () -> SCENARIO.withSeparations(once, once),
        "separation of staff member 'post 9' stands twice");
    String unknown = "'ZZZ' is no member of 'Some', which has 2 members";
    refused(() -> SCENARIO.withSeparations(SeparationNotice.of("post 9", "ZZZ", JULY)), unknown);
    refused(() -> SCENARIO.withSeparations(once.replacedBy("ZZZ")), unknown);
    refused(
        () ->
            SCENARIO
                .withSeparations(
                    SeparationNotice.of("post 1", "BBB", JULY),
                    SeparationNotice.of("post 2", "BBB", JULY),
                    SeparationNotice.of("post 3", "BBB", JULY))
                .timeline(),
        "member 'BBB' has 1 more separations than staff on 2026-07-01");
    refused(
        () -> SCENARIO.timeline().on(LocalDate.of(2025, 12, 31)),
        "day must not be before the start 2026-01-01, but is 2025-12-31");
    refused(() -> SCENARIO.timeline().statusPath("ZZZ"), unknown);
    refused(
        () -> SeparationNotice.of(" ", "AAA", JULY),
        "staff member of a separation must not be blank");
    refused(
        () -> SeparationNotice.of("post 1", "", JULY),
        "nationality of staff member 'post 1' must not be blank");
    refused(
        () -> once.replacedBy(" "),
        "nationality of the replacement of staff member 'post 9' must not be blank");
    refused(
        () ->
            SCENARIO
                .withRevisions(RangeRevision.of(LATER, Plans.table(20, Map.of("AAA", "5"))))
                .timeline(),
        "'BBB' is no member of 'Some', which has 1 members");
  }

  private static void refused(ThrowingCallable bad, String message) {
    assertThatIllegalArgumentException().isThrownBy(bad).withMessage(message);
  }
}
