package org.openrbm.geodist.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.StaffCounts;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RepresentationSharesTest {

  /** p = 3/4, 1/4, 0; q = 1/2, 1/4, 1/4. */
  private static final RepresentationShares SHARES =
      RepresentationShares.of(Indices.amounts(3, 1, 0), Indices.amounts(2, 1, 1));

  @Test
  void shares_are_of_the_staff_and_of_the_entitlement_of_all() {
    assertThat(SHARES.totalStaff()).isEqualTo(Ratio.of(4));
    assertThat(SHARES.totalEntitlement()).isEqualTo(Ratio.of(4));
    assertThat(SHARES.staffShares())
        .containsExactly(
            Map.entry("A", Ratio.of(3, 4)),
            Map.entry("B", Ratio.of(1, 4)),
            Map.entry("C", Ratio.ZERO));
    assertThat(SHARES.entitlementShares())
        .containsExactly(
            Map.entry("A", Ratio.of(1, 2)),
            Map.entry("B", Ratio.of(1, 4)),
            Map.entry("C", Ratio.of(1, 4)));
    assertThat(SHARES.proportional()).isFalse();
    assertThat(RepresentationShares.of(Indices.amounts(3, 1), Indices.amounts(6, 2)).proportional())
        .isTrue();
  }

  @Test
  void a_representation_ratio_explains_itself() {
    assertThat(SHARES.representationRatio("A").value()).contains(Ratio.of(3, 2));
    assertThat(SHARES.representationRatio("A").render())
        .isEqualTo(
            """
            representation ratio = 1.5: share in staff ÷ share in entitlement
              share of A in staff = 0.75: staff of the member ÷ staff of all members
                staff of A = 3
                staff of all members = 4
              share of A in entitlement = 0.5: entitlement of the member ÷ entitlement of all members
                entitlement of A = 2
                entitlement of all members = 4
            """);
  }

  @Test
  void a_member_without_entitlement_has_no_representation_ratio() {
    RepresentationShares without =
        RepresentationShares.of(Indices.amounts(2, 1, 1), Indices.amounts(3, 1, 0));

    assertThat(without.representationRatio("C").reason()).contains(NoIndexValue.NO_ENTITLEMENT);
  }

  /** With n = 10^2999: p = 1 ÷ (n + 2) and q = (n + 2) ÷ (n + 3), so p ÷ q has (n + 2)² below. */
  @Test
  void a_representation_ratio_of_too_many_digits_is_none() {
    BigInteger n = BigInteger.TEN.pow(2_999);
    RepresentationShares shares =
        RepresentationShares.of(
            Map.of("A", Ratio.of(BigInteger.ONE, n.add(BigInteger.ONE)), "B", Ratio.ONE),
            Map.of("A", Ratio.ONE, "B", Ratio.of(BigInteger.ONE, n.add(BigInteger.TWO))));

    assertThat(shares.representationRatio("A").reason()).contains(NoIndexValue.TOO_MANY_DIGITS);
  }

  @Test
  void staff_of_no_member_do_not_enter() {
    RepresentationShares shares = RepresentationShares.from(REPORT);

    assertThat(shares.staff()).hasSize(193).doesNotContainKey("ZZZ");
    assertThat(shares.staffShares()).containsEntry("JPN", Ratio.of(3, 4));
  }

  private static final DesirableRangeTable TABLE =
      DesirableRangeCalculator.standard()
          .calculate(UnPolicies.RES_42_220_A.withBaseFigure(3500), UnData.membership(2015));

  private static final RepresentationReport REPORT =
      TABLE.assess(StaffCounts.of(Map.of("JPN", 300, "DEU", 100, "ZZZ", 7)));

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
        "name of a member 'A<U+200B>' must have visible characters only, but has U+200B ZERO WIDTH"
            + " SPACE");
    assertThatThrownBy(() -> SHARES.representationRatio("X"))
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

  private static void refused(
      Map<String, Ratio> staff, Map<String, Ratio> entitlement, String message) {
    assertThatThrownBy(() -> RepresentationShares.of(staff, entitlement))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void fractions_that_do_not_sum_to_1_are_noted_and_whole_numbers_never() {
    assertThat(
            RepresentationShares.of(
                    Map.of("A", Ratio.parse("0.5"), "B", Ratio.parse("0.4999")),
                    Indices.amounts(50, 49))
                .notes())
        .containsExactly(
            "The staff of all members sums to 0.9999, not to 1; the shares are of that sum.");
    assertThat(RepresentationShares.of(Indices.amounts(1, 98), Indices.amounts(50, 50)).notes())
        .isEmpty();
    assertThat(
            RepresentationShares.of(
                    Indices.amounts(1, 98),
                    Map.of("A", Ratio.parse("50.5"), "B", Ratio.parse("49.5")))
                .notes())
        .isEmpty();
  }

  @Test
  void amounts_of_which_the_sum_is_too_long_are_refused_by_name() {
    Map<String, Ratio> long1 =
        Map.of(
            "A", Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(3_000)),
            "B", Ratio.of(BigInteger.ONE, BigInteger.valueOf(3).pow(6_000)));
    assertThatThrownBy(() -> RepresentationShares.of(Indices.amounts(1, 1), long1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "sum of the entitlement of 2 members needs a fraction of more than 5000 digits");
    assertThatThrownBy(() -> Concentration.of(long1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sum of the staff of 2 members needs a fraction of more than 5000 digits");
  }
}
