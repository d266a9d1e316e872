package org.openrbm.geodist.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
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
    assertThat(ONE_WITHOUT_STAFF.shares().representationRatio("C")).contains(Ratio.ZERO);
    assertThat(ONE_WITHOUT_STAFF.shares().representationRatio("A")).contains(Ratio.of(3, 2));
    assertThat(ONE_WITHOUT_STAFF.loosemoreHanby()).isEqualTo(Ratio.of(1, 4));
    assertThat(ONE_WITHOUT_STAFF.raeOverAllMembers()).isEqualTo(Ratio.of(1, 6));
    assertThat(ONE_WITHOUT_STAFF.greatestDeviation()).isEqualTo(Ratio.of(1, 4));
    assertThat(ONE_WITHOUT_STAFF.gallagherSquared()).isEqualTo(Ratio.of(1, 16));
    assertThat(ONE_WITHOUT_STAFF.gallagher()).isEqualTo(0.25);
    assertThat(ONE_WITHOUT_STAFF.sainteLagueSum()).contains(Ratio.of(3, 8)); // 1/8 + 0 + 1/4
    assertThat(ONE_WITHOUT_STAFF.theil()).isCloseTo(0.75 * Math.log(1.5), within(1e-15));
    // Lorenz curve through (1/4, 0), (1/2, 1/4), (1, 1)
    assertThat(ONE_WITHOUT_STAFF.giniAgainstEntitlement()).isEqualTo(Ratio.of(5, 16));
    assertThat(ONE_WITHOUT_STAFF.hellinger())
        .isCloseTo(Math.sqrt(1 - Math.sqrt(3.0 / 8) - 0.25), within(1e-15));
  }

  @Test
  void a_member_without_entitlement_has_a_defined_answer_everywhere() {
    assertThat(ONE_WITHOUT_ENTITLEMENT.shares().representationRatio("C")).isEmpty();
    assertThat(ONE_WITHOUT_ENTITLEMENT.loosemoreHanby()).isEqualTo(Ratio.of(1, 4));
    assertThat(ONE_WITHOUT_ENTITLEMENT.gallagher()).isEqualTo(0.25);
    assertThat(ONE_WITHOUT_ENTITLEMENT.sainteLagueSum()).isEmpty();
    assertThat(ONE_WITHOUT_ENTITLEMENT.sainteLagueRoot()).isInfinite();
    assertThat(ONE_WITHOUT_ENTITLEMENT.theil()).isInfinite();
    // Lorenz curve through (3/4, 1/2), (1, 3/4), and up to (1, 1)
    assertThat(ONE_WITHOUT_ENTITLEMENT.giniAgainstEntitlement()).isEqualTo(Ratio.of(5, 16));
    assertThat(ONE_WITHOUT_ENTITLEMENT.hellinger())
        .isCloseTo(Math.sqrt(1 - Math.sqrt(3.0 / 8) - 0.25), within(1e-15));
  }

  @Test
  void a_member_with_neither_changes_nothing_but_the_number_of_members() {
    Disproportionality with = indices(Indices.amounts(3, 1, 0), Indices.amounts(1, 1, 0));
    Disproportionality without = indices(Indices.amounts(3, 1), Indices.amounts(1, 1));

    assertThat(with.shares().representationRatio("C")).isEmpty();
    assertThat(with.sainteLagueSum()).isEqualTo(without.sainteLagueSum()).isPresent();
    assertThat(with.theil()).isEqualTo(without.theil());
    assertThat(with.giniAgainstEntitlement()).isEqualTo(without.giniAgainstEntitlement());
    assertThat(with.raeOverAllMembers()).isEqualTo(Ratio.of(1, 6));
    assertThat(without.raeOverAllMembers()).isEqualTo(Ratio.of(1, 4));
  }

  @Test
  void nobody_has_both() {
    Disproportionality apart = indices(Indices.amounts(1, 0), Indices.amounts(0, 1));

    assertThat(apart.loosemoreHanby()).isEqualTo(Ratio.ONE);
    assertThat(apart.gallagher()).isEqualTo(1);
    assertThat(apart.giniAgainstEntitlement()).isEqualTo(Ratio.ONE);
    assertThat(apart.hellinger()).isEqualTo(1);
  }

  private static void refused(
      Map<String, Ratio> staff, Map<String, Ratio> entitlement, String message) {
    assertThatThrownBy(() -> RepresentationShares.of(staff, entitlement))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void rejects_what_has_no_shares() {
    refused(
        Indices.amounts(0, 0),
        Indices.amounts(1, 1),
        "no member has any staff, so there are no shares of it");
    refused(
        Indices.amounts(1, 0),
        Indices.amounts(0, 0),
        "no member has any entitlement, so there are no shares of it");
    refused(
        Indices.amounts(1, -1),
        Indices.amounts(1, 1),
        "staff of 'B' must not be negative, but is -1");
    refused(
        Indices.amounts(1, 1),
        Indices.amounts(1, -1),
        "entitlement of 'B' must not be negative, but is -1");
    refused(
        Indices.amounts(1, 1),
        Indices.amounts(1),
        "staff names member 'B', which has no entry among the entitlements");
    refused(Map.of("", Ratio.ONE), Map.of("", Ratio.ONE), "name of a member must not be blank");
    refused(
        Map.of("A", Ratio.ONE, "A\u200B", Ratio.ONE),
        Map.of("A", Ratio.ONE, "A\u200B", Ratio.ONE),
        "name of a member 'A<U+200B>' must have visible characters only, but has U+200B ZERO WIDTH SPACE");
    assertThatThrownBy(() -> ONE_WITHOUT_STAFF.shares().representationRatio("X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'X' is no member of these shares");
  }

  @Test
  void a_member_that_staff_does_not_name_has_none() {
    assertThat(RepresentationShares.ofCounts(Map.of("A", 3), Indices.amounts(1, 1)).staff())
        .containsEntry("B", Ratio.ZERO);
    assertThat(RepresentationShares.ofCounts(Map.of("A", 3), Indices.amounts(1, 1)))
        .isEqualTo(RepresentationShares.of(Indices.amounts(3, 0), Indices.amounts(1, 1)))
        .hasToString("shares of 2 members");
  }
}
