package org.openrbm.geodist.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.policy.DesirableRangePolicy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemberComparisonTest {

  private static final RepresentationReport BEFORE =
      Comparisons.report(
          Comparisons.HUNDRED, Comparisons.TWO, Map.of("AAA", 48, "BBB", 50, "ZZZ", 1));

  private static MemberComparison after(
      DesirableRangePolicy policy, Membership members, Map<String, Integer> staff, String code) {
    return RangeComparison.between(BEFORE, Comparisons.report(policy, members, staff)).of(code);
  }

  /** Weights of 50, 5 and 45 per cent give AAA 25 + 3.75 + 27 = 55.75 for 20 + 3.75 + 33. */
  @Test
  void weights_change_together() {
    DesirableRangePolicy other =
        Comparisons.HUNDRED.withWeights(
            Ratio.ofPercent(50), Ratio.ofPercent(5), Ratio.ofPercent(45));

    MemberComparison member = after(other, Comparisons.TWO, Map.of("AAA", 48, "BBB", 50), "AAA");

    assertThat(member.midpointChange().orElseThrow()).isEqualTo(Ratio.of(-1));
    assertThat(member.contributions())
        .containsExactly(
            new Contribution("membership factor", ChangeCause.FACTOR_WEIGHTS, Ratio.of(5)),
            new Contribution("contribution factor", ChangeCause.FACTOR_WEIGHTS, Ratio.of(-6)));
    assertThat(member.byCause()).isEqualTo(Map.of(ChangeCause.FACTOR_WEIGHTS, Ratio.of(-1)));
  }

  /** Flexibility of 10 per cent: 56.75 − 5.675 = 51.075. */
  @Test
  void rules_of_the_limits_move_a_member_whose_midpoint_stays() {
    MemberComparison member =
        after(
            Comparisons.HUNDRED.withFlexibilityShare(Ratio.ofPercent(10)),
            Comparisons.TWO,
            Map.of("AAA", 48, "BBB", 50),
            "AAA");

    assertThat(member.after().status()).isEqualTo(RepresentationStatus.UNDERREPRESENTED);
    assertThat(member.rangeChanged()).isTrue();
    assertThat(member.staffChanged()).isFalse();
    assertThat(member.contributions()).isEmpty();
    assertThat(member.sufficientCauses()).containsExactly(ChangeCause.LIMIT_RULES);
    assertThat(member.decisiveCauses()).containsExactly(ChangeCause.LIMIT_RULES);
  }

  @Test
  void staff_alone_move_a_member() {
    MemberComparison member =
        after(Comparisons.HUNDRED, Comparisons.TWO, Map.of("AAA", 47, "BBB", 50), "AAA");

    assertThat(member.staffChanged()).isTrue();
    assertThat(member.rangeChanged()).isFalse();
    assertThat(member.sufficientCauses()).containsExactly(ChangeCause.STAFF);
    assertThat(member.decisiveCauses()).containsExactly(ChangeCause.STAFF);
    assertThat(member)
        .hasToString(
            "AAA: within range → underrepresented; staff 48 → 47; range 48–65; sufficient alone:"
                + " staff; decisive: staff");
  }

  /** Of 104 posts AAA has 59.02 − 8.853 = 50.167 at least, so 50; of 100 posts 48. */
  @Test
  void causes_that_only_together_move_a_member_are_decisive_and_not_sufficient() {
    RepresentationReport before =
        Comparisons.report(Comparisons.HUNDRED, Comparisons.TWO, Map.of("AAA", 50, "BBB", 50));
    RepresentationReport after =
        Comparisons.report(
            Comparisons.HUNDRED.withBaseFigure(104), Comparisons.TWO, Map.of("AAA", 49, "BBB", 50));

    MemberComparison member = RangeComparison.between(before, after).of("AAA");

    assertThat(member.before().status()).isEqualTo(RepresentationStatus.WITHIN_RANGE);
    assertThat(member.after().status()).isEqualTo(RepresentationStatus.UNDERREPRESENTED);
    assertThat(member.sufficientCauses()).isEmpty();
    assertThat(member.decisiveCauses()).containsExactly(ChangeCause.BASE_FIGURE, ChangeCause.STAFF);
  }

  @Test
  void the_shares_explain_themselves() {
    MemberComparison member =
        after(
            Comparisons.HUNDRED.withBaseFigure(120),
            Comparisons.TWO.with("AAA", m -> m.withRatePercent(Ratio.of(50))),
            Map.of("AAA", 48),
            "AAA");

    Explanation why = member.midpointChange().explanation();

    assertThat(why.value()).isEqualTo(member.midpointChange().orElseThrow());
    // 0.55 × (120 × 0.5 − 100 × 0.6) = 0: + 0.55 × 20 × 0.55 = 6.05 and − 0.55 × 110 × 0.1 = 6.05
    assertThat(why.step("change of the contribution factor").value()).isEqualTo(Ratio.ZERO);
    assertThat(why.step("change of the contribution factor by the base figure").value())
        .isEqualTo(Ratio.parse("6.05"));
    assertThat(why.step("change of the contribution factor by the own assessment rate").value())
        .isEqualTo(Ratio.parse("-6.05"));
    assertThat(why.render()).contains("Shorrocks", "own assessment rate before = 60");
  }
}
