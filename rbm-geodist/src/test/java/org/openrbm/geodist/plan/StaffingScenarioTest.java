package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffingScenarioTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate NEXT = LocalDate.of(2027, 1, 1);

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
              SeparationNotice.of("post 4", "BBB", LocalDate.of(2028, 1, 1)))
          .addRevision(
              RangeRevision.of(NEXT, Plans.table(20, ImmutableMap.of("AAA", "5", "BBB", "2"))))
          .addReportingDay(LocalDate.of(2027, 6, 30))
          .build();

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
  }

  @Test
  void the_days_of_a_scenario_are_those_on_which_something_happens_or_is_reported() {
    assertThat(SCENARIO.days())
        .containsExactly(
            Plans.START, JULY, NEXT, LocalDate.of(2027, 6, 30), LocalDate.of(2028, 1, 1));
    assertThat(RbmJson.read(RbmJson.write(SCENARIO), StaffingScenario.class)).isEqualTo(SCENARIO);
  }

  @Test
  void a_scenario_in_which_nothing_is_known_has_its_start_only() {
    StaffingScenario quiet =
        StaffingScenario.builder().start(Plans.START).report(SCENARIO.report()).build();

    assertThat(quiet.days()).containsExactly(Plans.START);
    assertThat(quiet.timeline().steps()).hasSize(1);
    assertThat(quiet.timeline().on(JULY)).isEqualTo(SCENARIO.report());
  }

  private static void refused(ThrowingCallable bad, String message) {
    assertThatIllegalArgumentException().isThrownBy(bad).withMessage(message);
  }
}
