package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.data.PopulationSeries;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.RateTreatment;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DesirableRangeTableTest {

  private static final DesirableRangeTable TABLE =
      Examples.table(Examples.HUNDRED_POSTS, Examples.TWO);

  @Test
  void rates_that_do_not_sum_to_100_are_never_silent() {
    DesirableRangePolicy policy = UnPolicies.RES_42_220_A;
    Membership members = UnData.membership(2003);

    assertThat(Examples.table(policy, members).notes())
        .containsSequence(members.notes())
        .endsWith(
            "The assessment rates sum to 101.088 per cent and are taken as published, so the"
                + " midpoints do not sum to the base figure.",
            "The base figure of 2700 posts is known for 1988; the membership is of 2003-07-01.");
    assertThat(
            Examples.table(policy.withRateTreatment(RateTreatment.RENORMALISED), members).notes())
        .contains("The assessment rates sum to 101.088 per cent and are renormalised to 100.");
    assertThat(TABLE.notes()).isEmpty();
  }

  @Test
  void a_range_is_found_by_the_code_of_its_member() {
    assertThat(TABLE.of("AAA")).hasToString("AAA 48–65");
    assertThat(TABLE.of("AAA").member()).isEqualTo(Examples.TWO.of("AAA"));
    assertThat(TABLE.of("AAA").limits()).hasToString("[48, 65]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.of("CCC"))
        .withMessage("'CCC' is no member of 'Two', which has 2 members");
  }

  @Test
  void ranges_keep_the_order_of_the_members() {
    DesirableRangeTable table = Examples.un(2015, 3500, PopulationSeries.ANNUAL);

    assertThat(table.ranges())
        .extracting(DesirableRange::member)
        .containsExactlyElementsOf(UnData.membership(2015).members());
    assertThat(table).hasToString("UN 42/220 A for UN Member States 2015: 193 ranges");
  }

  @Test
  void tables_are_equal_if_policy_and_membership_are() {
    assertThat(TABLE)
        .isEqualTo(Examples.table(Examples.HUNDRED_POSTS, Examples.TWO))
        .hasSameHashCodeAs(Examples.table(Examples.HUNDRED_POSTS, Examples.TWO))
        .isNotEqualTo(Examples.table(Examples.HUNDRED_POSTS.withBaseFigure(101), Examples.TWO))
        .isNotEqualTo(
            Examples.table(
                Examples.HUNDRED_POSTS, Examples.TWO.with("AAA", m -> m.withPopulation(1))));
    assertThat(TABLE.of("AAA"))
        .isEqualTo(Examples.table(Examples.HUNDRED_POSTS, Examples.TWO).of("AAA"))
        .isNotEqualTo(TABLE.of("BBB"));
  }

  @Test
  void a_table_of_other_members_is_refused() {
    String json = RbmJson.write(TABLE);
    String fewer =
        json.replaceAll(",\\s*\\{\\s*\"code\": \"BBB\",\\s*\"lower\"[^}]*\\}[^}]*\\}", "");

    assertThat(fewer).isNotEqualTo(json);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(fewer, DesirableRangeTable.class))
        .withMessageEndingWith(
            "ranges: there are 1, but 2 follow from the policy and the membership");
  }
}
