package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GroupedTest {

  @Test
  void groups_are_named() {
    Grouped<Composition> none =
        Stream.<String>of("a")
            .collect(
                Composition.measure(Key.<String>of("region", x -> x))
                    .by(Key.of("grade", x -> "P-4")));
    rejects(() -> none.group("P-5"), "there is no grade 'P-5'; there are [P-4]");
    assertThat(none.group("P-4").count("a")).isEqualTo(1);
    assertThat(none.key()).isEqualTo("grade");
  }

  @Test
  void records_without_a_group_are_in_the_whole_and_apart() {
    Grouped<Composition> byUnit =
        Stream.of("a", "b", "b")
            .collect(
                Composition.measure(Key.<String>of("letter", x -> x))
                    .by(Key.of("unit", x -> x.equals("a") ? "U" : null)));
    assertThat(byUnit.groups()).containsOnlyKeys("U");
    assertThat(byUnit.notStated().orElseThrow().count("b")).isEqualTo(2);
    assertThat(byUnit.together().total()).isEqualTo(3);
    assertThat(byUnit).hasToString("unit: 1 groups and not stated; together letter: a 1, b 2");
    assertThat(byUnit.group("U")).hasToString("letter: a 1");
  }

  @Test
  void a_closed_key_lists_groups_of_nobody() {
    Grouped<Composition> none =
        Stream.<String>empty()
            .collect(
                Composition.measure(Key.<String>of("letter", x -> x))
                    .by(Key.of(Dimension.of("unit", "V", "U"), x -> x)));
    assertThat(none.groups().keySet()).containsExactly("V", "U");
    assertThat(none.group("V").total()).isZero();
    assertThat(none.notStated()).isEmpty();
  }

  @Test
  void groups_with_the_same_results_are_equal() {
    WorkforceMeasure<String, Grouped<Composition>> measure =
        Composition.measure(Key.<String>of("letter", x -> x)).by(Key.of("unit", x -> "U"));
    Grouped<Composition> one = measure.result(measure.tally(List.of("a", "b")));
    assertThat(one)
        .isEqualTo(measure.result(measure.tally(List.of("b", "a"))))
        .hasSameHashCodeAs(measure.result(measure.tally(List.of("b", "a"))))
        .isNotEqualTo(measure.result(measure.tally(List.of("a"))));
  }
}
