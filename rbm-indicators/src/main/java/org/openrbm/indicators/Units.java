package org.openrbm.indicators;

import org.openrbm.core.logframe.Measure;

/** The unit in which the values of a measure are shown. */
final class Units {

  private Units() {}

  static final String PER_CENT = "per cent";

  /** The unit of a difference of two values: of values in per cent, percentage points. */
  static String ofDifference(String unit) {
    return unit.equals(PER_CENT) ? "percentage points" : unit;
  }

  static String of(Measure measure) {
    return switch (measure.kind()) {
      case PERCENTAGE -> PER_CENT;
      case DAYS -> "days";
      case MONEY -> measure.currency().orElse("");
      case ORDINAL -> "level";
      case SCORE -> "points";
      case UNIT ->
          measure
              .unit()
              .map(Object::toString)
              .or(() -> measure.factor().map(factor -> "per " + factor))
              .orElse("");
      case NOMINAL, QUALITATIVE, INDEX -> "";
    };
  }
}
