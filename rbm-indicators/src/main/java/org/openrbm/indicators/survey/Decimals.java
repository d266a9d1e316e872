package org.openrbm.indicators.survey;

import java.math.RoundingMode;
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
}
