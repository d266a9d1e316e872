package org.openrbm.core.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.ResolvedTarget;
import org.openrbm.core.target.TargetStart;
import org.openrbm.core.target.TargetWindow;

/**
 * The level that a target sets for one measure, or for the mean of several, with the level from
 * which it starts. Levels of an ordinal measure, and names of a nominal one, are their numbers.
 *
 * @param start the value from which the target starts; it may be unknown
 */
record PlannedLevel(
    Indicator indicator,
    List<Measure> measures,
    IndicatorTarget target,
    TargetStart start,
    ResolvedTarget resolved) {

  /**
   * Returns the planned levels of a framework, in document order. Targets without a value to
   * resolve from are left out, and so are milestones, statements and no target, which have no
   * level.
   */
  static Stream<PlannedLevel> of(LogicalFramework framework) {
    return framework.indicators().stream().flatMap(PlannedLevel::of);
  }

  static Stream<PlannedLevel> of(Indicator indicator) {
    return indicator.targets().stream()
        .filter(target -> target.target().milestoneCode().isEmpty())
        .flatMap(
            target ->
                indicator.subjectsOf(target).stream()
                    .flatMap(measures -> of(indicator, measures, target)));
  }

  private static Stream<PlannedLevel> of(
      Indicator indicator, List<Measure> measures, IndicatorTarget target) {
    TargetStart start = indicator.start(measures, target);
    Optional<Ratio> value = start.value();
    if (target.target().relative()
        && value.filter(known -> !target.target().changesNothing(known)).isEmpty()) {
      return Stream.empty();
    }
    return target.target().resolve(measures.get(0), value).stream()
        .map(level -> new PlannedLevel(indicator, measures, target, start, level));
  }

  Interval interval() {
    return resolved.interval();
  }

  TargetWindow window() {
    return target.window().orElse(TargetWindow.ON_DAY);
  }

  /** {@return the period during which values count; empty for a level or a sum to date} */
  Optional<ReportingPeriod> period() {
    return window() instanceof TargetWindow.During during
        ? Optional.of(during.period())
        : Optional.empty();
  }

  /**
   * {@return whether the target is for a sum that begins at 0: of a flow, or of a running total
   * that starts again with each period}
   */
  boolean sum() {
    return indicator.sums(measures.get(0), window());
  }

  /**
   * {@return the value of the baseline with which the level can be compared; empty if it is not
   * known, or if the target is for a sum, which begins at 0 whatever the baseline is}
   */
  Optional<Ratio> baseline() {
    return sum() ? Optional.empty() : start.value();
  }

  /**
   * {@return the direction that all measures declare; empty if they differ or declare none, or if
   * their values are names, which have no order}
   */
  Optional<Direction> direction() {
    if (measures.get(0).kind() == MeasureKind.NOMINAL) {
      return Optional.empty();
    }
    List<Optional<Direction>> directions =
        measures.stream().map(Measure::direction).distinct().toList();
    return directions.size() == 1 ? directions.get(0) : Optional.empty();
  }

  /** {@return the value from which the target leads away: 0 for a sum, else the baseline} */
  Optional<Ratio> reference() {
    return sum() ? Optional.of(Ratio.ZERO) : start.value();
  }

  /** {@return the reference in words; call only if there is one} */
  String referenceName() {
    return sum() ? "0, where its sum begins," : "the baseline " + startName();
  }

  /** {@return the value of the baseline in words; call only if there is one} */
  String startName() {
    Ratio value = start.value().orElseThrow();
    return inNames() ? levelName(value) : value.toString();
  }

  String name() {
    String level = inNames() ? levelName(interval().lower().orElseThrow()) : interval().toString();
    return "target %s by %s%s".formatted(level, resolved.due(), of());
  }

  private boolean inNames() {
    return !measures.get(0).levels().isEmpty();
  }

  private String levelName(Ratio position) {
    return position.whole()
        ? "level '%s'"
            .formatted(measures.get(0).levels().get(position.numerator().intValueExact() - 1))
        : "position " + position; // a mean lies between two levels
  }

  private String of() {
    return ofMeasures() + target.reporter().map(unit -> " of unit '" + unit + "'").orElse("");
  }

  private String ofMeasures() {
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
