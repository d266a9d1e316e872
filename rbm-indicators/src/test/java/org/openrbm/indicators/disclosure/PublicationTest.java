package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.json.RbmJson;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicationTest {

  private final DisclosureControl control = DisclosureControl.standard();

  /** The request of users of gtsummary: 3 and 177 of 180 are "<6", "<3.3%", and 177 is hidden. */
  @Test
  void the_complement_of_a_small_count_is_hidden_too() {
    Publication publication =
        control
            .withRowPercentages()
            .publish(
                CountTable.list("answer", ImmutableMap.of("yes", 3L, "no", 177L)),
                DisclosureRule.ofThreshold("own", 6));

    assertThat(publication.published().render())
        .isEqualTo(
            """
                           yes   no  total
            answer  <6 (<3.3%)  [c]    180
            """);
    assertThat(publication.published().csv())
        .isEqualTo(",yes,yes %,no,no %,total\nanswer,<6,<3.3%,[c],,180\n");
    assertThat(publication.withheld())
        .map(
            withholding ->
                withholding.figure() + ": " + withholding.reason() + ", " + withholding.text())
        .containsExactly(
            "row 'answer', column 'yes': BELOW_THRESHOLD, 3 is below the threshold of 6",
            "row 'answer', column 'no': COMPLEMENTARY, otherwise row 'answer', column 'yes' would"
                + " be known to be 3");
    assertThat(publication.attack().candidates(TablePlace.cell("answer", "yes")))
        .hasToString("1–5");
  }

  /** By hand: 4 + 4 = 8 is the most that two counts below 5 can be. */
  @Test
  void a_total_is_withheld_where_it_tells_all() {
    Publication publication =
        control.publish(
            CountTable.list("sex", ImmutableMap.of("women", 4L, "men", 4L)),
            DisclosureRule.ofThreshold("own", 5));
    assertThat(publication.published().csv()).isEqualTo(",women,men,total\nsex,<5,<5,[c]\n");
  }

  /** 83 is small under a threshold of 100, and 17717 would follow from the total. */
  @Test
  void nothing_that_is_shown_has_a_withheld_count() {
    CountTable table = CountTable.list("answer", ImmutableMap.of("yes", 83L, "no", 17_717L));
    Publication publication =
        control.withRowPercentages().publish(table, DisclosureRule.ofThreshold("own", 100));

    assertThat(publication.withheld()).hasSize(2);
    assertThat(
            List.of(
                publication.toString(),
                publication.withheld().toString(),
                publication.attack().toString(),
                publication.attack().render(),
                publication.published().toString(),
                publication.published().render(),
                publication.published().csv(),
                RbmJson.write(publication.published()),
                table.toString()))
        .noneMatch(text -> text.contains("83") || text.contains("17717"));
    assertThat(publication)
        .hasToString("published table of 1 rows and 2 columns, 2 figures withheld by own");
    assertThat(publication.withheld().get(0))
        .hasToString("row 'answer', column 'yes': its count is small");
    assertThat(publication.attack()).hasToString("SAFE: 0 findings, 0 figures undecided");
    assertThat(publication.attack().render()).isEqualTo("no breach\n");
  }

  @Test
  void publications_of_one_table_are_equal() {
    CountTable table = CountTable.list("answer", ImmutableMap.of("yes", 83L, "no", 17_717L));
    DisclosureRule rule = DisclosureRule.ofThreshold("own", 100);

    assertThat(control.publish(table, rule))
        .isEqualTo(control.publish(table, rule))
        .hasSameHashCodeAs(control.publish(table, rule))
        .isNotEqualTo(control.publish(table, DisclosureRule.ofThreshold("own", 101)))
        .isNotEqualTo(control.withRowPercentages().publish(table, rule));
  }
}
