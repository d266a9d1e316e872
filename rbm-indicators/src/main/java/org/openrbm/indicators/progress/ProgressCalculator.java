package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.Measure;
import org.openrbm.core.text.NoJson;
import org.openrbm.core.text.OneLine;
import org.openrbm.indicators.measurement.DataNature;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Units;

/**
 * Calculates how indicators stand against their targets on a day.
 *
 * <p>Formula: {@link ProgressFraction}. Each measure of an indicator is held against the targets
 * that were in force on the day, before any later revision. Of all targets that apply to the
 * measure, however they name it, those due next count or, if none is due any more, those due last.
 * A step is a target of its own day, from the baseline. Targets that are due on the same day are to
 * be met together; if no value can meet them, they have a reason instead ({@link
 * NotComputable#CONTRADICTORY_TARGETS}). The mean of several measures has targets of its own. The
 * actual value is the latest approved one up to the day, put together by the aggregation rules of
 * the indicator ({@link ActualValue}).
 *
 * <p>Targets, baselines, overrides and measurements are sets: their order changes no result.
 *
 * <p>A pure function: no clock, and the as-of day is an argument. Immutable, options by copy, and
 * safe to share between threads.
 *
 * @since 0.1.0
 */
@NoJson
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
    return Progress.of(
        new Comparison(
            target,
            due,
            new DatedFigure(start, Figure.given("baseline", "", baseline, null)),
            new DatedFigure(asOf, Figure.given("actual value", "", actual, null)),
            asOf,
            "",
            Optional.empty(),
            path),
        scheme);
  }

  /**
   * Holds an indicator against its targets.
   *
   * @param indicator the indicator
   * @param measurements what was measured; of this and of other indicators
   * @param asOf the day as of which progress is stated; what was recorded later, or set as a target
   *     later, is not looked at
   * @throws IllegalArgumentException if a measurement of the indicator names none of its several
   *     measures, or one that it does not have
   */
  public IndicatorProgress calculate(
      Indicator indicator, MeasurementSet measurements, LocalDate asOf) {
    List<Measurement> current = measurements.current(indicator, asOf);
    List<MeasureProgress> parts =
        DueTargets.of(indicator, asOf).stream()
            .map(targets -> progress(indicator, targets, current, asOf))
            .toList();
    return new IndicatorProgress(
        indicator,
        asOf,
        parts,
        untargeted(indicator, current, asOf),
        current.stream().anyMatch(m -> m.nature() == DataNature.SYNTHETIC),
        Optional.empty());
  }

  /** The measures without a target for the whole; a target for a part does not count here. */
  private static List<MeasureProgress> untargeted(
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
              return MeasureProgress.ofUntargeted(
                  measure,
                  baseline.figure().figure(),
                  ActualValue.of(indicator, Map.of(), alone, current, asOf).figure());
            })
        .toList();
  }

  private MeasureProgress progress(
      Indicator indicator, DueTargets targets, List<Measurement> current, LocalDate asOf) {
    List<Measure> measures = targets.measures();
    BaselineValue baseline = BaselineValue.of(indicator, targets.categories(), measures);
    DatedFigure actual = ActualValue.of(indicator, targets.categories(), measures, current, asOf);
    DueTargets.Resolved resolved = targets.resolve(baseline);
    return new MeasureProgress(
        measures,
        targets.targets(),
        resolved
            .interval()
            .map(
                interval ->
                    Progress.of(
                        new Comparison(
                            interval,
                            targets.due(),
                            baseline.figure(),
                            actual,
                            asOf,
                            Units.of(measures.get(0)),
                            direction(measures),
                            path),
                        scheme)),
        baseline.figure().figure(),
        actual.figure(),
        resolved.reason());
  }

  private static Optional<Direction> direction(List<Measure> measures) {
    return measures.size() == 1 ? measures.get(0).direction() : Optional.empty();
  }

  /**
   * {@return whether {@code other} has the same scheme and the same path; a path of the caller is
   * the same if its own {@code equals} says so}
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProgressCalculator that
        && scheme.equals(that.scheme)
        && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return Objects.hash(scheme, path);
  }

  /** {@return the scheme, in one line} */
  @Override
  public String toString() {
    return OneLine.of("ProgressCalculator", scheme.toString());
  }
}
