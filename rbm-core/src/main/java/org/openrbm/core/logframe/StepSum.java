package org.openrbm.core.logframe;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;

/**
 * Checks that the targets of shorter periods add up to that of the longer one, where the indicator
 * states it.
 *
 * @param indicator the indicator
 * @param whole the target of the longer period, or of the sum since the baseline
 */
record StepSum(Indicator indicator, IndicatorTarget whole) {

  /** A target and the period of which it is. */
  private record Step(ReportingPeriod period, IndicatorTarget target) {}

  void check() {
    checkArgument(
        indicator.accumulation() != Accumulation.STOCK
            && !(whole.window().orElse(TargetWindow.ON_DAY) instanceof TargetWindow.OnDay),
        "target by %s in indicator '%s' is of a level, which is never the sum of others",
        due(),
        indicator.code());
    List<Step> steps = steps();
    checkCovers(steps);
    Ratio sum = Ratio.ZERO;
    for (Step step : steps) {
      sum = sum.plus(amount(step.target()));
    }
    Ratio stated = amount(whole);
    checkArgument(
        sum.equals(stated),
        "targets of the periods in %s of indicator '%s' must add up to its %s, but are %s together",
        name(),
        indicator.code(),
        stated,
        sum);
  }

  private String name() {
    return period(whole).map(ReportingPeriod::label).orElse("the time to " + due());
  }

  private LocalDate due() {
    return whole.target().due();
  }

  /** The targets of the longest of the periods that lie within that of the whole. */
  private List<Step> steps() {
    List<Step> inside =
        indicator.targets().stream()
            .filter(target -> !target.equals(whole) && sameSubject(target))
            .flatMap(target -> period(target).map(of -> new Step(of, target)).stream())
            .filter(step -> lies(step.period()))
            .toList();
    return inside.stream()
        .filter(step -> inside.stream().noneMatch(other -> longer(other, step)))
        .sorted(Comparator.comparing(Step::period))
        .toList();
  }

  private static boolean longer(Step one, Step other) {
    return !one.period().equals(other.period()) && one.period().contains(other.period());
  }

  private boolean sameSubject(IndicatorTarget target) {
    return target.categories().equals(whole.categories())
        && target.reporter().equals(whole.reporter())
        && indicator.subjectsOf(target).equals(indicator.subjectsOf(whole));
  }

  private boolean lies(ReportingPeriod period) {
    return period(whole)
        .map(longer -> longer.contains(period) && !longer.equals(period))
        .orElse(!period.end().isAfter(due()));
  }

  private static Optional<ReportingPeriod> period(IndicatorTarget target) {
    return target.window().orElse(TargetWindow.ON_DAY) instanceof TargetWindow.During during
        ? Optional.of(during.period())
        : Optional.empty();
  }

  private void checkCovers(List<Step> steps) {
    checkArgument(
        !steps.isEmpty(),
        "targets of the periods in %s of indicator '%s' must add up to its own, but there are none",
        name(),
        indicator.code());
    LocalDate next =
        period(whole).map(ReportingPeriod::start).orElse(steps.get(0).period().start());
    for (Step step : steps) {
      checkArgument(
          step.period().start().equals(next),
          "targets of the periods in %s of indicator '%s' must follow each other, but %s begins on"
              + " %s, not on %s",
          name(),
          indicator.code(),
          step.period().label(),
          step.period().start(),
          next);
      next = step.period().end().plusDays(1);
    }
    checkArgument(
        next.equals(due().plusDays(1)),
        "targets of the periods in %s of indicator '%s' must cover it up to %s, but end before %s",
        name(),
        indicator.code(),
        due(),
        next);
  }

  /** The number that a target asks for; 0 where no target is set. */
  private Ratio amount(IndicatorTarget target) {
    Target of = target.target();
    if (of instanceof Target.NoTarget) {
      return Ratio.ZERO;
    }
    Measure measure = indicator.measuresOf(target).get(0);
    if (of.relative() || !of.inNumbers() || of.milestoneCode().isPresent() || !measure.numeric()) {
      throw illegalArgument(
          "target by %s in indicator '%s' is no number of its own, so that it cannot be added up"
              .formatted(of.due(), indicator.code()));
    }
    Interval interval = of.resolve(measure, Optional.empty()).get(0).interval();
    return interval.lower().or(interval::upper).orElseThrow();
  }
}
