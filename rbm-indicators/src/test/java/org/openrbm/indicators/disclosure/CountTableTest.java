package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CountTableTest {
  @Test
  void counted_records_make_a_table() {
    record Person(String office, String sex) {}
    CountTable table =
        CountTable.of(
            Stream.of(new Person("Lima", "f"), new Person("Lima", "m"), new Person("Turin", "m"))
                .collect(
                    Collectors.groupingBy(
                        Person::office,
                        java.util.TreeMap::new,
                        Collectors.groupingBy(
                            Person::sex, java.util.TreeMap::new, Collectors.counting()))));
    assertThat(table.columns()).containsExactly("f", "m");
    assertThat(table.counts()).containsExactly(List.of(1L, 1L), List.of(0L, 1L));
    assertThat(table.count(TablePlace.columnTotal("m"))).isEqualTo(2);
    assertThat(table.transposed().count(TablePlace.cell("m", "Turin"))).isEqualTo(1);
    assertThat(table.total()).isEqualTo(3);
  }

  @Test
  void tables_are_checked() {
    rejects(
        () -> CountTable.builder().addColumns("women", "men").row("WIPO", 3, -1).build(),
        "count of row 'WIPO', column 'men' must not be negative, but is -1");
    rejects(
        () -> CountTable.builder().addColumns("women", "men").row("WIPO", 3).build(),
        "row 'WIPO' has 1 counts for 2 columns");
    rejects(
        () -> CountTable.builder().addColumn("women").row("WIPO", 3).row("WIPO", 4).build(),
        "row 'WIPO' is given twice");
    rejects(
        () -> CountTable.builder().addColumns("women", "women").row("WIPO", 3, 4).build(),
        "column 'women' is given twice");
    rejects(
        () -> CountTable.builder().addColumn(" ").row("WIPO", 3).build(),
        "label of a column must not be blank");
    rejects(
        () -> CountTable.of(List.of(), List.of("women"), List.of()),
        "a table needs at least one row");
    rejects(
        () -> CountTable.of(List.of("WIPO"), List.of("women"), List.of()),
        "a table of 1 rows has counts for 0 rows");
    rejects(
        () -> CountTable.builder().addColumn("women").row("all", 1_000_000_000_001L).build(),
        "total of a table must not be above 1000000000000");
    rejects(
        () ->
            CountTable.list("sex", ImmutableMap.of("women", 3L)).count(TablePlace.rowTotal("age")),
        "there is no row 'age'");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
