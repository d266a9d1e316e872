package org.openrbm.indicators.workforce;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.DocumentLimits;

/**
 * Days as they enter a measure: of the years that documents have, so that no sum or difference of
 * days leaves the calendar; the ages and the service that follow from them.
 *
 * <p>The first and the last day of service are both days of service, wherever this package counts
 * them; so 1 January to 31 December is one year.
 */
final class RecordDay {

  /** The longest service that may be asked for, in years, so that no day leaves the calendar. */
  private static final int MAX_SERVICE = 150;

  private RecordDay() {}

  /** Checks the day as of which a measure is taken. */
  static LocalDate checkAsOf(LocalDate asOf) {
    DocumentLimits.checkYear(asOf.getYear());
    return asOf;
  }

  /**
   * Checks a day of a record.
   *
   * @param what what it is the day of, for messages
   */
  static @Nullable LocalDate ofRecord(String what, @Nullable LocalDate day, Object item) {
    checkArgument(
        day == null
            || (day.getYear() >= DocumentLimits.MIN_YEAR
                && day.getYear() <= DocumentLimits.MAX_YEAR),
        "%s must be in the years %s to %s, but is %s in record %s",
        what,
        DocumentLimits.MIN_YEAR,
        DocumentLimits.MAX_YEAR,
        day,
        item);
    return day;
  }

  static LocalDate checkBorn(LocalDate born, LocalDate asOf, Object item) {
    checkArgument(
        !born.isAfter(asOf),
        "date of birth %s must not be after %s in record %s",
        born,
        asOf,
        item);
    return born;
  }

  /** The greatest whole number of years after which the birthday is not after the day. */
  static int completedYears(LocalDate born, LocalDate day) {
    int years = day.getYear() - born.getYear();
    return born.plusYears(years).isAfter(day) ? years - 1 : years; // of a 29th, the 28th
  }

  /** {@return whether a day is one of service} */
  static boolean served(LocalDate firstDay, @Nullable LocalDate lastDay, LocalDate day) {
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
        minimum.toTotalMonths() <= 12L * MAX_SERVICE
            && minimum.get(ChronoUnit.DAYS) <= 366L * MAX_SERVICE,
        "minimum service must be at most %s years, but is %s",
        MAX_SERVICE,
        minimum);
    return minimum;
  }
}
