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
class AgeTest {

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
  void impossible_dates_and_ages_are_refused() {
    rejects(
        () ->
            Stream.of(born("2024-01-01")).collect(AgeProfile.<Person>measure(Person::birth, AS_OF)),
        "date of birth 2024-01-01 must not be after 2023-02-28 in record Person[birth=2024-01-01,"
            + " mandatoryAge=65]");
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
    rejects(
        () -> AgeProfile.of(AS_OF, Distribution.of("days", Map.of()), 0),
        "unit of ages must be years, but is days");
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
          () -> Stream.of(person).collect(AgeProfile.<Person>measure(Person::birth, AS_OF)),
          message);
      rejects(
          () ->
              Stream.of(person)
                  .collect(Retirements.<Person>measure(Person::birth, Person::mandatoryAge, AS_OF)),
          message);
      rejects(
          () -> AgeProfile.<Person>measure(Person::birth, never),
          "year must be between 1 and 9999, but is " + never.getYear());
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
