package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.geodist.RepresentationStatus.OVERREPRESENTED;
import static org.openrbm.geodist.RepresentationStatus.UNDERREPRESENTED;
import static org.openrbm.geodist.RepresentationStatus.UNREPRESENTED;
import static org.openrbm.geodist.RepresentationStatus.WITHIN_RANGE;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.membership.StaffCounts;

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
  void scenarios_that_come_to_nothing_are_named() {
    String unknown = "'ZZZ' is no member of 'Some', which has 2 members";
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
        () ->
            SCENARIO
                .withRevisions(RangeRevision.of(LATER, Plans.table(20, Map.of("AAA", "5"))))
                .timeline(),
        "'BBB' is no member of 'Some', which has 1 members");
  }

  private static void refused(ThrowingCallable bad, String message) {
    assertThatIllegalArgumentException().isThrownBy(bad).withMessage(message);
  }

  /** Nobody of AAA is there in the morning whom the arrival from BBB's post could stand in for. */
  @Test
  void who_arrives_on_a_day_is_not_among_those_who_separate_on_it() {
    refused(
        () ->
            SCENARIO
                .withReport(
                    Plans.report(20, ImmutableMap.of("AAA", "10", "BBB", "2"), Map.of("BBB", 1)))
                .withSeparations(
                    SeparationNotice.of("post 1", "BBB", JULY).replacedBy("AAA"),
                    SeparationNotice.of("post 2", "AAA", JULY))
                .timeline(),
        "member 'AAA' has 1 more separations than staff on 2026-07-01");
  }

  private record Move(LocalDate day, String from, Optional<String> to) {}

  /**
   * Three members by rate, of whom CCC leaves with some revisions. The staff of a day are those of
   * the start less all separations until then and more all replacements; the ranges are those of
   * the latest revision until then.
   */
  @Test
  void random_scenarios_are_those_of_the_definition() {
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < 3_000; i++) {
      NavigableMap<LocalDate, Map<String, BigDecimal>> rates = new TreeMap<>();
      rates.put(Plans.START, rates(random, true));
      Map<String, Integer> staff = new TreeMap<>();
      CODES.forEach(code -> staff.put(code, random.nextInt(9)));
      List<Move> moves = new ArrayList<>();
      for (int m = random.nextInt(9); m > 0; m--) {
        moves.add(
            new Move(
                day(random),
                CODES.get(random.nextInt(3)),
                random.nextBoolean()
                    ? Optional.of(CODES.get(random.nextInt(3)))
                    : Optional.empty()));
      }
      for (int r = random.nextInt(3); r > 0; r--) {
        rates.put(day(random), rates(random, random.nextInt(3) > 0));
      }
      StaffingScenario.Builder scenario =
          StaffingScenario.builder()
              .start(Plans.START)
              .report(
                  Plans.table(20, shown(rates.firstEntry().getValue()))
                      .assess(StaffCounts.of(staff).withNotStated(2)))
              .addReportingDay(day(random));
      int post = 0;
      for (Move move : moves) {
        scenario.addSeparation(
            SeparationNotice.of("post " + post++, move.from(), move.day())
                .withReplacement(move.to()));
      }
      rates
          .tailMap(Plans.START, false)
          .forEach(
              (day, each) ->
                  scenario.addRevision(RangeRevision.of(day, Plans.table(20, shown(each)))));
      if (!possible(staff, moves, rates)) {
        assertThatIllegalArgumentException().isThrownBy(() -> scenario.build().timeline());
        refused++;
        continue;
      }
      compare(scenario.build().timeline(), staff, moves, rates);
    }
    assertThat(refused).isBetween(300, 2_700);
  }

  private static final List<String> CODES = List.of("AAA", "BBB", "CCC");

  private static LocalDate day(Random random) {
    return Plans.START.plusDays(1 + random.nextInt(6));
  }

  private static Map<String, BigDecimal> rates(Random random, boolean all) {
    Map<String, BigDecimal> rates = new TreeMap<>();
    CODES
        .subList(0, all ? 3 : 2)
        .forEach(code -> rates.put(code, BigDecimal.valueOf(random.nextInt(120), 1)));
    return rates;
  }

  private static Map<String, String> shown(Map<String, BigDecimal> rates) {
    Map<String, String> shown = new TreeMap<>();
    rates.forEach((code, rate) -> shown.put(code, rate.toPlainString()));
    return shown;
  }

  private static int staffOn(
      LocalDate day, String code, Map<String, Integer> staff, List<Move> moves) {
    int on = staff.getOrDefault(code, 0);
    for (Move move : moves) {
      if (!move.day().isAfter(day)) {
        on -= move.from().equals(code) ? 1 : 0;
        on += move.to().equals(Optional.of(code)) ? 1 : 0;
      }
    }
    return on;
  }

  private static boolean possible(
      Map<String, Integer> staff,
      List<Move> moves,
      NavigableMap<LocalDate, Map<String, BigDecimal>> rates) {
    for (Move move : moves) {
      Map<String, BigDecimal> then = rates.floorEntry(move.day()).getValue();
      long separate =
          moves.stream()
              .filter(other -> other.day().equals(move.day()) && other.from().equals(move.from()))
              .count();
      if (separate > staffOn(move.day().minusDays(1), move.from(), staff, moves)
          || !then.containsKey(move.from())
          || !move.to().map(then::containsKey).orElse(true)) {
        return false;
      }
    }
    return true;
  }

  private static void compare(
      StaffingTimeline timeline,
      Map<String, Integer> staff,
      List<Move> moves,
      NavigableMap<LocalDate, Map<String, BigDecimal>> rates) {
    Map<String, RepresentationStatus> before = new TreeMap<>();
    Map<String, LocalDate> fallingBelow = new TreeMap<>();
    for (int d = 0; d < 9; d++) {
      LocalDate day = Plans.START.plusDays(d);
      RepresentationReport report = timeline.on(day);
      Map<String, RepresentationStatus> now = new TreeMap<>();
      rates
          .floorEntry(day)
          .getValue()
          .forEach(
              (code, rate) -> {
                int on = staffOn(day, code, staff, moves);
                assertThat(report.of(code).staff()).isEqualTo(on);
                now.put(
                    code,
                    PlanDefinitions.status(
                        on, PlanDefinitions.lower(rate, 100), PlanDefinitions.upper(rate, 100)));
              });
      Map<String, RepresentationStatus> found = new TreeMap<>();
      report.representations().forEach(member -> found.put(member.code(), member.status()));
      assertThat(found).isEqualTo(now);
      assertThat(report.staff().total())
          .isEqualTo(2 + CODES.stream().mapToInt(c -> staffOn(day, c, staff, moves)).sum());

      List<String> changed = new ArrayList<>();
      for (String code : now.keySet()) {
        RepresentationStatus from = before.get(code);
        RepresentationStatus to = now.get(code);
        if (from != null && from != to) {
          changed.add(code + from + to);
          if (to != null && PlanDefinitions.below(to) && !PlanDefinitions.below(from)) {
            fallingBelow.putIfAbsent(code, day);
          }
        }
      }
      List<String> changes =
          timeline.steps().stream()
              .filter(step -> step.day().equals(day))
              .flatMap(step -> step.changes().stream())
              .map(change -> change.code() + change.from() + change.to())
              .toList();
      assertThat(changes).containsExactlyInAnyOrderElementsOf(changed);
      before.clear();
      before.putAll(now);
    }
    assertThat(timeline.fallingBelow()).isEqualTo(fallingBelow);
  }
}
