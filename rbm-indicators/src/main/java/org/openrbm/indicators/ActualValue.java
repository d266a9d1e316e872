package org.openrbm.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Accumulation;
import org.openrbm.core.logframe.AggregationRule;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IndicatorTarget;
import org.openrbm.core.logframe.Measure;

/**
 * The value of a measure up to a day, from what was reported.
 *
 * <p>Where the organisation as a whole reports, that counts; otherwise the reports of units make
 * one by the rule of the indicator over units. Periods then make one by its rule over periods:
 * those that end after the baseline are added up, say; without a rule, and for cumulative values,
 * the latest stands. A cumulative value that does not contain the baseline has it added.
 */
final class ActualValue {

  private ActualValue() {}

  static DatedFigure of(
      Indicator indicator,
      IndicatorTarget target,
      List<Measure> measures,
      List<Measurement> current,
      BaselineValue baseline,
      LocalDate asOf) {
    List<DatedFigure> figures = new ArrayList<>();
    for (Measure measure : measures) {
      List<Measurement> own =
          current.stream()
              .filter(m -> m.measure().map(measure.code()::equals).orElse(true))
              .filter(m -> m.categories().equals(target.categories()))
              .filter(m -> !m.period().end().isAfter(asOf))
              .toList();
      figures.add(of(indicator, measure, own, baseline, asOf));
    }
    return figures.size() == 1 ? figures.get(0) : BaselineValue.mean(figures);
  }

  private static DatedFigure of(
      Indicator indicator,
      Measure measure,
      List<Measurement> measurements,
      BaselineValue baseline,
      LocalDate asOf) {
    if (measurements.isEmpty()) {
      return DatedFigure.not(asOf, NotComputable.NO_ACTUAL);
    }
    SortedMap<ReportingPeriod, List<Part>> byPeriod = new TreeMap<>();
    boolean whole = measurements.stream().anyMatch(m -> m.reporter().isEmpty());
    for (Measurement measurement : measurements) {
      if (!whole || measurement.reporter().isEmpty()) {
        byPeriod
            .computeIfAbsent(measurement.period(), period -> new ArrayList<>())
            .add(Part.of(measurement, measure));
      }
    }
    List<Part> periods = new ArrayList<>();
    byPeriod.forEach(
        (period, parts) ->
            periods.add(
                parts.size() == 1
                    ? parts.get(0)
                    : RollUp.of(indicator.overUnits(), parts).asPart(period.toString())));
    ReportingPeriod latest = byPeriod.lastKey();
    AggregationRule rule = overPeriods(indicator);
    List<Part> counted =
        rule == AggregationRule.LATEST
            ? List.of(periods.get(periods.size() - 1))
            : after(baseline, byPeriod.keySet(), periods);
    if (counted.isEmpty()) {
      return DatedFigure.not(asOf, NotComputable.NO_ACTUAL);
    }
    RolledUp rolledUp = RollUp.of(rule, counted);
    return new DatedFigure(
        latest.end(),
        recorder -> {
          Figure value = rolledUp.derive(recorder);
          return indicator.accumulation() == Accumulation.CUMULATIVE_FROM_BASELINE
              ? withBaseline(value, baseline.figure().derive(recorder), measure, recorder)
              : value;
        });
  }

  private static AggregationRule overPeriods(Indicator indicator) {
    return indicator.accumulation() != Accumulation.PER_PERIOD
            || indicator.overPeriods() == AggregationRule.NONE
        ? AggregationRule.LATEST
        : indicator.overPeriods();
  }

  private static List<Part> after(
      BaselineValue baseline, Iterable<ReportingPeriod> keys, List<Part> periods) {
    LocalDate start = baseline.figure().date();
    List<Part> counted = new ArrayList<>();
    int i = 0;
    for (ReportingPeriod period : keys) {
      if (period.end().isAfter(start)) {
        counted.add(periods.get(i));
      }
      i++;
    }
    return counted;
  }

  private static Figure withBaseline(
      Figure value, Figure baseline, Measure measure, Recorder recorder) {
    return baseline.then(
        start ->
            value.then(
                added ->
                    Figure.of(
                        recorder.derived(
                            "actual value",
                            Units.of(measure),
                            start.value().plus(added.value()),
                            "baseline + cumulative value",
                            null,
                            start,
                            added))));
  }

  static Optional<Ratio> number(Observation observation, Measure measure) {
    if (observation instanceof Observation.Value value) {
      return Optional.of(value.value());
    }
    return observation instanceof Observation.Rung rung
        ? Levels.position(measure, rung.level())
        : Optional.empty();
  }
}
