package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.BaseFigure;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffMarginsTest {

  @Test
  void every_member_has_its_margin_in_the_order_of_the_membership() {
    StaffMargins margins =
        StaffMargins.of(
            Plans.report(
                20, ImmutableMap.of("BBB", "10", "AAA", "50"), Map.of("AAA", 45, "BBB", 5)));

    // ranges 8 to 12 and 40 to 60
    assertThat(margins.margins())
        .extracting(StaffMargin::code, margin -> margin.appointmentsToRange().orElseThrow())
        .containsExactly(tuple("BBB", 3), tuple("AAA", 0));
    assertThat(margins.of("AAA").separationsBearable()).contains(5);
    assertThat(margins.postsRule()).isEqualTo(PostsRule.filling());
    assertThat(margins)
        .hasToString("2 margins; appointments fill vacant posts; the base figure stays");
  }

  @Test
  void margins_are_equal_if_report_and_rule_are() {
    StaffMargins margins = StaffMargins.of(Plans.half(1));

    assertThat(margins)
        .isEqualTo(StaffMargins.of(Plans.half(1), PostsRule.filling()))
        .hasSameHashCodeAs(StaffMargins.of(Plans.half(1), PostsRule.filling()))
        .isNotEqualTo(StaffMargins.of(Plans.half(2)))
        .isNotEqualTo(StaffMargins.of(Plans.half(1), Plans.following(100)));
  }

  @Test
  void names_an_unknown_member_and_a_rule_that_does_not_fit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffMargins.of(Plans.half(1)).of("ZZZ"))
        .withMessage("'ZZZ' is no member of 'Some', which has 1 members");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffMargins.of(Plans.half(1), Plans.following(90)))
        .withMessage(
            "base figure of 100 does not hold for 90 actual posts, which lead to 90: the base"
                + " figure is the number of posts");
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
            () -> StaffMargins.of(points.assess(StaffCounts.of(Map.of())), Plans.following(100)))
        .withMessage(
            "base figure of 201/2 does not hold for 100 actual posts, which lead to 100: the base"
                + " figure is the number of posts");
  }
}
