package org.openrbm.geodist.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.Examples;
import org.openrbm.geodist.OtherMappers;
import org.openrbm.geodist.RangePoint;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyElement;
import org.openrbm.geodist.policy.PolicyStanding;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyCatalogueTest {

  private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.standard();

  static List<DesirableRangePolicy> all() {
    return CATALOGUE.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_policy_says_whose_it_is_what_standing_it_has_and_how_well_it_is_known(
      DesirableRangePolicy policy) {
    assertThat(policy.organization()).isPresent();
    assertThat(policy.standing()).isPresent();
    assertThat(policy.citation(PolicyElement.ADOPTION)).isPresent();
    assertThat(policy.citation(PolicyElement.MEMBERSHIP_FACTOR)).isPresent();
    assertThat(policy.citation(PolicyElement.POPULATION_FACTOR)).isPresent();
    assertThat(policy.citation(PolicyElement.CONTRIBUTION_FACTOR)).isPresent();
    assertThat(policy.citation(PolicyElement.FLEXIBILITY)).isPresent();
    assertThat(policy.citation(PolicyElement.ROUNDING)).isPresent();
    assertThat(policy.weakestEvidence()).isPresent();
    policy.baseFigure().ifPresent(figure -> assertThat(figure.source()).isPresent());
    if (policy.standing().equals(Optional.of(PolicyStanding.ADOPTED))
        && policy != UnverifiedPolicies.ILO) {
      assertThat(policy.effectiveFrom()).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_policy_reads_back_from_json_and_gives_a_table(DesirableRangePolicy policy) {
    assertThat(RbmJson.read(RbmJson.write(policy), DesirableRangePolicy.class)).isEqualTo(policy);
    OtherMappers.assertAgree(policy, DesirableRangePolicy.class);
    assertThat(
            Examples.table(
                    policy.baseFigure().isPresent() ? policy : policy.withBaseFigure(2700),
                    Examples.TWO)
                .ranges())
        .hasSize(2);
  }

  /** Weights as the reference states them: membership, population, contribution in per cent. */
  @ParameterizedTest
  @CsvSource({
    "UN 42/220 A, 40, 5, 55, ADOPTED, INFERRED",
    "UN 77/278, 40, 5, 55, ADOPTED, INFERRED",
    "UN option C, 39, 6, 55, PROPOSED, INFERRED",
    "UN option E, 39, 7, 54, PROPOSED, INFERRED",
    "UN option F, 38, 7, 55, PROPOSED, INFERRED",
    "UN membership only, 100, 0, 0, SCENARIO, INFERRED",
    "UN contribution only, 0, 0, 100, SCENARIO, INFERRED",
    "UN membership 75, 75, 10, 15, SCENARIO, INFERRED",
    "UN contribution 70, 25, 5, 70, SCENARIO, INFERRED",
    "UN wider base, 40, 5, 55, PROPOSED, INFERRED",
    "FAO 2004, 40, 5, 55, ADOPTED, INFERRED",
    "UNESCO 32 C/71, 65, 5, 30, ADOPTED, INFERRED",
    "UN A/31/154, 0, 0, 100, PROPOSED, INFERRED",
    "UN 35/210, 0, 0, 100, ADOPTED, UNVERIFIED",
    "WHO 2003 (unverified), 45, 10, 45, ADOPTED, UNVERIFIED",
    "ILO (unverified), 0, 0, 100, ADOPTED, UNVERIFIED"
  })
  void the_parameters_of_each_policy(
      String id,
      long membership,
      long population,
      long contribution,
      String standing,
      String grade) {
    DesirableRangePolicy policy = CATALOGUE.of(id);

    assertThat(policy.membershipWeight()).isEqualTo(Ratio.ofPercent(membership));
    assertThat(policy.populationWeight()).isEqualTo(Ratio.ofPercent(population));
    assertThat(policy.contributionWeight()).isEqualTo(Ratio.ofPercent(contribution));
    assertThat(policy.standing()).hasValue(PolicyStanding.valueOf(standing));
    assertThat(policy.weakestEvidence()).hasValue(EvidenceGrade.valueOf(grade));
  }

  @Test
  void the_base_figures_of_the_catalogue() {
    assertThat(base("UN A/31/154")).isEqualTo("2700");
    assertThat(base("UN 35/210")).isEqualTo("3350");
    assertThat(base("UN 42/220 A")).isEqualTo("2700");
    assertThat(base("UN wider base")).isEqualTo("3900");
    assertThat(base("UNESCO 32 C/71")).isEqualTo("850");
    assertThat(base("WHO 2003 (unverified)")).isEqualTo("1580");
    assertThat(base("FAO 2004")).isEqualTo("none");
    assertThat(base("UN 77/278")).isEqualTo("none");
  }

  private static String base(String id) {
    return CATALOGUE.of(id).baseFigure().map(figure -> figure.posts().toString()).orElse("none");
  }

  @Test
  void one_post_per_member_leaves_the_rest_to_population_and_contribution_as_5_to_55() {
    DesirableRangeTable table =
        Examples.table(UnReformOptions.ONE_POST_PER_MEMBER.withBaseFigure(122), Examples.TWO);

    // 122 − 2 = 120: 10 by population, 110 by contribution; 1 + 7.5 + 66 and 1 + 2.5 + 44
    assertThat(table.of("AAA").midpoint()).isEqualTo(Ratio.parse("74.5"));
    assertThat(table.of("BBB").midpoint()).isEqualTo(Ratio.parse("47.5"));
  }

  /** From 478 posts on, 40 per cent are more than 191 posts. */
  @Test
  void at_least_191_posts_is_the_system_itself_where_40_per_cent_are_more() {
    assertThat(
            Examples.table(UnReformOptions.AT_LEAST_191_POSTS.withBaseFigure(478), Examples.TWO)
                .ranges())
        .isEqualTo(
            Examples.table(UnPolicies.RES_42_220_A.withBaseFigure(478), Examples.TWO).ranges());
    // 300 posts: 191 by membership, 109 as 1 to 11
    assertThat(
            Examples.table(UnReformOptions.AT_LEAST_191_POSTS.withBaseFigure(300), Examples.TWO)
                .of("AAA")
                .figure(RangePoint.MIDPOINT)
                .explanation()
                .step("membership factor")
                .value())
        .isEqualTo(Ratio.parse("95.5"));
  }

  @ParameterizedTest
  @CsvSource({
    "UN, 1988-01-01, UN 42/220 A",
    "UN, 2023-12-31, UN 42/220 A",
    "UN, 2024-01-01, UN 77/278",
    "FAO, 2004-01-01, FAO 2004",
    "FAO, 2014-06-30, FAO 2004",
    "UNESCO, 2003-11-01, UNESCO 32 C/71"
  })
  void the_policy_of_an_organisation_on_a_day(String organization, LocalDate day, String id) {
    assertThat(CATALOGUE.inForce(organization, day).id()).isEqualTo(id);
  }

  @Test
  void a_look_up_by_day_gives_nothing_unverified_and_nothing_that_was_not_adopted() {
    refused(
        () -> CATALOGUE.inForce("UN", LocalDate.of(1985, 7, 1)),
        "policy of UN on 1985-07-01 is known with unverified elements only; if that will do, name"
            + " it: 'UN 35/210'");
    refused(
        () -> CATALOGUE.inForce("WHO", LocalDate.of(2010, 7, 1)),
        "policy of WHO on 2010-07-01 is known with unverified elements only; if that will do, name"
            + " it: 'WHO 2003 (unverified)'");
    refused(
        () -> CATALOGUE.inForce("UN", LocalDate.of(1977, 7, 1)),
        "no adopted policy of UN on 1977-07-01 in the catalogue");
    refused(
        () -> CATALOGUE.inForce("FAO", LocalDate.of(2003, 12, 31)),
        "no adopted policy of FAO on 2003-12-31 in the catalogue");
    refused(
        () -> CATALOGUE.inForce("un", LocalDate.of(2010, 7, 1)),
        "no adopted policy of un on 2010-07-01 in the catalogue");
  }

  @Test
  void two_policies_in_force_on_a_day_are_an_error_and_not_a_choice() {
    DesirableRangePolicy second = FaoPolicies.FORMULA_2004.withId("FAO second");

    refused(
        () -> CATALOGUE.plus(second).inForce("FAO", LocalDate.of(2020, 1, 1)),
        "2 adopted policies of FAO on 2020-01-01 in the catalogue: 'FAO 2004', 'FAO second'");
    refused(
        () -> CATALOGUE.plus(FaoPolicies.FORMULA_2004),
        "policy 'FAO 2004' stands twice in the catalogue");
  }

  @Test
  void a_policy_is_found_by_its_identifier_or_the_message_names_all() {
    assertThat(CATALOGUE.of("UN option E")).isSameAs(UnReformOptions.OPTION_E);
    refused(
        () -> PolicyCatalogue.of(List.of(Examples.bare(1))).of("X"),
        "no policy 'X' in the catalogue; there are 'bare'");
  }

  @Test
  void a_table_notes_what_was_not_adopted_not_verified_and_not_distributed() {
    assertThat(Examples.table(UnEarlierPolicies.RES_35_210, Examples.TWO).notes())
        .containsExactly(
            "Posts of the policy are held in reserve, so the midpoints do not sum to the base"
                + " figure.",
            "The policy was in force until 1987-12-31; the membership is of 2020-07-01.",
            "The base figure of 3350 posts is known for 1981–1987; the membership is of"
                + " 2020-07-01.",
            "Elements of the policy are unverified, so it is not for decisions: adoption,"
                + " membership factor, population factor, contribution factor, flexibility,"
                + " rounding");
    assertThat(Examples.table(UnReformOptions.OPTION_C, Examples.TWO).notes())
        .contains("The policy is a proposal; that it was adopted is not known.");
    assertThat(Examples.table(UnReformOptions.MEMBERSHIP_ONLY, Examples.TWO).notes())
        .contains("The policy is a scenario and was not adopted.");
    assertThat(Examples.table(UnescoPolicies.RES_32C_71, Examples.TWO).notes()).isEmpty();
  }

  @Test
  void a_policy_of_the_callers_own_needs_no_source() {
    PolicyCatalogue own =
        PolicyCatalogue.of(
            List.of(Examples.bare(1).withOrganization("OWN").withStanding(PolicyStanding.ADOPTED)));

    assertThat(own.inForce("OWN", Examples.DAY).id()).isEqualTo("bare");
    assertThat(Examples.bare(1).weakestEvidence()).isEmpty();
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
