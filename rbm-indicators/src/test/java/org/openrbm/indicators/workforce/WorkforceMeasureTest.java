package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkforceMeasureTest {

  record Office(String name, String region, int staff, long vacant) {}

  private static final List<Office> OFFICES =
      List.of(
          new Office("Lima", "Americas", 12, 3),
          new Office("Quito", "Americas", 8, 0),
          new Office("Turin", "Europe", 12, 1));

  private static final WorkforceMeasure<Office, Distribution> SIZES =
      WorkforceMeasure.of(
          "sizes of offices",
          (office, sink) -> sink.number(office.staff()),
          counts -> Distribution.of("staff", counts.numbers()));

  private static final WorkforceMeasure<Office, Map<String, Long>> VACANT =
      WorkforceMeasure.of(
          "vacant posts",
          (office, sink) -> {
            sink.label("vacant", office.vacant());
            sink.label("offices");
          },
          Observations::labels);

  /** By hand: 12 twice and 8 once, 32 ÷ 3 on average. */
  @Test
  void an_own_measure_counts_numbers() {
    Distribution sizes = OFFICES.stream().collect(SIZES);
    assertThat(sizes).isEqualTo(Distribution.of("staff", Map.of(8, 1L, 12, 2L)));
    assertThat(sizes.mean().value()).contains(Ratio.of(32, 3));
    assertThat(SIZES).hasToString("measure 'sizes of offices'");
  }

  @Test
  void an_own_measure_counts_labels_also_those_of_0() {
    assertThat(OFFICES.stream().collect(VACANT)).isEqualTo(Map.of("vacant", 4L, "offices", 3L));
    assertThat(Stream.of(OFFICES.get(1)).collect(VACANT))
        .isEqualTo(Map.of("vacant", 0L, "offices", 1L));
    assertThat(Stream.<Office>empty().collect(VACANT)).isEmpty();
  }

  @Test
  void an_own_measure_is_grouped_like_any_other() {
    Grouped<Distribution> regions =
        OFFICES.parallelStream().collect(SIZES.by(Key.of("region", Office::region)));
    assertThat(regions.group("Americas").mean().value()).contains(Ratio.of(10));
    assertThat(regions.group("Europe").mean().value()).contains(Ratio.of(12));
    assertThat(regions.together().mean().value()).contains(Ratio.of(32, 3));
  }

  @Test
  void a_negative_count_names_the_record() {
    rejects(
        () -> Stream.of(new Office("Lima", "Americas", 12, -3)).collect(VACANT),
        "count of 'vacant' must not be negative, but is -3 in record Office[name=Lima,"
            + " region=Americas, staff=12, vacant=-3]");
    WorkforceMeasure<Office, Observations> numbers =
        WorkforceMeasure.of(
            "numbers", (office, sink) -> sink.number(1, office.vacant()), counts -> counts);
    rejects(
        () -> Stream.of(new Office("Lima", "Americas", 12, -3)).collect(numbers),
        "count of 1 must not be negative, but is -3 in record Office[name=Lima,"
            + " region=Americas, staff=12, vacant=-3]");
  }

  @Test
  void a_measure_has_a_name() {
    rejects(
        () -> WorkforceMeasure.of(" ", (Office office, WorkforceMeasure.Sink sink) -> {}, c -> c),
        "name of a measure must not be blank");
  }

  @Test
  void tallies_of_two_own_measures_do_not_merge() {
    rejects(
        () -> SIZES.tally(OFFICES).merge(VACANT.tally(OFFICES)),
        "tally of 'sizes of offices' cannot be merged with one of 'vacant posts'");
  }
}
