package org.openrbm.geodist.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.policy.BlockSize;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PostBlock;
import org.openrbm.geodist.policy.RangeFactor;

/** Policies whose midpoints are not what weights alone make of the base figure. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BlockComparisonTest {

  /** With 150 posts the weights divide 100, as those of {@link Comparisons#HUNDRED} do. */
  private static final DesirableRangePolicy RESERVE =
      Comparisons.HUNDRED.withBlocks(
          PostBlock.reserve(RangeFactor.POPULATION, new BlockSize.Posts(Ratio.of(50))));

  private static MemberComparison compare(
      DesirableRangePolicy before, DesirableRangePolicy after, int staff) {
    return RangeComparison.between(
            Comparisons.report(before, Comparisons.TWO, Map.of("AAA", staff)),
            Comparisons.report(after, Comparisons.TWO, Map.of("AAA", staff)))
        .of("AAA");
  }

  /**
   * 200 posts after the reserve give AAA 113.5 and 96–131; the limits follow from a midpoint as
   * before, whatever the reserve.
   */
  @Test
  void a_reserve_is_not_taken_from_a_midpoint_that_would_be() {
    MemberComparison member = compare(RESERVE.withBaseFigure(150), RESERVE.withBaseFigure(250), 60);

    assertThat(member.toString()).contains("range 48–65 → 96–131");
    assertThat(member.sufficientCauses()).doesNotContain(ChangeCause.LIMIT_RULES).hasSize(1);
    assertThat(member.decisiveCauses()).isEqualTo(member.sufficientCauses());
  }

  /** From 150 posts less 50 in reserve to 100 posts: nothing of AAA's 48–65 changes. */
  @Test
  void rules_without_a_reserve_are_no_other_rules_of_the_limits() {
    DesirableRangePolicy wide = Comparisons.HUNDRED.withFlexibilityShare(Ratio.ofPercent(10));

    MemberComparison member = compare(RESERVE.withBaseFigure(150), wide, 48);

    assertThat(member.midpointChange().orElseThrow()).isEqualTo(Ratio.ZERO);
    assertThat(member.sufficientCauses()).containsExactly(ChangeCause.LIMIT_RULES);
    assertThat(member.decisiveCauses()).containsExactly(ChangeCause.LIMIT_RULES);
  }

  /**
   * 56.75 becomes 57, and its range 48–66 for 48–65: the rounding of the midpoint is a rule of the
   * midpoint and not one of the limits.
   */
  @Test
  void rounding_of_the_midpoint_is_no_rule_of_the_limits() {
    MemberComparison member =
        compare(
            Comparisons.HUNDRED,
            Comparisons.HUNDRED.withMidpointRounding(RoundingMode.HALF_UP),
            66);

    assertThat(member.toString()).contains("range 48–65 → 48–66");
    assertThat(member.midpointChange().orElseThrow()).isEqualTo(Ratio.of(1, 4));
    assertThat(member.sufficientCauses()).containsExactly(ChangeCause.FACTOR_RULE);
    assertThat(member.decisiveCauses()).containsExactly(ChangeCause.FACTOR_RULE);
  }

  /** 55 of the 100 posts that the reserve leaves follow rates: 33 for 60 per cent, 27.5 for 50. */
  @Test
  void a_rate_that_changed_is_a_cause_beside_blocks_too() {
    DesirableRangePolicy policy = RESERVE.withBaseFigure(150);

    MemberComparison member =
        RangeComparison.between(
                Comparisons.report(policy, Comparisons.TWO, Map.of("AAA", 60)),
                Comparisons.report(
                    policy,
                    Comparisons.members(
                        Comparisons.member("AAA", "50", 3000),
                        Comparisons.member("BBB", "50", 1000)),
                    Map.of("AAA", 60)))
            .of("AAA");

    assertThat(member.contributions())
        .containsExactly(
            new Contribution("contribution factor", ChangeCause.OWN_RATE, Ratio.of(-11, 2)));
    assertThat(member.sufficientCauses()).containsExactly(ChangeCause.OWN_RATE);
  }

  /** 7.75 posts for each State are 7.75 whatever the number of States. */
  @Test
  void a_third_member_takes_nothing_from_posts_for_each() {
    DesirableRangePolicy policy =
        Comparisons.HUNDRED
            .withWeights(Ratio.ZERO, Ratio.ZERO, Ratio.ONE)
            .withBlocks(PostBlock.perMember(Ratio.parse("7.75")));

    MemberComparison member =
        RangeComparison.between(
                Comparisons.report(policy, Comparisons.TWO, Map.of()),
                Comparisons.report(
                    policy,
                    Comparisons.members(
                        Comparisons.member("AAA", "60", 3000),
                        Comparisons.member("BBB", "40", 1000),
                        Comparisons.member("CCC", "0", 10)),
                    Map.of()))
            .of("AAA");

    assertThat(member.contributions())
        .containsExactly(
            new Contribution("contribution factor", ChangeCause.FACTOR_RULE, Ratio.parse("-4.65")));
  }
}
