package org.openrbm.indicators.parity;

import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;

/** Numbers for people, in the texts of one line. */
final class Shown {

  private Shown() {}

  /** A share as per cent with two decimals. */
  static String percent(Ratio share) {
    return share.times(Ratio.HUNDRED).toDecimal(2) + " %";
  }

  /** A share as per cent, or that there is none. */
  static String percent(Figure share) {
    return share.value().map(Shown::percent).orElse("none");
  }

  /** A year, or a moment in it, with at most four decimals: 2024.5. */
  static String year(Ratio year) {
    return year.toDecimal(4).stripTrailingZeros().toPlainString();
  }
}
