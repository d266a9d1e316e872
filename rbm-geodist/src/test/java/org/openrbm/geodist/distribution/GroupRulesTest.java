package org.openrbm.geodist.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.data.M49Regions;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.StaffLine;

/** Ranges and benchmarks of regions. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupRulesTest {

  @Test
  void staff_of_members_are_summed_to_their_group_and_held_against_its_range() {
    DistributionAssessment assessment =
        Cases.RANGES.assess(
            Cases.staff(
                StaffLine.of("AAA", "P-2", 4),
                StaffLine.of("AAA", "D-1", 2),
                StaffLine.of("CCC", "P-2", 3),
                StaffLine.of("BBB", "P-2", 10),
                StaffLine.notStated("P-2", 7)));

    assertThat(assessment.of("NORTH")).hasToString("NORTH UNDERREPRESENTED, 9 posts, [10, 20]");
    assertThat(assessment.of("NORTH").distance()).isEqualTo(Ratio.ONE);
    assertThat(assessment.of("NORTH").explanation().rule())
        .hasValue("lower limit − held; below, as held < lower limit");
    assertThat(assessment.of("SOUTH")).hasToString("SOUTH OVERREPRESENTED, 10 posts, [5, 8]");
    assertThat(assessment.of("SOUTH").distance()).isEqualTo(Ratio.of(-2));
    assertThat(assessment.staffOfNoUnit()).isEqualTo(7);
    assertThat(assessment.counts())
        .containsExactly(
            Map.entry(RepresentationStatus.UNREPRESENTED, 0),
            Map.entry(RepresentationStatus.UNDERREPRESENTED, 1),
            Map.entry(RepresentationStatus.WITHIN_RANGE, 0),
            Map.entry(RepresentationStatus.OVERREPRESENTED, 1));
  }

  @Test
  void a_group_without_staff_is_unrepresented() {
    assertThat(Cases.RANGES.assess(Cases.staff()).of("SOUTH"))
        .hasToString("SOUTH UNREPRESENTED, 0 posts, [5, 8]");
  }

  private static final MemberGroups IMF =
      MemberGroups.of(
          "regions",
          List.of(
              MemberGroup.of("Africa", List.of("AFR")),
              MemberGroup.of("East Asia", List.of("EAS")),
              MemberGroup.of("Emerging Europe", List.of("EEU")),
              MemberGroup.of("Middle East", List.of("MEA")),
              MemberGroup.of("other", List.of("OTH"))));

  /**
   * International Monetary Fund, managers of the financial year 2014 in per cent (Bloomberg, 17
   * September 2013): Africa 4.8 of 6, East Asia 5.7 of 7, emerging Europe 2.1 of 4, Middle East 5.4
   * of 5. The numbers are shares of a thousand.
   */
  @ParameterizedTest
  @CsvSource({
    "Africa, 4.8, UNDERREPRESENTED, 1.2",
    "East Asia, 5.7, UNDERREPRESENTED, 1.3",
    "Emerging Europe, 2.1, UNDERREPRESENTED, 1.9",
    "Middle East, 5.4, WITHIN_RANGE, 0"
  })
  void the_published_shares_of_managers_are_judged_against_their_benchmarks(
      String region, String actual, RepresentationStatus status, String missing) {
    ShareBenchmarks rule =
        ShareBenchmarks.builder()
            .label("IMF managers")
            .groups(IMF)
            .addGrades("B")
            .benchmarks(
                Map.of(
                    "Africa", Ratio.of(6),
                    "East Asia", Ratio.of(7),
                    "Emerging Europe", Ratio.of(4),
                    "Middle East", Ratio.of(5)))
            .build();
    DistributionAssessment assessment =
        rule.assess(
            Cases.staff(
                StaffLine.of("AFR", "B", 48),
                StaffLine.of("AFR", "A", 900), // no managers
                StaffLine.of("EAS", "B", 57),
                StaffLine.of("EEU", "B", 21),
                StaffLine.of("MEA", "B", 54),
                StaffLine.of("OTH", "B", 800),
                StaffLine.notStated("B", 20)));

    assertThat(assessment.of(region).held()).isEqualTo(Ratio.parse(actual));
    assertThat(assessment.of(region).status()).isEqualTo(status);
    assertThat(assessment.of(region).distance()).isEqualTo(Ratio.parse(missing));
    assertThat(assessment.units()).hasSize(4); // no benchmark, no judgement
    assertThat(assessment.staffOfNoUnit()).isEqualTo(820);
    assertThat(assessment.of(region).explanation().step("staff in the band").value())
        .isEqualTo(Ratio.of(1000));
  }

  @Test
  void a_share_equal_to_its_benchmark_meets_it() {
    // 2 of 5 are 40 per cent
    assertThat(
            Cases.BENCHMARKS
                .assess(Cases.staff(StaffLine.of("AAA", "D-1", 3), StaffLine.of("BBB", "D-1", 2)))
                .of("SOUTH"))
        .hasToString("SOUTH WITHIN_RANGE, 40 per cent of staff, [40, +inf)");
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

  static Stream<Arguments> refused() {
    return Stream.of(
        refusal(
            () ->
                MemberGroups.of(
                    "halves",
                    List.of(
                        MemberGroup.of("NORTH", List.of("AAA")),
                        MemberGroup.of("SOUTH", List.of("BBB", "AAA")))),
            "member 'AAA' must be in one group of 'halves', but is in 'NORTH' and 'SOUTH'"),
        refusal(
            () ->
                MemberGroups.of(
                    "halves",
                    List.of(
                        MemberGroup.of("NORTH", List.of("AAA")),
                        MemberGroup.of("NORTH", List.of("BBB")))),
            "group 'NORTH' stands twice in 'halves'"),
        refusal(() -> MemberGroups.of("halves", List.of()), "'halves' has no groups"),
        refusal(
            () -> MemberGroups.of(" ", List.of(MemberGroup.of("N", List.of("A")))),
            "label of groups must not be blank"),
        refusal(() -> MemberGroup.of("NORTH", List.of()), "group 'NORTH' has no members"),
        refusal(() -> MemberGroup.of("", List.of("A")), "code of a group must not be blank"),
        refusal(() -> Cases.NORTH_SOUTH.groupOf("ZZZ"), "member 'ZZZ' is in no group of 'halves'"),
        refusal(
            () -> Cases.NORTH_SOUTH.checkCovers(Cases.TWO),
            "'halves' has codes that are no members of 'Two': CCC"),
        refusal(
            () ->
                MemberGroups.of("north", List.of(MemberGroup.of("NORTH", List.of("AAA"))))
                    .checkCovers(Cases.TWO),
            "members of 'Two' in no group of 'north': BBB"),
        refusal(
            () ->
                Cases.RANGES.assess(
                    Cases.staff(StaffLine.of("ZZZ", "P-2", 1), StaffLine.of("YYY", "P-2", 1))),
            "staff have nationalities in no group of 'halves': YYY, ZZZ"),
        refusal(
            () ->
                GroupRanges.builder()
                    .from(Cases.RANGES)
                    .ranges(Map.of("NORTH", Cases.range(1, 2)))
                    .build(),
            "'ranges of halves' has no range for group 'SOUTH'"),
        refusal(
            () ->
                GroupRanges.builder()
                    .from(Cases.RANGES)
                    .putRange("EAST", Interval.ofAtLeast(Ratio.ONE))
                    .build(),
            "'ranges of halves' has 3 ranges for 2 groups of 'halves'"),
        refusal(
            () ->
                ShareBenchmarks.builder()
                    .from(Cases.BENCHMARKS)
                    .putBenchmark("EAST", Ratio.ONE)
                    .build(),
            "'managers' has a benchmark for 'EAST', which is no group of 'halves'"),
        refusal(
            () ->
                ShareBenchmarks.builder()
                    .from(Cases.BENCHMARKS)
                    .putBenchmark("NORTH", Ratio.of(101))
                    .build(),
            "benchmark of group 'NORTH' must be between 0 and 100 per cent, but is 101"),
        refusal(
            () -> ShareBenchmarks.builder().label("none").groups(Cases.NORTH_SOUTH).build(),
            "'none' has no benchmarks"),
        refusal(
            () -> Cases.BENCHMARKS.assess(Cases.staff(StaffLine.of("AAA", "P-2", 9))),
            "'managers' cannot be assessed: there are no staff in its band"),
        refusal(
            () -> Cases.RANGES.assess(Cases.staff()).of("EAST"),
            "'EAST' is no unit of 'ranges of halves', which has 2"));
  }

  private static Arguments refusal(ThrowingCallable call, String message) {
    return Arguments.of(message, call);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void what_makes_no_sense_is_refused(String message, ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
