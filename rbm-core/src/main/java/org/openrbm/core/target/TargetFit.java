package org.openrbm.core.target;

import java.time.LocalDate;
import java.util.Optional;
import org.openrbm.core.Interval;

/**
 * Tells why a target cannot be one of a measure.
 *
 * @param measure the measure
 */
record TargetFit(Measure measure) implements Target.Cases<Optional<String>> {

  @Override
  public Optional<String> atLeast(Target.AtLeast target) {
    return number("target " + Interval.ofAtLeast(target.value()), target.due());
  }

  @Override
  public Optional<String> atMost(Target.AtMost target) {
    return number("target " + Interval.ofAtMost(target.value()), target.due());
  }

  @Override
  public Optional<String> lessThan(Target.LessThan target) {
    return number("target " + Interval.ofLessThan(target.value()), target.due());
  }

  @Override
  public Optional<String> moreThan(Target.MoreThan target) {
    return number("target " + Interval.ofMoreThan(target.value()), target.due());
  }

  @Override
  public Optional<String> band(Target.Band target) {
    return number("target " + target.band(), target.due());
  }

  @Override
  public Optional<String> change(Target.Change target) {
    return change(target.unit(), target.due());
  }

  @Override
  public Optional<String> stepwise(Target.Stepwise target) {
    return change(target.unit(), target.due());
  }

  @Override
  public Optional<String> maintain(Target.Maintain target) {
    return change(target.unit(), target.due());
  }

  @Override
  public Optional<String> reachLevel(Target.ReachLevel target) {
    return measure.number(target.level()).isPresent()
        ? Optional.empty()
        : Optional.of(
            "level '%s' is none of the levels %s of measure '%s'"
                .formatted(target.level(), measure.levels(), measure.code()));
  }

  @Override
  public Optional<String> completeMilestone(Target.CompleteMilestone target) {
    return Optional.empty();
  }

  @Override
  public Optional<String> statement(Target.Statement target) {
    return measure.kind() == MeasureKind.QUALITATIVE
        ? Optional.empty()
        : Optional.of(
            "target by %s is a statement, but measure '%s' is of kind %s"
                .formatted(target.due(), measure.code(), measure.kind()));
  }

  @Override
  public Optional<String> noTarget(Target.NoTarget target) {
    return Optional.empty();
  }

  private Optional<String> number(String target, LocalDate due) {
    return measure.numeric()
        ? Optional.empty()
        : Optional.of(
            "%s by %s is a number, but measure '%s' is of kind %s"
                .formatted(target, due, measure.code(), measure.kind()));
  }

  private Optional<String> change(ChangeUnit unit, LocalDate due) {
    return number("target", due)
        .or(
            () ->
                unit != ChangeUnit.PERCENTAGE_POINTS || measure.kind() == MeasureKind.PERCENTAGE
                    ? Optional.empty()
                    : Optional.of(
                        "change in percentage points, but measure '%s' is of kind %s"
                            .formatted(measure.code(), measure.kind())));
  }
}
