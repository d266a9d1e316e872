package org.openrbm.indicators.progress;

import java.util.Optional;
import java.util.Set;
import org.openrbm.core.Reason;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.PlanStep;
import org.openrbm.core.target.Target;
import org.openrbm.core.text.OneLine;

/**
 * One step of a plan, judged.
 *
 * @param step the step
 * @param progress the figures; empty if its targets are no numbers
 * @param unresolved why its targets are no numbers; empty if they are
 * @since 0.1.0
 */
public record Judgement(PlanStep step, Optional<Progress> progress, Optional<Reason> unresolved) {

  /** {@return the status; not due where it is stated that no target is set for the period} */
  public Status status() {
    return progress
        .map(Progress::status)
        .orElse(noTarget() ? Status.NOT_DUE : Status.NOT_COMPUTABLE);
  }

  /** {@return why the status is not computable; empty if it is} */
  public Optional<Reason> reason() {
    return noTarget() ? Optional.empty() : progress.map(Progress::reason).orElse(unresolved);
  }

  private boolean noTarget() {
    return step.targets().values().stream().allMatch(Target.NoTarget.class::isInstance);
  }

  /** {@return the targets of the step, which are to be met together} */
  public Set<IndicatorTarget> targets() {
    return step.indicatorTargets();
  }

  /** {@return the status, the actual value and the target, in one line} */
  @Override
  public String toString() {
    return OneLine.of(
        OneLine.words(status()),
        reason().map(Reason::sentence).orElse(""),
        progress
            .map(of -> "actual " + of.actual() + ", target " + of.target() + " by " + of.due())
            .orElseGet(step::toString));
  }
}
