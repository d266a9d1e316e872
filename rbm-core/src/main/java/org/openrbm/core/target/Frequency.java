package org.openrbm.core.target;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The frequency with which data are collected.
 *
 * @since 0.1.0
 */
public enum Frequency {
  /** Continuously, as things happen. */
  CONTINUOUS(0),
  /** Every month. */
  MONTHLY(1),
  /** Every quarter. */
  QUARTERLY(3),
  /** Twice a year. */
  SEMI_ANNUAL(6),
  /** Every year. */
  ANNUAL(12),
  /** Every two years. */
  BIENNIAL(24),
  /** Once. */
  ONCE(0);

  /** The months from one figure to the next; 0 if there is no step. */
  private final int months;

  Frequency(int months) {
    this.months = months;
  }

  /**
   * Returns the last day of the period of the next figure, one step after that of the latest one.
   * The end of a month leads to the end of a month: 28 February 2019 to 31 March 2019 if monthly,
   * 29 February 2024 to 28 February 2025 if annual.
   *
   * @param last the last day of the period of the latest figure
   * @return the day; empty if figures come continuously or once, so that none is due on a day
   */
  public Optional<LocalDate> next(LocalDate last) {
    requireNonNull(last, "last");
    if (months == 0) {
      return Optional.empty();
    }
    LocalDate next = last.plusMonths(months);
    boolean monthEnd = last.plusDays(1).getDayOfMonth() == 1;
    return Optional.of(monthEnd ? next.with(TemporalAdjusters.lastDayOfMonth()) : next);
  }
}
