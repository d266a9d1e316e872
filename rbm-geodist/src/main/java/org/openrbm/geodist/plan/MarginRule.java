package org.openrbm.geodist.plan;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.LeastStaff;
import org.openrbm.geodist.Representation;

/** The five numbers of a {@link StaffMargin}, each a least fixed point. */
final class MarginRule {

  static final String TO_RANGE = "least number k with staff + k ≥ least staff within range";

  /** Steps of a search that has passed {@link StaffMargin#MAX_SEARCHED}. */
  private static final int MOST_STEPS_BEYOND = 1_000;

  private final Representation representation;
  private final RangesByBase ranges;
  private final PostsRule postsRule;

  MarginRule(Representation representation, RangesByBase ranges, PostsRule postsRule) {
    this.representation = representation;
    this.ranges = ranges;
    this.postsRule = postsRule;
  }

  private DesirableRange range(long change) {
    return ranges.of(representation.code(), change);
  }

  private int staff() {
    return representation.staff();
  }

  @Nullable Integer toRange() {
    return search(k -> LeastStaff.of(range(k)) - staff(), ranges.mostAdded()).found();
  }

  @Nullable Integer toMidpoint() {
    return search(
            k -> range(k).midpoint().round(RoundingMode.CEILING) - staff(), ranges.mostAdded())
        .found();
  }

  @Nullable Integer bearable() {
    // at most staff + 1 separations bring any member below any range
    return search(j -> staff() - LeastStaff.of(range(-j)) + 1L, ranges.mostTakenAway()).before();
  }

  @Nullable Integer excess() {
    return search(j -> staff() - range(-j).upper(), ranges.mostTakenAway()).found();
  }

  @Nullable Integer room() {
    return search(k -> range(k).upper() - staff() + 1L, ranges.mostAdded()).before();
  }

  Optional<Long> separationsWithRanges() {
    return ranges.mostTakenAway() == RangesByBase.UNLIMITED
        ? Optional.empty()
        : Optional.of(ranges.mostTakenAway());
  }

  /**
   * The outcome of a search.
   *
   * @param reached the number found; if there is none, one below which there is none
   * @param hit whether that is the number
   * @param most the greatest number that there is
   */
  private record Search(long reached, boolean hit, long most) {

    /** The number; null if there is none, or none that was found. */
    @Nullable Integer found() {
      return hit ? Integer.valueOf(Math.toIntExact(reached)) : null;
    }

    /** One less than the number, 0 at least; the greatest there is if all come before. */
    @Nullable Integer before() {
      if (hit) {
        return Math.toIntExact(Math.max(0, reached - 1));
      }
      return reached > most ? Integer.valueOf(Math.toIntExact(most)) : null;
    }
  }

  /**
   * Searches the least k ≥ 0 with k ≥ f(k), for a function that does not fall while k rises: every
   * k with that property is at least f(0), so at least f(f(0)), and so on. No step leaves one out,
   * so that all up to {@link StaffMargin#MAX_SEARCHED} have been looked at if none is found.
   */
  private static Search search(LongUnaryOperator f, long most) {
    long k = 0;
    for (int step = 0;
        k <= most && (k <= StaffMargin.MAX_SEARCHED || step < MOST_STEPS_BEYOND);
        step++) {
      long next = Math.max(k, f.applyAsLong(k));
      if (next == k) {
        return new Search(k, true, most);
      }
      k = next;
    }
    return new Search(k, false, most);
  }

  /**
   * Names the number, the limit that holds after it and, where posts move the limit, those just
   * before and after.
   *
   * @param direction 1 for appointments, −1 for separations
   */
  Explanation explain(
      String quantity,
      @Nullable Integer number,
      int direction,
      String rule,
      Function<DesirableRange, Explanation> limit) {
    long most = direction > 0 ? ranges.mostAdded() : ranges.mostTakenAway();
    if (number == null) {
      throw new IllegalStateException(
          "'%s' has no number of %s up to %s"
              .formatted(
                  representation.code(), quantity, Math.min(most, StaffMargin.MAX_SEARCHED)));
    }
    Explanation.Builder explained =
        Explanation.builder()
            .quantity(quantity)
            .value(Ratio.of(number))
            .unit("posts")
            .rule(rule)
            .remark(
                representation.code()
                    + ": "
                    + postsRule.statement()
                    + (number == most ? "; after one more the policy gives no range" : ""))
            .addOperand(Recorder.on().given("staff", "posts", Ratio.of(staff())).explain())
            .addOperand(limit.apply(range((long) direction * number)));
    if (postsRule.addsPosts()) {
      if (number > 0) {
        explained.addOperand(beside("one post less", limit, direction * (number - 1L)));
      }
      if (number < most) {
        explained.addOperand(beside("one post more", limit, direction * (number + 1L)));
      }
    }
    return explained.build();
  }

  private Explanation beside(
      String which, Function<DesirableRange, Explanation> limit, long change) {
    Explanation there = limit.apply(range(change));
    return Explanation.builder()
        .quantity(there.quantity() + " at " + which)
        .value(there.value())
        .unit("posts")
        .rule("that with a change of " + change + " posts")
        .addOperand(there)
        .build();
  }
}
