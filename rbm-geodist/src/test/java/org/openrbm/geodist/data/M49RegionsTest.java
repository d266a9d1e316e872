package org.openrbm.geodist.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.geodist.Examples;
import org.openrbm.geodist.distribution.MemberGroup;
import org.openrbm.geodist.distribution.MemberGroups;

@DisplayNameGeneration(ReplaceUnderscores.class)
class M49RegionsTest {

  /** Well-known regions and sub-regions of the standard. */
  @ParameterizedTest
  @CsvSource({
    "EGY, Africa, Northern Africa",
    "KEN, Africa, Sub-Saharan Africa",
    "USA, Americas, Northern America",
    "MEX, Americas, Latin America and the Caribbean",
    "JPN, Asia, Eastern Asia",
    "KAZ, Asia, Central Asia",
    "CYP, Asia, Western Asia",
    "RUS, Europe, Eastern Europe",
    "GBR, Europe, Northern Europe",
    "FJI, Oceania, Melanesia",
  })
  void a_state_has_its_region_and_sub_region(String code, String region, String subregion) {
    assertThat(M49Regions.regions(UnData.membership(2015)).groupOf(code)).isEqualTo(region);
    assertThat(M49Regions.subregions(UnData.membership(2015)).groupOf(code)).isEqualTo(subregion);
  }

  @Test
  void every_sub_region_lies_in_one_region() {
    MemberGroups regions = M49Regions.regions(UnData.membership(2015));

    assertThat(M49Regions.subregions(UnData.membership(2015)).groups())
        .allSatisfy(
            group ->
                assertThat(group.members().stream().map(regions::groupOf).distinct()).hasSize(1));
  }

  @Test
  void the_groups_name_the_standard_and_stand_in_order() {
    MemberGroups regions = M49Regions.regions(UnData.membership(2015));

    assertThat(regions.label()).isEqualTo("M49 regions");
    assertThat(regions.source())
        .hasValueSatisfying(
            source -> assertThat(source.evidence()).isEqualTo(EvidenceGrade.SECONDARY));
    assertThat(regions.groups()).extracting(MemberGroup::code).isSorted();
  }

  @Test
  void a_member_that_is_no_state_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> M49Regions.subregions(Examples.TWO))
        .withMessage("no M49 region is known for member 'AAA'");
  }
}
