package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.OtherMappers;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.BlockSize;
import org.openrbm.geodist.policy.PostBlock;
import org.openrbm.geodist.policy.RangeFactor;

/**
 * Margins by hand. With 100 posts, a midpoint of half the base figure and 20 per cent either side
 * the range is 40 to 60; k posts more make it 40 + 0.4k to 60 + 0.6k, rounded to the nearest.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffMarginTest {

  private static StaffMargin margin(int staff, PostsRule rule) {
    return StaffMargins.of(Plans.half(staff), rule).of("AAA");
  }

  @Test
  void with_a_fixed_base_the_numbers_are_differences() {
    StaffMargin below = margin(10, PostsRule.filling());
    assertThat(below.appointmentsToRange()).contains(30);
    assertThat(below.appointmentsToMidpoint()).contains(40);
    assertThat(below.separationsBearable()).contains(0);
    assertThat(below.separationsToRange()).contains(0);
    assertThat(below.roomToUpperLimit()).contains(50);
    assertThat(below).hasToString("AAA: +30 to range, +40 to midpoint, bears 0, room 50");

    StaffMargin within = margin(55, PostsRule.filling());
    assertThat(within.appointmentsToRange()).contains(0);
    assertThat(within.appointmentsToMidpoint()).contains(0);
    assertThat(within.separationsBearable()).contains(15);
    assertThat(within.roomToUpperLimit()).contains(5);

    StaffMargin above = margin(80, PostsRule.filling());
    assertThat(above.separationsToRange()).contains(20);
    assertThat(above.separationsBearable()).contains(40);
    assertThat(above.roomToUpperLimit()).contains(0);
  }

  /** 10 + 50 = 60 = 40 + 20; with 49 posts 59 against 59.6, which rounds to 60. */
  @Test
  void a_base_that_follows_takes_the_range_along() {
    assertThat(margin(10, Plans.following(100)).appointmentsToRange()).contains(50);
    // 10 + k ≥ 50 + k/2
    assertThat(margin(10, Plans.following(100)).appointmentsToMidpoint()).contains(80);
    // 60 − 34 = 26 against 26.4; 60 − 35 = 25 against 26.0
    assertThat(margin(60, Plans.following(100)).separationsBearable()).contains(34);
    // 50 + 26 = 76 against 75.6; 50 + 27 = 77 against 76.2
    assertThat(margin(50, Plans.following(100)).roomToUpperLimit()).contains(26);
    // 80 − 49 = 31 against 30.6; 80 − 48 = 32 against 31.2
    assertThat(margin(80, Plans.following(100)).separationsToRange()).contains(49);
  }

  /** The 20th post more takes the base figure to 200 and the lower limit to 80. */
  @Test
  void a_base_that_follows_in_steps_moves_the_range_at_once() {
    assertThat(margin(10, Plans.inSteps(100, 100)).appointmentsToRange()).contains(30);
    assertThat(margin(10, Plans.inSteps(100, 180)).appointmentsToRange()).contains(70);
    // with 25 staff the 15th post comes before the step
    assertThat(margin(25, Plans.inSteps(100, 180)).appointmentsToRange()).contains(15);
  }

  /** UNESCO's base figure is 850, whatever the posts. */
  @Test
  void a_base_that_is_fixed_leaves_the_range_where_it_is_even_if_posts_are_added() {
    PostsRule fixed = PostsRule.adding(new BaseFigureRule.Fixed(BaseFigure.of(100)), 745);
    assertThat(margin(10, fixed).appointmentsToRange()).contains(30);
    assertThat(margin(55, fixed).separationsBearable()).contains(15);
  }

  @Test
  void a_range_that_moves_with_every_post_is_never_reached() {
    StaffMargin margin =
        StaffMargins.of(
                Plans.report(0, Map.of("AAA", "100"), Map.of("AAA", 10)), Plans.following(100))
            .of("AAA");
    assertThat(margin.appointmentsToRange()).isEmpty();
    assertThat(margin).hasToString("AAA: +none to range, +none to midpoint, bears 0, room none");
    Figure none = margin.figure(MarginFigure.APPOINTMENTS_TO_RANGE);
    assertThat(none.value()).isEmpty();
    assertThat(none.reason()).contains(NoMargin.RANGE_MOVES_ALONG);
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(none::explanation)
        .withMessage(
            "no number (RANGE_MOVES_ALONG): the range moves along with the posts, and a search up"
                + " to 100000 found no end");
    assertThat(margin.figure(MarginFigure.ROOM_TO_UPPER_LIMIT).reason())
        .contains(NoMargin.RANGE_MOVES_ALONG);
    assertThat(margin.figure(MarginFigure.SEPARATIONS_BEARABLE).value()).contains(Ratio.ZERO);
  }

  /** With a midpoint of 1,000 and 15 per cent either side: 850 to 1,150, as in small agencies. */
  @Test
  void numbers_beyond_100_000_are_found_where_the_range_stays() {
    StaffMargin crowded = large(2_000, 15, 250_000, PostsRule.filling());
    assertThat(crowded.separationsBearable()).contains(249_150); // 250,000 − 850
    assertThat(crowded.separationsToRange()).contains(248_850); // 250,000 − 1,150
    assertThat(crowded.roomToUpperLimit()).contains(0);

    // midpoint 200,000: 160,000 to 240,000
    StaffMargin lacking = large(400_000, 20, 10, PostsRule.filling());
    assertThat(lacking.appointmentsToRange()).contains(159_990);
    assertThat(lacking.appointmentsToMidpoint()).contains(199_990);
    assertThat(lacking.roomToUpperLimit()).contains(239_990);
    assertThat(lacking)
        .hasToString("AAA: +159990 to range, +199990 to midpoint, bears 0, room 239990");
    assertThat(lacking.figure(MarginFigure.APPOINTMENTS_TO_RANGE).explanation().value())
        .isEqualTo(Ratio.of(159_990));
  }

  /** Of a million posts 400,000 to 600,000; a post less takes 0.4 and 0.6 from the limits. */
  @Test
  void numbers_beyond_100_000_are_found_where_the_range_follows() {
    StaffMargin margin = large(1_000_000, 20, 800_000, Plans.following(1_000_000));
    // 800,000 − j ≤ 600,000 − 0.6j from 500,000 on; 499,999 leaves 300,001 and 300,000.6 → 300,001
    assertThat(margin.separationsToRange()).contains(499_999);
    // 800,000 − j ≥ 400,000 − 0.4j up to 666,666; 666,667 leaves 133,333 and 133,333.2 → 133,333
    assertThat(margin.separationsBearable()).contains(666_667);
  }

  private static StaffMargin large(int base, int flexibility, int staff, PostsRule rule) {
    return StaffMargins.of(
            DesirableRangeCalculator.standard()
                .calculate(
                    Plans.byRate(flexibility).withBaseFigure(base),
                    Plans.membership(Map.of("AAA", "50")))
                .assess(StaffCounts.of(Map.of("AAA", staff))),
            rule)
        .of("AAA");
  }

  /** All posts are its own: with each that goes the lower limit falls as well. */
  @Test
  void a_range_that_falls_with_every_separation_is_not_said_to_be_left() {
    StaffMargin margin =
        StaffMargins.of(
                DesirableRangeCalculator.standard()
                    .calculate(
                        Plans.byRate(0).withBaseFigure(1_000_000),
                        Plans.membership(Map.of("AAA", "100")))
                    .assess(StaffCounts.of(Map.of("AAA", 1_000_000))),
                Plans.following(1_000_000))
            .of("AAA");
    assertThat(margin.separationsBearable()).isEmpty(); // 999,999, which takes as many steps
    assertThat(margin.separationsToRange()).contains(0);
    assertThat(margin).hasToString("AAA: +0 to range, +0 to midpoint, bears none, room none");
  }

  /** Of 100 posts 80 are a block for population; the 20 left are by rate. All go to one member. */
  @Test
  void separations_end_where_the_blocks_need_the_whole_base_figure() {
    DesirableRangeTable table =
        DesirableRangeCalculator.standard()
            .calculate(
                Plans.byRate(20)
                    .withBlocks(
                        List.of(
                            PostBlock.of(
                                RangeFactor.POPULATION, new BlockSize.Posts(Ratio.of(80))))),
                Plans.membership(Map.of("AAA", "50")));
    StaffMargins margins =
        StaffMargins.of(table.assess(StaffCounts.of(Map.of("AAA", 200))), Plans.following(100));
    StaffMargin margin = margins.of("AAA");

    assertThat(margin.separationsWithRanges()).contains(20L);
    assertThat(margin)
        .hasToString("AAA: +0 to range, +0 to midpoint, bears 20, room 0, ranges up to −20");
    // with 80 posts the midpoint is 80 and the range 64 to 96, and 180 staff are left
    assertThat(margin.separationsBearable()).contains(20);
    assertThat(
            margin.figure(MarginFigure.SEPARATIONS_BEARABLE).explanation().remark().orElseThrow())
        .endsWith("; after one more the policy gives no range");
    assertThat(margin.separationsToRange()).isEmpty();
    Figure none = margin.figure(MarginFigure.SEPARATIONS_TO_RANGE);
    assertThat(none.reason()).contains(NoMargin.RANGES_END);
    assertThat(none)
        .extracting(Figure::render)
        .isEqualTo(
            "not computable: the policy gives no range for the number of posts that it would"
                + " take\n");
    // where posts are left vacant the base figure stays, and so does the range of 72 to 108
    StaffMargins filling = StaffMargins.of(margins.report());
    assertThat(filling.of("AAA").separationsWithRanges()).isEmpty();
    assertThat(filling.of("AAA").separationsBearable()).contains(128);
    assertThat(filling.of("AAA").separationsToRange()).contains(92);
    assertThat(RbmJson.read(RbmJson.write(margins), StaffMargins.class)).isEqualTo(margins);
    OtherMappers.assertAgree(margins, StaffMargins.class);
  }

  /** A midpoint of 50 is whole and has a range; 50.5 rounds up to 51 and down to 50. */
  @Test
  void a_base_figure_that_leaves_no_range_is_named_with_the_change_that_leads_to_it() {
    DesirableRangeTable table =
        DesirableRangeCalculator.standard()
            .calculate(
                Plans.byRate(0)
                    .withLowerLimitRounding(RoundingMode.CEILING)
                    .withUpperLimitRounding(RoundingMode.FLOOR),
                Plans.membership(Map.of("AAA", "50")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                StaffMargins.of(
                    table.assess(StaffCounts.of(Map.of("AAA", 49))), Plans.following(100)))
        .withMessage(
            "no ranges after a change of 1 posts, which leads to a base figure of 101: rounding of"
                + " policy 'UN 42/220 A (variant)' leaves member 'AAA' no range: 101/2 rounds to"
                + " 51, 101/2 to 50");
  }

  @Test
  void a_member_without_staff_needs_one_even_where_the_lower_limit_is_0() {
    StaffMargins margins =
        StaffMargins.of(
            Plans.report(100, Map.of("AAA", "0.4", "BBB", "0.1", "CCC", "3"), Map.of("CCC", 1)));
    assertThat(margins.of("AAA").appointmentsToRange()).contains(1); // range 0 to 1
    assertThat(margins.of("BBB").appointmentsToRange()).contains(0); // range 0 to 0
    assertThat(margins.of("CCC").separationsBearable())
        .contains(0); // range 0 to 6, but one is needed
    for (StaffMargin margin : margins.margins()) {
      assertThat(margin.appointmentsToRange()).contains(margin.representation().postsToRange());
    }
  }

  @Test
  void explains_the_limit_reached_and_those_beside() {
    StaffMargin margin = margin(10, Plans.following(100));
    Explanation reached = margin.figure(MarginFigure.APPOINTMENTS_TO_RANGE).explanation();
    assertThat(reached.value()).isEqualTo(Ratio.of(50));
    assertThat(reached.remark())
        .contains(
            "AAA: appointments add to the 100 posts there are; the base figure is the number of"
                + " posts");
    assertThat(reached.operands())
        .extracting(Explanation::quantity, step -> step.value().toString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("staff", "10"),
            org.assertj.core.groups.Tuple.tuple("least staff within range", "60"),
            org.assertj.core.groups.Tuple.tuple("least staff within range at one post less", "60"),
            org.assertj.core.groups.Tuple.tuple("least staff within range at one post more", "60"));
    assertThat(reached.step("base figure").value()).isEqualTo(Ratio.of(150));
    assertThat(reached.step("base figure").citation()).contains(Plans.OWN);

    assertThat(margin.figure(MarginFigure.APPOINTMENTS_TO_MIDPOINT).explanation().value())
        .isEqualTo(Ratio.of(80));
    assertThat(margin.figure(MarginFigure.ROOM_TO_UPPER_LIMIT).explanation().value())
        .isEqualTo(Ratio.of(margin.roomToUpperLimit().orElseThrow()));
    assertThat(
            margin(60, Plans.following(100))
                .figure(MarginFigure.SEPARATIONS_BEARABLE)
                .explanation()
                .value())
        .isEqualTo(Ratio.of(34));
    assertThat(
            margin(80, Plans.following(100))
                .figure(MarginFigure.SEPARATIONS_TO_RANGE)
                .explanation()
                .value())
        .isEqualTo(Ratio.of(49));
    assertThat(
            margin(10, PostsRule.filling())
                .figure(MarginFigure.APPOINTMENTS_TO_RANGE)
                .explanation()
                .operands())
        .hasSize(2);
  }
}
