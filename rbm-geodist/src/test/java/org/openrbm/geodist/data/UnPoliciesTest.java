package org.openrbm.geodist.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.Examples;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyElement;
import org.openrbm.geodist.policy.RateTreatment;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnPoliciesTest {

  /** Weights 40, 5, 55; flexibility 15 per cent, at least 4.8 posts; upper limit at least 14. */
  @Test
  void both_policies_have_the_parameters_of_resolution_42_220_A() {
    for (DesirableRangePolicy policy : List.of(UnPolicies.RES_42_220_A, UnPolicies.RES_77_278)) {
      assertThat(policy.membershipWeight()).isEqualTo(Ratio.parse("0.40"));
      assertThat(policy.populationWeight()).isEqualTo(Ratio.parse("0.05"));
      assertThat(policy.contributionWeight()).isEqualTo(Ratio.parse("0.55"));
      assertThat(policy.flexibilityShare()).isEqualTo(Ratio.parse("0.15"));
      assertThat(policy.minimumFlexibility()).isEqualTo(Ratio.parse("4.8"));
      assertThat(policy.minimumUpperLimit()).isEqualTo(Ratio.of(14));
      assertThat(policy.minimumPerMember()).isEqualTo(Ratio.ZERO);
      assertThat(policy.rateTreatment()).isEqualTo(RateTreatment.AS_PUBLISHED);
      assertThat(policy.title().texts()).containsOnlyKeys("en", "zh");
    }
  }

  @Test
  void every_element_in_use_has_a_source_and_what_was_only_recomputed_says_so() {
    for (DesirableRangePolicy policy : List.of(UnPolicies.RES_42_220_A, UnPolicies.RES_77_278)) {
      assertThat(policy.citations())
          .containsOnlyKeys(
              PolicyElement.ADOPTION,
              PolicyElement.MEMBERSHIP_FACTOR,
              PolicyElement.POPULATION_FACTOR,
              PolicyElement.CONTRIBUTION_FACTOR,
              PolicyElement.FLEXIBILITY,
              PolicyElement.MINIMUM_UPPER_LIMIT,
              PolicyElement.ROUNDING,
              PolicyElement.STATUS);
      Set<PolicyElement> inferred =
          Set.of(
              PolicyElement.FLEXIBILITY, PolicyElement.MINIMUM_UPPER_LIMIT, PolicyElement.ROUNDING);
      policy
          .citations()
          .forEach(
              (element, citation) ->
                  assertThat(citation.evidence())
                      .as(element.name())
                      .isEqualTo(
                          inferred.contains(element)
                              ? EvidenceGrade.INFERRED
                              : EvidenceGrade.PRIMARY));
    }
    assertThat(UnPolicies.RES_77_278.citation(PolicyElement.STATUS).map(Citation::document))
        .hasValue("A/RES/77/278");
  }

  @Test
  void the_initial_base_figure_is_2700_and_that_of_the_wider_coverage_is_unknown() {
    assertThat(UnPolicies.RES_42_220_A.baseFigure().map(BaseFigure::posts))
        .hasValue(Ratio.of(2700));
    assertThat(UnPolicies.RES_77_278.baseFigure()).isEmpty();
  }

  @Test
  void a_policy_without_a_base_figure_gives_no_table() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Examples.table(UnPolicies.RES_77_278, Examples.TWO))
        .withMessage("policy 'UN 77/278' has no base figure; supply one with withBaseFigure");
    assertThat(Examples.table(UnPolicies.RES_77_278.withBaseFigure(100), Examples.TWO).ranges())
        .isEqualTo(Examples.table(Examples.HUNDRED_POSTS, Examples.TWO).ranges());
  }

  @ParameterizedTest
  @CsvSource({
    "1988-01-01, UN 42/220 A",
    "2015-06-30, UN 42/220 A",
    "2023-12-31, UN 42/220 A",
    "2024-01-01, UN 77/278",
    "2026-07-01, UN 77/278"
  })
  void the_policy_in_force_on_a_day(LocalDate day, String id) {
    assertThat(UnPolicies.inForce(day).id()).isEqualTo(id);
  }

  @Test
  void no_policy_was_in_force_before_1988() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnPolicies.inForce(LocalDate.of(1987, 12, 31)))
        .withMessage("no system of desirable ranges of this form was in force on 1987-12-31");
  }
}
