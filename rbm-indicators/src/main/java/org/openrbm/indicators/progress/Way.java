package org.openrbm.indicators.progress;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.PlanStep;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetPlan;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.indicators.progress.ExpectedPath.Waypoint;

/**
 * The way to one step of a plan, through the steps before it.
 *
 * <p>Levels, and sums since the baseline, go through every earlier step of the same window. A sum
 * goes through the sums of shorter periods as well, as far as these follow each other from its
 * start without a gap: three months of 10 each lead to 30.
 */
final class Way {

  private Way() {}

  /**
   * Returns the waypoints from the start to the target.
   *
   * @param target the numbers that meet the target
   * @param baselines the baseline from which each step starts
   * @param sum whether values are sums from the start on
   */
  static List<Waypoint> to(
      PlanStep step,
      Interval target,
      TargetPlan plan,
      Measure measure,
      Function<PlanStep, BaselineValue> baselines,
      Waypoint start,
      boolean sum) {
    List<Waypoint> way = new ArrayList<>();
    way.add(start);
    if (plan.steps().size() > 1) {
      if (!(step.window() instanceof TargetWindow.During)) {
        through(way, step, plan, measure, baselines);
      }
      if (sum && way.size() == 1) {
        throughSums(way, step, plan, measure, baselines);
      }
    }
    way.add(new Waypoint(step.due(), nearest(target, way.get(way.size() - 1).value())));
    return ImmutableList.copyOf(way);
  }

  /** Where a value stands once it has entered an interval by the shortest way. */
  static Ratio nearest(Interval target, Ratio from) {
    return switch (target.position(from)) {
      case BELOW -> target.lower().orElse(from);
      case ABOVE -> target.upper().orElse(from);
      case WITHIN -> from;
    };
  }

  private static void through(
      List<Waypoint> way,
      PlanStep step,
      TargetPlan plan,
      Measure measure,
      Function<PlanStep, BaselineValue> baselines) {
    for (PlanStep before : plan.steps()) {
      Waypoint last = way.get(way.size() - 1);
      if (before.window().equals(step.window())
          && before.due().isBefore(step.due())
          && before.due().isAfter(last.day())) {
        StepTargets.resolve(before, measure, baselines.apply(before))
            .interval()
            .ifPresent(
                interval -> way.add(new Waypoint(before.due(), nearest(interval, last.value()))));
      }
    }
  }

  private static void throughSums(
      List<Waypoint> way,
      PlanStep step,
      TargetPlan plan,
      Measure measure,
      Function<PlanStep, BaselineValue> baselines) {
    LocalDate last = way.get(0).day();
    Ratio sum = way.get(0).value();
    for (PlanStep part : plan.steps()) {
      Optional<ReportingPeriod> period = part.period();
      boolean next =
          period.isPresent()
              && !part.equals(step)
              && period.get().start().equals(last.plusDays(1))
              && period.get().end().isBefore(step.due());
      if (next) {
        boolean none = part.targets().values().stream().allMatch(Target.NoTarget.class::isInstance);
        Optional<Interval> interval =
            StepTargets.resolve(part, measure, baselines.apply(part)).interval();
        if (interval.isEmpty() && !none) {
          return;
        }
        last = part.due();
        sum = sum.plus(interval.map(of -> nearest(of, Ratio.ZERO)).orElse(Ratio.ZERO));
        way.add(new Waypoint(last, sum));
      }
    }
  }
}
