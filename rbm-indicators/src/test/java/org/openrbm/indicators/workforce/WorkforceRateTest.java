package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.progress.PenaltyScore;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkforceRateTest {

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

  @Test
  void a_part_above_its_whole_is_refused() {
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
}
