package org.openrbm.geodist.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.Explanation;
import org.openrbm.core.InvalidDocumentException;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.Examples;
import org.openrbm.geodist.OtherMappers;
import org.openrbm.geodist.RangePoint;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Membership;

/** Posts taken before the weights divide the rest; 100 posts, rates 60 and 40, numbers by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostBlockTest {

  private static final DesirableRangePolicy BY_CONTRIBUTION =
      Examples.bare(100).withWeights(Ratio.ZERO, Ratio.ZERO, Ratio.ONE);

  private static final DesirableRangePolicy OF_1980 =
      BY_CONTRIBUTION.withBlocks(
          PostBlock.perMember(Ratio.parse("7.75")),
          PostBlock.reserve(RangeFactor.POPULATION, new BlockSize.Posts(Ratio.of(24))));

  private static String midpoints(DesirableRangePolicy policy) {
    DesirableRangeTable table = Examples.table(policy, Examples.TWO);
    return table.of("AAA").midpoint() + " " + table.of("BBB").midpoint();
  }

  @Test
  void posts_per_member_and_a_reserve_leave_the_remainder_to_the_weights() {
    // 100 − 15.5 − 24 = 60.5; 7.75 + 36.3 and 7.75 + 24.2
    assertThat(midpoints(OF_1980)).isEqualTo("881/20 639/20");
  }

  @Test
  void the_explanation_shows_blocks_reserve_and_remainder() {
    Explanation midpoint =
        Examples.table(OF_1980, Examples.TWO).of("AAA").figure(RangePoint.MIDPOINT).explanation();

    Explanation block = midpoint.step("membership block");
    assertThat(block.value()).isEqualTo(Ratio.parse("15.5"));
    assertThat(block.rule()).hasValue("31/4 × members");
    Explanation reserve = midpoint.step("population reserve");
    assertThat(reserve.value()).isEqualTo(Ratio.of(24));
    assertThat(reserve.rule()).hasValue("24 posts, distributed to no member");
    Explanation remaining = midpoint.step("remaining posts");
    assertThat(remaining.value()).isEqualTo(Ratio.parse("60.5"));
    assertThat(remaining.operands())
        .extracting(Explanation::quantity)
        .containsExactly("base figure", "membership block", "population reserve");
    assertThat(midpoint.step("membership posts").rule())
        .hasValue("remaining posts × membership weight + membership block");
    assertThat(midpoint.step("contribution posts").rule())
        .hasValue("remaining posts × contribution weight");
    assertThat(midpoint.step("population posts").value()).isEqualTo(Ratio.ZERO);
  }

  /** A block follows its factor: 20 posts to 3,000 and 1,000 persons, 80 to 60 and 40 per cent. */
  @Test
  void a_block_that_is_no_reserve_is_distributed_by_its_factor() {
    assertThat(
            midpoints(
                BY_CONTRIBUTION.withBlocks(
                    PostBlock.of(RangeFactor.POPULATION, new BlockSize.Posts(Ratio.of(20))))))
        .isEqualTo("63 37");
    assertThat(
            midpoints(
                BY_CONTRIBUTION.withBlocks(
                    PostBlock.of(
                        RangeFactor.POPULATION, new BlockSize.ShareOfBase(Ratio.ofPercent(20))))))
        .isEqualTo("63 37");
    // 30 posts of contribution as a block and the rest by the same weight: all by contribution
    assertThat(
            midpoints(
                BY_CONTRIBUTION.withBlocks(
                    PostBlock.of(RangeFactor.CONTRIBUTION, new BlockSize.Posts(Ratio.of(30))))))
        .isEqualTo("60 40");
  }

  @Test
  void several_blocks_of_a_factor_add_up() {
    // 2·5 + 10 = 20 posts of membership, 80 by contribution
    DesirableRangePolicy policy =
        BY_CONTRIBUTION.withBlocks(
            PostBlock.perMember(Ratio.of(5)),
            PostBlock.of(RangeFactor.MEMBERSHIP, new BlockSize.Posts(Ratio.of(10))));

    assertThat(midpoints(policy)).isEqualTo("58 42");
    assertThat(
            Examples.table(policy, Examples.TWO)
                .of("AAA")
                .figure(RangePoint.MIDPOINT)
                .explanation()
                .step("membership posts")
                .rule())
        .hasValue("remaining posts × membership weight + membership blocks");
  }

  @Test
  void at_least_a_share_or_a_number_of_posts_is_the_greater_of_both() {
    PostBlock atLeast = PostBlock.membershipAtLeast(Ratio.ofPercent(40), Ratio.of(50));

    // 50 of 100 posts: 25 + 30 and 25 + 20; of 200 posts 40 per cent is 80: 40 + 72 and 40 + 48
    assertThat(midpoints(BY_CONTRIBUTION.withBlocks(atLeast))).isEqualTo("55 45");
    assertThat(midpoints(BY_CONTRIBUTION.withBaseFigure(200).withBlocks(atLeast)))
        .isEqualTo("112 88");
    assertThat(
            Examples.table(BY_CONTRIBUTION.withBlocks(atLeast), Examples.TWO)
                .of("AAA")
                .figure(RangePoint.MIDPOINT)
                .explanation()
                .step("membership block")
                .rule())
        .hasValue("the greatest of 2/5 × base figure or 50 posts");
  }

  @Test
  void blocks_may_take_the_whole_base_figure_and_no_more() {
    assertThat(midpoints(BY_CONTRIBUTION.withBlocks(PostBlock.perMember(Ratio.of(50)))))
        .isEqualTo("50 50");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Examples.table(
                    BY_CONTRIBUTION.withBlocks(PostBlock.perMember(Ratio.of(101, 2))),
                    Examples.TWO))
        .withMessage("blocks of policy 'bare' take 101 of its 100 posts");
  }

  /** Midpoints 60.5 and 39.5 of 100 posts; flexibility 10 per cent. */
  @Test
  void midpoints_are_rounded_first_if_the_policy_says_so() {
    Membership members =
        Examples.membership(
            "Half", Examples.member("AAA", "60.5", 1), Examples.member("BBB", "39.5", 1));
    DesirableRangePolicy policy =
        BY_CONTRIBUTION
            .withFlexibilityShare(Ratio.ofPercent(10))
            .withMidpointRounding(RoundingMode.HALF_UP);
    DesirableRange rounded = Examples.table(policy, members).of("AAA");

    assertThat(rounded.midpoint()).isEqualTo(Ratio.of(61)); // ±6.1: 54.9 and 67.1
    assertThat(rounded).hasToString("AAA 55–67");
    assertThat(rounded.figure(RangePoint.MIDPOINT).explanation().rule())
        .hasValue("unrounded midpoint to whole posts, nearest, halves up");
    assertThat(
            Examples.table(policy.withMidpointRounding(RoundingMode.HALF_DOWN), members).of("AAA"))
        .hasToString("AAA 54–66");
  }

  @Test
  void a_policy_says_whether_its_weights_alone_make_the_midpoint() {
    assertThat(BY_CONTRIBUTION.weightsOnly()).isTrue();
    assertThat(UnPolicies.RES_42_220_A.weightsOnly()).isTrue();
    assertThat(OF_1980.weightsOnly()).isFalse();
    assertThat(BY_CONTRIBUTION.withMidpointRounding(RoundingMode.HALF_UP).weightsOnly()).isFalse();
    assertThat(BY_CONTRIBUTION.withPointsPerPost(Ratio.ONE).weightsOnly()).isFalse();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        refusal(
            () -> BY_CONTRIBUTION.withMidpointRounding(RoundingMode.UNNECESSARY),
            "rounding of the midpoint in policy 'bare' must be a mode that rounds, not"
                + " UNNECESSARY"),
        refusal(
            () -> BY_CONTRIBUTION.withPointsPerPost(Ratio.ZERO),
            "points per post of policy 'bare' must be above 0, but are 0"),
        refusal(
            () -> BY_CONTRIBUTION.withPointsPerPost(Ratio.of(5_000_001)),
            "points per post of policy 'bare' must not make its 100 posts more than 500000000"
                + " points, but are 5000001"),
        refusal(
            () -> BY_CONTRIBUTION.withOrganization(" "),
            "organization of policy 'bare' must not be blank"));
  }

  private static Arguments refusal(ThrowingCallable call, String message) {
    return Arguments.of(message, call);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void what_makes_no_sense_is_refused(String message, ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  private static final String BLOCKS =
      """
        "blocks": [
          {
            "factor": "MEMBERSHIP",
            "size": {
              "type": "postsPerMember",
              "posts": {
                "exact": "31/4",
                "decimal": 7.75
              }
            },
            "reserve": false
          },
          {
            "factor": "POPULATION",
            "size": {
              "type": "posts",
              "posts": {
                "exact": "24",
                "decimal": 24
              }
            },
            "reserve": true
          },
          {
            "factor": "MEMBERSHIP",
            "size": {
              "type": "greatestOf",
              "sizes": [
                {
                  "type": "shareOfBase",
                  "share": {
                    "exact": "2/5",
                    "decimal": 0.4
                  }
                },
                {
                  "type": "posts",
                  "posts": {
                    "exact": "191",
                    "decimal": 191
                  }
                }
              ]
            },
            "reserve": false
          }
        ],
      """;

  @Test
  void the_json_of_blocks_is_stable() {
    DesirableRangePolicy policy =
        DesirableRangePolicy.builder()
            .from(OF_1980)
            .addBlocks(PostBlock.membershipAtLeast(Ratio.ofPercent(40), Ratio.of(191)))
            .build();
    String json = RbmJson.write(policy);

    assertThat(json).contains(BLOCKS);
    assertThat(RbmJson.read(json, DesirableRangePolicy.class)).isEqualTo(policy);
    OtherMappers.assertAgree(policy, DesirableRangePolicy.class);
  }

  @Test
  void a_fault_in_the_json_of_a_block_is_named() {
    String json = RbmJson.write(OF_1980);

    assertFault(
        json.replace("\"type\": \"postsPerMember\"", "\"type\": \"perHead\""),
        "unknown type \"perHead\" of BlockSize; known are posts, postsPerMember, shareOfBase,"
            + " greatestOf");
    assertFault(
        json.replaceFirst(
            "\"posts\": \\{\\s*\"exact\": \"24\",\\s*\"decimal\": 24\\s*\\}", "\"posts\": -24"),
        "posts of a block must be between 0 and 500000000, but is -24");
    assertFault(
        json.replace("\"factor\": \"POPULATION\",", ""),
        "PostBlock lacks the required fields: factor");
  }

  private static void assertFault(String json, String message) {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> RbmJson.read(json, DesirableRangePolicy.class))
        .satisfies(e -> assertThat(e.faults().get(0).message()).isEqualTo(message));
  }
}
