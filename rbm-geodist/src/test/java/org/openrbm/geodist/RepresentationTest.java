package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.data.PopulationSeries;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.policy.DesirableRangePolicy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RepresentationTest {

  private static Representation of(DesirableRangePolicy policy, int staff) {
    return Examples.report(Examples.table(policy, Examples.TWO), Map.of("AAA", staff)).of("AAA");
  }

  /** The range of AAA is 48 to 65 around 56.75. */
  @ParameterizedTest
  @CsvSource({
    "0, UNREPRESENTED, , 48",
    "1, UNDERREPRESENTED, , 47",
    "47, UNDERREPRESENTED, , 1",
    "48, WITHIN_RANGE, BELOW, 0",
    "49, WITHIN_RANGE, BELOW, 0",
    "56, WITHIN_RANGE, BELOW, 0",
    "57, WITHIN_RANGE, AT_OR_ABOVE, 0",
    "64, WITHIN_RANGE, AT_OR_ABOVE, 0",
    "65, WITHIN_RANGE, AT_OR_ABOVE, 0",
    "66, OVERREPRESENTED, , -1",
    "165, OVERREPRESENTED, , -100"
  })
  void limits_belong_to_the_range(
      int staff,
      RepresentationStatus status,
      @Nullable MidpointPosition position,
      int postsToRange) {
    Representation representation = of(Examples.HUNDRED_POSTS, staff);

    assertThat(representation.staff()).isEqualTo(staff);
    assertThat(representation.status()).isEqualTo(status);
    assertThat(representation.midpointPosition().orElse(null)).isEqualTo(position);
    assertThat(representation.postsToRange()).isEqualTo(postsToRange);
  }

  /** 100 posts shared equally: the midpoint is 50, the range 40 to 60. */
  @ParameterizedTest
  @CsvSource({"49, BELOW", "50, AT_OR_ABOVE", "51, AT_OR_ABOVE"})
  void as_many_as_the_exact_midpoint_count_with_those_above(int staff, MidpointPosition position) {
    Representation representation =
        of(Examples.bare(100).withFlexibilityShare(Ratio.of(1, 5)), staff);

    assertThat(representation.range().midpoint()).isEqualTo(Ratio.of(50));
    assertThat(representation.midpointPosition()).hasValue(position);
  }

  @Test
  void without_staff_a_member_is_unrepresented_even_if_its_range_begins_at_0() {
    Representation representation = of(UnPolicies.RES_42_220_A.withBaseFigure(1), 0);

    assertThat(representation.range().lower()).isZero();
    assertThat(representation.status()).isEqualTo(RepresentationStatus.UNREPRESENTED);
    assertThat(representation.midpointPosition()).isEmpty();
    assertThat(representation.postsToRange()).isEqualTo(1);
    assertThat(of(UnPolicies.RES_42_220_A.withBaseFigure(1), 1).status())
        .isEqualTo(RepresentationStatus.WITHIN_RANGE);
  }

  /** Half a post each, rounded down. */
  @Test
  void a_range_that_ends_at_0_asks_for_no_posts() {
    DesirableRangePolicy policy = Examples.bare(1).withLimitRounding(RoundingMode.FLOOR);

    assertThat(of(policy, 0).range().upper()).isZero();
    assertThat(of(policy, 0).status()).isEqualTo(RepresentationStatus.UNREPRESENTED);
    assertThat(of(policy, 0).postsToRange()).isZero();
    assertThat(of(policy, 2).postsToRange()).isEqualTo(-2);
  }

  /** Published for 30 June 2015: 186 to 252. */
  @ParameterizedTest
  @CsvSource({
    "88, UNDERREPRESENTED, 98",
    "185, UNDERREPRESENTED, 1",
    "186, WITHIN_RANGE, 0",
    "252, WITHIN_RANGE, 0",
    "260, OVERREPRESENTED, -8"
  })
  void posts_to_the_range_of_japan_in_2015(
      int staff, RepresentationStatus status, int postsToRange) {
    Representation japan =
        Examples.report(Examples.un(2015, 3500, PopulationSeries.WPP2012), Map.of("JPN", staff))
            .of("JPN");

    assertThat(japan.status()).isEqualTo(status);
    assertThat(japan.postsToRange()).isEqualTo(postsToRange);
    assertThat(japan.explanation().value()).isEqualTo(Ratio.of(postsToRange));
  }

  @Test
  void the_explanation_names_the_comparison_that_decided() {
    assertThat(of(Examples.HUNDRED_POSTS, 0).explanation().rule())
        .hasValue(
            "lower limit, at least 1 and at most the upper limit; unrepresented, as there is no"
                + " staff");
    assertThat(of(Examples.HUNDRED_POSTS, 3).explanation().rule())
        .hasValue("lower limit − staff; underrepresented, as staff < lower limit");
    assertThat(of(Examples.HUNDRED_POSTS, 50).explanation().rule())
        .hasValue("none; within range, as lower limit ≤ staff ≤ upper limit");
    assertThat(of(Examples.HUNDRED_POSTS, 70).explanation().rule())
        .hasValue("upper limit − staff; overrepresented, as staff > upper limit");
    assertThat(of(Examples.HUNDRED_POSTS, 70).explanation().step("staff").value())
        .isEqualTo(Ratio.of(70));
  }

  @Test
  void it_reads_as_a_sentence() {
    assertThat(of(Examples.HUNDRED_POSTS, 3))
        .hasToString("AAA UNDERREPRESENTED, 3 staff, range 48–65")
        .isEqualTo(of(Examples.HUNDRED_POSTS, 3))
        .hasSameHashCodeAs(of(Examples.HUNDRED_POSTS, 3))
        .isNotEqualTo(of(Examples.HUNDRED_POSTS, 4));
  }
}
