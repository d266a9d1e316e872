package org.openrbm.indicators.progress;

import java.util.List;
import java.util.Optional;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.PlanStep;
import org.openrbm.core.target.ResolvedTarget;
import org.openrbm.core.target.Target;
import org.openrbm.indicators.measurement.NotComputable;

/** Resolves the targets of a step: the numbers that meet all of them. */
final class StepTargets {

  private StepTargets() {}

  /** The numbers to be in, or why there are none. */
  record Resolved(Optional<Interval> interval, Optional<Reason> reason) {

    static Resolved none(Reason reason) {
      return new Resolved(Optional.empty(), Optional.of(reason));
    }
  }

  static Resolved resolve(PlanStep step, Measure measure, BaselineValue baseline) {
    Optional<Reason> unresolved = Optional.empty();
    for (Target target : step.targets().values()) {
      Optional<Reason> reason = unresolved(target, baseline);
      if (reason.isPresent()
          && (unresolved.isEmpty() || reason.get().name().compareTo(unresolved.get().name()) < 0)) {
        unresolved = reason; // the same one in whatever order they stand
      }
    }
    if (unresolved.isPresent()) {
      return Resolved.none(unresolved.get());
    }
    Optional<Interval> together = Optional.empty();
    for (Target target : step.targets().values()) {
      Interval interval = onDay(target.resolve(measure, baseline.value()), step);
      together = together.isEmpty() ? Optional.of(interval) : together.get().intersection(interval);
      if (together.isEmpty()) {
        return Resolved.none(NotComputable.CONTRADICTORY_TARGETS);
      }
    }
    return new Resolved(together, Optional.empty());
  }

  private static Interval onDay(List<ResolvedTarget> resolved, PlanStep step) {
    for (ResolvedTarget one : resolved) {
      if (one.due().equals(step.due())) {
        return one.interval();
      }
    }
    throw new IllegalStateException("no step of the target is due on " + step.due());
  }

  /** Why a target is no number: it is in words, says that there is none, or lacks its start. */
  private static Optional<Reason> unresolved(Target target, BaselineValue baseline) {
    if (!target.inNumbers()) {
      return Optional.of(
          target instanceof Target.NoTarget ? NotComputable.NO_TARGET : NotComputable.QUALITATIVE);
    }
    if (!target.relative()) {
      return Optional.empty();
    }
    boolean nothing =
        baseline.value().filter((Ratio start) -> target.changesNothing(start)).isPresent();
    return nothing ? Optional.of(NotComputable.ZERO_BASELINE) : baseline.reason();
  }
}
