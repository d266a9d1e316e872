package org.openrbm.indicators.measurement;

import org.openrbm.core.target.Measure;

/** The unit in which the values of a measure are shown. */
public final class Units {

  private Units() {}

  public static final String PER_CENT = "per cent";

  /** The unit of a difference of two values: of values in per cent, percentage points. */
  public static String ofDifference(String unit) {
    return unit.equals(PER_CENT) ? "percentage points" : unit;
  }

  public static String of(Measure measure) {
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
