package org.openrbm.geodist;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContextBase;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.json.RbmJson;
import org.openrbm.geodist.membership.GradeWeights;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.BaseFigureHistory;
import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.BlockSize;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PostBlock;
import org.openrbm.geodist.policy.RangeFactor;
import org.openrbm.geodist.policy.RateTreatment;

/** Laws of blocks, reserves, rounded midpoints and points, under every policy. */
@Domain(GeodistDomain.class)
@Domain(PolicyVariantsPropertyTest.Variants.class)
class PolicyVariantsPropertyTest {

  /** What may be added to a policy; at most 100 per cent of the base figure is taken. */
  record Variant(
      List<PostBlock> blocks, Optional<RoundingMode> midpoint, Optional<Ratio> pointsPerPost) {

    DesirableRangePolicy of(DesirableRangePolicy policy) {
      return DesirableRangePolicy.builder()
          .from(policy)
          .addAllBlocks(blocks)
          .midpointRounding(midpoint)
          .pointsPerPost(pointsPerPost)
          .build();
    }
  }

  static class Variants extends DomainContextBase {

    @Provide
    static Arbitrary<Variant> variants() {
      return Combinators.combine(
              blocks().list().ofMaxSize(3),
              Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.FLOOR)
                  .optional(0.3),
              Arbitraries.integers().between(1, 12_000).map(n -> Ratio.of(n, 100)).optional(0.3))
          .as(Variant::new);
    }

    /** Three blocks at most, each at most a third of the base figure. */
    private static Arbitrary<PostBlock> blocks() {
      Arbitrary<BlockSize> shares =
          Arbitraries.integers()
              .between(0, 33)
              .map(n -> new BlockSize.ShareOfBase(Ratio.ofPercent(n)));
      Arbitrary<BlockSize> sizes =
          Arbitraries.oneOf(
              shares,
              Combinators.combine(shares, shares)
                  .as((one, other) -> new BlockSize.GreatestOf(List.of(one, other))));
      return Combinators.combine(
              Arbitraries.of(RangeFactor.class), sizes, Arbitraries.of(true, false))
          .as(
              (factor, size, reserve) ->
                  reserve ? PostBlock.reserve(factor, size) : PostBlock.of(factor, size));
    }
  }

  private static Ratio posts(DesirableRangePolicy policy) {
    return policy.baseFigure().orElseThrow().posts();
  }

  /** Every post of the base figure is in one midpoint, but for those in reserve. */
  @Property(tries = 300)
  void midpoints_sum_to_the_base_figure_less_the_reserves(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members, @ForAll Variant variant) {
    DesirableRangePolicy varied =
        new Variant(variant.blocks(), Optional.empty(), variant.pointsPerPost())
            .of(policy.withRateTreatment(RateTreatment.RENORMALISED));
    Ratio reserved =
        varied.blocks().stream()
            .filter(PostBlock::reserve)
            .map(block -> block.size().posts(posts(policy), members.members().size()))
            .reduce(Ratio.ZERO, Ratio::plus);

    assertThat(
            Examples.table(varied, members).ranges().stream()
                .map(DesirableRange::midpoint)
                .reduce(Ratio.ZERO, Ratio::plus))
        .isEqualTo(posts(policy).minus(reserved).times(varied.pointsPerPost().orElse(Ratio.ONE)));
  }

  /** A weight and a block of that share of the base figure are two ways to say the same. */
  @Property(tries = 300)
  void a_block_of_a_share_is_a_weight(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members) {
    Ratio rest = Ratio.ONE.minus(policy.membershipWeight());
    DesirableRangePolicy asBlock =
        policy
            .withWeights(
                Ratio.ZERO,
                policy.populationWeight().dividedBy(rest),
                policy.contributionWeight().dividedBy(rest))
            .withBlocks(
                PostBlock.of(
                    RangeFactor.MEMBERSHIP, new BlockSize.ShareOfBase(policy.membershipWeight())));

    assertThat(Examples.table(asBlock, members).ranges())
        .isEqualTo(Examples.table(policy, members).ranges());
  }

  @Property(tries = 300)
  void points_of_one_for_every_grade_are_posts(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members) {
    GradeWeights ones = GradeWeights.of(Map.of("P-2", Ratio.ONE, "P-4", Ratio.ONE));
    Ratio one = ones.averagePointsPerPost(Map.of("P-2", 3, "P-4", 5)).orElseThrow();

    assertThat(Examples.table(policy.withPointsPerPost(one), members).ranges())
        .isEqualTo(Examples.table(policy, members).ranges());
  }

  @Property(tries = 200)
  void a_midpoint_that_is_rounded_first_is_whole(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members) {
    assertThat(Examples.table(policy.withMidpointRounding(RoundingMode.HALF_UP), members).ranges())
        .allMatch(range -> range.midpoint().whole());
  }

  @Property(tries = 300)
  void recording_changes_no_number_and_every_step_follows_from_its_operands(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members, @ForAll Variant variant) {
    DesirableRangePolicy varied = variant.of(policy);
    RangeFormula on = new RangeFormula(varied, members, Recorder.on());
    for (DesirableRange range : Examples.table(varied, members).ranges()) {
      RangeFormula.Limits recorded = on.limits(range.member());
      assertThat(recorded.lower().value()).isEqualTo(Ratio.of(range.lower()));
      assertThat(recorded.midpoint().value()).isEqualTo(range.midpoint());
      assertThat(recorded.upper().value()).isEqualTo(Ratio.of(range.upper()));
      follows(recorded.lower().explain());
      follows(recorded.upper().explain());
    }
  }

  private static void follows(Explanation step) {
    step.operands().forEach(PolicyVariantsPropertyTest::follows);
    List<Ratio> of = step.operands().stream().map(Explanation::value).toList();
    Optional<Ratio> expected =
        switch (step.quantity()) {
          case "remaining posts" ->
              Optional.of(
                  of.stream().skip(1).reduce(Ratio.ZERO, Ratio::plus).negated().plus(of.get(0)));
          case "membership posts", "population posts", "contribution posts" ->
              Optional.of(of.stream().skip(2).reduce(of.get(0).times(of.get(1)), Ratio::plus));
          case "midpoint" ->
              switch (of.size()) {
                case 3 -> Optional.of(of.get(0).plus(of.get(1)).plus(of.get(2)));
                case 2 -> Optional.of(of.get(0).times(of.get(1)));
                default -> Optional.empty(); // rounded, in the mode of the policy
              };
          case "midpoint in posts" -> Optional.of(of.get(0).plus(of.get(1)).plus(of.get(2)));
          case "flexibility" -> Optional.of(of.get(0).times(of.get(1)).max(of.get(2)));
          default -> Optional.empty();
        };
    expected.ifPresent(value -> assertThat(step.value()).as(step.quantity()).isEqualTo(value));
  }

  @Property(tries = 200)
  void tables_read_back_from_json(
      @ForAll DesirableRangePolicy policy, @ForAll Membership members, @ForAll Variant variant) {
    DesirableRangeTable table = Examples.table(variant.of(policy), members);

    assertThat(RbmJson.read(RbmJson.write(table), DesirableRangeTable.class)).isEqualTo(table);
    OtherMappers.assertAgree(table, DesirableRangeTable.class);
  }

  /** A step-wise figure is always less than a step from the posts. */
  @Property(tries = 300)
  void a_figure_in_steps_is_less_than_a_step_away_from_the_posts(
      @ForAll("series") List<Long> posts, @ForAll("steps") long step) {
    BaseFigureRule rule =
        new BaseFigureRule.Steps(
            BaseFigure.of(2700), step, Citation.of("own", EvidenceGrade.UNVERIFIED));
    Map<LocalDate, Long> series = new TreeMap<>();
    List<Long> inOrder = new ArrayList<>(posts);
    for (int i = 0; i < inOrder.size(); i++) {
      series.put(Examples.DAY.plusYears(i), inOrder.get(i));
    }
    BaseFigureHistory history = rule.history(series);

    series.forEach(
        (day, actual) -> {
          Ratio figure = history.on(day).posts();
          assertThat(figure.minus(actual).abs()).isLessThan(Ratio.of(step));
          assertThat(figure.minus(2700).dividedBy(step).whole()).isTrue();
          assertThat(history.explanation(day).value()).isEqualTo(figure);
        });
  }

  @Provide
  static Arbitrary<List<Long>> series() {
    return Arbitraries.longs().between(1000, 5000).list().ofMinSize(1).ofMaxSize(10);
  }

  @Provide
  static Arbitrary<Long> steps() {
    return Arbitraries.longs().between(1, 500);
  }
}
