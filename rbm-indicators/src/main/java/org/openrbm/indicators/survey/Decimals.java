package org.openrbm.indicators.survey;

import java.math.RoundingMode;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

/** Numbers as texts for people. */
final class Decimals {

  private Decimals() {}

  static String four(Ratio value) {
    return value.toDecimal(4, RoundingMode.HALF_UP).toPlainString();
  }

  static String four(Interval interval) {
    return "("
        + four(interval.lower().orElseThrow())
        + " to "
        + four(interval.upper().orElseThrow())
        + ")";
  }

  /** At most two decimals. */
  static String two(Ratio value) {
    return value.toDecimal(2).stripTrailingZeros().toPlainString();
  }

  /** A number with four decimals, or that there is none. */
  static String four(Figure number) {
    return number.value().map(Decimals::four).orElse("none");
  }
}
