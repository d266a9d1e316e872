package org.openrbm.geodist.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.RepresentationStatus;

/**
 * Ranges by rate alone, with 20 per cent either side, and the base figure after posts have been
 * added, each worked out from its definition in decimals.
 */
final class PlanDefinitions {

  private PlanDefinitions() {}

  private static int limit(BigDecimal rate, int base, String factor) {
    return rate.multiply(BigDecimal.valueOf(base))
        .movePointLeft(2)
        .multiply(new BigDecimal(factor))
        .setScale(0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  static int lower(BigDecimal rate, int base) {
    return limit(rate, base, "0.8");
  }

  static int upper(BigDecimal rate, int base) {
    return limit(rate, base, "1.2");
  }

  static RepresentationStatus status(int staff, int lower, int upper) {
    if (staff == 0) {
      return RepresentationStatus.UNREPRESENTED;
    }
    if (staff < lower) {
      return RepresentationStatus.UNDERREPRESENTED;
    }
    return staff > upper ? RepresentationStatus.OVERREPRESENTED : RepresentationStatus.WITHIN_RANGE;
  }

  static boolean below(RepresentationStatus status) {
    return status == RepresentationStatus.UNREPRESENTED
        || status == RepresentationStatus.UNDERREPRESENTED;
  }

  static boolean same(DesirableRange range, BigDecimal rate, int base) {
    return range.lower() == lower(rate, base) && range.upper() == upper(rate, base);
  }
}
