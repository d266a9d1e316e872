package org.openrbm.indicators.workforce;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days of service. The first and the last day are both days of service, wherever this package
 * counts them; so 1 January to 31 December is one year.
 */
final class Service {

  /** The longest service that may be asked for, in years, so that no day leaves the calendar. */
  static final int MAX_YEARS = 150;

  private Service() {}

  /** {@return whether a day is one of service} */
  static boolean covers(LocalDate firstDay, @Nullable LocalDate lastDay, LocalDate day) {
    return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
  }

  /**
   * Returns whether the service from a first day to the end of a day has lasted a period: whether
   * the day is the eve of {@code firstDay + period} or later. Nobody serves before the first day.
   */
  static boolean lasted(Period period, LocalDate firstDay, LocalDate day) {
    return !day.isBefore(firstDay) && firstDay.plus(period).toEpochDay() - 1 <= day.toEpochDay();
  }

  /** Checks a period that service is held against. */
  static Period checkMinimum(Period minimum) {
    checkArgument(
        !minimum.isNegative(), "minimum service must not be negative, but is %s", minimum);
    checkArgument(
        minimum.toTotalMonths() <= 12L * MAX_YEARS
            && minimum.get(ChronoUnit.DAYS) <= 366L * MAX_YEARS,
        "minimum service must be at most %s years, but is %s",
        MAX_YEARS,
        minimum);
    return minimum;
  }
}
