package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.BaseFigure;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.StaffCounts;

/**
 * Margins by hand. With 100 posts, a midpoint of half the base figure and 20 per cent either side
 * the range is 40 to 60; k posts more make it 40 + 0.4k to 60 + 0.6k, rounded to the nearest.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffMarginTest {

  private static StaffMargin margin(int staff, BaseRule rule) {
    return StaffMargins.of(Plans.half(staff), rule).of("AAA");
  }

  @Test
  void with_a_fixed_base_the_numbers_are_differences() {
    StaffMargin below = margin(10, BaseRule.fixed());
    assertThat(below.appointmentsToRange()).contains(30);
    assertThat(below.appointmentsToMidpoint()).contains(40);
    assertThat(below.separationsBearable()).isZero();
    assertThat(below.separationsToRange()).isZero();
    assertThat(below.roomToUpperLimit()).contains(50);
    assertThat(below).hasToString("AAA: +30 to range, +40 to midpoint, bears 0, room 50");

    StaffMargin within = margin(55, BaseRule.fixed());
    assertThat(within.appointmentsToRange()).contains(0);
    assertThat(within.appointmentsToMidpoint()).contains(0);
    assertThat(within.separationsBearable()).isEqualTo(15);
    assertThat(within.roomToUpperLimit()).contains(5);

    StaffMargin above = margin(80, BaseRule.fixed());
    assertThat(above.separationsToRange()).isEqualTo(20);
    assertThat(above.separationsBearable()).isEqualTo(40);
    assertThat(above.roomToUpperLimit()).contains(0);
  }

  /** 10 + 50 = 60 = 40 + 20; with 49 posts 59 against 59.6, which rounds to 60. */
  @Test
  void a_base_that_follows_takes_the_range_along() {
    assertThat(margin(10, BaseRule.following()).appointmentsToRange()).contains(50);
    // 10 + k ≥ 50 + k/2
    assertThat(margin(10, BaseRule.following()).appointmentsToMidpoint()).contains(80);
    // 60 − 34 = 26 against 26.4; 60 − 35 = 25 against 26.0
    assertThat(margin(60, BaseRule.following()).separationsBearable()).isEqualTo(34);
    // 50 + 26 = 76 against 75.6; 50 + 27 = 77 against 76.2
    assertThat(margin(50, BaseRule.following()).roomToUpperLimit()).contains(26);
    // 80 − 49 = 31 against 30.6; 80 − 48 = 32 against 31.2
    assertThat(margin(80, BaseRule.following()).separationsToRange()).isEqualTo(49);
  }

  /** The 20th post more takes the base figure to 200 and the lower limit to 80. */
  @Test
  void a_base_that_follows_in_steps_moves_the_range_at_once() {
    assertThat(margin(10, BaseRule.inSteps(100, 0)).appointmentsToRange()).contains(30);
    assertThat(margin(10, BaseRule.inSteps(100, 80)).appointmentsToRange()).contains(70);
    // with 25 staff the 15th post comes before the step
    assertThat(margin(25, BaseRule.inSteps(100, 80)).appointmentsToRange()).contains(15);
  }

  /** From 105 posts on the base figure is 160, so the lower limit 64. */
  @Test
  void a_base_that_follows_a_table() {
    BaseRule table = BaseRule.byTable(100, Map.of(0L, 100L, 105L, 160L));
    assertThat(margin(10, table).appointmentsToRange()).contains(54);
    assertThat(margin(37, table).appointmentsToRange()).contains(3);
  }

  @Test
  void a_range_that_moves_with_every_post_is_never_reached() {
    StaffMargin margin =
        StaffMargins.of(
                Plans.report(0, Map.of("AAA", "100"), Map.of("AAA", 10)), BaseRule.following())
            .of("AAA");
    assertThat(margin.appointmentsToRange()).isEmpty();
    assertThat(margin).hasToString("AAA: +none to range, +none to midpoint, bears 0, room none");
    assertThatIllegalStateException()
        .isThrownBy(margin::explainAppointmentsToRange)
        .withMessage("'AAA' has no number of appointments to range up to 100000");
  }

  @Test
  void a_member_without_staff_needs_one_even_where_the_lower_limit_is_0() {
    StaffMargins margins =
        StaffMargins.of(
            Plans.report(100, Map.of("AAA", "0.4", "BBB", "0.1", "CCC", "3"), Map.of("CCC", 1)));
    assertThat(margins.of("AAA").appointmentsToRange()).contains(1); // range 0 to 1
    assertThat(margins.of("BBB").appointmentsToRange()).contains(0); // range 0 to 0
    assertThat(margins.of("CCC").separationsBearable()).isZero(); // range 0 to 6, but one is needed
    for (StaffMargin margin : margins.margins()) {
      assertThat(margin.appointmentsToRange()).contains(margin.representation().postsToRange());
    }
  }

  @Test
  void explains_the_limit_reached_and_those_beside() {
    StaffMargin margin = margin(10, BaseRule.following());
    Explanation reached = margin.explainAppointmentsToRange();
    assertThat(reached.value()).isEqualTo(Ratio.of(50));
    assertThat(reached.remark())
        .contains("AAA: appointments add posts; the base figure follows each");
    assertThat(reached.operands())
        .extracting(Explanation::quantity, step -> step.value().toString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("staff", "10"),
            org.assertj.core.groups.Tuple.tuple("least staff within range", "60"),
            org.assertj.core.groups.Tuple.tuple("least staff within range at one post less", "60"),
            org.assertj.core.groups.Tuple.tuple("least staff within range at one post more", "60"));
    assertThat(reached.step("base figure").value()).isEqualTo(Ratio.of(150));

    assertThat(margin.explainAppointmentsToMidpoint().value()).isEqualTo(Ratio.of(80));
    assertThat(margin.explainRoomToUpperLimit().value())
        .isEqualTo(Ratio.of(margin.roomToUpperLimit().orElseThrow()));
    assertThat(margin(60, BaseRule.following()).explainSeparationsBearable().value())
        .isEqualTo(Ratio.of(34));
    assertThat(margin(80, BaseRule.following()).explainSeparationsToRange().value())
        .isEqualTo(Ratio.of(49));
    assertThat(margin(10, BaseRule.fixed()).explainAppointmentsToRange().operands()).hasSize(2);
  }

  @Test
  void names_an_unknown_member_and_a_table_that_does_not_fit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffMargins.of(Plans.half(1)).of("ZZZ"))
        .withMessage("'ZZZ' is no member of 'Some', which has 1 members");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffMargins.of(Plans.half(1), BaseRule.byTable(100, Map.of(0L, 90L))))
        .withMessage(
            "table of base figures gives 90 for the 100 posts there are, but the base figure is"
                + " 100");
    DesirableRangeTable points =
        DesirableRangeCalculator.standard()
            .calculate(
                Plans.byRate(20)
                    .withBaseFigure(
                        BaseFigure.of(
                            Ratio.of(201, 2), Citation.of("made up", EvidenceGrade.INFERRED))),
                Plans.membership(Map.of("AAA", "50")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> StaffMargins.of(points.assess(StaffCounts.of(Map.of())), BaseRule.following()))
        .withMessage("base figure that follows posts must be a whole number, but is 201/2");
  }
}
