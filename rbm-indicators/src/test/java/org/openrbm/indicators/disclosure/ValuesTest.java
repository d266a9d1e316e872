package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

/** Each value says in one line what it is, and equals another of the same content. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValuesTest {

  @Test
  void calculators_of_the_same_options_are_equal() {
    DisclosureControl standard = DisclosureControl.standard();
    equal(standard.withRowPercentages(), standard.withRowPercentages(), standard);
    assertThat(standard).hasToString("disclosure control of counts");
    assertThat(standard.withRowPercentages())
        .hasToString("disclosure control of counts with row percentages");
  }

  @Test
  void checks_of_the_same_counts_are_equal() {
    equal(
        KAnonymity.of(Map.of("a", 3L, "b", 4L)),
        KAnonymity.of(Map.of("b", 4L, "a", 3L, "c", 0L)),
        KAnonymity.of(Map.of("a", 3L)));
    assertThat(KAnonymity.of(Map.of("a", 3L, "b", 4L))).hasToString("k = 3 in 2 combinations");
    assertThat(KAnonymity.of(Map.of())).hasToString("nobody in 0 combinations");
  }

  @Test
  void rules_say_what_they_do_to_a_count() {
    assertThat(DisclosureRule.ofThreshold("my\nown", 6))
        .hasToString("my own: counts below 6 are small, shown as '<6'");
    assertThat(CountRounding.toNearest(5)).hasToString("to multiples of 5, halves UP");
    assertThat(DisclosureRule.ofThreshold("own", 6).withRounding(CountRounding.toNearest(5)))
        .hasToString(
            "own: counts below 6 are small, shown as '<6', rounded to multiples of 5, halves UP");
    assertThat(DominanceRule.of(Ratio.of(17, 20)))
        .hasToString("a cell dominates its row from 85.00 %");
  }

  @Test
  void places_and_tables_do_not_break_the_line() {
    TablePlace cell = TablePlace.cell("a\nb", "c\rd");
    assertThat(cell).hasToString("row 'a b', column 'c d'");
    assertThat(TablePlace.rowTotal("a\nb")).hasToString("total of row 'a b'");
    assertThat(PublishedCell.withheld("[\nc]")).hasToString("[ c]");
    assertThat(SameCount.of(0, cell, 1, TablePlace.total()))
        .hasToString("table 0: [row 'a b', column 'c d']; table 1: [total of all]");
    assertThat(CountTable.list("a\nb", Map.of("c", 12_345L)))
        .hasToString("table of true counts, 1 rows and 1 columns");
    assertThat(new JointReport(List.of())).hasToString("SAFE: 0 tables attacked together");
  }

  /** The first two have the same content, the others another. */
  private static void equal(Object one, Object same, Object... others) {
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("text");
    assertThat(others).isNotEmpty().doesNotContain(one);
  }
}
