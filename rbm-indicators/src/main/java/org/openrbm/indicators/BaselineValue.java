package org.openrbm.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.logframe.Baseline;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.Measure;

/** Where a target starts from: the latest baseline of its measure, or the mean of several. */
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
      return DatedFigure.not(LocalDate.MIN, NotComputable.NO_BASELINE);
    }
    Baseline baseline = found.get();
    LocalDate date = baseline.period().end();
    Optional<Ratio> value =
        baseline
            .value()
            .or(() -> baseline.level().flatMap(level -> Levels.position(measure, level)));
    return value
        .map(
            number ->
                DatedFigure.given(
                    "baseline", Units.of(measure), date, number, baseline.source().orElse(null)))
        .orElseGet(() -> DatedFigure.not(date, NotComputable.BASELINE_NOT_QUANTIFIED));
  }

  /** The mean of several figures; the first reason stands for all if one has none. */
  static DatedFigure mean(List<DatedFigure> figures) {
    LocalDate latest =
        figures.stream().map(DatedFigure::date).max(LocalDate::compareTo).orElseThrow();
    return new DatedFigure(latest, recorder -> mean(figures, recorder));
  }

  private static Figure mean(List<DatedFigure> figures, Recorder recorder) {
    List<Derivation> values = new ArrayList<>();
    for (DatedFigure figure : figures) {
      Figure derived = figure.derive(recorder);
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
    return figure.derive(Recorder.off()).value();
  }

  Optional<NotComputable> reason() {
    return figure.derive(Recorder.off()).reason();
  }
}
