package org.openrbm.indicators.progress;

import static org.openrbm.indicators.progress.ResultsCase.NEVER;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.progress.ResultsCase.Content;
import org.openrbm.indicators.progress.ResultsCase.Start;
import org.openrbm.indicators.progress.ResultsCase.Window;
import org.openrbm.indicators.progress.ResultsCase.Wording;
import org.openrbm.indicators.progress.ResultsPlans.Plan;
import org.openrbm.indicators.progress.ResultsPlans.Step;

/** What targets ask, and the way that leads to them. */
final class ResultsWay {

  private final ResultsCase of;
  private final ResultsPlans known;

  ResultsWay(ResultsCase of, ResultsPlans known) {
    this.of = of;
    this.known = known;
  }

  private record Waypoint(long day, Fraction number) {}

  /** {@return the numbers that meet the targets of a step; or the reason why there are none} */
  Object limits(Plan plan, Step step) {
    Start baseline = known.baseline(plan, step);
    Fraction from = ResultsPlans.number(baseline);
    ResultsLimits all = null;
    // a step that says that there is no target has none, whatever else it says
    boolean none = step.contents().stream().anyMatch(content -> content.wording() == Wording.NONE);
    for (Content content : step.contents()) {
      Fraction one = Fraction.of(content.one());
      Wording wording = content.wording();
      boolean change = wording == Wording.CHANGE_BY || wording == Wording.CHANGE_PERCENT;
      if (change && from == null) {
        return ResultsPlans.noStart(baseline);
      }
      if (none) {
        continue;
      }
      Fraction start = from == null ? Fraction.ZERO : from;
      if (wording == Wording.CHANGE_PERCENT && start.signum() == 0) {
        return "ZERO_BASELINE";
      }
      Fraction level =
          switch (wording) {
            case CHANGE_BY -> start.plus(one);
            case CHANGE_PERCENT -> start.plus(one.times(start.abs()).over(Fraction.of(100)));
            case AT_LEAST, AT_MOST, LESS_THAN, MORE_THAN, BAND, NONE -> one;
          };
      ResultsLimits limits =
          switch (wording) {
            case AT_LEAST ->
                of.kind() == MeasureKind.NOMINAL
                    ? new ResultsLimits(level, false, level, false)
                    : ResultsLimits.from(level, false);
            case MORE_THAN -> ResultsLimits.from(level, true);
            case AT_MOST -> ResultsLimits.to(level, false);
            case LESS_THAN -> ResultsLimits.to(level, true);
            case BAND -> new ResultsLimits(level, false, Fraction.of(content.two()), false);
            case CHANGE_BY, CHANGE_PERCENT, NONE ->
                content.one() > 0
                    ? ResultsLimits.from(level, false)
                    : ResultsLimits.to(level, false);
          };
      all = all == null ? limits : all.and(limits);
      if (all == null) {
        return "CONTRADICTORY_TARGETS";
      }
    }
    return none ? "NO_TARGET" : Objects.requireNonNull(all);
  }

  /** {@return whether all that a step says is that no target is set} */
  static boolean without(Step step) {
    return step.contents().stream().allMatch(content -> content.wording() == Wording.NONE);
  }

  boolean isSum(Step step) {
    boolean during = step.window() == Window.DURING;
    if (of.accumulation().cumulative()) {
      return during;
    }
    boolean adds =
        of.overPeriods() == AggregationRule.SUM
            || of.overPeriods() == AggregationRule.NONE
            || of.overPeriods() == AggregationRule.LATEST;
    return of.flow() && step.window() != Window.ON_DAY && adds && of.divisible();
  }

  /** Where a way begins; without a number for a reason, and perhaps without a day. */
  record Begin(@Nullable Fraction number, @Nullable String reason, long day) {}

  Begin begin(Plan plan, Step step) {
    Start baseline = known.baseline(plan, step);
    if (!isSum(step)) {
      Fraction from = ResultsPlans.number(baseline);
      long day = baseline == null ? NEVER : baseline.period().end();
      return new Begin(from, from == null ? ResultsPlans.noStart(baseline) : null, day);
    }
    if (step.during() != null) {
      return new Begin(Fraction.ZERO, null, step.during().start() - 1);
    }
    if (baseline != null) {
      return new Begin(Fraction.ZERO, null, baseline.period().end());
    }
    long first = Long.MAX_VALUE;
    for (Step other : plan.steps()) {
      first = other.during() == null ? first : Math.min(first, other.during().start());
    }
    return first == Long.MAX_VALUE
        ? new Begin(null, "NO_BASELINE", NEVER)
        : new Begin(Fraction.ZERO, null, first - 1);
  }

  private List<Waypoint> waypoints(Plan plan, Step step, Begin begin, ResultsLimits limits) {
    List<Waypoint> way = new ArrayList<>();
    Fraction number = Objects.requireNonNull(begin.number());
    way.add(new Waypoint(begin.day(), number));
    if (step.window() != Window.DURING) {
      for (Step earlier : plan.steps()) {
        if (earlier.window() == step.window()
            && earlier.due() < step.due()
            && earlier.due() > begin.day()
            && limits(plan, earlier) instanceof ResultsLimits asked) {
          number = asked.nearest(number);
          way.add(new Waypoint(earlier.due(), number));
        }
      }
    }
    if (way.size() == 1 && isSum(step)) {
      long day = begin.day();
      boolean found = true;
      while (found) {
        found = false;
        for (Step next : plan.steps()) {
          if (next.during() != null
              && next.during().start() == day + 1
              && next.due() < step.due()) {
            boolean none = without(next);
            if (none || limits(plan, next) instanceof ResultsLimits) {
              number =
                  limits(plan, next) instanceof ResultsLimits asked
                      ? number.plus(asked.nearest(Fraction.ZERO))
                      : number; // no target is set for it, so that nothing is added
              day = next.due();
              way.add(new Waypoint(day, number));
              found = true;
            }
            break;
          }
        }
      }
    }
    way.add(new Waypoint(step.due(), limits.nearest(number)));
    return way;
  }

  /** {@return the value expected on a day; the start has a number} */
  Fraction expected(Plan plan, Step step, Begin begin, ResultsLimits limits, long day) {
    return expected(waypoints(plan, step, begin, limits), day);
  }

  private static Fraction expected(List<Waypoint> way, long day) {
    if (day < way.get(0).day()) {
      return way.get(0).number();
    }
    if (day >= way.get(way.size() - 1).day()) {
      return way.get(way.size() - 1).number();
    }
    for (int i = 1; i < way.size(); i++) {
      Waypoint from = way.get(i - 1);
      Waypoint to = way.get(i);
      if (day <= to.day()) {
        return from.number()
            .plus(
                to.number()
                    .minus(from.number())
                    .times(Fraction.of(day - from.day(), to.day() - from.day())));
      }
    }
    return way.get(way.size() - 1).number();
  }

  static @Nullable Fraction timeShare(Begin begin, long due, long day) {
    if (begin.day() == NEVER) {
      return null;
    }
    if (day >= due && day >= begin.day()) {
      return Fraction.ONE;
    }
    return day <= begin.day() ? Fraction.ZERO : Fraction.of(day - begin.day(), due - begin.day());
  }

  @Nullable Fraction expectedShare(
      Plan plan, Step step, Begin begin, ResultsLimits limits, long day) {
    if (of.kind() == MeasureKind.NOMINAL
        || begin.number() == null
        || limits.reached(begin.number())) {
      return timeShare(begin, step.due(), day);
    }
    Fraction whole = limits.limit(begin.number()).minus(begin.number());
    Fraction expected = expected(plan, step, begin, limits, day);
    return expected.minus(begin.number()).over(whole);
  }
}
