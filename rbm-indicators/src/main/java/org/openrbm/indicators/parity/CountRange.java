package org.openrbm.indicators.parity;

import static org.openrbm.core.text.Refusal.checkArgument;

/**
 * Consecutive numbers of women.
 *
 * @param lowest the fewest women
 * @param highest the most women
 * @since 0.1.0
 */
public record CountRange(long lowest, long highest) {

  /** Checks the order. */
  public CountRange {
    checkArgument(
        0 <= lowest && lowest <= highest,
        "numbers of women must rise from at least 0, but are %s to %s",
        lowest,
        highest);
  }

  /** {@return whether {@code women} is one of the numbers} */
  public boolean contains(long women) {
    return lowest <= women && women <= highest;
  }

  /** {@return such as {@code "1–2"}} */
  @Override
  public String toString() {
    return lowest == highest ? Long.toString(lowest) : lowest + "–" + highest;
  }
}
