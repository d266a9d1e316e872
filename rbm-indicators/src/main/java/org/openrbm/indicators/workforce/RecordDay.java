package org.openrbm.indicators.workforce;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.DocumentLimits;

/**
 * Days as they enter a measure: of the years that documents have, so that no sum or difference of
 * days leaves the calendar.
 */
final class RecordDay {

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
}
