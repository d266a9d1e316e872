package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Reason;
import org.openrbm.core.Recorder;
import org.openrbm.core.target.MeasureCombination;

/**
 * A figure and the day for which it stands.
 *
 * @param date the day
 * @param figure the figure
 */
record DatedFigure(LocalDate date, Figure figure) {

  /**
   * Returns the mean of the figures of several measures, of the latest of their days; the first
   * reason stands for all if one has none.
   */
  static DatedFigure mean(List<DatedFigure> figures) {
    LocalDate latest =
        figures.stream().map(DatedFigure::date).max(LocalDate::compareTo).orElseThrow();
    return new DatedFigure(latest, Figure.calculated(recorder -> mean(figures, recorder)));
  }

  private static Figure mean(List<DatedFigure> figures, Recorder recorder) {
    List<Derivation> values = new ArrayList<>();
    for (DatedFigure figure : figures) {
      Figure derived = figure.figure().derive(recorder);
      if (derived.derivation().isEmpty()) {
        return derived;
      }
      values.add(derived.derivation().get());
    }
    return Figure.of(MeasureCombination.mean(recorder, values));
  }

  static DatedFigure none(LocalDate date, Reason reason) {
    return new DatedFigure(date, Figure.none(reason));
  }
}
