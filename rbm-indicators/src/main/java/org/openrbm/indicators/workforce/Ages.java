package org.openrbm.indicators.workforce;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.time.LocalDate;

/** Ages by date of birth. */
final class Ages {

  private Ages() {}

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
  static int completed(LocalDate born, LocalDate day) {
    int years = day.getYear() - born.getYear();
    return born.plusYears(years).isAfter(day) ? years - 1 : years; // of a 29th, the 28th
  }
}
