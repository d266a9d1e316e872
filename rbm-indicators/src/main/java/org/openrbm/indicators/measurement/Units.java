package org.openrbm.indicators.measurement;

import java.util.Optional;
import org.openrbm.core.target.Measure;

/** The unit in which the values of a measure are shown. */
public final class Units {

  private Units() {}

  public static final String PER_CENT = "per cent";

  /** The unit of a difference of two values: of values in per cent, percentage points. */
  public static String ofDifference(String unit) {
    return unit.equals(PER_CENT) ? "percentage points" : unit;
  }

  /**
   * Returns whether a unit that was reported is that of a measure: the currency of an amount, per
   * cent or % for a percentage, and otherwise the unit of the measure in one of its languages. A
   * measure without a unit agrees with none.
   */
  public static boolean agree(String reported, Measure measure) {
    return switch (measure.kind()) {
      case MONEY -> measure.currency().equals(Optional.of(reported));
      case PERCENTAGE -> reported.equals(PER_CENT) || reported.equals("%");
      case UNIT, DAYS, SCORE, INDEX, ORDINAL, NOMINAL, QUALITATIVE ->
          reported.equals(of(measure))
              || measure.unit().stream()
                  .flatMap(unit -> unit.texts().values().stream())
                  .map(Measurement.BLANKS::trimFrom) // no reported unit has blanks around it
                  .anyMatch(reported::equals);
    };
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
