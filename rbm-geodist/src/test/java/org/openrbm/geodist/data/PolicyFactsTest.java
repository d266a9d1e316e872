package org.openrbm.geodist.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.BlockSize;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyElement;
import org.openrbm.geodist.policy.PostBlock;
import org.openrbm.geodist.policy.RangeFactor;

/**
 * The facts of the bundled policies, typed from the documents that they cite and not from the
 * resource.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyFactsTest {

  private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.standard();

  /**
   * A/RES/42/220 A, sect. III: 15 per cent but not less than 4.8 posts, upper limit not less than
   * 14; cables of 1976: 15 per cent or at least 2.5 posts; UNESCO, June 2019: two posts for each
   * Member State.
   */
  @ParameterizedTest
  @CsvSource({
    "UN A/31/154, 0.15, 2.5, 0, 0, , ",
    "UN 35/210, 0.15, 5.75, 0, 0, 1981-01-01, 1987-12-31",
    "UN 42/220 A, 0.15, 4.8, 14, 0, 1988-01-01, 2023-12-31",
    "UN 77/278, 0.15, 4.8, 14, 0, 2024-01-01, ",
    "UN option C, 0.15, 4.8, 14, 0, , ",
    "UN wider base, 0.15, 4.8, 14, 0, , ",
    "FAO 2004, 0.15, 1.5, 0, 0, 2004-01-01, ",
    "UNESCO 32 C/71, 0.25, 0, 0, 2, 2003-11-01, ",
    "WHO 2003 (unverified), 0.15, 4.8, 14, 0, 2004-01-01, ",
    "ILO (unverified), 0.25, 0, 2, 1, , "
  })
  void the_limits_and_the_days_of_a_policy(
      String id,
      String flexibility,
      String minimumFlexibility,
      String minimumUpperLimit,
      String minimumPerMember,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    DesirableRangePolicy policy = CATALOGUE.of(id);

    assertThat(policy.flexibilityShare()).isEqualTo(Ratio.parse(flexibility));
    assertThat(policy.minimumFlexibility()).isEqualTo(Ratio.parse(minimumFlexibility));
    assertThat(policy.minimumUpperLimit()).isEqualTo(Ratio.parse(minimumUpperLimit));
    assertThat(policy.minimumPerMember()).isEqualTo(Ratio.parse(minimumPerMember));
    assertThat(policy.effectiveFrom()).isEqualTo(Optional.ofNullable(from));
    assertThat(policy.effectiveTo()).isEqualTo(Optional.ofNullable(to));
  }

  @ParameterizedTest
  @CsvSource({
    "UN 42/220 A, ADOPTION, A/RES/42/220 A, sect. III, 1987-12-21, PRIMARY",
    "UN 42/220 A, MEMBERSHIP_FACTOR, A/RES/42/220 A, sect. III (b), 1987-12-21, PRIMARY",
    "UN 42/220 A, POPULATION_FACTOR, A/RES/42/220 A, sect. III, 1987-12-21, PRIMARY",
    "UN 42/220 A, CONTRIBUTION_FACTOR, A/RES/42/220 A, sect. III (d), 1987-12-21, PRIMARY",
    "UN 42/220 A, FLEXIBILITY, A/RES/42/220 A, sect. III, 1987-12-21, INFERRED",
    "UN 42/220 A, MINIMUM_UPPER_LIMIT, A/RES/42/220 A, sect. III, 1987-12-21, INFERRED",
    "UN 77/278, ADOPTION, A/RES/77/278, para. 23, , PRIMARY",
    "UN 77/278, FLEXIBILITY, A/RES/42/220 A, sect. III, 1987-12-21, INFERRED",
    "UN 77/278, STATUS, A/RES/77/278, paras. 22-23, , PRIMARY",
    "UN option C, FLEXIBILITY, A/RES/42/220 A, sect. III, 1987-12-21, INFERRED",
    "UN A/31/154, ADOPTION, A/31/154, , , SECONDARY",
    "UN 35/210, FLEXIBILITY, A/RES/35/210, , , UNVERIFIED",
    "FAO 2004, ADOPTION, FAO Programme Implementation Report 2006-07, para. 337, , PRIMARY",
    "FAO 2004, CONTRIBUTION_FACTOR, FAO Programme Implementation Report 2006-07, para. 337, ,"
        + " PRIMARY",
    "'UNESCO 32 C/71', MINIMUM_PER_MEMBER, 'UNESCO, Geographical distribution of staff, June 2019',"
        + " minimum, , PRIMARY",
    "WHO 2003 (unverified), MINIMUM_PER_MEMBER, WHA56.35, , , UNVERIFIED"
  })
  void the_source_of_an_element(
      String id,
      PolicyElement element,
      String document,
      @Nullable String clause,
      @Nullable LocalDate date,
      EvidenceGrade grade) {
    Citation source = CATALOGUE.of(id).citation(element).orElseThrow();

    assertThat(source.document()).isEqualTo(document);
    assertThat(source.clause()).isEqualTo(Optional.ofNullable(clause));
    assertThat(source.date()).isEqualTo(Optional.ofNullable(date));
    assertThat(source.evidence()).isEqualTo(grade);
  }

  /** 1976: 4.5 posts for each State; 1980: 7.75; both hold 240 posts for population in reserve. */
  @Test
  void the_blocks_of_the_policies_before_1988_and_of_two_scenarios() {
    PostBlock reserve =
        PostBlock.reserve(RangeFactor.POPULATION, new BlockSize.Posts(Ratio.of(240)));
    assertThat(UnEarlierPolicies.A_31_154.blocks())
        .containsExactly(PostBlock.perMember(Ratio.of(9, 2)), reserve);
    assertThat(UnEarlierPolicies.RES_35_210.blocks())
        .containsExactly(PostBlock.perMember(Ratio.of(31, 4)), reserve);
    assertThat(UnReformOptions.ONE_POST_PER_MEMBER.blocks())
        .containsExactly(PostBlock.perMember(Ratio.ONE));
    assertThat(UnReformOptions.AT_LEAST_191_POSTS.blocks())
        .containsExactly(PostBlock.membershipAtLeast(Ratio.ofPercent(40), Ratio.of(191)));
    // population and contribution keep their proportion of 5 to 55
    assertThat(UnReformOptions.AT_LEAST_191_POSTS.populationWeight()).isEqualTo(Ratio.of(5, 60));
    assertThat(UnReformOptions.AT_LEAST_191_POSTS.contributionWeight()).isEqualTo(Ratio.of(55, 60));
  }

  /** 457.5 rounds to 458; exact halves of limits go down, which gives the reported 2–7. */
  @Test
  void only_the_proposal_of_1976_rounds_its_midpoints() {
    assertThat(CATALOGUE.all())
        .filteredOn(policy -> policy.midpointRounding().isPresent())
        .containsExactly(UnEarlierPolicies.A_31_154);
    assertThat(UnEarlierPolicies.A_31_154.midpointRounding()).hasValue(RoundingMode.HALF_UP);
    assertThat(UnEarlierPolicies.A_31_154.lowerLimitRounding()).isEqualTo(RoundingMode.HALF_DOWN);
    assertThat(UnEarlierPolicies.A_31_154.upperLimitRounding()).isEqualTo(RoundingMode.HALF_DOWN);
  }

  @Test
  void the_base_figure_moves_in_steps_at_the_un_follows_the_posts_at_fao_and_is_fixed_at_unesco() {
    assertThat(UnPolicies.BASE_FIGURE_RULE)
        .isInstanceOfSatisfying(
            BaseFigureRule.Steps.class,
            rule -> {
              assertThat(rule.start().posts()).isEqualTo(Ratio.of(2700));
              assertThat(rule.step()).isEqualTo(100);
              assertThat(rule.source().evidence()).isEqualTo(EvidenceGrade.INFERRED);
            });
    assertThat(FaoPolicies.BASE_FIGURE_RULE).isInstanceOf(BaseFigureRule.FollowsPosts.class);
    assertThat(UnescoPolicies.BASE_FIGURE_RULE)
        .isInstanceOfSatisfying(
            BaseFigureRule.Fixed.class,
            rule -> assertThat(rule.figure().posts()).isEqualTo(Ratio.of(850)));
    assertThat(CATALOGUE.baseFigureRule("UN 42/220 A")).hasValue(UnPolicies.BASE_FIGURE_RULE);
    assertThat(CATALOGUE.baseFigureRule("UN 77/278")).isEmpty();
    assertThat(
            UnescoPolicies.RES_32C_71
                .baseFigure()
                .flatMap(BaseFigure::source)
                .flatMap(Citation::clause))
        .hasValue("base figure");
  }

  @Test
  void every_bundled_policy_has_a_constant_and_every_constant_is_that_of_the_catalogue()
      throws IllegalAccessException {
    List<DesirableRangePolicy> constants = new ArrayList<>();
    for (Class<?> type :
        List.of(
            UnEarlierPolicies.class,
            UnPolicies.class,
            UnReformOptions.class,
            FaoPolicies.class,
            UnescoPolicies.class,
            UnverifiedPolicies.class)) {
      for (var field : type.getDeclaredFields()) {
        if (Modifier.isPublic(field.getModifiers())
            && field.getType() == DesirableRangePolicy.class) {
          constants.add((DesirableRangePolicy) field.get(null));
        }
      }
    }

    assertThat(constants).hasSize(18).containsExactlyElementsOf(CATALOGUE.all());
    assertThat(Stream.concat(constants.stream(), CATALOGUE.all().stream()).distinct()).hasSize(18);
    constants.forEach(policy -> assertThat(CATALOGUE.of(policy.id())).isSameAs(policy));
  }
}
