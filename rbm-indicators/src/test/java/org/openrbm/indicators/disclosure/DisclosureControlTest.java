package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisclosureControlTest {
  private final DisclosureControl control = DisclosureControl.standard();

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
