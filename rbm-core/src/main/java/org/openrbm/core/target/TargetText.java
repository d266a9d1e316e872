package org.openrbm.core.target;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A target in words that leave one reading.
 *
 * @param measure what is measured, if it is known
 */
record TargetText(Optional<Measure> measure) implements Target.Cases<String> {

  static final TargetText OF_ANY_MEASURE = new TargetText(Optional.empty());

  @Override
  public String atLeast(Target.AtLeast target) {
    return "at least %s by %s".formatted(target.value(), target.due());
  }

  @Override
  public String atMost(Target.AtMost target) {
    return "at most %s by %s".formatted(target.value(), target.due());
  }

  @Override
  public String lessThan(Target.LessThan target) {
    return "less than %s by %s".formatted(target.value(), target.due());
  }

  @Override
  public String moreThan(Target.MoreThan target) {
    return "more than %s by %s".formatted(target.value(), target.due());
  }

  @Override
  public String band(Target.Band target) {
    return "within %s by %s".formatted(target.band(), target.due());
  }

  @Override
  public String change(Target.Change target) {
    return "a change of %s %s of %s, %s by %s"
        .formatted(
            target.change(),
            unit(target.unit()),
            base(target.base()),
            times(target.steps()),
            target.due());
  }

  @Override
  public String stepwise(Target.Stepwise target) {
    return target.steps().stream()
        .map(step -> "%s %s by %s".formatted(step.change(), unit(target.unit()), step.due()))
        .collect(Collectors.joining(", then ", "changes of ", ", each of " + base(target.base())));
  }

  @Override
  public String maintain(Target.Maintain target) {
    return "the baseline give or take %s %s until %s"
        .formatted(target.tolerance(), unit(target.unit()), target.due());
  }

  @Override
  public String reachLevel(Target.ReachLevel target) {
    return measure
        .map(
            known ->
                known.kind() == MeasureKind.ORDINAL ? "level '%s' or above by %s" : "'%s' by %s")
        .orElse("level '%s' by %s")
        .formatted(target.level(), target.due());
  }

  @Override
  public String completeMilestone(Target.CompleteMilestone target) {
    return "milestone '%s' by %s".formatted(target.milestone(), target.due());
  }

  @Override
  public String statement(Target.Statement target) {
    return "\"%s\" by %s".formatted(target.text(), target.due());
  }

  @Override
  public String noTarget(Target.NoTarget target) {
    return "no target up to " + target.due();
  }

  private static String unit(ChangeUnit unit) {
    return switch (unit) {
      case INDICATOR_UNIT -> "units";
      case PERCENT -> "per cent";
      case PERCENTAGE_POINTS -> "percentage points";
    };
  }

  private static String base(ChangeBase base) {
    return switch (base) {
      case BASELINE -> "the baseline";
      case PREVIOUS -> "the level before";
    };
  }

  private static String times(int steps) {
    return steps == 1 ? "once" : steps + " times";
  }
}
