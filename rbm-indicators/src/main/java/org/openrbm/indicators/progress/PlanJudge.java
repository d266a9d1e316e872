package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.PlanStep;
import org.openrbm.core.target.TargetPlan;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.core.target.Viewpoint;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Units;

/** Judges the plans of one indicator, seen from one place. */
final class PlanJudge {

  private final Indicator indicator;
  private final List<Measurement> known;
  private final Viewpoint view;
  private final StatusScheme scheme;
  private final ExpectedPath path;
  private final Optional<Frequency> frequency;

  PlanJudge(
      Indicator indicator,
      List<Measurement> known,
      Viewpoint view,
      StatusScheme scheme,
      ExpectedPath path) {
    this.indicator = indicator;
    this.known = known;
    this.view = view;
    this.scheme = scheme;
    this.path = path;
    this.frequency = indicator.frequency();
  }

  MeasureProgress progress(TargetPlan plan) {
    PlanStep now = plan.current(view);
    Step current = new Step(plan, now);
    Judgement judged = current.judgement();
    Judgement end = now.equals(plan.last()) ? judged : new Step(plan, plan.last()).judgement();
    Actual held = current.shown();
    BaselineValue baseline = current.baseline;
    return new MeasureProgress(
        plan.measures(),
        plan.categories(),
        plan.reporter(),
        Optional.of(judged),
        Optional.of(end),
        baseline.figure().figure(),
        held.value().figure(),
        held.day(),
        held.words(),
        held.coverage(),
        nextDue(current.latest, baseline.figure()),
        stale(current.latest, view.day()),
        held.missing());
  }

  /** The known values of a measure that has no target. */
  MeasureProgress untargeted(Measure measure) {
    BaselineValue baseline =
        BaselineValue.of(indicator.start(List.of(measure), Map.of(), Optional.empty(), view));
    TargetWindow window =
        indicator.accumulation() == Accumulation.FLOW
            ? TargetWindow.SINCE_BASELINE
            : TargetWindow.ON_DAY;
    Actual latest =
        ActualValue.of(
            new Reports(indicator, measure, Map.of(), Optional.empty(), known, view),
            window,
            baseline.figure(),
            view.day());
    return new MeasureProgress(
        List.of(measure),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        baseline.figure().figure(),
        latest.value().figure(),
        latest.day(),
        latest.words(),
        latest.coverage(),
        nextDue(latest, baseline.figure()),
        stale(latest, view.day()),
        latest.missing());
  }

  private BaselineValue baseline(TargetPlan plan, PlanStep step) {
    return BaselineValue.of(indicator.start(plan, startView(step)));
  }

  /**
   * From where the start of a step is seen: its own day once that is over, so that a baseline that
   * is re-set later leaves it as it was.
   */
  private Viewpoint startView(PlanStep step) {
    return step.due().isBefore(view.day())
        ? new Viewpoint(ReportingPeriod.of(step.due(), step.due()), view.knownOn())
        : view;
  }

  /** The last day of the next figure: one step after the latest one, or after the baseline. */
  private Optional<LocalDate> nextDue(Actual latest, DatedFigure baseline) {
    return frequency.flatMap(
        every ->
            latest
                .day()
                .or(() -> Optional.of(baseline.date()).filter(day -> day.isAfter(LocalDate.MIN)))
                .flatMap(every::next));
  }

  /**
   * Whether a newer figure should have come by a day. Where it is not stated how often figures
   * come, a report on more than a day expects one of its period.
   */
  private boolean stale(Actual latest, LocalDate day) {
    Optional<LocalDate> last = latest.day();
    if (last.isEmpty()) {
      return false;
    }
    if (frequency.isPresent()) {
      return frequency.get().next(last.get()).map(next -> !next.isAfter(day)).orElse(false);
    }
    return view.period().days() > 1 && last.get().isBefore(view.period().start());
  }

  /** One step of a plan, about to be judged. */
  private final class Step {

    private final TargetPlan plan;
    private final PlanStep step;
    private final BaselineValue baseline;
    private final Actual latest;
    private final Optional<Actual> byTheDay;
    private final StepTargets.Resolved resolved;

    Step(TargetPlan plan, PlanStep step) {
      this.plan = plan;
      this.step = step;
      this.baseline = baseline(plan, step);
      this.resolved = StepTargets.resolve(step, plan.measures().get(0), baseline);
      this.latest = actual(view.day());
      this.byTheDay = over() ? Optional.of(byTheDay()) : Optional.empty();
    }

    /**
     * The value by the last day of the step. A report that ends after a period and begins in it
     * tells of its days as well, or leaves them open.
     */
    private Actual byTheDay() {
      return during() || !view.day().isAfter(step.due()) ? latest : actual(step.due());
    }

    private boolean over() {
      return view.over(step.due())
          || (latest.value().figure().value().isPresent()
              && !latest.value().date().isBefore(step.due()));
    }

    /**
     * The value to show: the held one or, if the period of the target has not begun, the latest.
     */
    Actual shown() {
      boolean begun = step.period().map(period -> !period.start().isAfter(view.day())).orElse(true);
      if (begun) {
        return held();
      }
      return actual(
          indicator.accumulation() == Accumulation.FLOW
              ? TargetWindow.during(view.period())
              : TargetWindow.ON_DAY,
          view.day());
    }

    /**
     * The value that is held against the target: that of its day, unless only a later one meets it.
     */
    Actual held() {
      if (byTheDay.isEmpty() || !byTheDay.get().reported()) {
        return latest;
      }
      boolean onlyLater =
          resolved
              .interval()
              .map(
                  target -> !meets(target, byTheDay.get().value()) && meets(target, latest.value()))
              .orElse(false);
      return onlyLater ? latest : byTheDay.get();
    }

    private Actual actual(LocalDate upTo) {
      return actual(step.window(), upTo);
    }

    private Actual actual(TargetWindow window, LocalDate upTo) {
      List<Measure> measures = plan.measures();
      if (measures.size() == 1) {
        return ActualValue.of(
            Reports.of(indicator, plan, measures.get(0), known, view),
            window,
            baseline.figure(),
            upTo);
      }
      List<Actual> each = new ArrayList<>();
      for (Measure measure : measures) {
        BaselineValue own =
            BaselineValue.of(
                indicator.start(
                    List.of(measure), plan.categories(), plan.reporter(), startView(step)));
        each.add(
            ActualValue.of(
                Reports.of(indicator, plan, measure, known, view), window, own.figure(), upTo));
      }
      return Actual.mean(each);
    }

    Judgement judgement() {
      Measure measure = plan.measures().get(0);
      return new Judgement(
          step,
          resolved.interval().map(target -> Progress.of(comparison(target, measure), scheme)),
          resolved.reason());
    }

    private Comparison comparison(Interval target, Measure measure) {
      DatedFigure start = start();
      LocalDate day = view.day();
      LocalDate limit = day.isAfter(step.due()) ? step.due() : day;
      return new Comparison(
          new Comparison.Aim(
              target,
              step.due(),
              step.window(),
              Units.of(measure),
              direction(),
              nature(measure),
              way(target, measure, start),
              path,
              sum()),
          start,
          held().value(),
          byTheDay.map(Actual::value),
          latest.value(),
          new Comparison.Time(
              day,
              byTheDay.isPresent(),
              nextDue(latest, baseline.figure()),
              stale(latest, during() ? limit : day),
              byTheDay.isPresent()
                  && frequency.isPresent()
                  && stale(byTheDay.get(), step.due())
                  && byTheDay.get().value().date().equals(latest.value().date())));
    }

    private boolean during() {
      return step.window() instanceof TargetWindow.During;
    }

    private static boolean meets(Interval target, DatedFigure value) {
      return value.figure().value().map(target::contains).orElse(false);
    }

    private Optional<Direction> direction() {
      return plan.measures().size() == 1 && plan.measures().get(0).kind() != MeasureKind.NOMINAL
          ? plan.measures().get(0).direction()
          : Optional.empty();
    }

    /** Whether values add up from the start of the window. */
    private boolean sum() {
      return indicator.sums(plan.measures().get(0), step.window());
    }

    /** Where the way begins: at the baseline, or at 0 before the first day of a sum. */
    private DatedFigure start() {
      if (!sum()) {
        return baseline.figure();
      }
      Optional<LocalDate> first =
          step.period().map(period -> period.start().minusDays(1)).or(this::firstDay);
      return first
          .map(day -> new DatedFigure(day, Figure.given("start of the sum", "", Ratio.ZERO, null)))
          .orElseGet(() -> DatedFigure.none(LocalDate.MIN, NotComputable.NO_BASELINE));
    }

    /** The day of the baseline, or without one the day before the first period of the plan. */
    private Optional<LocalDate> firstDay() {
      LocalDate day = baseline.figure().date();
      return day.isAfter(LocalDate.MIN)
          ? Optional.of(day)
          : plan.steps().stream()
              .flatMap(of -> of.period().stream())
              .map(period -> period.start().minusDays(1))
              .min(LocalDate::compareTo);
    }

    private List<ExpectedPath.Waypoint> way(Interval target, Measure measure, DatedFigure start) {
      return start
          .figure()
          .value()
          .map(
              from ->
                  Way.to(
                      step,
                      target,
                      plan,
                      measure,
                      of -> baseline(plan, of),
                      new ExpectedPath.Waypoint(start.date(), from),
                      sum()))
          .orElse(List.of());
    }
  }

  private static Comparison.Nature nature(Measure measure) {
    return switch (measure.kind()) {
      case NOMINAL -> Comparison.Nature.NAMES;
      case UNIT -> measure.factor().isEmpty() ? Comparison.Nature.THINGS : Comparison.Nature.PLAIN;
      case MONEY, DAYS, PERCENTAGE, SCORE, INDEX, ORDINAL, QUALITATIVE -> Comparison.Nature.PLAIN;
    };
  }
}
