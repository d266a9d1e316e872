package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.Straddling;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.measurement.ReportScope;
import org.openrbm.indicators.measurement.Units;
import org.openrbm.indicators.rollup.Part;
import org.openrbm.indicators.rollup.RollUp;
import org.openrbm.indicators.rollup.RolledUp;

/**
 * Makes the value of a measure up to a day, from what was reported, for one window of its targets.
 *
 * <p>What values cover and the rule over periods decide how periods are put together:
 *
 * <ul>
 *   <li>Levels and running totals, and values under no rule over periods or under "latest": the
 *       latest value stands until it is reported again, or until it ends.
 *   <li>Other values: the periods in the window make one value by the rule over periods. A flow on
 *       both sides of the start of the window, or of the end of a period, is refused or counts by
 *       its days ({@link Straddling}).
 * </ul>
 *
 * <p>Reports of the total and reports of units are reconciled period by period. Of a level or a
 * running total, the total stands as long as no unit has reported on a later day; then the latest
 * values of the units count. Of a flow, the total of a period stands for what units reported of
 * days in it, and units count for other periods.
 *
 * <p>If nobody reported the whole, it comes from its parts: those of one dimension whose categories
 * are a closed list, all of them, as of one day.
 */
final class ActualValue {

  /** By the last day; of two reports of one period, the one recorded last. */
  private static final Comparator<Measurement> BY_LAST_DAY =
      Comparator.comparing(Measurement::period, ReportingPeriod.byLastDay())
          .thenComparing(Measurement::recordedOn);

  private final Reports reports;
  private final Measure measure;
  private final TargetWindow window;
  private final DatedFigure baseline;
  private final LocalDate upTo;
  private @Nullable UnitTally tally;

  private ActualValue(Reports reports, TargetWindow window, DatedFigure baseline, LocalDate upTo) {
    this.reports = reports;
    this.measure = reports.measure();
    this.window = window;
    this.baseline = baseline;
    this.upTo = upTo;
  }

  /**
   * Returns the value up to a day.
   *
   * @param window the days of which values count
   * @param baseline the baseline of the measure, with its last day
   * @param upTo the last day; nothing that ends later counts
   */
  static Actual of(Reports reports, TargetWindow window, DatedFigure baseline, LocalDate upTo) {
    Actual whole = new ActualValue(reports, window, baseline, upTo).value();
    return whole.reported() ? whole : ofParts(reports, window, baseline, upTo).orElse(whole);
  }

  /** The total of the parts of the first dimension of which there is any part. */
  private static Optional<Actual> ofParts(
      Reports reports, TargetWindow window, DatedFigure baseline, LocalDate upTo) {
    for (Disaggregation dimension : reports.indicator().disaggregations()) {
      if (!dimension.categories().isEmpty()
          && !reports.categories().containsKey(dimension.dimension())) {
        Optional<RolledUpParts> total =
            RolledUpParts.of(reports, dimension, window, baseline, upTo);
        if (total.isPresent()) {
          return Optional.of(new ActualValue(reports, window, baseline, upTo).of(total.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Actual of(RolledUpParts total) {
    Actual actual =
        total.rolledUp().isPresent()
            ? actual(total.rolledUp().get(), total.day(), total.coverage(), List.of())
            : Actual.none(total.day(), total.reason().orElseThrow(), total.coverage());
    return actual.withMissing(total.missing());
  }

  private Actual value() {
    List<Measurement> own = reports.upTo(upTo);
    if (own.isEmpty()) {
      return nothing();
    }
    return combined() ? overPeriods(own) : latest(own);
  }

  /** Who has reported; made only where units report. */
  private UnitTally units() {
    UnitTally made = tally == null ? new UnitTally(reports.indicator()) : tally;
    tally = made;
    return made;
  }

  private Actual nothing() {
    return Actual.none(upTo, NotComputable.NO_ACTUAL, units().coverage(upTo));
  }

  /** No number of these reports, for a reason; it stands for the day of the latest. */
  private Actual none(NotComputable reason, List<Measurement> reports) {
    LocalDate day =
        reports.stream().map(of -> of.period().end()).max(LocalDate::compareTo).orElse(upTo);
    return Actual.none(day, reason, units().coverage(upTo));
  }

  private Accumulation accumulation() {
    return reports.indicator().accumulation();
  }

  private AggregationRule rule() {
    return reports.indicator().overPeriods();
  }

  /** Whether values of several periods make one by a rule. */
  private boolean combined() {
    return !accumulation().cumulative()
        && rule() != AggregationRule.LATEST
        && rule() != AggregationRule.NONE;
  }

  private boolean flow() {
    return accumulation() == Accumulation.FLOW;
  }

  private Optional<ReportingPeriod> period() {
    return window instanceof TargetWindow.During during
        ? Optional.of(during.period())
        : Optional.empty();
  }

  /** The day after which values count. */
  private LocalDate after() {
    if (window instanceof TargetWindow.During during) {
      return during.period().start().minusDays(1);
    }
    return combined() || accumulation() == Accumulation.CUMULATIVE_FROM_BASELINE
        ? baseline.date()
        : LocalDate.MIN;
  }

  /** The last day of which values count. */
  private LocalDate last() {
    return period().map(ReportingPeriod::end).filter(end -> end.isBefore(upTo)).orElse(upTo);
  }

  /** Whether a period lies on both sides of the first or the last day that counts. */
  private boolean straddles(ReportingPeriod of) {
    return of.start().isAfter(after()) ? of.end().isAfter(last()) : of.end().isAfter(after());
  }

  /** Whether a report is of the whole that is looked at, and not of a unit in it. */
  private boolean whole(Measurement report) {
    return report.scope() == ReportScope.TOTAL || reports.reporter().isPresent();
  }

  private Actual latest(List<Measurement> own) {
    List<Measurement> standing = new ArrayList<>();
    List<Measurement> cutReports = new ArrayList<>();
    for (Measurement report : own) {
      if (ends(report) && stands(report)) {
        boolean inside =
            period().isEmpty()
                || accumulation() == Accumulation.STOCK
                || report.period().start().isAfter(after());
        (inside ? standing : cutReports).add(report);
      }
    }
    if (standing.isEmpty()) {
      return cutReports.isEmpty() ? nothing() : none(NotComputable.STRADDLING_PERIOD, cutReports);
    }
    boolean severalFlows =
        flow()
            && period().isPresent()
            && rule() == AggregationRule.NONE
            && standing.stream().map(Measurement::period).distinct().count() > 1;
    return severalFlows ? none(NotComputable.NOT_AGGREGATED, standing) : latestOf(standing);
  }

  /** Whether the period of a report ends on a day that counts. */
  private boolean ends(Measurement report) {
    LocalDate end = report.period().end();
    return end.isAfter(after()) && !end.isAfter(last());
  }

  private boolean stands(Measurement report) {
    return report.standsUntil().map(end -> !end.isBefore(last())).orElse(true);
  }

  /** The total, as long as no unit has reported on a later day; then the latest of each unit. */
  private Actual latestOf(List<Measurement> standing) {
    Map<String, Measurement> byUnit = Map.of();
    LocalDate total = LocalDate.MIN;
    Optional<Measurement> ofWhole = Optional.empty();
    LocalDate newest = LocalDate.MIN;
    for (Measurement report : standing) {
      if (whole(report)) {
        ofWhole = Optional.of(ofWhole.map(before -> later(before, report)).orElse(report));
        total = ofWhole.get().period().end();
      } else {
        byUnit = byUnit.isEmpty() ? new TreeMap<>() : byUnit;
        byUnit.merge(UnitTally.unit(report), report, ActualValue::later);
        newest = report.period().end().isAfter(newest) ? report.period().end() : newest;
      }
    }
    if (ofWhole.isPresent() && !newest.isAfter(total)) {
      return ofOne(ofWhole.get());
    }
    List<Measurement> parts = List.copyOf(byUnit.values());
    units().add(parts, upTo);
    return tooMany()
        ? none(NotComputable.NOT_AGGREGATED, parts)
        : actual(
            figure(plainSum(parts), () -> overUnits(parts)),
            () -> overUnits(parts),
            newest,
            units().coverage(upTo),
            parts);
  }

  /** The value of one report, which needs no roll-up unless it is explained. */
  private Actual ofOne(Measurement report) {
    Supplier<RolledUp> rollUp =
        () -> RollUp.of(AggregationRule.NONE, List.of(Part.of(report, measure)));
    return actual(
        figure(number(report), rollUp),
        rollUp,
        report.period().end(),
        Coverage.WHOLE,
        List.of(report));
  }

  private static Measurement later(Measurement one, Measurement other) {
    return BY_LAST_DAY.compare(one, other) > 0 ? one : other;
  }

  /** Whether there are several units, and no rule makes one value of theirs. */
  private boolean tooMany() {
    return reports.indicator().overUnits() == AggregationRule.NONE && units().several();
  }

  private Optional<Ratio> plainSum(List<Measurement> parts) {
    if (reports.indicator().overUnits() != AggregationRule.SUM) {
      return Optional.empty();
    }
    List<Ratio> numbers = new ArrayList<>();
    for (Measurement part : parts) {
      Optional<Ratio> number = number(part);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(number.get());
    }
    return Optional.of(Ratio.sum(numbers));
  }

  private RolledUp overUnits(List<Measurement> parts) {
    List<Part> all = new ArrayList<>();
    for (Measurement part : parts) {
      all.add(units().weighted(Part.of(part, measure), UnitTally.unit(part)));
    }
    return together(reports.indicator().overUnits(), all);
  }

  /** One part is its own value, without a rule. */
  static RolledUp together(AggregationRule rule, List<Part> parts) {
    return RollUp.of(parts.size() == 1 ? AggregationRule.NONE : rule, parts);
  }

  private Actual overPeriods(List<Measurement> own) {
    Counting counting = candidates(own);
    if (counting.isEmpty()) {
      return nothing();
    }
    Optional<NotComputable> obstacle = counting.settle(flow(), rule(), after(), last());
    if (obstacle.isPresent()) {
      return none(obstacle.get(), counting.all());
    }
    for (Map.Entry<ReportingPeriod, List<Counting.Counted>> period :
        counting.byPeriod().entrySet()) {
      if (!period.getValue().get(0).whole()) {
        units().addPeriod(period.getKey(), period.getValue(), counting);
      }
    }
    if (tooMany()) {
      return none(NotComputable.NOT_AGGREGATED, counting.all());
    }
    Supplier<RolledUp> rollUp = again(reports, window, baseline, upTo);
    Optional<Ratio> sum = plainSum(counting);
    return actual(
        sum.isPresent() ? figure(sum, rollUp) : figure(rollUp(counting.byPeriod()).value(), rollUp),
        rollUp,
        counting.lastDay(last()),
        units().empty() ? Coverage.WHOLE : units().coverage(upTo),
        measure.numeric() ? List.of() : counting.counted());
  }

  /** Makes the roll-up once more, from what was reported, and keeps nothing of it until then. */
  private static Supplier<RolledUp> again(
      Reports reports, TargetWindow window, DatedFigure baseline, LocalDate upTo) {
    return () -> {
      ActualValue once = new ActualValue(reports, window, baseline, upTo);
      Counting counting = once.candidates(reports.upTo(upTo));
      counting.settle(once.flow(), once.rule(), once.after(), once.last());
      return once.rollUp(counting.byPeriod());
    };
  }

  /** The reports with a day in the window. */
  private Counting candidates(List<Measurement> own) {
    Counting counting = new Counting(this::straddles, reports.indicator().straddling(), measure);
    for (Measurement report : own) {
      boolean counts =
          flow()
              ? report.period().end().isAfter(after()) && !report.period().start().isAfter(last())
              : ends(report);
      if (counts) {
        counting.add(report, whole(report));
      }
    }
    return counting;
  }

  /** The sum of plain numbers under the rule "sum"; the roll-up gives the same, and explains it. */
  private Optional<Ratio> plainSum(Counting counting) {
    if (rule() != AggregationRule.SUM || reports.indicator().overUnits() != AggregationRule.SUM) {
      return Optional.empty();
    }
    List<Ratio> numbers = new ArrayList<>();
    for (List<Counting.Counted> period : counting.byPeriod().values()) {
      for (Counting.Counted counted : period) {
        Optional<Ratio> number = number(counted.report());
        if (number.isEmpty() || !counted.inFull()) {
          return Optional.empty();
        }
        numbers.add(number.get());
      }
    }
    return Optional.of(Ratio.sum(numbers));
  }

  private Optional<Ratio> number(Measurement report) {
    return measure.numeric() ? report.observation().number(measure) : Optional.empty();
  }

  /**
   * The figure of a number that is known, or else of a roll-up. The roll-up is made again for an
   * explanation, so that a report on many indicators need not keep the parts of all of them.
   */
  private static Figure figure(Optional<Ratio> known, Supplier<RolledUp> rollUp) {
    return known.isEmpty()
        ? figure(rollUp.get().value(), rollUp)
        : Figure.calculated(
            recorder ->
                recorder.recording()
                    ? rollUp.get().value().derive(recorder)
                    : Figure.of(recorder.given("", known.get())));
  }

  private static Figure figure(Figure value, Supplier<RolledUp> rollUp) {
    return value.reason().isPresent() ? value : figure(value.value(), rollUp);
  }

  private RolledUp rollUp(Map<ReportingPeriod, List<Counting.Counted>> byPeriod) {
    List<Part> periods = new ArrayList<>();
    byPeriod.forEach(
        (period, parts) ->
            periods.add(
                parts.get(0).whole() ? parts.get(0).part(measure) : ofUnits(period, parts)));
    return together(rule(), periods);
  }

  private Part ofUnits(ReportingPeriod period, List<Counting.Counted> parts) {
    List<Part> all = new ArrayList<>();
    for (Counting.Counted part : parts) {
      all.add(units().weighted(part.part(measure), UnitTally.unit(part.report())));
    }
    return all.size() == 1
        ? all.get(0)
        : RollUp.of(reports.indicator().overUnits(), all).asPart(period.toString());
  }

  private Actual actual(RolledUp rolledUp, LocalDate day, Coverage coverage, List<Measurement> of) {
    return actual(rolledUp.value(), () -> rolledUp, day, coverage, of);
  }

  private Actual actual(
      Figure value,
      Supplier<RolledUp> rollUp,
      LocalDate day,
      Coverage coverage,
      List<Measurement> of) {
    boolean added = accumulation() == Accumulation.CUMULATIVE_FROM_BASELINE && period().isEmpty();
    Figure figure =
        added
            ? Figure.calculated(
                recorder ->
                    withBaseline(
                        value.derive(recorder), baseline.figure().derive(recorder), recorder))
            : value;
    return new Actual(new DatedFigure(day, figure), coverage, words(figure, of), List.of(), rollUp);
  }

  /** The level or name that the number stands for, or the words that were reported. */
  private Optional<LocalizedText> words(Figure figure, List<Measurement> of) {
    if (measure.numeric()) {
      return Optional.empty();
    }
    Optional<String> level = figure.value().flatMap(measure::level);
    if (level.isPresent()) {
      return level.map(LocalizedText::of);
    }
    return of.size() == 1
        ? words(of.get(0))
        : of.isEmpty()
            ? Optional.empty()
            : Optional.of(
                LocalizedText.of(
                    of.stream()
                        .map(
                            report ->
                                UnitTally.unit(report)
                                    + ": "
                                    + words(report).map(Object::toString).orElse(""))
                        .collect(Collectors.joining("; "))));
  }

  private static Optional<LocalizedText> words(Measurement report) {
    if (report.observation() instanceof Observation.Statement statement) {
      return Optional.of(statement.text());
    }
    return report.observation() instanceof Observation.Rung rung
        ? Optional.of(LocalizedText.of(rung.level()))
        : Optional.empty();
  }

  private Figure withBaseline(Figure value, Figure start, Recorder recorder) {
    return value.then(
        added ->
            start.map(
                from ->
                    recorder.derived(
                        "actual value",
                        Units.of(measure),
                        from.value().plus(added.value()),
                        "baseline + cumulative value",
                        from,
                        added)));
  }
}
