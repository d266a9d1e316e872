package org.openrbm.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.DUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartNamesTest {

  @Test
  void different_names_of_one_hash_are_different() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    assertThatCode(() -> PartNames.checkDistinct(parts(List.of("Aa", "BB"))))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> PartNames.checkDistinct(parts(List.of("Aa", "BB", "Aa"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'Aa' stands twice in a roll-up");
  }

  @Test
  void one_part_or_none_has_no_double() {
    assertThatCode(() -> PartNames.checkDistinct(List.of())).doesNotThrowAnyException();
    assertThatCode(() -> PartNames.checkDistinct(parts(List.of("A")))).doesNotThrowAnyException();
  }

  @Test
  void of_many_names_the_one_double_is_found_wherever_it_stands() {
    List<String> names =
        new ArrayList<>(IntStream.range(0, 5_000).mapToObj(i -> "unit " + i).toList());
    assertThatCode(() -> PartNames.checkDistinct(parts(names))).doesNotThrowAnyException();

    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      List<String> doubled = new ArrayList<>(names);
      String name = names.get(random.nextInt(names.size()));
      doubled.add(random.nextInt(names.size()), name);
      assertThatThrownBy(() -> PartNames.checkDistinct(parts(doubled)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("'%s' stands twice in a roll-up", name);
    }
  }

  private static List<Part> parts(List<String> names) {
    return names.stream().map(name -> Part.ofMissing(name, DUE)).toList();
  }
}
