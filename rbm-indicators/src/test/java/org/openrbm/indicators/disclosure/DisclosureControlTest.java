package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisclosureControlTest {

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
        .map(Withholding::toString)
        .containsExactly(
            "row 'answer', column 'yes': BELOW_THRESHOLD, 3 is below the threshold of 6",
            "row 'answer', column 'no': COMPLEMENTARY, otherwise row 'answer', column 'yes' would"
                + " be known to be 3");
    assertThat(publication.attack().candidates(TablePlace.cell("answer", "yes")))
        .hasToString("1–5");
  }

  /** By hand: 1 + 1 = 2 would tell both ones, so a third cell has to go. */
  @Test
  void two_small_counts_do_not_always_protect_each_other() {
    Publication publication =
        control.publish(
            CountTable.list("grade", ImmutableMap.of("D-1", 1L, "D-2", 1L, "P-5", 9L, "P-4", 20L)),
            DisclosureRule.ofThreshold("own", 5));
    assertThat(publication.published().csv())
        .isEqualTo(",D-1,D-2,P-5,P-4,total\ngrade,<5,<5,[c],20,31\n");
    // 1 + 4: whichever is 1, the other is 4
    assertThat(
            control
                .publish(
                    CountTable.list("grade", ImmutableMap.of("D-1", 1L, "D-2", 4L, "P-4", 20L)),
                    DisclosureRule.ofThreshold("own", 5))
                .published()
                .csv())
        .isEqualTo(",D-1,D-2,P-4,total\ngrade,<5,<5,20,25\n");
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

  /**
   * By hand: of 1 and 1, whose total 2 is small too, "below 3" tells all three: the total is at
   * most 2 and so each is 1. Under one mask for all the counts can be larger.
   */
  @Test
  void a_mask_that_cannot_stay_honest_gives_way() {
    DisclosureRule rule = DisclosureRule.ofThreshold("own", 3);
    assertThat(
            control
                .publish(CountTable.list("sex", ImmutableMap.of("women", 2L, "men", 1L)), rule)
                .published()
                .csv())
        .isEqualTo(",women,men,total\nsex,<3,<3,3\n");
    Publication publication =
        control.publish(CountTable.list("sex", ImmutableMap.of("women", 1L, "men", 1L)), rule);
    assertThat(publication.published().csv()).isEqualTo(",women,men,total\nsex,[c],[c],[c]\n");
    assertThat(publication.published().rule().smallMask()).contains("[c]");
  }

  /** Synthetic: an office of women only; 12 of 12 would tell the sex of each of them. */
  @Test
  void a_row_of_one_sex_is_withheld_with_its_zero() {
    CountTable table =
        CountTable.builder()
            .addColumns("women", "men")
            .row("Geneva", 12, 0)
            .row("Turin", 20, 18)
            .row("Lima", 9, 11)
            .build();
    DisclosureRule rule = DisclosureRules.SDC_TABLE.withDominance(DominanceRule.fullCell());

    Publication publication = control.publish(table, rule);

    assertThat(DominanceRule.fullCell().dominating(table))
        .containsExactly(TablePlace.cell("Geneva", "women"));
    assertThat(publication.published().csv())
        .isEqualTo(
            """
            ,women,men,total
            Geneva,[c],[c],12
            Turin,20,18,38
            Lima,[c],[c],20
            total,41,29,70
            """);
    assertThat(publication.withheld().get(0).text())
        .isEqualTo("12 of the 12 of the row are in column 'women'");
  }

  /**
   * By hand: 2 + 2 + 2 + 2 = 8 is shown as 10, which stands for 8 to 12, and four counts that are
   * shown as 0 are at most 2 each.
   */
  @Test
  void rounding_alone_can_tell_small_counts_and_is_helped() {
    CountTable table = CountTable.list("team", ImmutableMap.of("A", 2L, "B", 2L, "C", 2L, "D", 2L));
    Publication publication = control.publish(table, DisclosureRules.HESA);
    assertThat(publication.published().csv()).isEqualTo(",A,B,C,D,total\nteam,0,..,0,0,10\n");
    assertThat(publication.attack().safe()).isTrue();
  }

  /** 2 of 92 is shown as 0; with 40 and 50 as percentages of 92 it would be 2.2 again. */
  @Test
  void percentages_beside_rounded_counts_do_not_undo_the_rounding() {
    Publication publication =
        control
            .withRowPercentages()
            .publish(
                CountTable.list("team", ImmutableMap.of("A", 40L, "B", 50L, "C", 2L)),
                DisclosureRules.HESA);
    assertThat(publication.published().csv())
        .isEqualTo(",A,A %,B,B %,C,C %,total\nteam,40,,50,54.3%,0,,90\n");
    assertThat(publication.hiddenPercentages()).containsExactly(TablePlace.cell("team", "A"));
  }

  @Test
  void percentages_of_a_small_base_are_not_shown() {
    PublishedTable published =
        control
            .withRowPercentages()
            .publish(
                CountTable.builder()
                    .addColumns("women", "men")
                    .row("A", 11, 11)
                    .row("B", 12, 11)
                    .build(),
                DisclosureRules.HESA)
            .published();
    assertThat(published.cells().get(0).get(0)).hasToString("10");
    assertThat(published.cells().get(1).get(0)).hasToString("10 (52.2%)");
  }

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
  void the_smallest_combination_is_found() {
    KAnonymity<List<String>> check =
        Stream.of("P-4 f CHN", "P-4 f CHN", "P-4 m CHN", "P-5 f FRA", "P-5 f FRA")
            .collect(KAnonymity.collector(line -> List.of(line.split(" "))));
    assertThat(check.k()).hasValue(1);
    assertThat(check.below(2)).containsExactly(List.of("P-4", "m", "CHN"));
    assertThat(KAnonymity.of(Map.of("nobody", 0L)).k()).isEmpty();
    assertThat(KAnonymity.of(CountTable.list("sex", ImmutableMap.of("women", 0L, "men", 7L))).k())
        .hasValue(7);
  }

  /** 23 and 25 are both shown as 25: a percentage of one only would tell them apart. */
  @Test
  void no_percentage_tells_on_which_side_of_the_minimum_a_rounded_total_was() {
    DisclosureRule rule = DisclosureRules.HESA.withMinimumPercentageBase(Ratio.of(24));
    DisclosureControl control = DisclosureControl.standard().withRowPercentages();
    for (long men : new long[] {12, 14}) {
      CountTable table = CountTable.list("all", ImmutableMap.of("w", 11L, "m", men));
      PublishedTable published = control.publish(table, rule).published();
      assertThat(published.rowTotals().get(0).text()).isEqualTo("25");
      assertThat(published.cells().get(0)).allMatch(cell -> cell.percentageText().isEmpty());
    }
  }

  /** One person is always all of one column; it must not be known of which. */
  @Test
  void of_a_row_of_one_person_the_column_is_not_known() {
    DisclosureRule rule =
        DisclosureRules.SDC_TABLE.withThreshold(1).withDominance(DominanceRule.fullCell());
    CountTable table =
        CountTable.builder().columns(List.of("w", "m")).row("x", 1, 0).row("y", 7, 5).build();
    Publication publication = DisclosureControl.standard().publish(table, rule);
    assertThat(publication.published().rowTotals().get(0).text()).isEqualTo("1");
    assertThat(publication.attack().candidates(TablePlace.cell("x", "w"))).hasToString("0–1");
    assertThat(publication.attack().candidates(TablePlace.cell("x", "m"))).hasToString("0–1");
  }
}
