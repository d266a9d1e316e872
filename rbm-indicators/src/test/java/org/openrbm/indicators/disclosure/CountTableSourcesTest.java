package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.indicators.disclosure.CountTable.Margins;
import org.openrbm.indicators.parity.GenderComposition;
import org.openrbm.indicators.parity.GenderTable;
import org.openrbm.indicators.workforce.Composition;
import org.openrbm.indicators.workforce.CrossTabulation;
import org.openrbm.indicators.workforce.Dimension;
import org.openrbm.indicators.workforce.Key;

/** What was counted elsewhere becomes a table to be published, without a count lost. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CountTableSourcesTest {

  private record Person(String grade, @Nullable String sex) {}

  private static final Key<Person> GRADE =
      Key.of(Dimension.of("grade", "P-3", "P-4", "P-5"), Person::grade);
  private static final Key<Person> SEX = Key.of(Dimension.of("sex", "F", "M"), Person::sex);

  private static final List<Person> STAFF =
      Stream.of(
              new Person("P-4", "F"),
              new Person("P-4", "M"),
              new Person("P-4", "M"),
              new Person("P-3", null))
          .toList();

  @Test
  void a_cross_tabulation_keeps_every_label_and_what_is_not_stated() {
    CountTable table = CountTable.from(STAFF.stream().collect(CrossTabulation.measure(GRADE, SEX)));

    assertThat(table.rows()).containsExactly("P-3", "P-4", "P-5");
    assertThat(table.columns()).containsExactly("F", "M", "not stated");
    assertThat(table.counts())
        .containsExactly(List.of(0L, 0L, 1L), List.of(1L, 2L, 0L), List.of(0L, 0L, 0L));
  }

  @Test
  void what_everybody_states_needs_no_place_for_the_others() {
    CountTable table =
        CountTable.from(STAFF.subList(0, 3).stream().collect(CrossTabulation.measure(SEX, GRADE)));

    assertThat(table.rows()).containsExactly("F", "M");
    assertThat(table.counts()).containsExactly(List.of(0L, 1L, 0L), List.of(0L, 2L, 0L));
  }

  @Test
  void a_tabulation_of_another_number_of_dimensions_is_refused() {
    CrossTabulation one = STAFF.stream().collect(CrossTabulation.measure(SEX));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountTable.from(one))
        .withMessage(
            "a count table has two dimensions, but the cross tabulation has [sex [F, M]]: take a"
                + " slice of it");
  }

  @Test
  void a_composition_is_a_list() {
    CountTable list = CountTable.from(STAFF.stream().collect(Composition.measure(SEX)));

    assertThat(list)
        .isEqualTo(
            CountTable.builder()
                .addColumns("F", "M", "not stated")
                .row("sex", 1, 2, 1)
                .margins(Margins.ROWS_ONLY)
                .build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountTable.from(Composition.of("origin", Map.of("not stated", 3L), 2)))
        .withMessage("'not stated' is a label of 'origin' and the place of those who have none");
  }

  @Test
  void a_gender_table_has_a_column_for_others_if_there_are_any() {
    assertThat(
            CountTable.from(
                GenderTable.of(
                    Map.of("P-5", GenderComposition.of(3, 9), "P-4", GenderComposition.of(7, 5)))))
        .satisfies(
            table -> {
              assertThat(table.columns()).containsExactly("women", "men");
              assertThat(table.counts().get(table.rows().indexOf("P-5"))).containsExactly(3L, 9L);
            });
    assertThat(
            CountTable.from(GenderTable.of(Map.of("P-5", GenderComposition.of(3, 9, 1)))).counts())
        .containsExactly(List.of(3L, 9L, 1L));
  }
}
