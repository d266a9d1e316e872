package org.openrbm.geodist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.BaseFigureRule;
import org.openrbm.geodist.policy.BlockSize;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PostBlock;
import org.openrbm.geodist.policy.RangeFactor;

/**
 * Margins under policies with blocks, against an enumeration from the definition: the base figure,
 * the blocks and the limits are worked out anew for every number of posts.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MarginEnumerationTest {

  private static final int MOST = 250;

  /** One random case; the members have rates r and populations of one person each. */
  private record Case(
      List<Ratio> rates,
      List<Ratio> weights,
      Ratio flexibility,
      Ratio minimumFlexibility,
      Ratio minimumUpper,
      Optional<Ratio> blockPosts,
      Optional<Ratio> blockShare,
      boolean reserve,
      int base,
      int step,
      int posts,
      int staff) {

    static Case of(Random random) {
      List<Ratio> rates = new ArrayList<>();
      int members = 1 + random.nextInt(3);
      for (int i = 0; i < members; i++) {
        rates.add(Ratio.of(random.nextInt(1 + 1000 / members), 10));
      }
      int equal = random.nextInt(60);
      int population = random.nextInt(40);
      int base = 20 + random.nextInt(180);
      int step = random.nextInt(3) * 10; // 0: the figure is the number of posts
      int posts = step == 0 ? base : base + random.nextInt(2 * step - 1) - step + 1;
      return new Case(
          rates,
          List.of(
              Ratio.ofPercent(equal),
              Ratio.ofPercent(population),
              Ratio.ofPercent(100 - equal - population)),
          Ratio.ofPercent(random.nextInt(40)),
          Ratio.of(random.nextInt(20), 10),
          Ratio.of(random.nextInt(50), 10),
          random.nextInt(4) == 0
              ? Optional.empty()
              : Optional.of(Ratio.of(random.nextInt(10 * base + 1), 10)),
          random.nextInt(3) == 0
              ? Optional.of(Ratio.ofPercent(random.nextInt(100)))
              : Optional.empty(),
          random.nextBoolean(),
          base,
          step,
          posts,
          random.nextInt(3) == 0 ? random.nextInt(10) : random.nextInt(200));
    }

    PostsRule rule() {
      return step == 0
          ? Plans.following(posts)
          : PostsRule.adding(new BaseFigureRule.Steps(BaseFigure.of(base), step, Plans.OWN), posts);
    }

    /** The greater of the two sizes, as one block by population. */
    Optional<PostBlock> block() {
      BlockSize size;
      if (blockPosts.isPresent() && blockShare.isPresent()) {
        size =
            new BlockSize.GreatestOf(
                List.of(
                    new BlockSize.Posts(blockPosts.get()),
                    new BlockSize.ShareOfBase(blockShare.get())));
      } else if (blockPosts.isPresent()) {
        size = new BlockSize.Posts(blockPosts.get());
      } else if (blockShare.isPresent()) {
        size = new BlockSize.ShareOfBase(blockShare.get());
      } else {
        return Optional.empty();
      }
      return Optional.of(
          reserve
              ? PostBlock.reserve(RangeFactor.POPULATION, size)
              : PostBlock.of(RangeFactor.POPULATION, size));
    }

    RepresentationReport report() {
      Map<String, String> byCode = new TreeMap<>();
      for (int i = 0; i < rates.size(); i++) {
        byCode.put("M" + i, rates.get(i).toString());
      }
      DesirableRangePolicy policy =
          Plans.byRate(0)
              .withWeights(weights.get(0), weights.get(1), weights.get(2))
              .withBaseFigure(base)
              .withFlexibilityShare(flexibility)
              .withMinimumFlexibility(minimumFlexibility)
              .withMinimumUpperLimit(minimumUpper);
      if (block().isPresent()) {
        policy = policy.withBlocks(List.of(block().orElseThrow()));
      }
      return DesirableRangeCalculator.standard()
          .calculate(policy, Plans.membership(byCode))
          .assess(StaffCounts.of(Map.of("M0", staff)));
    }

    /** The base figure after a change of posts; one post is always left. */
    int baseAfter(int change) {
      int then = Math.max(1, posts + change);
      if (step == 0) {
        return then;
      }
      int figure = base;
      while (then - figure >= step) {
        figure += step;
      }
      while (figure - then >= step) {
        figure -= step;
      }
      return figure;
    }

    /**
     * Least staff within range, midpoint and upper limit of the first; empty if the blocks do not
     * fit.
     */
    Optional<List<Ratio>> limits(int change) {
      Ratio then = Ratio.of(baseAfter(change));
      Ratio taken =
          blockPosts
              .orElse(Ratio.ZERO)
              .max(blockShare.map(share -> share.times(then)).orElse(Ratio.ZERO));
      Ratio remaining = then.minus(taken);
      if (remaining.signum() < 0) {
        return Optional.empty();
      }
      long n = rates.size();
      Ratio midpoint =
          remaining
              .times(weights.get(0))
              .dividedBy(n)
              .plus(remaining.times(weights.get(1)).plus(reserve ? Ratio.ZERO : taken).dividedBy(n))
              .plus(remaining.times(weights.get(2)).times(rates.get(0)).dividedBy(100));
      Ratio either = midpoint.times(flexibility).max(minimumFlexibility);
      long lower = midpoint.minus(either).max(Ratio.ZERO).round(RoundingMode.HALF_UP);
      long upper = midpoint.plus(either).max(minimumUpper).round(RoundingMode.HALF_UP);
      return Optional.of(
          List.of(Ratio.of(Math.min(Math.max(lower, 1), upper)), midpoint, Ratio.of(upper)));
    }

    /** The least number from 0 with a property. */
    static Optional<Integer> least(IntPredicate has) {
      for (int k = 0; k < MOST; k++) {
        if (has.test(k)) {
          return Optional.of(k);
        }
      }
      return Optional.empty();
    }

    boolean compares(int change, int limit, int sign) {
      return limits(change)
          .filter(limits -> Ratio.of(staff + change).compareTo(limits.get(limit)) * sign >= 0)
          .isPresent();
    }

    Optional<Integer> toRange() {
      return least(k -> compares(k, 0, 1));
    }

    Optional<Integer> toMidpoint() {
      return least(k -> compares(k, 1, 1));
    }

    Optional<Integer> toRangeFromAbove() {
      return least(j -> compares(-j, 2, -1));
    }

    /** The most separations after each of which the member is not below a range that there is. */
    Optional<Integer> bearable() {
      return least(j -> !compares(-j, 0, 1)).map(j -> Math.max(0, j - 1));
    }

    Optional<Integer> room() {
      return least(k -> !compares(k, 2, -1)).map(k -> Math.max(0, k - 1));
    }
  }

  @Test
  void margins_under_blocks_are_those_by_enumeration() {
    Random random = new Random(20_111);
    int rangesEnd = 0;
    int neverBack = 0;
    for (int i = 0; i < 1_200; i++) {
      Case one = Case.of(random);
      StaffMargin margin = StaffMargins.of(one.report(), one.rule()).of("M0");
      assertThat(margin.representation().range().midpoint())
          .as("%s", one)
          .isEqualTo(one.limits(0).orElseThrow().get(1));
      SoftAssertions.assertSoftly(
          softly -> {
            softly.assertThat(upToMost(margin.appointmentsToRange())).isEqualTo(one.toRange());
            softly
                .assertThat(upToMost(margin.appointmentsToMidpoint()))
                .isEqualTo(one.toMidpoint());
            softly.assertThat(margin.separationsBearable()).isEqualTo(one.bearable());
            softly.assertThat(margin.separationsToRange()).isEqualTo(one.toRangeFromAbove());
            softly.assertThat(upToMost(margin.roomToUpperLimit())).isEqualTo(one.room());
            softly
                .assertThat(margin.separationsWithRanges().map(Long::intValue))
                .as("%s", one)
                .isEqualTo(Case.least(j -> one.limits(-j).isEmpty()).map(j -> j - 1));
          });
      rangesEnd += margin.separationsWithRanges().isPresent() ? 1 : 0;
      neverBack += margin.separationsToRange().isEmpty() ? 1 : 0;
    }
    // the enumeration meets what it is for
    assertThat(rangesEnd).isGreaterThan(100);
    assertThat(neverBack).isGreaterThan(10);
  }

  /**
   * The enumeration goes up to {@link #MOST}, and a room as far is one less than a number found.
   */
  private static Optional<Integer> upToMost(Optional<Integer> number) {
    return number.filter(n -> n < MOST);
  }
}
