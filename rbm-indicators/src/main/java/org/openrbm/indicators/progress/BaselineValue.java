package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.Recorder;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Measure;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Units;

/**
 * The value from which a target starts: the latest baseline of its measure, or the mean of several.
 */
final class BaselineValue {

  private final DatedFigure figure;

  private BaselineValue(DatedFigure figure) {
    this.figure = figure;
  }

  static BaselineValue of(
      Indicator indicator, Map<String, String> categories, List<Measure> measures) {
    List<DatedFigure> figures = new ArrayList<>();
    for (Measure measure : measures) {
      figures.add(of(indicator, categories, measure));
    }
    return new BaselineValue(figures.size() == 1 ? figures.get(0) : mean(figures));
  }

  private static DatedFigure of(
      Indicator indicator, Map<String, String> categories, Measure measure) {
    Optional<Baseline> found = indicator.baseline(measure, categories);
    if (found.isEmpty()) {
      return DatedFigure.none(LocalDate.MIN, NotComputable.NO_BASELINE);
    }
    Baseline baseline = found.get();
    LocalDate date = baseline.period().end();
    Optional<Ratio> value =
        baseline.value().or(() -> baseline.level().flatMap(level -> measure.position(level)));
    return value
        .map(
            number ->
                new DatedFigure(
                    date,
                    Figure.given(
                        "baseline", Units.of(measure), number, baseline.source().orElse(null))))
        .orElseGet(() -> DatedFigure.none(date, NotComputable.BASELINE_NOT_QUANTIFIED));
  }

  /** The mean of several figures; the first reason stands for all if one has none. */
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
    return Figure.of(
        Means.of(recorder, "mean of measures", "sum of the measures ÷ their number", values));
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
