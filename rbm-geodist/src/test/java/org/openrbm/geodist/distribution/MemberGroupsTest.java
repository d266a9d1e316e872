package org.openrbm.geodist.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.data.M49Regions;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.StaffLine;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemberGroupsTest {

  @Test
  void each_member_is_in_one_group() {
    assertThat(Cases.NORTH_SOUTH.groupOf("CCC")).isEqualTo("NORTH");
    assertThat(Cases.NORTH_SOUTH.groupOf("BBB")).isEqualTo("SOUTH");
  }

  @Test
  void staff_are_summed_by_group_and_those_not_stated_are_in_none() {
    assertThat(
            Cases.NORTH_SOUTH.staff(
                Cases.staff(
                        StaffLine.of("AAA", "P-2", 4),
                        StaffLine.of("CCC", "P-3", 3),
                        StaffLine.notStated("P-2", 7))
                    .counts()))
        .containsExactly(Map.entry("NORTH", 7L), Map.entry("SOUTH", 0L));
  }

  /** Rates 60 and 40 and populations 3,000 and 1,000 in one group, and alone. */
  @Test
  void groups_may_be_members_of_a_formula_themselves() {
    MemberGroups one =
        MemberGroups.of("one", List.of(MemberGroup.of("ALL", List.of("AAA", "BBB"))));
    MemberGroups each =
        MemberGroups.of(
            "each",
            List.of(MemberGroup.of("A", List.of("AAA")), MemberGroup.of("B", List.of("BBB"))));

    assertThat(one.asMembers(Cases.TWO).of("ALL").ratePercent()).isEqualTo(Ratio.of(100));
    assertThat(one.asMembers(Cases.TWO).of("ALL").population()).isEqualTo(4000);
    assertThat(
            DesirableRangeCalculator.standard()
                .calculate(UnPolicies.RES_42_220_A.withBaseFigure(100), each.asMembers(Cases.TWO))
                .of("A"))
        .hasToString("A 48–65");
    assertThat(M49Regions.regions(UnData.membership(2015)).asMembers(UnData.membership(2015)))
        .satisfies(
            regions -> {
              assertThat(regions.members()).hasSize(5);
              assertThat(regions.totalRatePercent()).isEqualTo(Ratio.of(100));
              assertThat(regions.totalPopulation())
                  .isEqualTo(UnData.membership(2015).totalPopulation());
            });
  }

  @Test
  void m49_regions_hold_every_member_state_once() {
    MemberGroups regions = M49Regions.regions(UnData.membership(2015));
    MemberGroups subregions = M49Regions.subregions(UnData.membership(2015));

    regions.checkCovers(UnData.membership(2015));
    subregions.checkCovers(UnData.membership(2015));
    // United Nations Statistics Division: 54, 35, 47, 43 and 14 Member States
    assertThat(regions.groups())
        .extracting(group -> group.code() + " " + group.members().size())
        .containsExactly("Africa 54", "Americas 35", "Asia 47", "Europe 43", "Oceania 14");
    assertThat(subregions.groups()).hasSize(17);
    assertThat(regions.groupOf("JPN")).isEqualTo("Asia");
    assertThat(subregions.groupOf("JPN")).isEqualTo("Eastern Asia");
    // South Sudan was admitted in 2011
    assertThat(M49Regions.regions(UnData.membership(2010)).groups().get(0).members()).hasSize(53);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> M49Regions.regions(Cases.TWO))
        .withMessage("no M49 region is known for member 'AAA'");
  }

  @Test
  void what_makes_no_sense_is_refused() {
    refused(
        () ->
            MemberGroups.of(
                "halves",
                List.of(
                    MemberGroup.of("NORTH", List.of("AAA")),
                    MemberGroup.of("SOUTH", List.of("BBB", "AAA")))),
        "member 'AAA' must be in one group of 'halves', but is in 'NORTH' and 'SOUTH'");
    refused(
        () ->
            MemberGroups.of(
                "halves",
                List.of(
                    MemberGroup.of("NORTH", List.of("AAA")),
                    MemberGroup.of("NORTH", List.of("BBB")))),
        "group 'NORTH' stands twice in 'halves'");
    refused(() -> MemberGroups.of("halves", List.of()), "'halves' has no groups");
    refused(
        () -> MemberGroups.of(" ", List.of(MemberGroup.of("N", List.of("A")))),
        "label of groups must not be blank");
    refused(() -> Cases.NORTH_SOUTH.groupOf("ZZZ"), "member 'ZZZ' is in no group of 'halves'");
    refused(
        () -> Cases.NORTH_SOUTH.checkCovers(Cases.TWO),
        "'halves' has codes that are no members of 'Two': CCC");
    refused(
        () ->
            MemberGroups.of("north", List.of(MemberGroup.of("NORTH", List.of("AAA"))))
                .checkCovers(Cases.TWO),
        "members of 'Two' in no group of 'north': BBB");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  private static <T> void stable(T value, Class<T> type, String json) {
    assertThat(RbmJson.write(value)).isEqualTo(json);
    assertThat(RbmJson.read(json, type)).isEqualTo(value);
  }

  @Test
  void the_json_is_stable_and_reads_back() {
    stable(Cases.NORTH_SOUTH, MemberGroups.class, Cases.GROUPS);
  }
}
