package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.openrbm.core.Figure;
import org.openrbm.core.Recorder;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Measure;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Units;
import org.openrbm.indicators.rollup.Part;
import org.openrbm.indicators.rollup.RollUp;
import org.openrbm.indicators.rollup.RolledUp;

/**
 * The value of a measure up to a day, from what was reported.
 *
 * <p>Where the organisation as a whole reports, its reports count, and those of units do not.
 * Several reports are put together by what a value covers, and by the rule over periods:
 *
 * <ul>
 *   <li>Running totals, values without a rule over periods, and values under the rule "latest": the
 *       latest value of each unit stands until the unit reports again, and these make one by the
 *       rule over units. (So does Akvo RSR: the latest approved update of each reporter up to the
 *       period is carried forward, and these are added up.)
 *   <li>Other values: the units make one value for each period, and the periods that end after the
 *       baseline make one by the rule over periods: they are added up, say. Periods of one unit
 *       that overlap are not added up, since that would count twice.
 * </ul>
 *
 * <p>The latest of several periods is the one that ends last; of those that end on one day, the
 * longest. One report needs no rule. Several units need a rule over units, also where they report
 * for different periods.
 *
 * <p>The baseline is added to a running total that does not contain it. Such a total is not counted
 * if its period ends by the last day of the baseline, since what it holds lies before the baseline.
 * If its period ends later, it counts in full, also if the period begins before the baseline, since
 * by its definition the value holds nothing from before the baseline.
 */
final class ActualValue {

  private static final Comparator<Measurement> BY_LAST_DAY =
      Comparator.comparing(Measurement::period, ReportingPeriod.byLastDay());

  private ActualValue() {}

  /** The value of a measure, or the mean of those of several, each from its own baseline. */
  static DatedFigure of(
      Indicator indicator,
      Map<String, String> categories,
      List<Measure> measures,
      List<Measurement> current,
      LocalDate asOf) {
    List<DatedFigure> figures = new ArrayList<>();
    for (Measure measure : measures) {
      List<Measurement> own =
          current.stream()
              .filter(m -> m.categories().equals(categories))
              .filter(m -> !m.period().end().isAfter(asOf))
              .filter(m -> indicator.named(m.measure()).equals(Optional.of(measure)))
              .toList();
      BaselineValue baseline = BaselineValue.of(indicator, categories, List.of(measure));
      figures.add(of(indicator, measure, own, baseline, asOf));
    }
    return DatedFigure.mean(figures);
  }

  private static DatedFigure of(
      Indicator indicator,
      Measure measure,
      List<Measurement> measurements,
      BaselineValue baseline,
      LocalDate asOf) {
    AggregationRule rule = overPeriods(indicator);
    List<Measurement> reports =
        ofWholeOrUnits(
            rule == AggregationRule.LATEST && !fromBaseline(indicator)
                ? measurements
                : endingAfter(baseline.figure().date(), measurements));
    if (reports.isEmpty()) {
      return DatedFigure.none(asOf, NotComputable.NO_ACTUAL);
    }
    if (rule == AggregationRule.LATEST) {
      return figure(indicator, measure, latest(indicator, measure, reports), reports, baseline);
    }
    if (indicator.overUnits() == AggregationRule.NONE && units(reports) > 1) {
      return DatedFigure.none(asOf, NotComputable.NOT_AGGREGATED);
    }
    if (!choosesOne(rule) && overlapping(reports)) {
      return DatedFigure.none(asOf, NotComputable.OVERLAPPING_PERIODS);
    }
    RolledUp periods = together(rule, byPeriod(indicator, measure, reports));
    return figure(indicator, measure, periods, reports, baseline);
  }

  private static List<Measurement> endingAfter(LocalDate day, List<Measurement> measurements) {
    return measurements.stream().filter(m -> m.period().end().isAfter(day)).toList();
  }

  private static List<Measurement> ofWholeOrUnits(List<Measurement> measurements) {
    boolean whole = measurements.stream().anyMatch(m -> m.reporter().isEmpty());
    return measurements.stream().filter(m -> !whole || m.reporter().isEmpty()).toList();
  }

  private static long units(List<Measurement> reports) {
    return reports.stream().map(Measurement::reporter).distinct().count();
  }

  /** One part is its own value, without a rule. */
  private static RolledUp together(AggregationRule rule, List<Part> parts) {
    return RollUp.of(parts.size() == 1 ? AggregationRule.NONE : rule, parts);
  }

  /** The latest value of each unit, rolled up over units. */
  private static RolledUp latest(Indicator indicator, Measure measure, List<Measurement> reports) {
    Map<String, Measurement> latest = new TreeMap<>();
    for (Measurement report : reports) {
      latest.merge(report.reporter().orElse(""), report, BinaryOperator.maxBy(BY_LAST_DAY));
    }
    return together(
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
                    : together(indicator.overUnits(), parts).asPart(period.toString())));
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
        fromBaseline(indicator)
            ? Figure.calculated(
                recorder ->
                    withBaseline(
                        rolledUp.value().derive(recorder),
                        baseline.figure().figure().derive(recorder),
                        measure,
                        recorder))
            : rolledUp.value());
  }

  private static boolean fromBaseline(Indicator indicator) {
    return indicator.accumulation() == Accumulation.CUMULATIVE_FROM_BASELINE;
  }

  /** Whether a rule takes the value of one period, so that periods that overlap count once. */
  private static boolean choosesOne(AggregationRule rule) {
    return rule == AggregationRule.MINIMUM || rule == AggregationRule.MAXIMUM;
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
                            start,
                            added))));
  }
}
