package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.target.TargetStart;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Units;

/** The {@link TargetStart} as a figure: its number, or the reason why there is none. */
final class BaselineValue {

  private final DatedFigure figure;

  private BaselineValue(DatedFigure figure) {
    this.figure = figure;
  }

  static BaselineValue of(TargetStart start) {
    return new BaselineValue(
        new DatedFigure(
            start.day().orElse(LocalDate.MIN),
            Figure.calculated(
                recorder ->
                    start
                        .derive(recorder, Units::of)
                        .map(Figure::of)
                        .orElseGet(() -> Figure.none(reason(start))))));
  }

  private static Reason reason(TargetStart start) {
    return start.firstWithoutNumber().orElseThrow().baseline().isPresent()
        ? NotComputable.BASELINE_NOT_QUANTIFIED
        : NotComputable.NO_BASELINE;
  }

  DatedFigure figure() {
    return figure;
  }

  Optional<Ratio> value() {
    return figure.figure().value();
  }

  Optional<Reason> reason() {
    return figure.figure().reason();
  }
}
