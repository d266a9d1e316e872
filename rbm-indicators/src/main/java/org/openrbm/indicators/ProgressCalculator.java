package org.openrbm.indicators;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.logframe.ChangeUnit;
import org.openrbm.core.logframe.Direction;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IndicatorTarget;
import org.openrbm.core.logframe.Measure;
import org.openrbm.core.logframe.MeasureCombination;
import org.openrbm.core.logframe.ResolvedTarget;
import org.openrbm.core.logframe.Target;
import org.openrbm.core.logframe.TargetRevision;

/**
 * Calculates how indicators stand against their targets on a day.
 *
 * <p>Formula: {@link ProgressFraction}. Of an indicator, each measure is held against the target
 * that was in force on the day, before any later revision, and of several the one due next, or due
 * last; of a step of several, from the baseline. The actual value is the latest approved one up to
 * the day, put together by the aggregation rules of the indicator ({@link ActualValue}).
 *
 * <p>A pure function: no clock, and the as-of day is an argument. Immutable, options by copy, and
 * safe to share between threads.
 *
 * @since 0.1.0
 */
public final class ProgressCalculator {

  private static final ProgressCalculator STANDARD =
      new ProgressCalculator(StatusSchemes.ON_THE_LINE, ExpectedPath.LINEAR);

  private final StatusScheme scheme;
  private final ExpectedPath path;

  private ProgressCalculator(StatusScheme scheme, ExpectedPath path) {
    this.scheme = scheme;
    this.path = path;
  }

  /** {@return the calculator with the scheme "on the line" and a straight path} */
  public static ProgressCalculator standard() {
    return STANDARD;
  }

  /** {@return this calculator with another status scheme} */
  public ProgressCalculator withScheme(StatusScheme scheme) {
    return new ProgressCalculator(scheme, path);
  }

  /** {@return this calculator with another path from baseline to target} */
  public ProgressCalculator withPath(ExpectedPath path) {
    return new ProgressCalculator(scheme, path);
  }

  /**
   * Holds one value against one target.
   *
   * @param target the numbers that meet the target
   * @param due the last day on which to meet it
   * @param baseline the value at the start
   * @param start the day for which the baseline stands
   * @param actual the value now, for the day {@code asOf}
   * @param asOf the day
   */
  public Progress calculate(
      Interval target,
      LocalDate due,
      Ratio baseline,
      LocalDate start,
      Ratio actual,
      LocalDate asOf) {
    return new Progress(
        target,
        due,
        DatedFigure.given("baseline", "", start, baseline, null),
        DatedFigure.given("actual value", "", asOf, actual, null),
        asOf,
        "",
        Optional.empty(),
        scheme,
        path);
  }

  /**
   * Holds an indicator against its targets.
   *
   * @param indicator the indicator
   * @param measurements what was measured; of this and of other indicators
   * @param asOf the day on which things stand; what was recorded later, or set as a target later,
   *     is not looked at
   * @throws IllegalArgumentException if a measurement of the indicator names none of its several
   *     measures, or one that it does not have
   */
  public IndicatorProgress calculate(
      Indicator indicator, MeasurementSet measurements, LocalDate asOf) {
    ImmutableList.Builder<MeasureProgress> parts = ImmutableList.builder();
    List<Measurement> current = measurements.current(indicator.code(), asOf);
    current.forEach(measurement -> checkMeasure(indicator, measurement));
    for (IndicatorTarget target : inForce(indicator, asOf)) {
      if (target.combination() == MeasureCombination.MEAN) {
        parts.add(progress(indicator, target, indicator.measuresOf(target), current, asOf));
      } else {
        for (Measure measure : indicator.measuresOf(target)) {
          parts.add(progress(indicator, target, List.of(measure), current, asOf));
        }
      }
    }
    return new IndicatorProgress(
        indicator,
        asOf,
        parts.build(),
        untargeted(indicator, current, asOf),
        current.stream().anyMatch(m -> m.nature() == DataNature.SYNTHETIC),
        Optional.empty());
  }

  /** The measures that no target speaks of, as a whole and not of a part. */
  private static List<MeasureStanding> untargeted(
      Indicator indicator, List<Measurement> current, LocalDate asOf) {
    Set<Measure> targeted =
        indicator.targets().stream()
            .filter(target -> target.categories().isEmpty())
            .flatMap(target -> indicator.measuresOf(target).stream())
            .collect(Collectors.toSet());
    return indicator.measures().stream()
        .filter(measure -> !targeted.contains(measure))
        .map(
            measure -> {
              List<Measure> alone = List.of(measure);
              BaselineValue baseline = BaselineValue.of(indicator, Map.of(), alone);
              return new MeasureStanding(
                  measure,
                  baseline.figure().derive(Recorder.off()),
                  ActualValue.of(indicator, Map.of(), alone, current, baseline, asOf)
                      .derive(Recorder.off()));
            })
        .toList();
  }

  private static void checkMeasure(Indicator indicator, Measurement measurement) {
    measurement.measure().ifPresent(indicator::measure);
    checkArgument(
        measurement.measure().isPresent() || indicator.measures().size() == 1,
        "measurement of '%s' for %s must name one of its %s measures",
        indicator.code(),
        measurement.period(),
        indicator.measures().size());
  }

  /** The target before any revision after the day. */
  private static Target onDay(IndicatorTarget target, LocalDate asOf) {
    return target.revisions().stream()
        .filter(revision -> revision.replacedOn().isAfter(asOf))
        .findFirst()
        .map(TargetRevision::target)
        .orElse(target.target());
  }

  /** Of the targets for the same measures and categories the one due next, or the last. */
  private static List<IndicatorTarget> inForce(Indicator indicator, LocalDate asOf) {
    return indicator.targets().stream()
        .collect(
            Collectors.groupingBy(
                target -> List.of(target.measures(), target.categories()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(targets -> next(targets, asOf))
        .toList();
  }

  private static IndicatorTarget next(List<IndicatorTarget> targets, LocalDate asOf) {
    Comparator<IndicatorTarget> byDue = Comparator.comparing(target -> onDay(target, asOf).due());
    return targets.stream()
        .filter(target -> !onDay(target, asOf).due().isBefore(asOf))
        .min(byDue)
        .orElseGet(() -> targets.stream().max(byDue).orElseThrow());
  }

  private MeasureProgress progress(
      Indicator indicator,
      IndicatorTarget target,
      List<Measure> measures,
      List<Measurement> current,
      LocalDate asOf) {
    BaselineValue baseline = BaselineValue.of(indicator, target.categories(), measures);
    Target inForce = onDay(target, asOf);
    DatedFigure actual =
        ActualValue.of(indicator, target.categories(), measures, current, baseline, asOf);
    Figure start = baseline.figure().derive(Recorder.off());
    Figure now = actual.derive(Recorder.off());
    Optional<NotComputable> unresolved = unresolved(inForce, baseline);
    if (unresolved.isPresent()) {
      return new MeasureProgress(measures, target, Optional.empty(), start, now, unresolved);
    }
    ResolvedTarget resolved = resolved(inForce, measures, baseline, asOf);
    Measure first = measures.get(0);
    return new MeasureProgress(
        measures,
        target,
        Optional.of(
            new Progress(
                resolved.interval(),
                resolved.due(),
                baseline.figure(),
                actual,
                asOf,
                Units.of(first),
                direction(measures),
                scheme,
                path)),
        start,
        now,
        Optional.empty());
  }

  private static Optional<Direction> direction(List<Measure> measures) {
    return measures.size() == 1 ? measures.get(0).direction() : Optional.empty();
  }

  /** Why a target that is relative to a baseline is no number. */
  private static Optional<NotComputable> unresolved(Target target, BaselineValue baseline) {
    if (!target.relative()) {
      return Optional.empty();
    }
    boolean nothing =
        target.changeUnit().equals(Optional.of(ChangeUnit.PERCENT))
            && baseline.value().map(Ratio::signum).equals(Optional.of(0));
    return nothing ? Optional.of(NotComputable.ZERO_BASELINE) : baseline.reason();
  }

  /** The step that is due next, or the last. */
  private static ResolvedTarget resolved(
      Target target, List<Measure> measures, BaselineValue baseline, LocalDate asOf) {
    List<ResolvedTarget> steps = target.resolve(measures.get(0), baseline.value());
    return steps.stream()
        .filter(step -> !step.due().isBefore(asOf))
        .findFirst()
        .orElseGet(() -> steps.get(steps.size() - 1));
  }
}
