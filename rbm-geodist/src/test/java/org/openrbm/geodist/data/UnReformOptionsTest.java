package org.openrbm.geodist.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyElement;
import org.openrbm.geodist.policy.PolicyStanding;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnReformOptionsTest {

  @Test
  void a_reform_option_differs_from_the_system_in_what_its_title_says_and_in_nothing_else() {
    for (DesirableRangePolicy option : UnReformOptions.all()) {
      DesirableRangePolicy.Builder back =
          DesirableRangePolicy.builder()
              .from(UnPolicies.RES_42_220_A)
              .id(option.id())
              .title(option.title())
              .standing(option.standing())
              .effectiveFrom(Optional.empty())
              .effectiveTo(Optional.empty())
              .citations(option.citations());
      if (option.equals(UnReformOptions.WIDER_BASE)) {
        back.baseFigure(option.baseFigure());
      } else {
        back.membershipWeight(option.membershipWeight())
            .populationWeight(option.populationWeight())
            .contributionWeight(option.contributionWeight())
            .blocks(option.blocks());
      }
      assertThat(option).isEqualTo(back.build());
      for (PolicyElement element :
          List.of(
              PolicyElement.FLEXIBILITY,
              PolicyElement.MINIMUM_UPPER_LIMIT,
              PolicyElement.ROUNDING,
              PolicyElement.STATUS)) {
        assertThat(option.citation(element)).isEqualTo(UnPolicies.RES_42_220_A.citation(element));
      }
    }
  }

  @Test
  void none_was_adopted_and_all_are_listed_once() {
    assertThat(UnReformOptions.all())
        .hasSize(10)
        .doesNotHaveDuplicates()
        .allSatisfy(
            option ->
                assertThat(option.standing())
                    .hasValueSatisfying(
                        standing -> assertThat(standing).isNotEqualTo(PolicyStanding.ADOPTED)));
  }

  /** The weights in the title of each option. */
  @Test
  void the_options_have_the_weights_of_their_names() {
    assertThat(weights(UnReformOptions.OPTION_C)).isEqualTo("39 6 55");
    assertThat(weights(UnReformOptions.OPTION_E)).isEqualTo("39 7 54");
    assertThat(weights(UnReformOptions.OPTION_F)).isEqualTo("38 7 55");
    assertThat(weights(UnReformOptions.MEMBERSHIP_ONLY)).isEqualTo("100 0 0");
    assertThat(weights(UnReformOptions.CONTRIBUTION_ONLY)).isEqualTo("0 0 100");
    assertThat(weights(UnReformOptions.MEMBERSHIP_75)).isEqualTo("75 10 15");
    assertThat(weights(UnReformOptions.CONTRIBUTION_70)).isEqualTo("25 5 70");
    assertThat(weights(UnReformOptions.WIDER_BASE)).isEqualTo("40 5 55");
  }

  private static String weights(DesirableRangePolicy policy) {
    return policy.membershipWeight().times(100)
        + " "
        + policy.populationWeight().times(100)
        + " "
        + policy.contributionWeight().times(100);
  }
}
