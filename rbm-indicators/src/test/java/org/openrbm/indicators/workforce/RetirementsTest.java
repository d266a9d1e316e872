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

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RetirementsTest {

  private static final LocalDate AS_OF = LocalDate.of(2023, 2, 28);

  record Person(@Nullable LocalDate birth, int mandatoryAge) {}

  private static Person born(@Nullable String day) {
    return new Person(day == null ? null : LocalDate.parse(day), 65);
  }

  @Test
  void retirements_fall_in_the_year_of_the_birthday() {
    Retirements retirements =
        Stream.of(
                born("1958-02-28"), // 65 on the as-of date
                born("1958-03-01"), // the day after
                born("1958-12-31"),
                new Person(LocalDate.of(1960, 6, 1), 62),
                new Person(LocalDate.of(1960, 6, 1), 67),
                born(null))
            .collect(Retirements.<Person>measure(Person::birth, Person::mandatoryAge, AS_OF));
    assertThat(retirements.overdue()).isEqualTo(2);
    assertThat(retirements.byYear()).isEqualTo(Map.of(2023, 2L, 2027, 1L));
    assertThat(retirements.notStated()).isEqualTo(1);
    assertThat(retirements.between(2023, 2028))
        .isEqualTo(Map.of(2023, 2L, 2024, 0L, 2025, 0L, 2026, 0L, 2027, 1L, 2028, 0L));
  }

  @Test
  void impossible_ages_and_years_are_refused() {
    rejects(
        () ->
            Stream.of(new Person(AS_OF, 0))
                .collect(Retirements.<Person>measure(Person::birth, Person::mandatoryAge, AS_OF)),
        "mandatory age must be 1 to 150 years, but is 0 in record Person[birth=2023-02-28,"
            + " mandatoryAge=0]");
    Retirements none = Retirements.builder().asOf(AS_OF).build();
    rejects(() -> none.between(2025, 2024), "first year 2025 must not be after last year 2024");
    rejects(() -> none.between(2022, 2024), "year 2022 is before the as-of date 2023-02-28");
    rejects(
        () -> Retirements.builder().asOf(AS_OF).byYear(Map.of(2024, 0L)).build(),
        "retirements of 2024 must be positive, but are 0");
  }

  /** A loop over the years would not end in an {@code int}, and would fill the memory before. */
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
          () ->
              Stream.of(person)
                  .collect(Retirements.<Person>measure(Person::birth, Person::mandatoryAge, AS_OF)),
          message);
      rejects(
          () -> Retirements.<Person>measure(Person::birth, Person::mandatoryAge, never),
          "year must be between 1 and 9999, but is " + never.getYear());
    }
  }

  @Test
  void years_without_end_are_refused() {
    Retirements none = Retirements.builder().asOf(LocalDate.of(2020, 1, 1)).build();
    rejects(
        () -> none.between(2020, Integer.MAX_VALUE),
        "years 2020 to 2147483647 must be at most 1000 years, but are 2147481628");
    rejects(
        () -> none.between(2020, 3020),
        "years 2020 to 3020 must be at most 1000 years, but are 1001");
    assertThat(none.between(2020, 3019)).hasSize(1_000);
    assertThat(
            Retirements.builder()
                .asOf(LocalDate.of(999_999_998, 1, 1))
                .build()
                .between(Integer.MAX_VALUE - 1, Integer.MAX_VALUE))
        .hasSize(2);
  }
}
