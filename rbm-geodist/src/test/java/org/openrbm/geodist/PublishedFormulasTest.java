package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.data.FaoPolicies;
import org.openrbm.geodist.data.PolicyCatalogue;
import org.openrbm.geodist.data.UnEarlierPolicies;
import org.openrbm.geodist.data.UnescoPolicies;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/** Published ranges of FAO, UNESCO and the United Nations before 1988. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedFormulasTest {

  private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.standard();

  /** The member of a case among as many others as there were, of which one has the rest. */
  static Membership members(int size, String code, String rate, String populationShare) {
    long persons = Ratio.parse(populationShare).times(100_000_000).round(RoundingMode.UNNECESSARY);
    List<Member> members = new ArrayList<>();
    members.add(Examples.member(code, rate, persons));
    members.add(
        Examples.member("REST", "0", 100_000_000 - persons)
            .withRatePercent(Ratio.HUNDRED.minus(Ratio.parse(rate))));
    for (int i = members.size(); i < size; i++) {
      members.add(Examples.member("M" + i, "0", 0));
    }
    return Examples.membership("Case", members.toArray(new Member[0]));
  }

  @ParameterizedTest(name = "{1} {4}")
  @CsvFileSource(resources = "published-formula-cases.csv", numLinesToSkip = 1)
  void the_published_range_is_reproduced(
      String source,
      String policy,
      long baseFigure,
      int members,
      String code,
      String rate,
      String share,
      String lower,
      String upper,
      @Nullable Integer staff,
      @Nullable Integer toRange) {
    assertThat(source).isNotBlank();
    DesirableRangeTable table =
        Examples.table(
            CATALOGUE.of(policy).withBaseFigure(baseFigure), members(members, code, rate, share));

    assertThat(table.of(code)).hasToString(code + " " + lower + "–" + upper);
    if (staff != null) {
      RepresentationReport report = Examples.report(table, Map.of(code, staff));
      assertThat(report.of(code).postsToRange()).isEqualTo(toRange);
    }
  }

  /** The smallest member of FAO: 1249·0.4/194 = 2.575, ±1.5: 1.075 and 4.075. */
  @Test
  void the_smallest_members_have_the_ranges_that_follow() {
    Membership fao = members(194, "USA", "22", "0.0447");
    Membership unesco = members(193, "USA", "22", "0.0447");

    assertThat(Examples.table(FaoPolicies.FORMULA_2004.withBaseFigure(1249), fao).of("M7"))
        .hasToString("M7 1–4");
    // 850·0.65/193 = 2.863, ±25 %: 2.147 and 3.578
    assertThat(Examples.table(UnescoPolicies.RES_32C_71, unesco).of("M7")).hasToString("M7 2–4");
  }

  /** 4.5 + (2,700 − 4.5·144 − 240)·25 % = 457.5, rounded to 458; ±68.7: 389.3 and 526.7. */
  @Test
  void the_midpoint_of_1976_is_rounded_before_the_limits_are_taken() {
    Membership members = members(144, "USA", "25", "0.05");
    DesirableRangePolicy unrounded =
        DesirableRangePolicy.builder()
            .from(UnEarlierPolicies.A_31_154)
            .midpointRounding(Optional.empty())
            .build();
    DesirableRange usa = Examples.table(UnEarlierPolicies.A_31_154, members).of("USA");

    assertThat(usa.midpoint()).isEqualTo(Ratio.of(458));
    assertThat(usa.figure(RangePoint.MIDPOINT).explanation().step("unrounded midpoint").value())
        .isEqualTo(Ratio.parse("457.5"));
    assertThat(Examples.table(unrounded, members).of("USA")).hasToString("USA 389–526");
  }

  /** 7.75 posts for each of 154 States are 1,193.5; with 240 in reserve 1,916.5 of 3,350 remain. */
  @Test
  void the_blocks_of_1980_leave_the_remainder_to_contribution_and_hold_240_posts_back() {
    DesirableRangeTable table =
        Examples.table(UnEarlierPolicies.RES_35_210, members(154, "USA", "25", "0.05"));
    DesirableRange usa = table.of("USA");

    assertThat(usa.figure(RangePoint.MIDPOINT).explanation().step("membership block").value())
        .isEqualTo(Ratio.parse("1193.5"));
    assertThat(usa.figure(RangePoint.MIDPOINT).explanation().step("population reserve").value())
        .isEqualTo(Ratio.of(240));
    assertThat(usa.figure(RangePoint.MIDPOINT).explanation().step("remaining posts").value())
        .isEqualTo(Ratio.parse("1916.5"));
    assertThat(usa.figure(RangePoint.MIDPOINT).explanation().step("population factor").value())
        .isEqualTo(Ratio.ZERO);
    assertThat(usa.midpoint()).isEqualTo(Ratio.parse("486.875")); // 7.75 + 1,916.5/4
    assertThat(
            table.ranges().stream().map(DesirableRange::midpoint).reduce(Ratio.ZERO, Ratio::plus))
        .isEqualTo(Ratio.of(3350 - 240));
  }
}
