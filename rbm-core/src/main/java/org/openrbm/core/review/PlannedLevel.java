package org.openrbm.core.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.ResolvedTarget;
import org.openrbm.core.target.Target;

/**
 * The level that a target sets for one measure, or for the mean of several, with the level from
 * which it starts. Levels of an ordinal measure are its positions.
 *
 * @param start the latest baseline, or the mean of those of all measures; empty if one is not known
 * @param startDay the last day of the latest baseline; empty like {@code start}
 */
record PlannedLevel(
    Indicator indicator,
    List<Measure> measures,
    IndicatorTarget target,
    Optional<Ratio> start,
    Optional<LocalDate> startDay,
    ResolvedTarget resolved) {

  /**
   * Returns the planned levels of a framework, in document order. Targets without a value to
   * resolve from are left out, and so are milestones, which have no level.
   */
  static Stream<PlannedLevel> of(LogicalFramework framework) {
    return framework.indicators().flatMap(PlannedLevel::of);
  }

  static Stream<PlannedLevel> of(Indicator indicator) {
    return indicator.targets().stream()
        .filter(target -> !(target.target() instanceof Target.CompleteMilestone))
        .flatMap(
            target ->
                measures(indicator, target).flatMap(measures -> of(indicator, measures, target)));
  }

  /**
   * {@return the groups of measures that are to meet a target: each alone, or all by their mean}
   */
  static Stream<List<Measure>> measures(Indicator indicator, IndicatorTarget target) {
    return indicator.subjectsOf(target).stream();
  }

  private static Stream<PlannedLevel> of(
      Indicator indicator, List<Measure> measures, IndicatorTarget target) {
    Optional<Ratio> start = start(indicator, measures, target);
    if (target.target().relative() && (start.isEmpty() || percentOfZero(target, start.get()))) {
      return Stream.empty();
    }
    Optional<LocalDate> startDay =
        measures.stream()
            .flatMap(measure -> indicator.baseline(measure, target.categories()).stream())
            .map(baseline -> baseline.period().end())
            .max(Comparator.naturalOrder())
            .filter(day -> start.isPresent());
    return target.target().resolve(measures.get(0), start).stream()
        .map(level -> new PlannedLevel(indicator, measures, target, start, startDay, level));
  }

  /** {@return the level from which a target of these measures starts; empty if one has none} */
  static Optional<Ratio> start(
      Indicator indicator, List<Measure> measures, IndicatorTarget target) {
    List<Ratio> levels =
        measures.stream()
            .flatMap(
                measure ->
                    indicator
                        .baseline(measure, target.categories())
                        .flatMap(baseline -> position(measure, baseline))
                        .stream())
            .toList();
    return levels.size() == measures.size()
        ? Optional.of(levels.stream().reduce(Ratio.ZERO, Ratio::plus).dividedBy(levels.size()))
        : Optional.empty();
  }

  private static Optional<Ratio> position(Measure measure, Baseline baseline) {
    return measure.kind() == MeasureKind.ORDINAL
        ? baseline.level().map(level -> Ratio.of(measure.levels().indexOf(level) + 1))
        : baseline.value();
  }

  /** {@return whether a target is a change in per cent of 0} */
  static boolean percentOfZero(IndicatorTarget target, Ratio start) {
    return start.signum() == 0
        && target.target().changeUnit().equals(Optional.of(ChangeUnit.PERCENT));
  }

  Interval interval() {
    return resolved.interval();
  }

  /** {@return the direction that all measures declare; empty if they differ or declare none} */
  Optional<Direction> direction() {
    List<Optional<Direction>> directions =
        measures.stream().map(Measure::direction).distinct().toList();
    return directions.size() == 1 ? directions.get(0) : Optional.empty();
  }

  /** {@return the baseline in words; call only if there is one} */
  String startName() {
    return name(start.orElseThrow());
  }

  String name() {
    String level =
        target.target() instanceof Target.ReachLevel reach
            ? "level '" + reach.level() + "'"
            : interval().toString();
    return "target %s by %s%s".formatted(level, resolved.due(), of());
  }

  private String name(Ratio position) {
    Measure first = measures.get(0);
    return first.kind() == MeasureKind.ORDINAL
        ? "level '" + first.levels().get(position.numerator().intValueExact() - 1) + "'"
        : position.toString();
  }

  private String of() {
    if (indicator.measures().size() == 1) {
      return "";
    }
    String codes =
        measures.stream()
            .map(measure -> "'" + measure.code() + "'")
            .collect(Collectors.joining(", "));
    return (measures.size() == 1 ? " of measure " : " of the mean of measures ") + codes;
  }
}
