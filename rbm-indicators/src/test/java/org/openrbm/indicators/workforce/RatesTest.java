package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.progress.PenaltyScore;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RatesTest {

  record Month(String office, @Nullable Long vacant, @Nullable Long posts) {}

  private static final WorkforceMeasure<Month, WorkforceRate> VACANCY =
      WorkforceRate.vacancy(Month::vacant, Month::posts);

  /** By hand: (1 + 30) ÷ (2 + 98) = 0.31, while the mean of 50 and 30.6 per cent is 40.3. */
  @Test
  void a_year_is_the_sum_of_months_and_never_a_mean_of_rates() {
    WorkforceRate year =
        Stream.of(new Month("A", 1L, 2L), new Month("A", 30L, 98L), new Month("A", null, 98L))
            .collect(VACANCY);
    assertThat(year.rate().value()).contains(Ratio.parse("0.31"));
    assertThat(year.notStated()).isEqualTo(1);
    assertThat(year.rate().explanation().render())
        .isEqualTo(
            """
            vacancy rate = 0.31: sum of vacant posts ÷ sum of posts  [UN HRM Scorecard, indicator 4, vacancy rate; primary]
              vacant posts = 31
              posts = 100
            """);
  }

  /** Case V1: 23 per cent vacant score 84 at UNDP. */
  @Tag("V1")
  @Test
  void the_vacancy_rate_can_be_scored() {
    Ratio rate = Stream.of(new Month("A", 23L, 100L)).collect(VACANCY).rate().orElseThrow();
    assertThat(PenaltyScore.UNDP_VACANCY.of(rate.times(Ratio.HUNDRED))).isEqualTo(Ratio.of(84));
  }

  @Test
  void by_office_each_has_its_own_sums() {
    Grouped<WorkforceRate> offices =
        Stream.of(new Month("A", 1L, 2L), new Month("B", 0L, 6L))
            .collect(VACANCY.by(Key.of("office", Month::office)));
    assertThat(offices.group("A").rate().value()).contains(Ratio.of(1, 2));
    assertThat(offices.group("B").rate().value()).contains(Ratio.ZERO);
    assertThat(offices.together().rate().value()).contains(Ratio.of(1, 8));
  }

  @Test
  void without_posts_there_is_no_rate() {
    assertThat(Stream.of(new Month("A", 0L, 0L)).collect(VACANCY).rate().value()).isEmpty();
    assertThat(Stream.of(new Month("A", null, 3L)).collect(VACANCY).rate().reason())
        .contains(WorkforceObstacle.ZERO_DENOMINATOR);
  }

  @Test
  void impossible_months_name_the_record() {
    rejects(
        () -> Stream.of(new Month("A", 5L, 3L)).collect(VACANCY),
        "vacant posts 5 must not be more than posts 3 in record Month[office=A, vacant=5,"
            + " posts=3]");
    rejects(
        () -> Stream.of(new Month("A", -5L, 3L)).collect(VACANCY),
        "vacant posts must not be negative, but are -5 in record Month[office=A, vacant=-5,"
            + " posts=3]");
  }

  @Test
  void uptake_leaves_out_who_is_not_stated() {
    WorkforceRate uptake =
        Arrays.asList(new Boolean[][] {{true}, {false}, {null}, {true}}).stream()
            .collect(WorkforceRate.trainingUptake(one -> one[0]));
    assertThat(uptake.rate().value()).contains(Ratio.of(2, 3));
    assertThat(uptake.notStated()).isEqualTo(1);
    assertThat(uptake.quantity()).isEqualTo("training uptake");

    WorkforceRate digital =
        Stream.of(new Long[] {30L, 40L}, new Long[] {10L, 60L})
            .collect(WorkforceRate.digitalServiceUse(row -> row[0], row -> row[1]));
    assertThat(digital.rate().value()).contains(Ratio.parse("0.4"));
  }

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

  /**
   * Civil Service Statistics 2021: 50,560 of 371,460 known are 13.6 per cent. The second group is
   * the table by grade, summed by hand, in which 17.5 per cent did not respond, as published; those
   * who declined are beside.
   */
  @Test
  void disability_is_a_share_of_known_status() {
    DisabilityInclusion published =
        DisabilityInclusion.builder().withDisability(50_560).withoutDisability(320_900).build();
    assertThat(percent(published.share().orElseThrow())).isEqualTo("13.6");

    DisabilityInclusion summed =
        DisabilityInclusion.builder()
            .withDisability(430 + 4_630 + 11_810 + 15_690 + 15_540 + 2_470)
            .withoutDisability(5_040 + 43_200 + 86_190 + 87_430 + 88_540 + 10_510)
            .declined(290 + 3_160 + 7_800 + 7_200 + 9_580 + 710)
            .notStated(1_540 + 11_450 + 23_240 + 18_580 + 27_000 + 2_880)
            .build();
    assertThat(percent(summed.share().orElseThrow())).isEqualTo("13.6");
    assertThat(percent(summed.nonResponse().orElseThrow())).isEqualTo("17.5");
    assertThat(summed.declarationRate().value()).contains(Ratio.of(371_480, 484_910));
    assertThat(summed.wellAnswered()).isTrue();
    assertThat(summed.share().explanation().remark())
        .contains("status known of 371480 of 484910; 28740 declined, 84690 not stated");
  }

  private static String percent(Ratio share) {
    return share.times(Ratio.HUNDRED).toDecimal(1, RoundingMode.HALF_UP).toPlainString();
  }

  record Answer(@Nullable DisabilityStatus status, @Nullable Ratio score) {}

  /** By hand: (60 + 75.5) ÷ 2 − 50 ÷ 1 = 17.75. */
  @Test
  void the_score_gap_is_positive_if_staff_with_a_disability_score_lower() {
    DisabilityInclusion inclusion =
        Stream.of(
                new Answer(DisabilityStatus.WITHOUT, Ratio.of(60)),
                new Answer(DisabilityStatus.WITHOUT, Ratio.parse("75.5")),
                new Answer(DisabilityStatus.WITH, Ratio.of(50)),
                new Answer(DisabilityStatus.WITH, null),
                new Answer(DisabilityStatus.DECLINED, Ratio.of(100)),
                new Answer(null, Ratio.of(100)))
            .collect(DisabilityInclusion.measure(Answer::status, Answer::score));
    assertThat(inclusion.scoreGap().value()).contains(Ratio.parse("17.75"));
    assertThat(inclusion.withoutScore()).isEqualTo(1);
    assertThat(inclusion.declined()).isEqualTo(1);
    assertThat(inclusion.notStated()).isEqualTo(1);
    assertThat(inclusion.share().value()).contains(Ratio.of(1, 2));
    assertThat(inclusion.scoreGap().explanation().value()).isEqualTo(Ratio.parse("17.75"));
  }

  @Test
  void what_cannot_be_said_of_disability_is_empty() {
    DisabilityInclusion silent =
        List.of(new Answer(null, null), new Answer(DisabilityStatus.DECLINED, null)).stream()
            .collect(DisabilityInclusion.measure(Answer::status));
    assertThat(silent.share().value()).isEmpty();
    assertThat(silent.scoreGap().value()).isEmpty();
    assertThat(silent.scoreGap().reason()).contains(WorkforceObstacle.NO_SCORES);
    assertThat(silent.share().reason()).contains(WorkforceObstacle.NOBODY_KNOWN);
    assertThat(silent.nonResponse().value()).contains(Ratio.of(1, 2));
    assertThat(silent.wellAnswered()).isTrue();
    assertThat(
            DisabilityInclusion.builder()
                .withDisability(1)
                .withoutDisability(0)
                .notStated(2)
                .build()
                .wellAnswered())
        .isFalse();
    DisabilityInclusion nobody =
        DisabilityInclusion.builder().withDisability(0).withoutDisability(0).build();
    assertThat(nobody.declarationRate().value()).isEmpty();
    assertThat(nobody.wellAnswered()).isFalse();
  }

  @Test
  void impossible_counts_are_refused() {
    rejects(
        () -> DisabilityInclusion.builder().withDisability(-1).withoutDisability(0).build(),
        "count of staff with a disability must not be negative, but is -1");
    rejects(
        () ->
            DisabilityInclusion.builder()
                .withDisability(1)
                .withoutDisability(0)
                .scoresWith(new ScoreSum(2, Ratio.of(9)))
                .build(),
        "2 scores of staff with a disability must not be more than these staff, 1");
    rejects(() -> new ScoreSum(0, Ratio.ZERO), "number of scores must be positive, but is 0");
    rejects(
        () ->
            AppraisalCompliance.builder()
                .asOf(LocalDate.of(2024, 6, 30))
                .onTime(1)
                .late(-2)
                .outstanding(0)
                .build(),
        "count of appraisals late must not be negative, but is -2");
    rejects(
        () ->
            WorkforceRate.builder()
                .quantity("uptake")
                .partName("trained")
                .part(3)
                .wholeName("staff")
                .whole(2)
                .build(),
        "trained 3 must not be more than staff 2");
  }

  private record Post(String office, long vacant, long posts) {}

  @Test
  void rates_of_other_parts_or_wholes_do_not_merge() {
    WorkforceMeasure<Post, WorkforceRate> vacant =
        WorkforceRate.ofSums("rate", "vacant", Post::vacant, "posts", Post::posts);
    WorkforceMeasure<Post, WorkforceRate> frozen =
        WorkforceRate.ofSums("rate", "frozen", Post::vacant, "posts", Post::posts);
    Check.rejects(
        () -> vacant.tally().merge(frozen.tally()),
        "tally of 'rate: vacant of posts' cannot be merged with one of 'rate: frozen of posts'");
  }

  @Test
  void a_group_of_zeros_is_a_group_without_a_rate() {
    WorkforceMeasure<Post, Grouped<WorkforceRate>> byOffice =
        WorkforceRate.<Post>vacancy(Post::vacant, Post::posts).by(Key.of("office", Post::office));
    Grouped<WorkforceRate> rates =
        Stream.of(new Post("A", 0, 0), new Post("B", 1, 4)).collect(byOffice);
    assertThat(rates.groups()).containsOnlyKeys("A", "B");
    assertThat(rates.group("A").rate().value()).isEmpty();
    assertThat(rates.together().rate().value()).contains(Ratio.of(1, 4));
  }
}
