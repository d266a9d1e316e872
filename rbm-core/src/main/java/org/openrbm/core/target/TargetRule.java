package org.openrbm.core.target;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

/** The arithmetic that the cases of {@link Target} share. */
final class TargetRule {

  private TargetRule() {}

  static List<ResolvedTarget> single(Measure measure, LocalDate due, Interval interval) {
    checkArgument(
        measure.numeric(),
        "target %s by %s is a number, but measure '%s' is of kind %s",
        interval,
        due,
        measure.code(),
        measure.kind());
    return List.of(new ResolvedTarget(due, interval));
  }

  static Ratio start(Target target, Measure measure, Optional<Ratio> baseline) {
    return baseline.orElseThrow(
        () ->
            illegalArgument(
                "target of measure '%s' by %s is relative to a baseline that is not quantified"
                    .formatted(measure.code(), target.due())));
  }

  /** {@return the change of one step as an amount in the unit of the measure} */
  static Ratio amount(Ratio change, ChangeUnit unit, Ratio of, Measure measure) {
    return switch (unit) {
      case INDICATOR_UNIT -> change;
      // of the absolute value, so that an increase of a negative value raises it
      case PERCENT -> change.times(of.abs()).dividedBy(Ratio.HUNDRED);
      case PERCENTAGE_POINTS -> {
        checkArgument(
            measure.kind() == MeasureKind.PERCENTAGE,
            "change in percentage points, but measure '%s' is of kind %s",
            measure.code(),
            measure.kind());
        yield change;
      }
    };
  }

  /** {@return the numbers from a changed level onwards, in the direction of the change} */
  static Interval beyond(Ratio start, Ratio level, Ratio change) {
    checkArgument(
        !level.equals(start), "a change of %s per cent of a baseline of 0 changes nothing", change);
    return change.signum() > 0 ? Interval.ofAtLeast(level) : Interval.ofAtMost(level);
  }
}
