package org.openrbm.geodist.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.GeodistDomain;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.BlockSize;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PostBlock;
import org.openrbm.geodist.policy.RangeFactor;

/** A sweep says of every policy what the exact calculator says of it. */
@Domain(GeodistDomain.class)
@Domain(DomainContext.Global.class)
class SweepPropertyTest {

  private static final Ratio TINY = Ratio.parse("1/1000000000000000000000"); // 10⁻²¹

  /** Compares every number of a result with the report of the exact calculator. */
  private static void assertExact(SweepResult result, Membership members) {
    result
        .indices()
        .forEach(
            index -> {
              RepresentationReport exact = result.report(index);
              assertThat(result.counts(index)).as("policy %s", index).isEqualTo(exact.counts());
              assertThat(result.postsMissing(index))
                  .as("posts missing of policy %s", index)
                  .isEqualTo(
                      exact.representations().stream()
                          .mapToLong(Representation::postsToRange)
                          .filter(posts -> posts > 0)
                          .sum());
              assertThat(result.postsExceeding(index))
                  .as("posts exceeding of policy %s", index)
                  .isEqualTo(
                      -exact.representations().stream()
                          .mapToLong(Representation::postsToRange)
                          .filter(posts -> posts < 0)
                          .sum());
              for (Member member : members.members()) {
                assertThat(result.status(member.code(), index))
                    .as("status of %s under policy %s", member.code(), index)
                    .isEqualTo(exact.of(member.code()).status());
              }
            });
  }

  private static SweepResult sweep(PolicyGrid grid, Membership members, StaffCounts staff) {
    return PolicySweep.standard()
        .withDistances()
        .withStatusesOf(members.members().stream().map(Member::code).toList())
        .calculate(grid, members, staff);
  }

  @Property(tries = 300)
  void a_grid_around_any_policy_is_exact(
      @ForAll DesirableRangePolicy policy,
      @ForAll Membership members,
      @ForAll StaffCounts staff,
      @ForAll @LongRange(min = 1, max = 500) long step,
      @ForAll @IntRange(min = 1, max = 12) int bases) {
    Ratio base = policy.baseFigure().orElseThrow().posts();
    Ratio mostMembership = Ratio.ONE.minus(policy.populationWeight());
    PolicyGrid grid =
        PolicyGrid.of(policy)
            .withBaseFigures(
                Axis.of(base, base.plus(Ratio.of(step * (bases - 1L))), Ratio.of(step)))
            .withMembershipWeights(
                mostMembership.signum() == 0
                    ? Axis.of(Ratio.ZERO)
                    : Axis.of(Ratio.ZERO, mostMembership, mostMembership.dividedBy(3)))
            .withFlexibilityShares(Axis.ofPercent(0, 100, 50))
            .withMinimumUpperLimits(Axis.of(0, 14, 14));

    SweepResult result = sweep(grid, members, staff);

    assertThat(result.size()).isEqualTo(grid.size());
    assertExact(result, members);
  }

  @Provide
  static Arbitrary<PostBlock> blocks() {
    Arbitrary<BlockSize> sizes =
        Arbitraries.of(
            new BlockSize.Posts(Ratio.of(240)),
            new BlockSize.PostsPerMember(Ratio.parse("7.75")),
            new BlockSize.ShareOfBase(Ratio.of(1, 7)),
            new BlockSize.GreatestOf(
                List.of(
                    new BlockSize.ShareOfBase(Ratio.ofPercent(20)),
                    new BlockSize.Posts(Ratio.of(191)))));
    return Combinators.combine(
            Arbitraries.of(RangeFactor.class), sizes, Arbitraries.of(true, false))
        .as(
            (factor, size, reserve) ->
                reserve ? PostBlock.reserve(factor, size) : PostBlock.of(factor, size));
  }

  @Property(tries = 200)
  void a_grid_around_a_policy_with_blocks_is_exact(
      @ForAll DesirableRangePolicy policy,
      @ForAll("blocks") PostBlock one,
      @ForAll("blocks") PostBlock another,
      @ForAll Membership members,
      @ForAll StaffCounts staff) {
    PolicyGrid grid =
        PolicyGrid.of(policy.withBlocks(one, another).withBaseFigure(1000))
            .withBaseFigures(Axis.of(700, 1300, 50))
            .withFlexibilityShares(Axis.ofPercent(0, 30, 15));

    assertExact(sweep(grid, members, staff), members);
  }

  /** One member, whose midpoint is the base figure itself. */
  private static final Membership ONE =
      Membership.parse("One", LocalDate.of(2020, 7, 1), "code,ratePercent,population\nA,100,1\n");

  @Provide
  static Arbitrary<RoundingMode> rounding() {
    return Arbitraries.of(RoundingMode.values()).filter(mode -> mode != RoundingMode.UNNECESSARY);
  }

  /**
   * Base figures in steps of half an ulp, and of a fraction of it, across the very point at which a
   * limit rounds to another number.
   */
  @Property(tries = 400)
  void midpoints_at_a_rounding_boundary_are_exact(
      @ForAll @IntRange(min = 1, max = 3000) int staff,
      @ForAll @IntRange(min = 0, max = 99) int flexibilityPercent,
      @ForAll @IntRange(min = 0, max = 60) int minimumTenths,
      @ForAll("rounding") RoundingMode mode,
      @ForAll boolean lowerLimit,
      @ForAll boolean fromShare,
      @ForAll @IntRange(min = 0, max = 8) int fineness) {
    Ratio f = fromShare ? Ratio.ofPercent(flexibilityPercent) : Ratio.ZERO;
    Ratio m = fromShare ? Ratio.ZERO : Ratio.of(minimumTenths, 10);
    Ratio boundary = boundary(lowerLimit ? staff + 1 : staff, mode);
    Ratio midpoint =
        lowerLimit
            ? boundary.plus(m).dividedBy(Ratio.ONE.minus(f))
            : boundary.minus(m).dividedBy(Ratio.ONE.plus(f));
    if (midpoint.compareTo(Ratio.of(1, 100)) < 0) {
      return; // no policy has such a base figure
    }
    Ratio step = midpoint.times(TINY);
    for (int i = 0; i < fineness; i++) {
      step = step.times(10); // up to 10⁻¹³, 450 ulp
    }
    DesirableRangePolicy policy = policy(f, m).withLimitRounding(mode).withBaseFigure(1000);
    PolicyGrid grid =
        PolicyGrid.of(policy)
            .withBaseFigures(
                Axis.of(midpoint.minus(step.times(6)), midpoint.plus(step.times(6)), step));

    SweepResult result = sweep(grid, ONE, StaffCounts.of(Map.of("A", staff)));

    assertExact(result, ONE);
    assertThat(result.fallbacks()).isPositive();
  }

  /** The point from which, or after which, a limit rounds to {@code whole} at least. */
  private static Ratio boundary(int whole, RoundingMode mode) {
    return switch (mode) {
      case FLOOR, DOWN -> Ratio.of(whole);
      case CEILING, UP -> Ratio.of(whole - 1);
      default -> Ratio.of(2L * whole - 1, 2);
    };
  }

  private static DesirableRangePolicy policy(Ratio flexibility, Ratio minimum) {
    return DesirableRangePolicy.builder()
        .id("boundary")
        .title(LocalizedText.of("en", "Boundary"))
        .baseFigure(BaseFigure.of(1))
        .membershipWeight(Ratio.of(1, 3))
        .populationWeight(Ratio.of(1, 7))
        .contributionWeight(Ratio.of(11, 21))
        .flexibilityShare(flexibility)
        .minimumFlexibility(minimum)
        .build();
  }

  @Property(tries = 60)
  void threads_and_slices_change_nothing(
      @ForAll DesirableRangePolicy policy,
      @ForAll Membership members,
      @ForAll StaffCounts staff,
      @ForAll @IntRange(min = 2, max = 5) int threads,
      @ForAll @LongRange(min = 0, max = 40_000) long cut) {
    PolicyGrid grid =
        PolicyGrid.of(policy)
            .withBaseFigures(Axis.of(1, 5000, 1))
            .withFlexibilityShares(Axis.ofPercent(0, 35, 5));
    List<String> codes = members.members().stream().map(Member::code).toList();
    PolicySweep alone = PolicySweep.standard().withStatusesOf(codes);

    SweepResult whole = alone.calculate(grid, members, staff);
    SweepResult threaded = alone.withThreads(threads).calculate(grid, members, staff);
    SweepResult before = alone.calculate(grid, members, staff, 0, cut);
    SweepResult after = alone.calculate(grid, members, staff, cut, grid.size());

    assertThat(threaded.fallbacks()).isEqualTo(whole.fallbacks());
    assertThat(before.fallbacks() + after.fallbacks()).isEqualTo(whole.fallbacks());
    for (long index = 0; index < grid.size(); index++) {
      SweepResult part = index < cut ? before : after;
      for (RepresentationStatus status : RepresentationStatus.values()) {
        int count = whole.count(status, index);
        if (threaded.count(status, index) != count || part.count(status, index) != count) {
          throw new AssertionError(status + " of policy " + index);
        }
      }
      for (String code : codes) {
        if (threaded.status(code, index) != whole.status(code, index)
            || part.status(code, index) != whole.status(code, index)) {
          throw new AssertionError(code + " under policy " + index);
        }
      }
    }
  }
}
