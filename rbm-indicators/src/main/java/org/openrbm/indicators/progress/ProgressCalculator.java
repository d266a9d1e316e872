package org.openrbm.indicators.progress;

import static org.openrbm.core.text.Refusal.illegalArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.review.Finding;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.TargetPlan;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.core.target.Viewpoint;
import org.openrbm.core.text.NoJson;
import org.openrbm.core.text.OneLine;
import org.openrbm.indicators.measurement.DataNature;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementReview;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.NotComputable;

/**
 * Calculates how indicators stand against their plans, in a period and by what is known.
 *
 * <p>Formula: {@link ProgressFraction}. All targets of one measure, of the whole or one part, of
 * all units or one, are a plan ({@link TargetPlan}). Two steps of it are judged: that which answers
 * for the period, and the last. What counts is the level on the day of the target, the sum since
 * the baseline, or the sum or level during the target's own period ({@link TargetWindow}). The
 * actual value is put together from approved measurements by the rules of the indicator ({@link
 * ActualValue}). The expected path runs through the steps of the plan, and is read on the day of
 * the value. Targets that are due on the same day for the same window are to be met together; if no
 * value can meet them, they have a reason instead ({@link NotComputable#CONTRADICTORY_TARGETS}).
 * The mean of several measures has a plan of its own.
 *
 * <p>A judgement has two days ({@link Viewpoint}): the last of the period that is judged, and the
 * day up to which things are known. All that is known counts, unless {@link #knownOn} states a day:
 * then nothing that was recorded, set or corrected later is looked at, so that what was said on a
 * past day comes out again.
 *
 * <p>Targets, baselines, overrides and measurements are sets: their order changes no result.
 *
 * <p>A pure function: no clock, and days are arguments. Immutable, options by copy, and safe to
 * share between threads.
 *
 * @since 0.1.0
 */
@NoJson
public final class ProgressCalculator {

  private static final ProgressCalculator STANDARD =
      new ProgressCalculator(StatusSchemes.ON_THE_LINE, ExpectedPath.LINEAR, Optional.empty());

  private final StatusScheme scheme;
  private final ExpectedPath path;
  private final Optional<LocalDate> knownOn;

  private ProgressCalculator(StatusScheme scheme, ExpectedPath path, Optional<LocalDate> knownOn) {
    this.scheme = scheme;
    this.path = path;
    this.knownOn = knownOn;
  }

  /**
   * {@return the calculator with the scheme "on the line", a straight path from step to step, and
   * all that is known}
   */
  public static ProgressCalculator standard() {
    return STANDARD;
  }

  /** {@return this calculator with another status scheme} */
  public ProgressCalculator withScheme(StatusScheme scheme) {
    return new ProgressCalculator(scheme, path, knownOn);
  }

  /** {@return this calculator with another path through the steps of a plan} */
  public ProgressCalculator withPath(ExpectedPath path) {
    return new ProgressCalculator(scheme, path, knownOn);
  }

  /** {@return this calculator with only what was known on that day} */
  public ProgressCalculator knownOn(LocalDate day) {
    return new ProgressCalculator(scheme, path, Optional.of(day));
  }

  /** {@return the day up to which things are known; empty for all that is known} */
  public Optional<LocalDate> knownOn() {
    return knownOn;
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
    DatedFigure now = new DatedFigure(asOf, Figure.given("actual value", "", actual, null));
    boolean over = asOf.isAfter(due);
    return Progress.of(
        new Comparison(
            new Comparison.Aim(
                target,
                due,
                TargetWindow.ON_DAY,
                "",
                Optional.empty(),
                Comparison.Nature.PLAIN,
                List.of(
                    new ExpectedPath.Waypoint(start, baseline),
                    new ExpectedPath.Waypoint(due, Way.nearest(target, baseline))),
                path,
                false),
            new DatedFigure(start, Figure.given("baseline", "", baseline, null)),
            now,
            Optional.empty(),
            now,
            new Comparison.Time(asOf, over, Optional.empty(), false, false)),
        scheme);
  }

  /**
   * Holds an indicator against its plans, on one day. The same as the period of that day.
   *
   * @throws IllegalArgumentException as {@link #calculate(Indicator, MeasurementSet,
   *     ReportingPeriod)}
   */
  public IndicatorProgress calculate(
      Indicator indicator, MeasurementSet measurements, LocalDate day) {
    return calculate(indicator, measurements, ReportingPeriod.of(day, day));
  }

  /**
   * Holds an indicator against its plans, in a period.
   *
   * @param indicator the indicator
   * @param measurements what was measured; of this and of other indicators
   * @param period the period that is judged
   * @throws IllegalArgumentException if a measurement of the indicator names none of its several
   *     measures, or one that it does not have; if it cannot be true ({@link MeasurementReview});
   *     or if nothing could be known of the period
   */
  public IndicatorProgress calculate(
      Indicator indicator, MeasurementSet measurements, ReportingPeriod period) {
    Viewpoint view = new Viewpoint(period, knownOn);
    List<Measurement> known = measurements.current(indicator, knownOn.orElse(LocalDate.MAX));
    refuseImpossible(indicator, known);
    PlanJudge judge = new PlanJudge(indicator, known, view, scheme, path);
    List<MeasureProgress> parts = new ArrayList<>();
    for (TargetPlan plan : indicator.plans(view)) {
      if (valid(plan.measures(), view)) {
        parts.add(judge.progress(plan));
      }
    }
    return new IndicatorProgress(
        indicator,
        view,
        parts,
        untargeted(indicator, parts, judge, view),
        synthetic(known, view),
        Optional.empty());
  }

  private static void refuseImpossible(Indicator indicator, List<Measurement> known) {
    List<Finding> impossible = MeasurementReview.impossible(indicator, known);
    if (!impossible.isEmpty()) {
      throw illegalArgument(
          "measurements of '%s' cannot be true: %s"
              .formatted(
                  indicator.code(),
                  impossible.stream().map(Finding::message).collect(Collectors.joining("; "))));
    }
  }

  private static boolean valid(List<Measure> measures, Viewpoint view) {
    for (Measure measure : measures) {
      if (measure.validity().isPresent() && !measure.validity().get().contains(view.day())) {
        return false;
      }
    }
    return true;
  }

  private static boolean synthetic(List<Measurement> known, Viewpoint view) {
    for (Measurement measurement : known) {
      if (measurement.nature() == DataNature.SYNTHETIC
          && !measurement.period().end().isAfter(view.day())) {
        return true;
      }
    }
    return false;
  }

  /** The measures without a target for the whole; a target for a part or a unit does not count. */
  private static List<MeasureProgress> untargeted(
      Indicator indicator, List<MeasureProgress> parts, PlanJudge judge, Viewpoint view) {
    List<MeasureProgress> untargeted = new ArrayList<>();
    for (Measure measure : indicator.measures()) {
      if (!targeted(measure, parts) && valid(List.of(measure), view)) {
        untargeted.add(judge.untargeted(measure));
      }
    }
    return untargeted;
  }

  private static boolean targeted(Measure measure, List<MeasureProgress> parts) {
    for (MeasureProgress part : parts) {
      if (part.categories().isEmpty()
          && part.reporter().isEmpty()
          && part.measures().contains(measure)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether {@code other} has the same scheme, path and day; a path of the caller is the
   * same if its own {@code equals} says so}
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProgressCalculator that
        && scheme.equals(that.scheme)
        && path.equals(that.path)
        && knownOn.equals(that.knownOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(scheme, path, knownOn);
  }

  /** {@return the scheme and the day, in one line} */
  @Override
  public String toString() {
    return OneLine.of(
        "ProgressCalculator",
        scheme.toString(),
        knownOn.map(day -> "as known on " + day).orElse(""));
  }
}
