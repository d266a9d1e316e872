package org.openrbm.core.target;

import static java.util.Objects.requireNonNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.text.OneLine;

/**
 * All targets of one measure, of the whole or of one part, of all units or of one: its steps in the
 * order of days.
 *
 * <p>A plan is judged twice. The {@link #current} step answers for the period that is judged, the
 * {@link #last} one for the end. Of steps that are due on one day, the one for the longer time is
 * the later one: the level on the day comes first, then the periods from the shortest to the
 * longest, last the sum since the baseline. So the year comes after its last quarter, and the sum
 * of ten months after the tenth.
 *
 * @param measures the measure, or those of which the mean is to meet the targets
 * @param categories the category by dimension, if it is the plan of a part
 * @param reporter the unit, if it is the plan of one
 * @param steps the steps, in the order of days; at least one
 * @since 0.1.0
 */
public record TargetPlan(
    List<Measure> measures,
    Map<String, String> categories,
    Optional<String> reporter,
    List<PlanStep> steps) {

  private static final Comparator<PlanStep> BY_DAY =
      Comparator.comparing(PlanStep::due).thenComparing(TargetPlan::days);

  /** Checks that there is a step, and puts the steps in order. */
  public TargetPlan {
    requireNonNull(reporter, "reporter");
    measures = ImmutableList.copyOf(measures);
    categories = ImmutableMap.copyOf(categories);
    checkArgument(!steps.isEmpty(), "a plan needs a step");
    steps = ImmutableList.sortedCopyOf(BY_DAY, steps);
  }

  /** The days for which the step stands: none for a level, no end of them since the baseline. */
  private static long days(PlanStep step) {
    return step.period()
        .map(ReportingPeriod::days)
        .orElse(step.window() instanceof TargetWindow.SinceBaseline ? Long.MAX_VALUE : 0L);
  }

  /** {@return the end of the plan: the step that is due last} */
  public PlanStep last() {
    return steps.get(steps.size() - 1);
  }

  /**
   * Returns the step that answers for the period judged. It is the first of these that exists:
   *
   * <ol>
   *   <li>the step for exactly that period;
   *   <li>of the steps that are due in the period and whose own period lies in it, the last;
   *   <li>the step for the shortest period that contains the last day judged;
   *   <li>the next step that is due;
   *   <li>the last step.
   * </ol>
   */
  public PlanStep current(Viewpoint view) {
    if (steps.size() == 1) {
      return steps.get(0);
    }
    ReportingPeriod judged = view.period();
    return last(step -> step.period().equals(Optional.of(judged)))
        .or(() -> last(step -> within(judged, step)))
        .or(() -> running(view.day()))
        .or(() -> first(step -> !step.due().isBefore(judged.end())))
        .orElseGet(this::last);
  }

  private static boolean within(ReportingPeriod judged, PlanStep step) {
    return step.period().map(judged::contains).orElse(judged.contains(step.due()));
  }

  private Optional<PlanStep> running(LocalDate day) {
    return steps.stream()
        .filter(step -> step.period().filter(period -> period.contains(day)).isPresent())
        .min(Comparator.comparing(TargetPlan::days));
  }

  private Optional<PlanStep> first(Predicate<PlanStep> condition) {
    return steps.stream().filter(condition).findFirst();
  }

  private Optional<PlanStep> last(Predicate<PlanStep> condition) {
    return steps.stream().filter(condition).reduce((earlier, later) -> later);
  }

  /** {@return what the plan is of, and its steps, in one line} */
  @Override
  public String toString() {
    return OneLine.of(
        "TargetPlan of "
            + measures.stream().map(Measure::code).collect(Collectors.joining("+"))
            + (categories.isEmpty() ? "" : " " + categories)
            + reporter.map(unit -> " of unit " + unit).orElse(""),
        OneLine.count(steps.size(), "step"));
  }
}
