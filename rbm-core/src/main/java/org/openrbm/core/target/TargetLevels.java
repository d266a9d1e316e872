package org.openrbm.core.target;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

/**
 * Computes the numbers that meet a target. The target fits the measure, see {@link TargetFit}.
 *
 * @param measure the measure
 * @param baseline the value from which the target starts
 */
record TargetLevels(Measure measure, Optional<Ratio> baseline)
    implements Target.Cases<List<ResolvedTarget>> {

  @Override
  public List<ResolvedTarget> atLeast(Target.AtLeast target) {
    return one(target.due(), Interval.ofAtLeast(target.value()));
  }

  @Override
  public List<ResolvedTarget> atMost(Target.AtMost target) {
    return one(target.due(), Interval.ofAtMost(target.value()));
  }

  @Override
  public List<ResolvedTarget> lessThan(Target.LessThan target) {
    return one(target.due(), Interval.ofLessThan(target.value()));
  }

  @Override
  public List<ResolvedTarget> moreThan(Target.MoreThan target) {
    return one(target.due(), Interval.ofMoreThan(target.value()));
  }

  @Override
  public List<ResolvedTarget> band(Target.Band target) {
    return one(target.due(), target.band());
  }

  @Override
  public List<ResolvedTarget> change(Target.Change target) {
    Ratio start = start(target);
    refuseNothing(target, target.change(), start);
    Ratio level = start;
    for (int step = 1; step <= target.steps(); step++) {
      level = changed(target.change(), target.unit(), target.base(), start, level);
    }
    return one(target.due(), beyond(level, target.change()));
  }

  @Override
  public List<ResolvedTarget> stepwise(Target.Stepwise target) {
    Ratio start = start(target);
    refuseNothing(target, target.steps().get(0).change(), start);
    Ratio level = start;
    ImmutableList.Builder<ResolvedTarget> resolved = ImmutableList.builder();
    for (Target.Step step : target.steps()) {
      level = changed(step.change(), target.unit(), target.base(), start, level);
      resolved.addAll(one(step.due(), beyond(level, step.change())));
    }
    return resolved.build();
  }

  @Override
  public List<ResolvedTarget> maintain(Target.Maintain target) {
    Ratio level = start(target);
    Ratio margin = amount(target.tolerance(), target.unit(), level);
    return one(target.due(), Interval.ofClosed(level.minus(margin), level.plus(margin)));
  }

  @Override
  public List<ResolvedTarget> reachLevel(Target.ReachLevel target) {
    Ratio number = measure.number(target.level()).orElseThrow();
    return one(
        target.due(),
        measure.kind() == MeasureKind.ORDINAL
            ? Interval.ofAtLeast(number)
            : Interval.ofClosed(number, number));
  }

  @Override
  public List<ResolvedTarget> completeMilestone(Target.CompleteMilestone target) {
    return one(target.due(), Interval.ofAtLeast(Ratio.ONE));
  }

  @Override
  public List<ResolvedTarget> statement(Target.Statement target) {
    return List.of();
  }

  @Override
  public List<ResolvedTarget> noTarget(Target.NoTarget target) {
    return List.of();
  }

  private static List<ResolvedTarget> one(LocalDate due, Interval interval) {
    return List.of(new ResolvedTarget(due, interval));
  }

  private Ratio start(Target target) {
    return baseline.orElseThrow(
        () ->
            illegalArgument(
                "target of measure '%s' by %s is relative to a baseline that is not quantified"
                    .formatted(measure.code(), target.due())));
  }

  private static void refuseNothing(Target target, Ratio change, Ratio start) {
    checkArgument(
        !target.changesNothing(start),
        "a change of %s per cent of a baseline of 0 changes nothing",
        change);
  }

  /** {@return the level after one step of a change} */
  private static Ratio changed(
      Ratio change, ChangeUnit unit, ChangeBase base, Ratio start, Ratio level) {
    return level.plus(
        amount(
            change,
            unit,
            switch (base) {
              case BASELINE -> start;
              case PREVIOUS -> level;
            }));
  }

  /** {@return the change of one step as an amount in the unit of the measure} */
  private static Ratio amount(Ratio change, ChangeUnit unit, Ratio of) {
    return switch (unit) {
      case INDICATOR_UNIT, PERCENTAGE_POINTS -> change;
      // of the absolute value, so that an increase of a negative value raises it
      case PERCENT -> change.times(of.abs()).dividedBy(Ratio.HUNDRED);
    };
  }

  /** {@return the numbers from a changed level onwards, in the direction of the change} */
  private static Interval beyond(Ratio level, Ratio change) {
    return change.signum() > 0 ? Interval.ofAtLeast(level) : Interval.ofAtMost(level);
  }
}
