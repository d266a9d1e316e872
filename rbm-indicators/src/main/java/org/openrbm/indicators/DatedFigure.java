package org.openrbm.indicators;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * A value and the day for which it stands, from where it is derived again when an explanation is
 * asked for.
 *
 * @param date the day
 * @param derivation derives the value
 */
record DatedFigure(LocalDate date, Function<Recorder, Figure> derivation) {

  static DatedFigure given(
      String quantity, String unit, LocalDate date, Ratio value, @Nullable Citation source) {
    return new DatedFigure(
        date, recorder -> Figure.of(recorder.given(quantity, unit, value, source)));
  }

  static DatedFigure not(LocalDate date, NotComputable reason) {
    Figure none = Figure.not(reason);
    return new DatedFigure(date, recorder -> none);
  }

  Figure derive(Recorder recorder) {
    return derivation.apply(recorder);
  }
}
