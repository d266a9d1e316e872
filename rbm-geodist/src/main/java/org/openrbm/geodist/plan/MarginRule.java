package org.openrbm.geodist.plan;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.LeastStaff;
import org.openrbm.geodist.RangePoint;
import org.openrbm.geodist.Representation;

/** The five numbers of a {@link StaffMargin}, each a least fixed point. */
final class MarginRule {

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

  /** The number; null if there is none, or none that was found. */
  @Nullable Integer number(MarginFigure figure) {
    Search search = search(figure);
    return switch (figure) {
      case APPOINTMENTS_TO_RANGE, APPOINTMENTS_TO_MIDPOINT, SEPARATIONS_TO_RANGE -> search.found();
      case SEPARATIONS_BEARABLE, ROOM_TO_UPPER_LIMIT -> search.before();
    };
  }

  private Search search(MarginFigure figure) {
    long most = most(figure);
    return switch (figure) {
      case APPOINTMENTS_TO_RANGE -> search(k -> LeastStaff.of(range(k)) - staff(), most);
      case APPOINTMENTS_TO_MIDPOINT ->
          search(k -> range(k).midpoint().round(RoundingMode.CEILING) - staff(), most);
      // at most staff + 1 separations bring any member below any range
      case SEPARATIONS_BEARABLE -> search(j -> staff() - LeastStaff.of(range(-j)) + 1L, most);
      case SEPARATIONS_TO_RANGE -> search(j -> staff() - range(-j).upper(), most);
      case ROOM_TO_UPPER_LIMIT -> search(k -> range(k).upper() - staff() + 1L, most);
    };
  }

  /** The most appointments, or separations, after which there are ranges. */
  private long most(MarginFigure figure) {
    return figure.direction() > 0 ? ranges.mostAdded() : ranges.mostTakenAway();
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
   * The number with its explanation, which names the limit that holds after it and, where posts
   * move the limit, those just before and after; or the reason why there is no number.
   */
  Figure figure(MarginFigure figure, @Nullable Integer number) {
    if (number == null) {
      return Figure.none(
          search(figure).reached() > most(figure)
              ? NoMargin.RANGES_END
              : NoMargin.RANGE_MOVES_ALONG);
    }
    int found = number;
    return Figure.calculated(recorder -> Figure.of(derive(figure, found, recorder)));
  }

  private Derivation derive(MarginFigure figure, int number, Recorder recorder) {
    Ratio value = Ratio.of(number);
    if (!recorder.recording()) {
      return recorder.given(figure.words(), "posts", value);
    }
    long most = most(figure);
    int direction = figure.direction();
    ImmutableList.Builder<Derivation> operands = ImmutableList.builder();
    operands.add(recorder.given("staff", "posts", Ratio.of(staff())));
    operands.add(limit(figure, (long) direction * number, recorder));
    if (postsRule.addsPosts()) {
      if (number > 0) {
        operands.add(beside("one post less", figure, direction * (number - 1L), recorder));
      }
      if (number < most) {
        operands.add(beside("one post more", figure, direction * (number + 1L), recorder));
      }
    }
    return recorder
        .derived(figure.words(), "posts", value, figure.rule(), operands.build())
        .withRemark(
            representation.code()
                + ": "
                + postsRule.statement()
                + (number == most ? "; after one more the policy gives no range" : ""));
  }

  /** The limit of the member that a figure looks at, after a change of posts. */
  private Derivation limit(MarginFigure figure, long change, Recorder recorder) {
    DesirableRange range = range(change);
    Figure limit =
        switch (figure) {
          case APPOINTMENTS_TO_RANGE, SEPARATIONS_BEARABLE -> LeastStaff.figure(range);
          case APPOINTMENTS_TO_MIDPOINT -> range.figure(RangePoint.MIDPOINT);
          case SEPARATIONS_TO_RANGE, ROOM_TO_UPPER_LIMIT -> range.figure(RangePoint.UPPER);
        };
    return limit.derive(recorder).derivation().orElseThrow();
  }

  private Derivation beside(String which, MarginFigure figure, long change, Recorder recorder) {
    Derivation there = limit(figure, change, recorder);
    return recorder.derived(
        there.explain().quantity() + " at " + which,
        "posts",
        there.value(),
        "that with a change of " + change + " posts",
        there);
  }
}
