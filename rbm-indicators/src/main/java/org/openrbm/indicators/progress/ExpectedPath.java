package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.List;
import org.openrbm.core.Ratio;

/**
 * A path through the steps of a plan: gives the value that should be reached by a day.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ExpectedPath {

  /** A straight line from each step to the next, by actual days. */
  ExpectedPath LINEAR =
      (way, day) -> {
        Waypoint before = way.get(0);
        for (Waypoint next : way) {
          if (day.isBefore(next.day())) {
            return between(before, next, day);
          }
          before = next;
        }
        return before.value();
      };

  /** The value of the step that was due last, and that of the start until the first is due. */
  ExpectedPath AT_THE_END =
      (way, day) -> {
        Ratio value = way.get(0).value();
        for (Waypoint step : way) {
          if (!day.isBefore(step.day())) {
            value = step.value();
          }
        }
        return value;
      };

  /**
   * A day and the value that should be reached by then.
   *
   * @param day the day
   * @param value the value
   * @since 0.1.0
   */
  record Waypoint(LocalDate day, Ratio value) {}

  /**
   * {@return the value that should be reached by a day; by a day before the start, that of the
   * start}
   *
   * @param way the start, and then each step of the plan that lies on the way to the target, in the
   *     order of days; the target is the last. At least two
   * @param day the day in question
   */
  Ratio value(List<Waypoint> way, LocalDate day);

  private static Ratio between(Waypoint before, Waypoint next, LocalDate day) {
    if (!day.isAfter(before.day())) {
      return before.value();
    }
    Ratio share =
        Ratio.of(
            day.toEpochDay() - before.day().toEpochDay(),
            next.day().toEpochDay() - before.day().toEpochDay());
    return before.value().plus(next.value().minus(before.value()).times(share));
  }
}
