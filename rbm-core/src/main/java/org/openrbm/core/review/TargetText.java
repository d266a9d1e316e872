package org.openrbm.core.review;

import java.util.stream.Collectors;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.Target;

/** A target in words that leave one reading. */
final class TargetText {

  private TargetText() {}

  static String inWords(Target target) {
    if (target instanceof Target.AtLeast t) {
      return "at least %s by %s".formatted(t.value(), t.due());
    }
    if (target instanceof Target.AtMost t) {
      return "at most %s by %s".formatted(t.value(), t.due());
    }
    if (target instanceof Target.Band t) {
      return "within %s by %s".formatted(t.band(), t.due());
    }
    if (target instanceof Target.Change t) {
      return "a change of %s %s of %s, %s by %s"
          .formatted(t.change(), unit(t.unit()), base(t.base()), times(t.steps()), t.due());
    }
    if (target instanceof Target.Stepwise t) {
      return t.steps().stream()
          .map(step -> "%s %s by %s".formatted(step.change(), unit(t.unit()), step.due()))
          .collect(Collectors.joining(", then ", "changes of ", ", each of " + base(t.base())));
    }
    if (target instanceof Target.Maintain t) {
      return "the baseline give or take %s %s until %s"
          .formatted(t.tolerance(), unit(t.unit()), t.due());
    }
    if (target instanceof Target.ReachLevel t) {
      return "level '%s' or above by %s".formatted(t.level(), t.due());
    }
    Target.CompleteMilestone milestone = (Target.CompleteMilestone) target;
    return "milestone '%s' by %s".formatted(milestone.milestone(), milestone.due());
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
