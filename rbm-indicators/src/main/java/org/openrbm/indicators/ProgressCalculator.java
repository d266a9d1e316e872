package org.openrbm.indicators;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Direction;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IndicatorTarget;
import org.openrbm.core.logframe.Measure;
import org.openrbm.core.logframe.MeasureCombination;
import org.openrbm.core.logframe.ResolvedTarget;

/**
 * Calculates how indicators stand against their targets on a day.
 *
 * <p>Formula: {@link ProgressFraction}. Of an indicator, each measure is held against the target
 * that is due next, or was due last; of a step of several, from the baseline. The actual value is
 * the latest approved one up to the day, put together by the aggregation rules of the indicator
 * ({@link ActualValue}).
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
   * @param asOf the day on which things stand; what was recorded later is not looked at
   */
  public IndicatorProgress calculate(
      Indicator indicator, MeasurementSet measurements, LocalDate asOf) {
    ImmutableList.Builder<MeasureProgress> parts = ImmutableList.builder();
    List<Measurement> current = measurements.current(indicator.code(), asOf);
    for (IndicatorTarget target : inForce(indicator, asOf)) {
      if (target.combination() == MeasureCombination.MEAN) {
        parts.add(progress(indicator, target, indicator.measuresOf(target), current, asOf));
      } else {
        for (Measure measure : indicator.measuresOf(target)) {
          parts.add(progress(indicator, target, List.of(measure), current, asOf));
        }
      }
    }
    return new IndicatorProgress(indicator, asOf, parts.build(), Optional.empty());
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
    Comparator<IndicatorTarget> byDue = Comparator.comparing(target -> target.target().due());
    return targets.stream()
        .filter(target -> !target.target().due().isBefore(asOf))
        .min(byDue)
        .orElseGet(() -> targets.stream().max(byDue).orElseThrow());
  }

  private MeasureProgress progress(
      Indicator indicator,
      IndicatorTarget target,
      List<Measure> measures,
      List<Measurement> current,
      LocalDate asOf) {
    BaselineValue baseline = BaselineValue.of(indicator, target, measures);
    Optional<ResolvedTarget> resolved = resolved(target, measures, baseline, asOf);
    if (resolved.isEmpty()) {
      return new MeasureProgress(measures, target, Optional.empty(), baseline.reason());
    }
    DatedFigure actual = ActualValue.of(indicator, target, measures, current, baseline, asOf);
    Measure first = measures.get(0);
    return new MeasureProgress(
        measures,
        target,
        Optional.of(
            new Progress(
                resolved.get().interval(),
                resolved.get().due(),
                baseline.figure(),
                actual,
                asOf,
                Units.of(first),
                direction(measures),
                scheme,
                path)),
        Optional.empty());
  }

  private static Optional<Direction> direction(List<Measure> measures) {
    return measures.size() == 1 ? measures.get(0).direction() : Optional.empty();
  }

  /**
   * The step that is due next, or the last; empty if the target is relative to what is not known.
   */
  private static Optional<ResolvedTarget> resolved(
      IndicatorTarget target, List<Measure> measures, BaselineValue baseline, LocalDate asOf) {
    if (target.target().relative() && baseline.value().isEmpty()) {
      return Optional.empty();
    }
    List<ResolvedTarget> steps = target.target().resolve(measures.get(0), baseline.value());
    return steps.stream()
        .filter(step -> !step.due().isBefore(asOf))
        .findFirst()
        .or(() -> Optional.of(steps.get(steps.size() - 1)));
  }
}
