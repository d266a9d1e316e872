package org.openrbm.indicators.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.FrameworkNode;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.ResultLevel;
import org.openrbm.core.review.Finding;
import org.openrbm.core.target.Validity;
import org.openrbm.core.target.Viewpoint;
import org.openrbm.core.text.NoJson;
import org.openrbm.core.text.OneLine;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementReview;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.progress.IndicatorProgress;
import org.openrbm.indicators.progress.ProgressCalculator;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.progress.StatusOverride;
import org.openrbm.indicators.progress.StatusRollUp;

/**
 * Writes performance reports on frameworks, from measurements, on a period.
 *
 * <p>A report judges the period, by all that is known. What the same report said on a past day
 * comes out of {@link #knownOn}: nothing that was recorded, set, corrected or withdrawn later
 * counts. What is not valid on the last day judged, an indicator that was replaced say, is left out
 * with all that stands under it; its measurements are not refused.
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
   * {@return this reporter with only what was known on that day; the same as a calculator that is
   * {@linkplain ProgressCalculator#knownOn(LocalDate) limited to it}}
   */
  public PerformanceReporter knownOn(LocalDate day) {
    return withCalculator(calculator.knownOn(day));
  }

  /**
   * Reports on a framework.
   *
   * @param framework the framework
   * @param period the period that is reported on, and judged
   * @param measurements what was measured
   * @throws IllegalArgumentException if nothing could be known of the period, a text or an override
   *     is on a node that the framework does not have, or a measurement is of an indicator that it
   *     does not have, or cannot be true
   */
  public PerformanceReport report(
      LogicalFramework framework, ReportingPeriod period, MeasurementSet measurements) {
    Viewpoint view = new Viewpoint(period, calculator.knownOn());
    narratives.keySet().forEach(framework::node);
    evaluations.keySet().forEach(framework::node);
    overrides.forEach(override -> framework.indicator(override.indicator()));
    measurements.indicators().forEach(framework::indicator);
    ImmutableListMultimap<String, StatusOverride> byIndicator =
        Multimaps.index(overrides, StatusOverride::indicator);

    Map<String, IndicatorProgress> progress = new LinkedHashMap<>();
    for (Indicator indicator : framework.indicators()) {
      if (valid(framework, indicator, view)) {
        progress.put(
            indicator.code(),
            calculator
                .calculate(indicator, measurements, period)
                .with(byIndicator.get(indicator.code())));
      }
    }
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    for (IndicatorProgress of : progress.values()) {
      List<Finding> found = findings(of.indicator(), measurements, view);
      if (!found.isEmpty()) {
        findings.put(of.indicator().code(), found);
      }
    }
    List<ReportRow> rows = new ArrayList<>();
    progress.forEach((code, of) -> rows.addAll(rows(framework, of)));
    ImmutableMap<String, ResultMeans.Mean> means = ResultMeans.of(framework, progress);
    return new PerformanceReport(
        framework,
        view,
        summaries(framework, progress, means),
        means,
        ImmutableMap.copyOf(progress),
        ImmutableList.copyOf(rows),
        ImmutableMap.copyOf(findings),
        narratives,
        evaluations);
  }

  /**
   * What is unlikely of what is known of the period; that values are made up stands beside them.
   */
  private static List<Finding> findings(
      Indicator indicator, MeasurementSet measurements, Viewpoint view) {
    List<Measurement> known = measurements.current(indicator, view.knownOn().orElse(LocalDate.MAX));
    List<Measurement> counting = known;
    if (known.stream().anyMatch(report -> report.period().end().isAfter(view.day()))) {
      counting =
          known.stream().filter(report -> !report.period().end().isAfter(view.day())).toList();
    }
    return MeasurementReview.unlikely(known(indicator, view), counting).stream()
        .filter(finding -> !finding.rule().equals(MeasurementReview.MADE_UP))
        .toList();
  }

  /** The indicator with the baselines and targets that were known, by which values are large. */
  private static Indicator known(Indicator indicator, Viewpoint view) {
    if (view.knownOn().isEmpty() || alwaysKnown(indicator)) {
      return indicator;
    }
    return indicator
        .withBaselines(
            indicator.baselines().stream()
                .filter(baseline -> baseline.knownOn().map(view::knows).orElse(true))
                .toList())
        .withTargets(
            indicator.targets().stream()
                .filter(target -> target.knownOn().map(view::knows).orElse(true))
                .map(
                    target ->
                        target
                            .withTarget(target.seenFrom(view))
                            .withRevisions()
                            .withSumOfSteps(false)) // the steps may have become known later
                .toList());
  }

  private static boolean alwaysKnown(Indicator indicator) {
    return indicator.baselines().stream().allMatch(of -> of.knownOn().isEmpty())
        && indicator.targets().stream()
            .allMatch(of -> of.knownOn().isEmpty() && of.revisions().isEmpty());
  }

  /** Whether an indicator and all that it stands under are valid on the day judged. */
  private static boolean valid(LogicalFramework framework, Indicator indicator, Viewpoint view) {
    for (FrameworkNode node : framework.path(indicator.code())) {
      Optional<Validity> validity =
          node instanceof Indicator of
              ? of.validity()
              : node instanceof ResultLevel of ? of.validity() : Optional.empty();
      if (validity.isPresent() && !validity.get().contains(view.day())) {
        return false;
      }
    }
    return true;
  }

  private static List<ResultSummary> summaries(
      LogicalFramework framework,
      Map<String, IndicatorProgress> progress,
      Map<String, ResultMeans.Mean> means) {
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
        .map(
            entry ->
                summary(
                    framework.node(entry.getKey()),
                    entry.getValue(),
                    means.getOrDefault(entry.getKey(), ResultMeans.Mean.NOTHING)))
        .toList();
  }

  private static ResultSummary summary(
      FrameworkNode node, List<IndicatorProgress> progress, ResultMeans.Mean mean) {
    List<Status> statuses = progress.stream().map(IndicatorProgress::status).toList();
    return new ResultSummary(
        node.code(),
        node.title(),
        StatusRollUp.worst(statuses),
        statuses.size(),
        StatusRollUp.assessed(statuses),
        (int) progress.stream().filter(PerformanceReporter::withoutData).count(),
        mean.figure().value(),
        mean.coveredWeight(),
        mean.fractions());
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
        .map(part -> RowMaker.row(result, progress, part))
        .toList();
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
