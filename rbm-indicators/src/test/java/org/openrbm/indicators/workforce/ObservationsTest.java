package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ObservationsTest {

  @Test
  void labels_and_numbers_do_not_mix() {
    WorkforceMeasure<Integer, Observations> both =
        WorkforceMeasure.of(
            "both",
            (number, sink) -> {
              sink.number(number, 2);
              sink.label(number.toString());
            },
            counts -> counts);
    Observations counts = IntStream.of(7, 8, 7).boxed().collect(both);
    assertThat(counts.numbers()).isEqualTo(Map.of(7, 4L, 8, 2L));
    assertThat(counts.labels()).isEqualTo(Map.of("7", 2L, "8", 1L));
    assertThat(counts.label("7")).isEqualTo(2);
    assertThat(counts.label("9")).isZero();
    assertThat(counts.total()).isEqualTo(9);
  }

  @Test
  void a_number_counted_0_times_is_no_number() {
    WorkforceMeasure<Integer, Observations> none =
        WorkforceMeasure.of("none", (number, sink) -> sink.number(number, 0), counts -> counts);
    assertThat(Stream.of(7).collect(none).numbers()).isEmpty();
  }

  @Test
  void labels_stand_in_their_order() {
    WorkforceMeasure<String, Observations> labels =
        WorkforceMeasure.of("labels", (label, sink) -> sink.label(label), counts -> counts);
    assertThat(Stream.of("b", "a", "c", "a").collect(labels).labels())
        .containsExactly(Map.entry("a", 2L), Map.entry("b", 1L), Map.entry("c", 1L));
    assertThat(Stream.<String>empty().collect(labels).total()).isZero();
  }
}
