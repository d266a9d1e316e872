package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openrbm.core.Ratio;

/**
 * A path to a target: gives the share of the way that should be covered by a day.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ExpectedPath {

  /** A straight line from the start to the due day, by actual days. */
  ExpectedPath LINEAR =
      (start, due, day) -> {
        if (!day.isBefore(due)) {
          return Ratio.ONE;
        }
        return day.isAfter(start)
            ? Ratio.of(ChronoUnit.DAYS.between(start, day), ChronoUnit.DAYS.between(start, due))
            : Ratio.ZERO;
      };

  /** Nothing before the due day, and all of it from then on. */
  ExpectedPath AT_THE_END = (start, due, day) -> day.isBefore(due) ? Ratio.ZERO : Ratio.ONE;

  /**
   * {@return the share of the way that should be covered, 0 to 1}
   *
   * @param start the day on which the baseline stands
   * @param due the day on which the target is due
   * @param day the day in question
   */
  Ratio share(LocalDate start, LocalDate due, LocalDate day);
}
