package org.openrbm.indicators.report;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.FrameworkNode;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.Measure;
import org.openrbm.core.text.NoJson;
import org.openrbm.core.text.OneLine;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Units;
import org.openrbm.indicators.progress.IndicatorProgress;
import org.openrbm.indicators.progress.MeasureProgress;
import org.openrbm.indicators.progress.Progress;
import org.openrbm.indicators.progress.ProgressCalculator;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.progress.StatusOverride;
import org.openrbm.indicators.progress.StatusRollUp;

/**
 * Writes performance reports on frameworks, from measurements, as of a day.
 *
 * <p>Immutable, options by copy, and safe to share between threads.
 *
 * @since 0.1.0
 */
@NoJson
public final class PerformanceReporter {

  private static final PerformanceReporter STANDARD =
      new PerformanceReporter(
          ProgressCalculator.standard(), ImmutableList.of(), ImmutableMap.of(), ImmutableMap.of());

  private final ProgressCalculator calculator;
  private final ImmutableList<StatusOverride> overrides;
  private final ImmutableMap<String, LocalizedText> narratives;
  private final ImmutableMap<String, LocalizedText> evaluations;

  private PerformanceReporter(
      ProgressCalculator calculator,
      ImmutableList<StatusOverride> overrides,
      ImmutableMap<String, LocalizedText> narratives,
      ImmutableMap<String, LocalizedText> evaluations) {
    this.calculator = calculator;
    this.overrides = overrides;
    this.narratives = narratives;
    this.evaluations = evaluations;
  }

  /** {@return the reporter with the standard calculator, no overrides and no texts} */
  public static PerformanceReporter standard() {
    return STANDARD;
  }

  /** {@return this reporter with another calculator} */
  public PerformanceReporter withCalculator(ProgressCalculator calculator) {
    return new PerformanceReporter(calculator, overrides, narratives, evaluations);
  }

  /** {@return this reporter with statuses that persons set} */
  public PerformanceReporter withOverrides(List<StatusOverride> overrides) {
    return new PerformanceReporter(
        calculator, ImmutableList.copyOf(overrides), narratives, evaluations);
  }

  /**
   * {@return this reporter with texts on what was measured, by the code of the node they are on}
   */
  public PerformanceReporter withNarratives(Map<String, LocalizedText> narratives) {
    return new PerformanceReporter(
        calculator, overrides, ImmutableMap.copyOf(narratives), evaluations);
  }

  /**
   * {@return this reporter with texts of evaluations, by the code of the node they are on: causes,
   * attribution and effectiveness are another matter than measurement, and are kept apart in the
   * report}
   */
  public PerformanceReporter withEvaluations(Map<String, LocalizedText> evaluations) {
    return new PerformanceReporter(
        calculator, overrides, narratives, ImmutableMap.copyOf(evaluations));
  }

  /**
   * Reports on a framework.
   *
   * @param framework the framework
   * @param period the period that is reported on
   * @param measurements what was measured
   * @param asOf the day as of which progress is stated, in the period or after it
   * @throws IllegalArgumentException if the day is before the period, a text or an override is on a
   *     node that the framework does not have, or a measurement is of an indicator that it does not
   *     have
   */
  public PerformanceReport report(
      LogicalFramework framework,
      ReportingPeriod period,
      MeasurementSet measurements,
      LocalDate asOf) {
    checkArgument(
        !asOf.isBefore(period.start()),
        "report on %s must not be as of %s, before the period",
        period,
        asOf);
    narratives.keySet().forEach(framework::node);
    evaluations.keySet().forEach(framework::node);
    overrides.forEach(override -> framework.indicator(override.indicator()));
    measurements.measurements().stream()
        .map(Measurement::indicator)
        .distinct()
        .forEach(framework::indicator);

    Map<String, IndicatorProgress> progress = new LinkedHashMap<>();
    framework
        .indicators()
        .forEach(
            indicator ->
                progress.put(
                    indicator.code(),
                    calculator.calculate(indicator, measurements, asOf).with(overrides)));
    List<ReportRow> rows = new ArrayList<>();
    progress.forEach((code, p) -> rows.addAll(rows(framework, p)));
    return new PerformanceReport(
        framework,
        period,
        asOf,
        summaries(framework, progress),
        ImmutableMap.copyOf(progress),
        ImmutableList.copyOf(rows),
        narratives,
        evaluations);
  }

  private static List<ResultSummary> summaries(
      LogicalFramework framework, Map<String, IndicatorProgress> progress) {
    Map<String, List<IndicatorProgress>> below = new LinkedHashMap<>();
    below.put(framework.mandate().code(), new ArrayList<>());
    framework.results().forEach(result -> below.put(result.code(), new ArrayList<>()));
    progress.forEach(
        (code, p) ->
            framework.path(code).stream()
                .skip(1)
                .forEach(
                    node -> below.computeIfAbsent(node.code(), c -> new ArrayList<>()).add(p)));
    return below.entrySet().stream()
        .map(entry -> summary(framework.node(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static ResultSummary summary(FrameworkNode node, List<IndicatorProgress> progress) {
    List<Status> statuses = progress.stream().map(IndicatorProgress::status).toList();
    List<Figure> fractions = progress.stream().flatMap(p -> p.fractions().stream()).toList();
    return new ResultSummary(
        node.code(),
        node.title(),
        StatusRollUp.worst(statuses),
        statuses.size(),
        StatusRollUp.assessed(statuses),
        (int) progress.stream().filter(PerformanceReporter::withoutData).count(),
        StatusRollUp.meanFraction(fractions).value(),
        (int) fractions.stream().filter(f -> f.value().isPresent()).count());
  }

  private static boolean withoutData(IndicatorProgress progress) {
    return progress.status() == Status.NOT_COMPUTABLE
        && Stream.concat(progress.parts().stream(), progress.untargeted().stream())
            .allMatch(part -> part.actual().reason().equals(Optional.of(NotComputable.NO_ACTUAL)));
  }

  private static List<ReportRow> rows(LogicalFramework framework, IndicatorProgress progress) {
    String result =
        framework.parent(progress.indicator().code()).map(FrameworkNode::code).orElse("");
    return Stream.concat(progress.parts().stream(), progress.untargeted().stream())
        .map(part -> row(result, progress, part))
        .toList();
  }

  private static ReportRow row(String result, IndicatorProgress of, MeasureProgress part) {
    Optional<Progress> figures = part.progress();
    return new ReportRow(
        new ReportRow.Subject(
            result,
            of.indicator().code(),
            of.indicator().title(),
            part.measures().stream().map(Measure::code).collect(Collectors.joining("+")),
            Units.of(part.measures().get(0))),
        new ReportRow.Plan(
            part.baseline().value(), figures.map(Progress::target), figures.map(Progress::due)),
        new ReportRow.Standing(
            part.actual().value(),
            of.synthetic(),
            figures.flatMap(p -> p.fraction().value()),
            figures.flatMap(p -> p.expectedFraction().value()),
            figures.flatMap(p -> p.gap().value())),
        new ReportRow.Verdict(
            of.inForce(part.status()),
            part.status(),
            part.reason(),
            figures.flatMap(p -> p.fraction().reason()),
            of.override()));
  }

  /** {@return whether {@code other} has the same calculator, overrides and texts} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PerformanceReporter that
        && calculator.equals(that.calculator)
        && overrides.equals(that.overrides)
        && narratives.equals(that.narratives)
        && evaluations.equals(that.evaluations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(calculator, overrides, narratives, evaluations);
  }

  /** {@return the calculator and how much was added by hand, in one line} */
  @Override
  public String toString() {
    return OneLine.of(
        "PerformanceReporter",
        calculator.toString(),
        OneLine.count(overrides.size(), "override"),
        OneLine.count(narratives.size(), "narrative"),
        OneLine.count(evaluations.size(), "evaluation"));
  }
}
