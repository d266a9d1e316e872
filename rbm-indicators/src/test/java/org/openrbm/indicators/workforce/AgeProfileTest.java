package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgeProfileTest {

  private static final LocalDate AS_OF = LocalDate.of(2023, 2, 28);

  record Person(@Nullable LocalDate birth, int mandatoryAge) {}

  private static Person born(@Nullable String day) {
    return new Person(day == null ? null : LocalDate.parse(day), 65);
  }

  /** By hand: 50, 49 (one day short), 23 (born on a 29 February) and 0: mean 30.5, median 36. */
  @Test
  void age_is_in_completed_years() {
    AgeProfile profile =
        Stream.of(
                born("1973-02-28"),
                born("1973-03-01"),
                born("2000-02-29"),
                born("2023-02-28"),
                born(null))
            .collect(AgeProfile.<Person>measure(Person::birth, AS_OF));
    assertThat(profile.ages())
        .isEqualTo(Distribution.of("years", Map.of(50, 1L, 49, 1L, 23, 1L, 0, 1L)));
    assertThat(profile.mean().value()).contains(Ratio.parse("30.5"));
    assertThat(profile.median().value()).contains(Ratio.of(36));
    assertThat(profile.notStated()).isEqualTo(1);
    assertThat(profile.mean().explanation().remark())
        .contains("completed years on 2023-02-28; 1 without a date of birth are not in it");
    assertThat(
            Stream.of(born("2000-02-29"))
                .collect(AgeProfile.<Person>measure(Person::birth, AS_OF.minusDays(1)))
                .mean()
                .value())
        .contains(Ratio.of(22));
  }

  @Test
  void impossible_births_and_units_are_refused() {
    rejects(
        () ->
            Stream.of(born("2024-01-01")).collect(AgeProfile.<Person>measure(Person::birth, AS_OF)),
        "date of birth 2024-01-01 must not be after 2023-02-28 in record Person[birth=2024-01-01,"
            + " mandatoryAge=65]");
    rejects(
        () -> AgeProfile.of(AS_OF, Distribution.of("days", Map.of()), 0),
        "unit of ages must be years, but is days");
  }

  @Test
  void days_beyond_the_years_of_documents_are_refused() {
    for (LocalDate never : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 12, 31))) {
      Person person = new Person(never, 65);
      String message =
          "date of birth must be in the years 1 to 9999, but is "
              + never
              + " in record Person[birth="
              + never
              + ", mandatoryAge=65]";
      rejects(
          () -> Stream.of(person).collect(AgeProfile.<Person>measure(Person::birth, AS_OF)),
          message);
      rejects(
          () -> AgeProfile.<Person>measure(Person::birth, never),
          "year must be between 1 and 9999, but is " + never.getYear());
    }
  }
}
