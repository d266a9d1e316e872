package org.openrbm.core.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Baseline;
import org.openrbm.core.logframe.ChangeUnit;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IndicatorTarget;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Measure;
import org.openrbm.core.logframe.ResolvedTarget;

/** A target of one measure that can be resolved, with the baseline that it starts from. */
record PlannedLevel(
    Indicator indicator,
    Measure measure,
    IndicatorTarget target,
    Optional<Baseline> baseline,
    ResolvedTarget resolved) {

  /** All of a framework, in document order; what has no value to resolve from is left out. */
  static Stream<PlannedLevel> of(LogicalFramework framework) {
    return framework.indicators().flatMap(PlannedLevel::of);
  }

  static Stream<PlannedLevel> of(Indicator indicator) {
    return indicator.targets().stream()
        .flatMap(
            target ->
                indicator.measuresOf(target).stream()
                    .flatMap(measure -> of(indicator, target, measure)));
  }

  private static Stream<PlannedLevel> of(
      Indicator indicator, IndicatorTarget target, Measure measure) {
    Optional<Baseline> baseline = indicator.baseline(measure, target.categories());
    boolean resolvable =
        !target.target().relative()
            || baseline
                .flatMap(Baseline::value)
                .filter(
                    value ->
                        value.signum() != 0
                            || !target
                                .target()
                                .changeUnit()
                                .equals(Optional.of(ChangeUnit.PERCENT)))
                .isPresent();
    List<ResolvedTarget> resolved = resolvable ? indicator.resolve(target, measure) : List.of();
    return resolved.stream()
        .map(level -> new PlannedLevel(indicator, measure, target, baseline, level));
  }

  Interval interval() {
    return resolved.interval();
  }

  Optional<Ratio> start() {
    return baseline.flatMap(Baseline::value);
  }

  String name() {
    return indicator.measures().size() == 1
        ? "target %s by %s".formatted(interval(), resolved.due())
        : "target %s by %s of measure '%s'".formatted(interval(), resolved.due(), measure.code());
  }
}
