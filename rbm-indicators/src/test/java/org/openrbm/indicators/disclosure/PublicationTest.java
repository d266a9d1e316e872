package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

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
        .map(Withholding::toString)
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
}
