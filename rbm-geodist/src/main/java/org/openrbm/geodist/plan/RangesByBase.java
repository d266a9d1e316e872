package org.openrbm.geodist.plan;

import static org.openrbm.core.text.Refusal.illegalArgument;

import java.math.RoundingMode;
import java.util.function.Supplier;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * The ranges after posts have been added or taken away, and the numbers of posts for which there
 * are any.
 */
final class RangesByBase {

  /** In place of a number of posts where there is no limit. */
  static final long UNLIMITED = Long.MAX_VALUE;

  private final DesirableRangeTable now;
  private final PostsRule rule;
  private final BaseFigure base;
  private final long mostAdded;
  private final long mostTakenAway;

  RangesByBase(DesirableRangeTable now, PostsRule rule) {
    this.now = now;
    this.rule = rule;
    this.base = now.policy().baseFigure().orElseThrow(); // there are ranges
    this.mostAdded = added();
    this.mostTakenAway = takenAway();
  }

  /** The most posts that can be added until a base figure, or its points, are too great. */
  long mostAdded() {
    return mostAdded;
  }

  /** The most posts that can be taken away until the blocks take more than the base figure. */
  long mostTakenAway() {
    return mostTakenAway;
  }

  private long added() {
    rule.after(base, 0); // a rule that does not fit is found before any use
    if (!(rule instanceof PostsRule.Adding adding)) {
      return UNLIMITED;
    }
    Ratio perPost = now.policy().pointsPerPost().orElse(Ratio.ONE).max(Ratio.ONE);
    long mostPosts =
        Ratio.of(DesirableRangePolicy.MAX_POSTS).dividedBy(perPost).round(RoundingMode.FLOOR);
    return Math.max(0, mostPosts - adding.actualPosts());
  }

  /** The base figure never falls while posts rise, and what blocks leave of it neither. */
  private long takenAway() {
    if (!(rule instanceof PostsRule.Adding adding) || blocksFit(1 - adding.actualPosts())) {
      return UNLIMITED;
    }
    long fit = 0;
    long tooMany = adding.actualPosts() - 1;
    while (tooMany - fit > 1) {
      long middle = fit + (tooMany - fit) / 2;
      if (blocksFit(-middle)) {
        fit = middle;
      } else {
        tooMany = middle;
      }
    }
    return fit;
  }

  private boolean blocksFit(long change) {
    Ratio then = rule.after(base, change).posts();
    return now.policy().postsOfBlocks(then, now.membership().members().size()).compareTo(then) <= 0;
  }

  /**
   * The range of one member.
   *
   * @throws IllegalArgumentException if the policy gives no range at the base figure that there is
   *     then
   */
  DesirableRange of(String code, long change) {
    BaseFigure then = rule.after(base, change);
    return then.equals(base)
        ? now.of(code)
        : at(
            then,
            change,
            () ->
                DesirableRangeCalculator.standard()
                    .calculate(now.policy().withBaseFigure(then), now.membership(), code));
  }

  /** The ranges of all members; refused as that {@linkplain #of of one} is. */
  DesirableRangeTable after(long change) {
    BaseFigure then = rule.after(base, change);
    return then.equals(base)
        ? now
        : at(
            then,
            change,
            () ->
                DesirableRangeCalculator.standard()
                    .calculate(now.policy().withBaseFigure(then), now.membership()));
  }

  private static <T> T at(BaseFigure then, long change, Supplier<T> ranges) {
    try {
      return ranges.get();
    } catch (IllegalArgumentException e) {
      throw illegalArgument(
          "no ranges after a change of %s posts, which leads to a base figure of %s: %s"
              .formatted(change, then.posts(), e.getMessage()),
          e);
    }
  }
}
