package org.openrbm.indicators;

import org.openrbm.core.logframe.Measure;

/** The unit in which the values of a measure are shown. */
final class Units {

  private Units() {}

  static String of(Measure measure) {
    return switch (measure.kind()) {
      case PERCENTAGE -> "per cent";
      case DAYS -> "days";
      case MONEY -> measure.currency().orElse("");
      case ORDINAL -> "level";
      case SCORE -> "points";
      case UNIT -> measure.unit().map(Object::toString).orElse("");
      case NOMINAL, QUALITATIVE, INDEX -> "";
    };
  }
}
