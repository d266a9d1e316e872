package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.policy.DesirableRangePolicy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitFormulaTest {

  /** 15 per cent and at least 4.8 posts on either side, and an upper limit of at least 14. */
  private static final DesirableRangePolicy UN = UnPolicies.RES_42_220_A;

  private static final DesirableRangePolicy INWARDS =
      UN.withFlexibilityShare(Ratio.ZERO)
          .withMinimumFlexibility(Ratio.ZERO)
          .withMinimumUpperLimit(Ratio.ZERO)
          .withLowerLimitRounding(RoundingMode.CEILING)
          .withUpperLimitRounding(RoundingMode.FLOOR);

  private static Optional<Interval> limits(DesirableRangePolicy policy, String midpoint) {
    return LimitFormula.of(policy).limits(Ratio.parse(midpoint));
  }

  private static Interval interval(long lower, long upper) {
    return Interval.ofClosed(Ratio.of(lower), Ratio.of(upper));
  }

  /**
   * 218.8375 ± 32.825625 = 186.011875 and 251.663125. 32 is where 15 per cent are the minimum of
   * 4.8: 27.2 and 36.8. Below it, 20 ± 4.8 = 15.2 and 24.8; 9 ± 4.8 = 4.2 and 13.8, raised to 14; 2
   * ± 4.8 = −2.8, raised to 0, and 6.8, raised to 14.
   */
  @ParameterizedTest
  @CsvSource({"218.8375, 186, 252", "32, 27, 37", "20, 15, 25", "9, 4, 14", "2, 0, 14", "0, 0, 14"})
  void the_limits_of_the_general_assembly_by_hand(String midpoint, long lower, long upper) {
    assertThat(limits(UN, midpoint)).contains(interval(lower, upper));
  }

  /** 2 − 4.8, raised to 3; and with an upper limit of at least 0, 2 + 4.8 = 6.8, raised to 8. */
  @Test
  void the_minimum_per_member_raises_both_limits() {
    assertThat(limits(UN.withMinimumPerMember(Ratio.of(3)), "2")).contains(interval(3, 14));
    assertThat(limits(UN.withMinimumPerMember(Ratio.of(8)).withMinimumUpperLimit(Ratio.ZERO), "2"))
        .contains(interval(8, 8));
  }

  /** 80 points a post: 4,540 ± 681; at least 4.8 · 80 = 384 and up to 14 · 80 = 1,120. */
  @Test
  void the_minima_are_multiplied_by_the_points_per_post_and_the_midpoint_is_in_points() {
    DesirableRangePolicy points = UN.withPointsPerPost(Ratio.of(80));

    assertThat(limits(points, "4540")).contains(interval(3859, 5221));
    assertThat(limits(points, "500")).contains(interval(116, 1120));
  }

  /** 56.75 rounds up to 57 below and down to 56 above. */
  @Test
  void there_are_no_limits_where_rounding_leaves_no_range() {
    assertThat(limits(INWARDS, "56.75")).isEmpty();
    assertThat(limits(INWARDS, "56")).contains(interval(56, 56));
  }

  /** 10.5 ± 0.75 = 9.75 and 11.25: 10 and 11. */
  @Test
  void each_limit_is_rounded_in_its_own_mode() {
    assertThat(limits(INWARDS.withMinimumFlexibility(Ratio.parse("0.75")), "10.5"))
        .contains(interval(10, 11));
  }

  @Test
  void neither_the_base_figure_nor_the_rounding_of_midpoints_matters() {
    assertThat(
            limits(
                UN.withBaseFigure(1).withMidpointRounding(Optional.of(RoundingMode.UP)),
                "218.8375"))
        .isEqualTo(limits(UN, "218.8375"));
  }

  @Test
  void limits_are_those_of_the_table() {
    for (DesirableRange range : Examples.table(Examples.HUNDRED_POSTS, Examples.TWO).ranges()) {
      assertThat(LimitFormula.of(Examples.HUNDRED_POSTS).limits(range.midpoint()))
          .contains(range.limits());
    }
  }
}
