package org.openrbm.core.review;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Output;
import org.openrbm.core.logframe.ResultLevel;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;

/** Checks that each indicator is specific, measurable, achievable, relevant and time-bound. */
final class SmartRules {

  /** The rules, in the order of the letters. */
  static final ImmutableList<ReviewRule> ALL =
      ImmutableList.of(
          rule(
              "SMART-S1",
              Severity.WARNING,
              "A measure is of one thing; several things are several measures.",
              SmartRules::specific),
          rule(
              "SMART-M1",
              Severity.WARNING,
              "A number needs its unit, a percentage its numerator and denominator.",
              SmartRules::unit),
          rule(
              "SMART-M2",
              Severity.WARNING,
              "An indicator needs a means of verification.",
              SmartRules::verification),
          rule(
              "SMART-A1",
              Severity.WARNING,
              "The level from which a target starts is known.",
              SmartRules::quantified),
          rule(
              "SMART-A2",
              Severity.NOTE,
              "A target is not met by the baseline already, unless it is to be maintained.",
              SmartRules::notYetMet),
          rule(
              "SMART-A3",
              Severity.ERROR,
              "A target can be reached: a percentage lies in 0 to 100, a score on its scale.",
              SmartRules::attainable),
          rule(
              "SMART-R1",
              Severity.WARNING,
              "An indicator of an output serves an outcome that is itself measured.",
              SmartRules::relevant),
          rule(
              "SMART-T1",
              Severity.ERROR,
              "A target is due inside the period of the framework.",
              SmartRules::timely));

  private SmartRules() {}

  private static ReviewRule rule(
      String id,
      Severity severity,
      String statement,
      Function<LogicalFramework, Stream<Breach>> check) {
    return new ReviewRule(id, severity, statement, RuleSources.SMART, check);
  }

  /**
   * Returns the rule SMART-A4: the change per year that a target plans is no more than the largest
   * change in the history between two neighbouring values.
   */
  static ReviewRule plausible(IndicatorHistory history) {
    return rule(
        "SMART-A4",
        Severity.WARNING,
        "A planned change is no faster than any change in the past.",
        framework -> PlannedLevel.of(framework).flatMap(level -> faster(level, history).stream()));
  }

  private static Stream<Breach> specific(LogicalFramework framework) {
    return framework.indicators().stream()
        .flatMap(
            indicator ->
                indicator.measures().stream()
                    .filter(measure -> Conjunctions.in(measure.title()))
                    .map(
                        measure ->
                            new Breach(
                                indicator,
                                "measure '%s' names several things: %s"
                                    .formatted(measure.code(), measure.title()))));
  }

  private static Stream<Breach> unit(LogicalFramework framework) {
    return framework.indicators().stream()
        .flatMap(
            indicator ->
                indicator.measures().stream()
                    .flatMap(
                        measure ->
                            missingUnit(measure)
                                .map(missing -> new Breach(indicator, missing))
                                .stream()));
  }

  private static Optional<String> missingUnit(Measure measure) {
    if (measure.kind() == MeasureKind.UNIT && measure.unit().isEmpty()) {
      return Optional.of(
          "measure '%s' counts something, but has no unit".formatted(measure.code()));
    }
    if (measure.kind() == MeasureKind.PERCENTAGE
        && (measure.numerator().isEmpty() || measure.denominator().isEmpty())) {
      return Optional.of(
          "measure '%s' is a percentage, but lacks its numerator or denominator"
              .formatted(measure.code()));
    }
    return Optional.empty();
  }

  private static Stream<Breach> verification(LogicalFramework framework) {
    return framework.indicators().stream()
        .filter(indicator -> indicator.meansOfVerification().isEmpty())
        .map(indicator -> new Breach(indicator, "indicator has no means of verification"));
  }

  private static Stream<Breach> quantified(LogicalFramework framework) {
    return framework.indicators().stream()
        .flatMap(
            indicator ->
                indicator.measures().stream()
                    .flatMap(measure -> quantified(indicator, measure).stream()));
  }

  /** A part of an indicator, of all units together or of one. */
  private record Part(Map<String, String> categories, Optional<String> reporter) {}

  /** {@return the breaches of the latest baselines, from which targets start} */
  private static List<Breach> quantified(Indicator indicator, Measure measure) {
    Set<Part> parts = new LinkedHashSet<>();
    indicator.baselines().forEach(of -> parts.add(new Part(of.categories(), of.reporter())));
    List<Breach> breaches = new ArrayList<>();
    for (Part part : parts) {
      indicator
          .baseline(measure, part.categories(), part.reporter())
          .filter(baseline -> !baseline.quantified())
          .map(baseline -> new Breach(indicator, unquantified(indicator, measure, baseline)))
          .ifPresent(breaches::add);
    }
    return breaches;
  }

  private static String unquantified(Indicator indicator, Measure measure, Baseline baseline) {
    boolean needed =
        indicator.targets().stream()
            .filter(target -> target.categories().equals(baseline.categories()))
            .filter(target -> target.reporter().equals(baseline.reporter()))
            .filter(target -> indicator.measuresOf(target).contains(measure))
            .anyMatch(target -> target.target().relative());
    return "baseline of %s%s is named, but not quantified%s"
        .formatted(
            baseline.period(),
            indicator.measures().size() == 1 ? "" : " of measure '" + measure.code() + "'",
            needed ? ", and a target is relative to it" : "");
  }

  private static Stream<Breach> notYetMet(LogicalFramework framework) {
    return PlannedLevel.of(framework)
        .filter(level -> !level.target().target().keepsStart())
        .filter(level -> !level.direction().equals(Optional.of(Direction.MAINTAIN)))
        .filter(level -> level.baseline().map(level.interval()::contains).orElse(false))
        .map(
            level ->
                new Breach(
                    level.indicator(),
                    "%s is met by the baseline %s already"
                        .formatted(level.name(), level.startName())));
  }

  private static Stream<Breach> attainable(LogicalFramework framework) {
    return PlannedLevel.of(framework)
        .flatMap(
            level ->
                bounds(level.measures())
                    .filter(bounds -> level.interval().intersection(bounds).isEmpty())
                    .map(
                        bounds ->
                            new Breach(
                                level.indicator(),
                                "%s cannot be reached by values in %s"
                                    .formatted(level.name(), bounds)))
                    .stream());
  }

  /** {@return the range of values that the measures can have, if it is the same for all} */
  private static Optional<Interval> bounds(List<Measure> measures) {
    List<Optional<Interval>> bounds = measures.stream().map(SmartRules::bounds).distinct().toList();
    return bounds.size() == 1 ? bounds.get(0) : Optional.empty();
  }

  private static Optional<Interval> bounds(Measure measure) {
    return measure.kind() == MeasureKind.PERCENTAGE
        ? Optional.of(Interval.ofClosed(Ratio.ZERO, Ratio.HUNDRED))
        : measure.scale();
  }

  private static Stream<Breach> relevant(LogicalFramework framework) {
    return framework.results().stream()
        .filter(result -> result instanceof Output)
        .filter(output -> !output.indicators().isEmpty())
        .filter(
            output ->
                framework
                    .parent(output.code())
                    .map(
                        parent ->
                            parent instanceof ResultLevel outcome && outcome.indicators().isEmpty())
                    .orElse(true))
        .map(
            output ->
                new Breach(output, "output has indicators, but the outcome it serves has none"));
  }

  private static Stream<Breach> timely(LogicalFramework framework) {
    ReportingPeriod period = framework.period();
    return framework.indicators().stream()
        .flatMap(
            indicator ->
                indicator.targets().stream()
                    .flatMap(target -> target.target().dueDays().stream())
                    .filter(day -> !period.contains(day))
                    .map(
                        day ->
                            new Breach(
                                indicator,
                                "target is due on %s, outside the period %s of the framework"
                                    .formatted(day, period))));
  }

  private static Optional<Breach> faster(PlannedLevel level, IndicatorHistory history) {
    Optional<Ratio> start = level.baseline();
    if (level.measures().size() > 1 || start.isEmpty()) {
      return Optional.empty();
    }
    Optional<Ratio> seen =
        history.largestDailyChange(level.indicator().code(), level.measures().get(0).code());
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(level.start().day().orElseThrow(), level.resolved().due());
    Ratio change = level.interval().signedDistance(start.get()).abs();
    if (days <= 0 || change.dividedBy(days).compareTo(seen.get()) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Breach(
            level.indicator(),
            "%s needs a change of %s a year; the largest seen is %s"
                .formatted(level.name(), aYear(change.dividedBy(days)), aYear(seen.get()))));
  }

  private static String aYear(Ratio aDay) {
    return aDay.times(365).toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }
}
