package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppraisalComplianceTest {

  record Appraisal(
      String id,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate due,
      @Nullable LocalDate completed) {}

  private static Appraisal appraisal(
      String id, @Nullable String firstDay, @Nullable String due, @Nullable String completed) {
    return new Appraisal(id, day(firstDay), day(due), day(completed));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static final WorkforceMeasure<Appraisal, AppraisalCompliance> COMPLIANCE =
      AppraisalCompliance.measure(
          Appraisal::firstDay,
          Period.ofMonths(6),
          Appraisal::due,
          Appraisal::completed,
          LocalDate.of(2024, 6, 30));

  @Test
  void appraisals_count_if_they_are_due() {
    AppraisalCompliance result =
        Stream.of(
                appraisal("on the day", "2020-01-01", "2024-03-31", "2024-03-31"),
                appraisal("late", "2020-01-01", "2024-03-31", "2024-04-01"),
                appraisal("outstanding", "2020-01-01", "2024-03-31", null),
                appraisal("after as-of", "2020-01-01", "2024-03-31", "2024-07-01"),
                appraisal("six months", "2023-10-01", "2024-03-31", "2024-03-31"),
                appraisal("a day short", "2023-10-02", "2024-03-31", "2024-03-31"),
                appraisal("not yet due", "2020-01-01", "2024-07-31", "2024-05-01"),
                appraisal("no due date", "2020-01-01", null, null),
                appraisal("no first day", null, "2024-03-31", null))
            .collect(COMPLIANCE);
    assertThat(result)
        .isEqualTo(
            AppraisalCompliance.builder()
                .asOf(LocalDate.of(2024, 6, 30))
                .onTime(2)
                .late(1)
                .outstanding(2)
                .belowMinimumService(1)
                .notYetDue(1)
                .notStated(2)
                .build());
    assertThat(result.rate().value()).contains(Ratio.parse("0.4"));
    assertThat(result.completionRate().value()).contains(Ratio.parse("0.6"));
    assertThat(result.rate().explanation().render())
        .startsWith("appraisal compliance = 0.4: on time ÷ due")
        .contains("as of 2024-06-30; not due: 1 below the minimum service, 1 later; 2 not stated");
    assertThat(Stream.<Appraisal>empty().collect(COMPLIANCE).rate().value()).isEmpty();
  }

  /**
   * Both days are served: counted on a calendar, 1 January to 31 December is every day of a year.
   */
  @ParameterizedTest
  @CsvSource({
    "2023-01-01, P1Y, 2023-12-31, true",
    "2023-01-02, P1Y, 2023-12-31, false",
    "2024-01-01, P1Y, 2024-12-31, true",
    "2024-03-01, P1Y, 2025-02-28, true",
    "2024-03-01, P1Y, 2025-02-27, false",
    "2024-02-01, P1M, 2024-02-29, true",
    "2024-02-01, P1M, 2024-02-28, false",
    "2024-03-31, P1D, 2024-03-31, true",
    "2024-03-31, P2D, 2024-03-31, false",
    "2024-03-31, P0D, 2024-03-31, true",
    "2024-04-01, P0D, 2024-03-31, false"
  })
  void the_due_date_counts_as_a_day_of_service(
      String firstDay, String minimum, String due, boolean isDue) {
    AppraisalCompliance result =
        Stream.of(appraisal("one", firstDay, due, null))
            .collect(
                AppraisalCompliance.<Appraisal>measure(
                    Appraisal::firstDay,
                    Period.parse(minimum),
                    Appraisal::due,
                    Appraisal::completed,
                    LocalDate.of(2026, 12, 31)));
    assertThat(result.outstanding()).isEqualTo(isDue ? 1 : 0);
    assertThat(result.belowMinimumService()).isEqualTo(isDue ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource({
    "-999999999-01-01, 2024-03-31, 2024-03-31, first day of service, -999999999-01-01",
    "2024-01-01, +999999999-12-31, 2024-03-31, due date, +999999999-12-31",
    "2024-01-01, 2024-03-31, +10000-01-01, day of completion, +10000-01-01"
  })
  void a_day_beyond_the_years_of_documents_is_refused(
      String firstDay, String due, String completed, String what, String day) {
    rejects(
        () -> Stream.of(appraisal("one", firstDay, due, completed)).collect(COMPLIANCE),
        ("%s must be in the years 1 to 9999, but is %s in record Appraisal[id=one, firstDay=%s,"
                + " due=%s, completed=%s]")
            .formatted(what, day, firstDay, due, completed));
  }

  @Test
  void a_minimum_beyond_any_service_is_refused() {
    rejects(
        () ->
            AppraisalCompliance.<Appraisal>measure(
                Appraisal::firstDay,
                Period.ofYears(Integer.MAX_VALUE),
                Appraisal::due,
                Appraisal::completed,
                LocalDate.of(2024, 6, 30)),
        "minimum service must be at most 150 years, but is P2147483647Y");
  }

  @Test
  void impossible_appraisals_are_refused() {
    rejects(
        () ->
            Stream.of(appraisal("7", "2024-01-01", "2024-03-31", "2023-12-31")).collect(COMPLIANCE),
        "completion on 2023-12-31 must not be before the first day of service 2024-01-01 in record"
            + " Appraisal[id=7, firstDay=2024-01-01, due=2024-03-31, completed=2023-12-31]");
    rejects(
        () ->
            AppraisalCompliance.<Appraisal>measure(
                Appraisal::firstDay,
                Period.ofMonths(-1),
                Appraisal::due,
                Appraisal::completed,
                LocalDate.of(2024, 6, 30)),
        "minimum service must not be negative, but is P-1M");
  }

  @Test
  void negative_counts_are_refused() {
    rejects(
        () ->
            AppraisalCompliance.builder()
                .asOf(LocalDate.of(2024, 6, 30))
                .onTime(1)
                .late(-2)
                .outstanding(0)
                .build(),
        "count of appraisals late must not be negative, but is -2");
  }
}
