package org.openrbm.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Accumulation;
import org.openrbm.core.logframe.AggregationRule;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.Measure;

/**
 * The value of a measure up to a day, from what was reported.
 *
 * <p>Where the organisation as a whole reports, that counts, and the reports of units do not. Of
 * cumulative values and without a rule over periods, the latest value of each unit stands until the
 * unit reports again, and these make one by the rule of the indicator over units. Otherwise the
 * units make one value for each period, and the periods that end after the baseline make one by the
 * rule of the indicator over periods: they are added up, say. Periods of one unit that overlap are
 * not added up, since that would count twice. A cumulative value that does not contain the baseline
 * has it added.
 */
final class ActualValue {

  private static final Comparator<Measurement> BY_LAST_DAY =
      Comparator.comparing((Measurement m) -> m.period().end()).thenComparing(Measurement::period);

  private ActualValue() {}

  static DatedFigure of(
      Indicator indicator,
      Map<String, String> categories,
      List<Measure> measures,
      List<Measurement> current,
      BaselineValue baseline,
      LocalDate asOf) {
    List<DatedFigure> figures = new ArrayList<>();
    for (Measure measure : measures) {
      List<Measurement> own =
          current.stream()
              .filter(m -> m.measure().map(measure.code()::equals).orElse(true))
              .filter(m -> m.categories().equals(categories))
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
    boolean whole = measurements.stream().anyMatch(m -> m.reporter().isEmpty());
    List<Measurement> reports =
        measurements.stream().filter(m -> !whole || m.reporter().isEmpty()).toList();
    AggregationRule rule = overPeriods(indicator);
    if (rule == AggregationRule.LATEST) {
      return figure(indicator, measure, latest(indicator, measure, reports), reports, baseline);
    }
    List<Measurement> counted =
        reports.stream().filter(m -> m.period().end().isAfter(baseline.figure().date())).toList();
    if (counted.isEmpty()) {
      return DatedFigure.not(asOf, NotComputable.NO_ACTUAL);
    }
    if (rule != AggregationRule.MAXIMUM && overlapping(counted)) {
      return DatedFigure.not(asOf, NotComputable.OVERLAPPING_PERIODS);
    }
    RolledUp periods = RollUp.of(rule, byPeriod(indicator, measure, counted));
    return figure(indicator, measure, periods, counted, baseline);
  }

  /** The latest value of each unit, rolled up over units. */
  private static RolledUp latest(Indicator indicator, Measure measure, List<Measurement> reports) {
    Map<String, Measurement> latest = new TreeMap<>();
    for (Measurement report : reports) {
      latest.merge(report.reporter().orElse(""), report, BinaryOperator.maxBy(BY_LAST_DAY));
    }
    return RollUp.of(
        indicator.overUnits(), latest.values().stream().map(m -> Part.of(m, measure)).toList());
  }

  /** One part for each period, rolled up over units where there are several. */
  private static List<Part> byPeriod(
      Indicator indicator, Measure measure, List<Measurement> reports) {
    Map<ReportingPeriod, List<Part>> byPeriod = new TreeMap<>();
    for (Measurement report : reports) {
      byPeriod
          .computeIfAbsent(report.period(), period -> new ArrayList<>())
          .add(Part.of(report, measure));
    }
    List<Part> periods = new ArrayList<>();
    byPeriod.forEach(
        (period, parts) ->
            periods.add(
                parts.size() == 1
                    ? parts.get(0)
                    : RollUp.of(indicator.overUnits(), parts).asPart(period.toString())));
    return periods;
  }

  private static boolean overlapping(List<Measurement> reports) {
    Map<String, ReportingPeriod> before = new HashMap<>();
    for (Measurement report : reports) { // in the order of periods
      ReportingPeriod previous = before.put(report.reporter().orElse(""), report.period());
      if (previous != null && previous.overlaps(report.period())) {
        return true;
      }
    }
    return false;
  }

  private static DatedFigure figure(
      Indicator indicator,
      Measure measure,
      RolledUp rolledUp,
      List<Measurement> reports,
      BaselineValue baseline) {
    return new DatedFigure(
        reports.stream().max(BY_LAST_DAY).orElseThrow().period().end(),
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
