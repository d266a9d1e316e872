package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.ReportingPeriod;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadcountItemTest {

  private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2023);

  record Spell(String id, @Nullable LocalDate first, @Nullable LocalDate last) {}

  private static final WorkforceMeasure<Spell, HeadcountBridge> BRIDGE =
      HeadcountBridge.measure(HeadcountItem.during(YEAR, Spell::first, Spell::last));

  @Test
  void a_spell_counts_by_its_days() {
    ReportingPeriod year = ReportingPeriod.ofYear(2023);
    assertThat(items(year, "2020-01-01", null))
        .containsExactlyInAnyOrder(HeadcountItem.OPENING, HeadcountItem.CLOSING);
    assertThat(items(year, "2020-01-01", "2022-12-31"))
        .containsExactlyInAnyOrder(HeadcountItem.OPENING, HeadcountItem.LEAVER);
    assertThat(items(year, "2020-01-01", "2022-12-30")).isEmpty();
    assertThat(items(year, "2023-01-01", "2023-12-30"))
        .containsExactlyInAnyOrder(HeadcountItem.HIRE, HeadcountItem.LEAVER);
    assertThat(items(year, "2023-12-31", "2023-12-31"))
        .containsExactlyInAnyOrder(HeadcountItem.HIRE, HeadcountItem.CLOSING);
    assertThat(items(year, "2024-01-01", null)).isEmpty();
    rejects(
        () -> items(year, "2023-02-01", "2023-01-31"),
        "last day of service 2023-01-31 must not be before the first, 2023-02-01, in the headcount"
            + " of 2023-01-01/2023-12-31");
  }

  private static Set<HeadcountItem> items(
      ReportingPeriod period, String first, @Nullable String last) {
    return HeadcountItem.during(
        period, LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static Spell spell(String id, @Nullable String first, @Nullable String last) {
    return new Spell(id, day(first), day(last));
  }

  @Test
  void the_days_of_a_record_give_its_roles() {
    HeadcountBridge bridge =
        Stream.of(
                spell("stays", "2020-01-01", null),
                spell("leaves", "2020-01-01", "2023-06-30"),
                spell("comes", "2023-07-01", null),
                spell("was", "2020-01-01", "2021-06-30"))
            .collect(BRIDGE);
    assertThat(bridge)
        .isEqualTo(HeadcountBridge.builder().opening(2).hires(1).leavers(1).closing(2).build());
  }

  @Test
  void a_record_whose_days_cannot_be_is_named() {
    rejects(
        () -> Stream.of(spell("7", "2023-02-01", "2023-01-31")).collect(BRIDGE),
        "last day of service 2023-01-31 must not be before the first, 2023-02-01, in record"
            + " Spell[id=7, first=2023-02-01, last=2023-01-31]");
    rejects(
        () -> Stream.of(spell("7", null, "2023-01-31")).collect(BRIDGE),
        "first day of service must be stated in record Spell[id=7, first=null, last=2023-01-31]");
    rejects(
        () -> Stream.of(spell("7", "-0001-01-01", null)).collect(BRIDGE),
        "first day of service must be in the years 1 to 9999, but is -0001-01-01 in record"
            + " Spell[id=7, first=-0001-01-01, last=null]");
    rejects(
        () -> Stream.of(spell("7", "2020-01-01", "+10000-01-01")).collect(BRIDGE),
        "last day of service must be in the years 1 to 9999, but is +10000-01-01 in record"
            + " Spell[id=7, first=2020-01-01, last=+10000-01-01]");
  }
}
