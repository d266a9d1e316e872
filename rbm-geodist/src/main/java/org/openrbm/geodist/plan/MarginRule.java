package org.openrbm.geodist.plan;

import java.math.RoundingMode;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.Representation;

/** The five numbers of a {@link StaffMargin}, each a least fixed point. */
final class MarginRule {

  static final String TO_RANGE = "least number k with staff + k ≥ least staff within range";

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
    return least(k -> LeastStaff.of(range(k)) - staff());
  }

  @Nullable Integer toMidpoint() {
    return least(k -> range(k).midpoint().round(RoundingMode.CEILING) - staff());
  }

  int bearable() {
    // at most staff + 1 separations bring any member below any range
    return lessOne(least(j -> staff() - LeastStaff.of(range(-j)) + 1L), staff());
  }

  int excess() {
    Integer separations = least(j -> staff() - range(-j).upper());
    return separations == null ? staff() : separations;
  }

  @Nullable Integer room() {
    Integer tooMany = least(k -> range(k).upper() - staff() + 1L);
    return tooMany == null ? null : lessOne(tooMany, 0);
  }

  private static int lessOne(@Nullable Integer least, int most) {
    return least == null ? most : Math.max(0, least - 1);
  }

  /**
   * The least k ≥ 0 with k ≥ f(k), for a function that does not fall while k rises: every k with
   * that property is at least f(0), so at least f(f(0)), and so on.
   */
  static @Nullable Integer least(LongUnaryOperator f) {
    long k = 0;
    while (k <= StaffMargin.MAX_APPOINTMENTS) {
      long next = Math.max(k, f.applyAsLong(k));
      if (next == k) {
        return (int) k;
      }
      k = next;
    }
    return null;
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
    if (number == null) {
      throw new IllegalStateException(
          "'%s' has no number of %s up to %s"
              .formatted(representation.code(), quantity, StaffMargin.MAX_APPOINTMENTS));
    }
    Explanation.Builder explained =
        Explanation.builder()
            .quantity(quantity)
            .value(Ratio.of(number))
            .unit("posts")
            .rule(rule)
            .remark(representation.code() + ": " + postsRule.statement())
            .addOperand(Recorder.on().given("staff", "posts", Ratio.of(staff()), null).explain())
            .addOperand(limit.apply(range((long) direction * number)));
    if (postsRule.addsPosts()) {
      if (number > 0) {
        explained.addOperand(beside("one post less", limit, direction * (number - 1L)));
      }
      explained.addOperand(beside("one post more", limit, direction * (number + 1L)));
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
