package org.openrbm.geodist.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisproportionalityTest {

  /** p = 3/4, 1/4, 0; q = 1/2, 1/4, 1/4. */
  private static final Disproportionality ONE_WITHOUT_STAFF =
      indices(Indices.amounts(3, 1, 0), Indices.amounts(2, 1, 1));

  /** p = 1/2, 1/4, 1/4; q = 3/4, 1/4, 0. */
  private static final Disproportionality ONE_WITHOUT_ENTITLEMENT =
      indices(Indices.amounts(2, 1, 1), Indices.amounts(3, 1, 0));

  private static Disproportionality indices(
      Map<String, Ratio> staff, Map<String, Ratio> entitlement) {
    return Disproportionality.of(RepresentationShares.of(staff, entitlement));
  }

  @Test
  void a_member_without_staff_has_a_defined_answer_everywhere() {
    assertThat(ONE_WITHOUT_STAFF.shares().representationRatio("C").value()).contains(Ratio.ZERO);
    assertThat(ONE_WITHOUT_STAFF.shares().representationRatio("A").value())
        .contains(Ratio.of(3, 2));
    assertThat(ONE_WITHOUT_STAFF.loosemoreHanby().value()).contains(Ratio.of(1, 4));
    assertThat(ONE_WITHOUT_STAFF.raeOverAllMembers().value()).contains(Ratio.of(1, 6));
    assertThat(ONE_WITHOUT_STAFF.greatestDeviation().value()).contains(Ratio.of(1, 4));
    assertThat(ONE_WITHOUT_STAFF.gallagherSquared().value()).contains(Ratio.of(1, 16));
    assertThat(ONE_WITHOUT_STAFF.gallagher()).isEqualTo(0.25);
    assertThat(ONE_WITHOUT_STAFF.sainteLagueSum().value())
        .contains(Ratio.of(3, 8)); // 1/8 + 0 + 1/4
    assertThat(ONE_WITHOUT_STAFF.theil()).isCloseTo(0.75 * Math.log(1.5), within(1e-15));
    // Lorenz curve through (1/4, 0), (1/2, 1/4), (1, 1)
    assertThat(ONE_WITHOUT_STAFF.giniAgainstEntitlement().value()).contains(Ratio.of(5, 16));
    assertThat(ONE_WITHOUT_STAFF.hellinger())
        .isCloseTo(Math.sqrt(1 - Math.sqrt(3.0 / 8) - 0.25), within(1e-15));
  }

  @Test
  void a_member_without_entitlement_has_a_defined_answer_everywhere() {
    assertThat(ONE_WITHOUT_ENTITLEMENT.shares().representationRatio("C").value()).isEmpty();
    assertThat(ONE_WITHOUT_ENTITLEMENT.loosemoreHanby().value()).contains(Ratio.of(1, 4));
    assertThat(ONE_WITHOUT_ENTITLEMENT.gallagher()).isEqualTo(0.25);
    assertThat(ONE_WITHOUT_ENTITLEMENT.sainteLagueSum().reason())
        .contains(NoIndexValue.STAFF_WITHOUT_ENTITLEMENT);
    assertThat(ONE_WITHOUT_ENTITLEMENT.sainteLagueRoot()).isInfinite();
    assertThat(ONE_WITHOUT_ENTITLEMENT.theil()).isInfinite();
    // Lorenz curve through (3/4, 1/2), (1, 3/4), and up to (1, 1)
    assertThat(ONE_WITHOUT_ENTITLEMENT.giniAgainstEntitlement().value()).contains(Ratio.of(5, 16));
    assertThat(ONE_WITHOUT_ENTITLEMENT.hellinger())
        .isCloseTo(Math.sqrt(1 - Math.sqrt(3.0 / 8) - 0.25), within(1e-15));
  }

  @Test
  void a_member_with_neither_changes_nothing_but_the_number_of_members() {
    Disproportionality with = indices(Indices.amounts(3, 1, 0), Indices.amounts(1, 1, 0));
    Disproportionality without = indices(Indices.amounts(3, 1), Indices.amounts(1, 1));

    assertThat(with.shares().representationRatio("C").value()).isEmpty();
    assertThat(with.sainteLagueSum()).isEqualTo(without.sainteLagueSum());
    assertThat(with.sainteLagueSum().value()).isPresent();
    assertThat(with.theil()).isEqualTo(without.theil());
    assertThat(with.giniAgainstEntitlement()).isEqualTo(without.giniAgainstEntitlement());
    assertThat(with.raeOverAllMembers().value()).contains(Ratio.of(1, 6));
    assertThat(without.raeOverAllMembers().value()).contains(Ratio.of(1, 4));
  }

  @Test
  void nobody_has_both() {
    Disproportionality apart = indices(Indices.amounts(1, 0), Indices.amounts(0, 1));

    assertThat(apart.loosemoreHanby().value()).contains(Ratio.ONE);
    assertThat(apart.gallagher()).isEqualTo(1);
    assertThat(apart.giniAgainstEntitlement().value()).contains(Ratio.ONE);
    assertThat(apart.hellinger()).isEqualTo(1);
  }

  @Test
  void a_rational_index_explains_itself() {
    Explanation why = ONE_WITHOUT_STAFF.raeOverAllMembers().explanation();

    assertThat(why.value()).isEqualTo(Ratio.of(1, 6)); // (1/4 + 0 + 1/4) ÷ 3
    assertThat(why.rule()).contains("sum of the absolute differences ÷ the number of members, 3");
    assertThat(why.step("absolute difference of C").value()).isEqualTo(Ratio.of(1, 4));
    assertThat(ONE_WITHOUT_ENTITLEMENT.sainteLagueSum().render())
        .isEqualTo(
            "not computable: a member without entitlement has staff, so that the index is"
                + " infinite\n");
  }
}
