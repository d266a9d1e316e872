package org.openrbm.geodist.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.membership.StaffLine;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupRangesTest {

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

  @Test
  void what_makes_no_sense_is_refused() {
    refused(
        () ->
            Cases.RANGES.assess(
                Cases.staff(StaffLine.of("ZZZ", "P-2", 1), StaffLine.of("YYY", "P-2", 1))),
        "staff have nationalities in no group of 'halves': YYY, ZZZ");
    refused(
        () ->
            GroupRanges.builder()
                .from(Cases.RANGES)
                .ranges(Map.of("NORTH", Cases.range(1, 2)))
                .build(),
        "'ranges of halves' has no range for group 'SOUTH'");
    refused(
        () ->
            GroupRanges.builder()
                .from(Cases.RANGES)
                .putRange("EAST", Interval.ofAtLeast(Ratio.ONE))
                .build(),
        "'ranges of halves' has 3 ranges for 2 groups of 'halves'");
  }

  @Test
  void a_range_of_posts_includes_its_limits() {
    refused(
        () ->
            GroupRanges.builder()
                .from(Cases.RANGES)
                .ranges(
                    Map.of("NORTH", Cases.range(1, 2), "SOUTH", Interval.ofMoreThan(Ratio.of(5))))
                .build(),
        "range (5, +inf) of group 'SOUTH' in 'ranges of halves' must include its limits");
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
    stable(
        GroupRanges.builder()
            .label("ranges of halves")
            .groups(Cases.NORTH_SOUTH)
            .putRange("NORTH", Cases.range(10, 20))
            .putRange("SOUTH", Cases.range(5, 8))
            .build(),
        GroupRanges.class,
        """
        {
          "label": "ranges of halves",
          "groups": %s,
          "ranges": {
            "NORTH": {
              "lower": {
                "exact": "10",
                "decimal": 10
              },
              "upper": {
                "exact": "20",
                "decimal": 20
              }
            },
            "SOUTH": {
              "lower": {
                "exact": "5",
                "decimal": 5
              },
              "upper": {
                "exact": "8",
                "decimal": 8
              }
            }
          }
        }"""
            .formatted(Cases.GROUPS.indent(2).strip()));
  }
}
