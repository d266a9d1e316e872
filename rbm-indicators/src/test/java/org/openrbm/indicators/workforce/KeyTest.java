package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyTest {

  @Test
  void a_closed_key_keeps_its_order_and_its_zeros() {
    Key<String> grade = Key.of(Dimension.of("grade", "P-4", "P-5", "D-1"), label -> label);
    Composition counted = Stream.of("D-1", "P-4", "D-1").collect(Composition.measure(grade));

    assertThat(counted.counts().keySet()).containsExactly("P-4", "P-5", "D-1");
    assertThat(counted.count("P-5")).isZero();
    rejects(
        () -> Stream.of("P-4", "G-7").collect(Composition.measure(grade)),
        "unknown grade 'G-7' in record G-7: the labels are [P-4, P-5, D-1]");
  }

  /** A tally may have been counted elsewhere by an open key of the same name. */
  @Test
  void a_closed_key_refuses_a_label_that_a_merged_tally_brings() {
    WorkforceMeasure<String, Composition> open = Composition.measure(Key.of("grade", g -> g));
    Key<String> closed = Key.of(Dimension.of("grade", "P-4", "P-5"), g -> g);
    Tally tally = open.tally(List.of("P-4", "P-9"));
    String message = "unknown grade 'P-9': the labels are [P-4, P-5]";
    rejects(() -> Composition.measure(closed).result(tally), message);

    WorkforceMeasure<String, Composition> all = Composition.measure(Key.of("all", g -> "all"));
    Tally grouped = all.by(Key.of("grade", g -> g)).tally(List.of("P-4", "P-9"));
    rejects(() -> all.by(closed).result(grouped), message);
  }

  @Test
  void a_key_has_a_name() {
    rejects(() -> Key.of(" ", (String x) -> x), "name of a key must not be blank");
  }

  @Test
  void what_is_blank_is_not_stated() {
    Key<String> grade = Key.of("grade", label -> label.equals("-") ? null : label);
    assertThat(grade.label("-")).isEqualTo(Key.NOT_STATED);
    assertThat(grade.label("  ")).isEqualTo(Key.NOT_STATED);
    assertThat(grade.label(" P-4")).isEqualTo(" P-4");
    assertThat(grade.order(List.of("P-5", "", "P-4"))).containsExactly("P-4", "P-5");
  }
}
