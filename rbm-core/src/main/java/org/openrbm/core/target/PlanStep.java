package org.openrbm.core.target;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.text.OneLine;

/**
 * One step of a plan: the targets that are due on one day and are held against the same values, so
 * that they are to be met together.
 *
 * @param due the last day on which to meet them
 * @param window the days of which the values are held against them
 * @param targets the targets, with what counts of each seen from where the plan is seen
 * @since 0.1.0
 */
public record PlanStep(LocalDate due, TargetWindow window, Map<IndicatorTarget, Target> targets) {

  /** Checks that day and window are given, and keeps the targets in their order. */
  public PlanStep {
    requireNonNull(due, "due");
    requireNonNull(window, "window");
    targets = ImmutableMap.copyOf(targets);
  }

  /** {@return the period of which the values count; empty for a level on a day or a running sum} */
  public Optional<ReportingPeriod> period() {
    return window instanceof TargetWindow.During during
        ? Optional.of(during.period())
        : Optional.empty();
  }

  /** {@return the targets, as the indicator has them} */
  public Set<IndicatorTarget> indicatorTargets() {
    return targets.keySet();
  }

  /** {@return the targets in words, in one line} */
  @Override
  public String toString() {
    return OneLine.of(
        "step "
            + targets.values().stream().map(Target::inWords).collect(Collectors.joining(" and ")),
        window.inWords());
  }
}
