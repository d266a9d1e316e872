package org.openrbm.geodist.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.Examples;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Membership;

/** What each option of a policy does to a range; the numbers can be followed by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyOptionsTest {

  private static DesirableRange only(DesirableRangePolicy policy) {
    return Examples.table(policy, Examples.membership("One", Examples.member("AAA", "100", 1)))
        .of("AAA");
  }

  private static String range(DesirableRange range) {
    return range.lower() + " " + range.midpoint() + " " + range.upper();
  }

  @Test
  void the_example_by_hand() {
    DesirableRangeTable table = Examples.table(Examples.HUNDRED_POSTS, Examples.TWO);

    // 20 + 3.75 + 33; 15 per cent is 8.5125: 48.2375 and 65.2625
    assertThat(range(table.of("AAA"))).isEqualTo("48 227/4 65");
    // 20 + 1.25 + 22; 15 per cent is 6.4875: 36.7625 and 49.7375
    assertThat(range(table.of("BBB"))).isEqualTo("37 173/4 50");
  }

  /** An exact half: midpoint 10, flexibility 2.5, limits 7.5 and 12.5. */
  @ParameterizedTest
  @CsvSource({
    "HALF_UP, 8, 13",
    "HALF_DOWN, 7, 12",
    "HALF_EVEN, 8, 12",
    "UP, 8, 13",
    "CEILING, 8, 13",
    "DOWN, 7, 12",
    "FLOOR, 7, 12"
  })
  void the_policy_decides_how_an_exact_half_is_rounded(RoundingMode mode, int lower, int upper) {
    DesirableRange range =
        only(Examples.bare(10).withFlexibilityShare(Ratio.of(1, 4)).withLimitRounding(mode));

    assertThat(range.lower()).isEqualTo(lower);
    assertThat(range.upper()).isEqualTo(upper);
  }

  @Test
  void each_limit_is_rounded_in_its_own_mode() {
    DesirableRangePolicy half = Examples.bare(10).withFlexibilityShare(Ratio.of(1, 4));

    assertThat(
            range(
                only(
                    half.withLowerLimitRounding(RoundingMode.FLOOR)
                        .withUpperLimitRounding(RoundingMode.CEILING))))
        .isEqualTo("7 10 13");
    assertThat(
            range(
                only(
                    half.withLowerLimitRounding(RoundingMode.CEILING)
                        .withUpperLimitRounding(RoundingMode.FLOOR))))
        .isEqualTo("8 10 12");
  }

  @Test
  void a_rounding_that_leaves_no_range_is_refused() {
    DesirableRangePolicy inward =
        Examples.bare(101)
            .withLowerLimitRounding(RoundingMode.CEILING)
            .withUpperLimitRounding(RoundingMode.FLOOR);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.table(inward, Examples.TWO))
        .withMessage(
            "rounding of policy 'bare' leaves member 'AAA' no range: 101/2 rounds to 51, 101/2 to"
                + " 50");
  }

  /** The midpoint is 10: 15 per cent is 1.5, so 4.8 holds; 14.8 is above 14. */
  @Test
  void the_minimum_flexibility_widens_a_narrow_range() {
    assertThat(range(only(UnPolicies.RES_42_220_A.withBaseFigure(10)))).isEqualTo("5 10 15");
    // 15 per cent of 32 is 4.8 exactly; of 33 it is 4.95
    assertThat(range(only(UnPolicies.RES_42_220_A.withBaseFigure(32)))).isEqualTo("27 32 37");
    assertThat(range(only(UnPolicies.RES_42_220_A.withBaseFigure(33)))).isEqualTo("28 33 38");
  }

  /** The midpoint is 9: 13.8 is raised to 14; at 1 the lower limit does not fall below 0. */
  @Test
  void the_minimum_upper_limit_and_zero_bound_a_small_range() {
    assertThat(range(only(UnPolicies.RES_42_220_A.withBaseFigure(9)))).isEqualTo("4 9 14");
    assertThat(range(only(UnPolicies.RES_42_220_A.withBaseFigure(1)))).isEqualTo("0 1 14");
  }

  @Test
  void the_minimum_per_member_raises_the_lower_limit_and_if_need_be_the_upper() {
    DesirableRangePolicy policy = UnPolicies.RES_42_220_A.withBaseFigure(9);

    assertThat(range(only(policy.withMinimumPerMember(Ratio.of(2))))).isEqualTo("4 9 14");
    assertThat(range(only(policy.withMinimumPerMember(Ratio.of(6))))).isEqualTo("6 9 14");
    assertThat(range(only(policy.withMinimumPerMember(Ratio.of(20))))).isEqualTo("20 9 20");
  }

  /** Rates of 60 and 60: 120 per cent as published, 50 per cent each if renormalised. */
  @Test
  void rates_that_do_not_sum_to_100_are_taken_as_published_or_renormalised() {
    Membership over =
        Examples.membership(
            "Over", Examples.member("AAA", "60", 1), Examples.member("BBB", "60", 1));
    DesirableRangePolicy published = Examples.HUNDRED_POSTS;
    DesirableRangePolicy renormalised = published.withRateTreatment(RateTreatment.RENORMALISED);

    assertThat(Examples.table(published, over).of("AAA").midpoint()) // 20 + 2.5 + 33
        .isEqualTo(Ratio.parse("55.5"));
    assertThat(Examples.table(renormalised, over).of("AAA").midpoint()) // 20 + 2.5 + 27.5
        .isEqualTo(Ratio.of(50));
  }

  @Test
  void a_factor_with_weight_needs_something_to_follow() {
    Membership empty = Examples.membership("Void", Examples.member("AAA", "0", 0));
    DesirableRangePolicy renormalised =
        Examples.bare(10)
            .withWeights(Ratio.ZERO, Ratio.ZERO, Ratio.ONE)
            .withRateTreatment(RateTreatment.RENORMALISED);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.table(Examples.HUNDRED_POSTS, empty))
        .withMessage(
            "population factor of policy 'UN 42/220 A' has nothing to follow: all populations of"
                + " 'Void' are 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.table(renormalised, empty))
        .withMessage(
            "contribution factor of policy 'bare' has nothing to follow: all assessment rates of"
                + " 'Void' are 0");
    assertThat(Examples.table(Examples.bare(10), empty).of("AAA").midpoint())
        .isEqualTo(Ratio.of(10));
  }
}
