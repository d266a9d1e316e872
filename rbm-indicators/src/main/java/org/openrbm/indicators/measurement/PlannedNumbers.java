package org.openrbm.indicators.measurement;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;

/**
 * The numbers by which a framework says how large a measure is: its baselines and the limits of its
 * targets, of the whole and of parts.
 */
record PlannedNumbers(List<Ratio> numbers) {

  static PlannedNumbers of(Indicator indicator, Measure measure) {
    return new PlannedNumbers(
        Stream.concat(baselines(indicator, measure), limits(indicator, measure))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Stream<Ratio> baselines(Indicator indicator, Measure measure) {
    return indicator.baselines().stream()
        .filter(baseline -> indicator.named(baseline.measure()).equals(Optional.of(measure)))
        .flatMap(baseline -> baseline.number(measure).stream());
  }

  private static Stream<Ratio> limits(Indicator indicator, Measure measure) {
    return indicator.targets().stream()
        .filter(target -> target.target().milestoneCode().isEmpty())
        .filter(target -> indicator.measuresOf(target).contains(measure))
        .filter(target -> resolvable(indicator, measure, target))
        .flatMap(target -> indicator.resolve(target, measure).stream())
        .flatMap(resolved -> limits(resolved.interval()));
  }

  private static boolean resolvable(Indicator indicator, Measure measure, IndicatorTarget target) {
    return !target.target().relative()
        || indicator
            .start(List.of(measure), target)
            .value()
            .filter(start -> !target.target().changesNothing(start))
            .isPresent();
  }

  private static Stream<Ratio> limits(Interval interval) {
    return Stream.concat(interval.lower().stream(), interval.upper().stream());
  }

  /** {@return whether one of them is below 0} */
  boolean negative() {
    return numbers.stream().anyMatch(number -> number.signum() < 0);
  }

  /** {@return whether one of them is above a number} */
  boolean above(Ratio limit) {
    return numbers.stream().anyMatch(number -> number.compareTo(limit) > 0);
  }

  /** {@return the largest of them without its sign; 0 if there are none} */
  Ratio largest() {
    return numbers.stream().map(Ratio::abs).reduce(Ratio.ZERO, Ratio::max);
  }
}
