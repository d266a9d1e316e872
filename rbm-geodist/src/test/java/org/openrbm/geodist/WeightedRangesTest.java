package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Explanation;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.membership.GradeWeights;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffByGrade;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.membership.StaffLine;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/** Ranges weighted by grade; the weights are made up, since those of reports were not found. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WeightedRangesTest {

  private static final GradeWeights WEIGHTS =
      GradeWeights.of(Map.of("P-2", Ratio.of(50), "P-4", Ratio.of(90)));

  private static final Map<String, Integer> POSTS = Map.of("P-2", 10, "P-4", 30);

  /**
   * Two reports on the composition of the Secretariat state the minima in points for their average
   * points per post: 404 and 1,178 (table A.7), 415 and 1,209 (paragraph 16 and table 4).
   */
  @ParameterizedTest
  @CsvSource({"84.14, 404, 1178", "86.37, 415, 1209"})
  void the_published_minima_in_points_are_reproduced(
      String pointsPerPost, long minimumFlexibility, long minimumUpperLimit) {
    DesirableRangePolicy policy =
        Examples.HUNDRED_POSTS.withPointsPerPost(Ratio.parse(pointsPerPost));
    Explanation upper =
        Examples.table(policy, Examples.TWO).of("AAA").figure(RangePoint.UPPER).explanation();

    assertThat(upper.step("minimum flexibility").value().round(RoundingMode.HALF_UP))
        .isEqualTo(minimumFlexibility);
    assertThat(upper.step("minimum upper limit").value().round(RoundingMode.HALF_UP))
        .isEqualTo(minimumUpperLimit);
    assertThat(upper.step("minimum flexibility in posts").value()).isEqualTo(Ratio.parse("4.8"));
  }

  /** (50·10 + 90·30) ÷ 40 = 80. */
  @Test
  void the_average_points_per_post_is_the_sum_of_points_over_the_sum_of_posts() {
    assertThat(WEIGHTS.averagePointsPerPost(POSTS).orElseThrow()).isEqualTo(Ratio.of(80));
    Explanation average = WEIGHTS.averagePointsPerPost(POSTS).explanation();
    assertThat(average.value()).isEqualTo(Ratio.of(80));
    assertThat(average.step("points of all posts").value()).isEqualTo(Ratio.of(3200));
    assertThat(average.step("points P-4").value()).isEqualTo(Ratio.of(2700));
    assertThat(average.step("all posts").value()).isEqualTo(Ratio.of(40));
  }

  /**
   * 80 points a post. AAA: 56.75 posts are 4,540 points, ±681: 3,859 and 5,221. BBB: 43.25 are
   * 3,460, ±519: 2,941 and 3,979.
   */
  @Test
  void ranges_in_points_by_hand() {
    DesirableRangeTable table =
        Examples.table(
            Examples.HUNDRED_POSTS.withPointsPerPost(
                WEIGHTS.averagePointsPerPost(POSTS).orElseThrow()),
            Examples.TWO);

    assertThat(table.of("AAA")).hasToString("AAA 3859–5221");
    assertThat(table.of("AAA").midpoint()).isEqualTo(Ratio.of(4540));
    assertThat(table.of("BBB")).hasToString("BBB 2941–3979");
    Explanation lower = table.of("AAA").figure(RangePoint.LOWER).explanation();
    assertThat(lower.unit()).hasValue("points");
    assertThat(lower.rule()).hasValue("unrounded lower limit to whole points, nearest, halves up");
    assertThat(lower.step("midpoint").rule())
        .hasValue("midpoint in posts × average points per post");
    assertThat(lower.step("midpoint in posts").value()).isEqualTo(Ratio.parse("56.75"));
  }

  /** One post of 9: ±4.8 posts and at most 14, in points of 84.14: 353.4 and 1,177.96. */
  @Test
  void the_minima_of_a_small_member_are_in_points_and_rounded_to_the_nearest_point() {
    Membership one = Examples.membership("One", Examples.member("AAA", "100", 1));

    assertThat(
            Examples.table(
                    Examples.HUNDRED_POSTS
                        .withBaseFigure(9)
                        .withPointsPerPost(Ratio.parse("84.14")),
                    one)
                .of("AAA"))
        .hasToString("AAA 353–1178");
  }

  @Test
  void points_of_a_member_are_weight_times_staff_over_its_grades() {
    StaffByGrade staff =
        StaffByGrade.of(
            List.of(
                StaffLine.of("AAA", "P-2", 20),
                StaffLine.of("AAA", "P-4", 35),
                StaffLine.of("BBB", "P-4", 2),
                StaffLine.notStated("P-2", 9)));

    assertThat(WEIGHTS.points(staff))
        .containsExactly(Map.entry("AAA", Ratio.of(4150)), Map.entry("BBB", Ratio.of(180)));
    assertThat(WEIGHTS.points("AAA", staff).explanation().value()).isEqualTo(Ratio.of(4150));
    assertThat(WEIGHTS.points("CCC", staff).explanation().value()).isEqualTo(Ratio.ZERO);
  }

  @Test
  void ranges_in_points_are_not_held_against_numbers_of_staff() {
    DesirableRangeTable table =
        Examples.table(Examples.HUNDRED_POSTS.withPointsPerPost(Ratio.of(80)), Examples.TWO);

    refused(
        () -> table.assess(StaffCounts.of(Map.of())),
        "ranges of 'UN 42/220 A (variant)' are in points and cannot be held against numbers of"
            + " staff");
    refused(
        () -> table.of("AAA").percentOf(PostsDenominator.filledPosts(90)),
        "range of 'AAA' is in points, so it has no percentage of 90 filled posts");
    assertThat(RbmJson.read(RbmJson.write(table), DesirableRangeTable.class)).isEqualTo(table);
    OtherMappers.assertAgree(table, DesirableRangeTable.class);
  }

  @Test
  void what_makes_no_sense_is_refused() {
    refused(() -> GradeWeights.of(Map.of()), "there are no grade weights");
    refused(
        () -> GradeWeights.of(Map.of("P-2", Ratio.of(-1))),
        "weight of grade 'P-2' must not be negative, but is -1");
    refused(() -> GradeWeights.of(Map.of("", Ratio.ONE)), "grade must not be blank");
    refused(() -> WEIGHTS.of("D-1"), "grade 'D-1' has no weight; there are P-2, P-4");
    refused(
        () -> WEIGHTS.averagePointsPerPost(Map.of("P-2", 0)),
        "average points per post need posts, but there are none");
    refused(
        () -> WEIGHTS.averagePointsPerPost(Map.of("P-2", -1)),
        "posts of grade 'P-2' must not be negative, but are -1");
    refused(
        () -> WEIGHTS.points(StaffByGrade.of(List.of(StaffLine.notStated("D-1", 1)))),
        "grade 'D-1' has no weight; there are P-2, P-4");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void weights_are_read_from_csv_with_all_faults() {
    assertThat(GradeWeights.parse("grade,weight\nP-4,90\nP-2,50\n")).isEqualTo(WEIGHTS);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> GradeWeights.parse("grade,weight\nP-4,x\nP-4,1\nP-2,-3\n,4\n"))
        .satisfies(
            e ->
                assertThat(e.faults())
                    .extracting(fault -> fault.place() + ": " + fault.message())
                    .containsExactly(
                        "line 2, column 'weight': not a number: \"x\"; write it as 42, 0.15 or 2/3",
                        "line 3, column 'grade': grade 'P-4' stands twice",
                        "line 4, column 'weight': weight must not be negative, but is -3",
                        "line 5, column 'grade': grade must not be blank"));
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> GradeWeights.parse("grade,weight\n"))
        .satisfies(
            e -> assertThat(e.faults().get(0).message()).isEqualTo("there are no grade weights"));
  }

  @Test
  void the_json_of_weights_is_stable() {
    String weights =
        """
        {
          "weights": {
            "P-2": {
              "exact": "50",
              "decimal": 50
            },
            "P-4": {
              "exact": "90",
              "decimal": 90
            }
          }
        }\
        """;

    assertThat(RbmJson.write(WEIGHTS)).isEqualTo(weights);
    assertThat(RbmJson.read(weights, GradeWeights.class)).isEqualTo(WEIGHTS);
    OtherMappers.assertAgree(WEIGHTS, GradeWeights.class);
  }
}
