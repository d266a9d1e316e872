package org.openrbm.indicators;

import java.util.Optional;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Measure;
import org.openrbm.core.logframe.MeasureKind;

/** Levels of ordinal measures as positions, from 1 for the lowest. */
final class Levels {

  private Levels() {}

  static Optional<Ratio> position(Measure measure, String level) {
    int position = measure.levels().indexOf(level) + 1;
    return measure.kind() == MeasureKind.ORDINAL && position > 0
        ? Optional.of(Ratio.of(position))
        : Optional.empty();
  }
}
