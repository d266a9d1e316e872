package org.openrbm.examples.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.workforce.Distribution;
import org.openrbm.indicators.workforce.Grouped;
import org.openrbm.indicators.workforce.Key;
import org.openrbm.indicators.workforce.Tally;
import org.openrbm.indicators.workforce.WorkforceMeasure;
import org.openrbm.indicators.workforce.WorkforceObstacle;

/** By hand: Ana has Ben, Cho and Dia; Ben has Eli. So 4 staff ÷ 2 managers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpanOfControlTest {

  record Person(String name, @Nullable String manager, String unit) {}

  private static final List<Person> STAFF =
      List.of(
          new Person("Ana", null, "Front office"),
          new Person("Ben", "Ana", "Front office"),
          new Person("Cho", "Ana", "Finance"),
          new Person("Dia", "Ana", "Finance"),
          new Person("Eli", "Ben", "Finance"));

  private static final WorkforceMeasure<Person, SpanOfControl> SPAN =
      SpanOfControl.measure(Person::name, Person::manager);

  @Test
  void staff_are_counted_to_their_managers() {
    SpanOfControl span = STAFF.parallelStream().collect(SPAN);
    assertThat(span.reports()).isEqualTo(Distribution.of("staff", Map.of(1, 1L, 3, 1L)));
    assertThat(span.mean().value()).contains(Ratio.of(2));
    assertThat(span.atMost(2)).isEqualTo(1);
    assertThat(span.withoutManager()).isEqualTo(1);
  }

  @Test
  void each_unit_has_its_own_and_the_whole_is_no_mean_of_units() {
    Grouped<SpanOfControl> units = STAFF.stream().collect(SPAN.by(Key.of("unit", Person::unit)));
    assertThat(units.group("Front office").mean().value()).contains(Ratio.ONE);
    assertThat(units.group("Finance").mean().value()).contains(Ratio.of(3, 2));
    assertThat(units.together().mean().value()).contains(Ratio.of(2));
  }

  @Test
  void a_tally_of_an_own_measure_is_shipped_and_merged() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(SPAN.tally(STAFF.subList(3, 5)));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      in.setObjectInputFilter(Tally.serialFilter());
      Tally whole = ((Tally) in.readObject()).merge(SPAN.tally(STAFF.subList(0, 3)));
      assertThat(SPAN.result(whole)).isEqualTo(STAFF.stream().collect(SPAN));
    }
  }

  @Test
  void without_managers_there_is_no_span() {
    assertThat(Stream.<Person>empty().collect(SPAN).mean().reason())
        .contains(WorkforceObstacle.NO_VALUES);
  }

  @Test
  void a_record_that_cannot_be_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stream.of(new Person("Eli", "Eli", "Finance")).collect(SPAN))
        .withMessage(
            "nobody is their own manager, as in Person[name=Eli, manager=Eli, unit=Finance]");
  }
}
