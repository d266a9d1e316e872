package org.openrbm.geodist.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.OtherMappers;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyElement;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyGridTest {

  private static final DesirableRangePolicy UN = UnPolicies.RES_42_220_A;

  private static final PolicyGrid GRID =
      PolicyGrid.of(UN)
          .withBaseFigures(Axis.of(2600, 2800, 100))
          .withMembershipWeights(Axis.ofPercent(38, 40, 1))
          .withPopulationWeights(Axis.ofPercent(5, 7, 2))
          .withFlexibilityShares(Axis.ofPercent(15, 25, 10))
          .withMinimumUpperLimits(Axis.of(10, 14, 4));

  @Test
  void a_grid_without_axes_is_the_policy() {
    assertThat(PolicyGrid.of(UN).size()).isEqualTo(1);
    assertThat(PolicyGrid.of(UN).policy(0)).isEqualTo(UN);
  }

  @Test
  void has_every_combination_the_base_figure_fastest() {
    assertThat(GRID.size()).isEqualTo(3 * 3 * 2 * 2 * 2);
    assertThat(GRID.policy(1).baseFigure().orElseThrow()).isEqualTo(UN.baseFigure().orElseThrow());
    assertThat(GRID.policy(2).baseFigure().orElseThrow().posts()).isEqualTo(Ratio.of(2800));
    assertThat(GRID.policy(3).populationWeight()).isEqualTo(Ratio.ofPercent(7));
    assertThat(GRID.policy(6).membershipWeight()).isEqualTo(Ratio.ofPercent(39));
    assertThat(GRID.policy(18).minimumUpperLimit()).isEqualTo(Ratio.of(14));
    assertThat(GRID.policy(36).flexibilityShare()).isEqualTo(Ratio.ofPercent(25));
    assertThat(GRID.policy(71).contributionWeight()).isEqualTo(Ratio.ofPercent(53));
  }

  @Test
  void no_two_policies_are_the_same() {
    assertThat(
            java.util.stream.LongStream.range(0, GRID.size())
                .mapToObj(GRID::policy)
                .distinct()
                .count())
        .isEqualTo(GRID.size());
  }

  @Test
  void a_policy_without_base_figure_needs_base_figures() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyGrid.of(UnPolicies.RES_77_278))
        .withMessage("policy 'UN 77/278' has no base figure; give the grid base figures");
    PolicyGrid grid =
        PolicyGrid.builder()
            .template(UnPolicies.RES_77_278)
            .baseFigures(Axis.of(3900, 4000, 50))
            .build();
    assertThat(grid.policy(1).baseFigure().orElseThrow().posts()).isEqualTo(Ratio.of(3950));
    assertThat(grid).hasToString("UN 77/278, 3 policies");
  }

  @Test
  void refuses_axes_that_hold_no_policy() {
    PolicyGrid one = PolicyGrid.of(UN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.withBaseFigures(Axis.of(0, 100, 100)))
        .withMessage(
            "base figures must be above 0 and at most 500000000 posts, but are 0 to 100 by 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.withMembershipWeights(Axis.ofPercent(40, 96, 1)))
        .withMessage(
            "membership weights up to 24/25 and population weights up to 1/20 leave less than"
                + " nothing for the contribution factor");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.withPopulationWeights(Axis.ofPercent(-1, 5, 1)))
        .withMessage("population weights must be between 0 and 1, but are -1/100 to 1/20 by 1/100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.withFlexibilityShares(Axis.ofPercent(90, 110, 10)))
        .withMessage("flexibility shares must be between 0 and 1, but are 9/10 to 11/10 by 1/10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.withMinimumFlexibilities(Axis.of(-1, 1, 1)))
        .withMessage(
            "minimum flexibilities must be between 0 and 500000000 posts, but are -1 to 1 by 1");
  }

  @Test
  void refuses_more_policies_than_can_be_numbered() {
    Axis shares = Axis.of(Ratio.ZERO, Ratio.of(9_999_999, 20_000_000), Ratio.of(1, 20_000_000));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PolicyGrid.of(UN)
                    .withMembershipWeights(shares)
                    .withPopulationWeights(shares)
                    .withFlexibilityShares(shares))
        .withMessage("the grid has more than 2^63 policies");
  }

  @Test
  void has_no_policy_beyond_its_end() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> GRID.policy(72))
        .withMessage("Index 72 out of bounds for length 72");
  }

  @Test
  void is_json() {
    String json = RbmJson.write(GRID);
    assertThat(json)
        .containsIgnoringWhitespaces(
            "\"baseFigures\":{\"first\":{\"exact\":\"2600\",\"decimal\":2600},"
                + "\"last\":{\"exact\":\"2800\",\"decimal\":2800},"
                + "\"step\":{\"exact\":\"100\",\"decimal\":100}}",
            "\"minimumFlexibilities\":{\"first\":{\"exact\":\"24/5\",\"decimal\":4.8},"
                + "\"last\":{\"exact\":\"24/5\",\"decimal\":4.8},"
                + "\"step\":{\"exact\":\"1\",\"decimal\":1}}");
    assertThat(RbmJson.read(json, PolicyGrid.class)).isEqualTo(GRID);
    OtherMappers.assertAgree(GRID, PolicyGrid.class);
  }

  /** The last policy has 25 per cent flexibility, the template's 15 are in a resolution. */
  @Test
  void a_value_of_the_grid_cites_no_source_of_another() {
    assertThat(GRID.policy(71).citations())
        .doesNotContainKeys(
            PolicyElement.FLEXIBILITY,
            PolicyElement.POPULATION_FACTOR,
            PolicyElement.CONTRIBUTION_FACTOR)
        .containsKeys(PolicyElement.MEMBERSHIP_FACTOR, PolicyElement.MINIMUM_UPPER_LIMIT);
    assertThat(GRID.policy(0).citations())
        .containsKey(PolicyElement.FLEXIBILITY)
        .doesNotContainKey(PolicyElement.MINIMUM_UPPER_LIMIT);
  }
}
