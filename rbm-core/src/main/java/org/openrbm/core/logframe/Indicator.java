package org.openrbm.core.logframe;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeansOfVerification;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.NodeCode;
import org.openrbm.core.target.ResolvedTarget;
import org.openrbm.core.target.TargetStart;
import org.openrbm.core.text.OneLine;

/**
 * One or several measures that verify or measure a result, with their baselines and targets.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Indicator.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "code",
  "title",
  "definition",
  "measures",
  "disaggregations",
  "overUnits",
  "overPeriods",
  "accumulation",
  "baselines",
  "targets",
  "meansOfVerification",
  "responsibility"
})
public abstract sealed class Indicator implements FrameworkNode permits ImmutableIndicator {

  Indicator() {}

  /** {@return what exactly is meant} */
  public abstract Optional<LocalizedText> definition();

  /** {@return what is measured: one or several measures, in order} */
  public abstract List<Measure> measures();

  /** {@return the dimensions by which values are broken down} */
  public abstract List<Disaggregation> disaggregations();

  /** {@return how values of several units are combined into one; unless stated, they are not} */
  @Value.Default
  public AggregationRule overUnits() {
    return AggregationRule.NONE;
  }

  /** {@return how values of several periods are combined into one; unless stated, they are not} */
  @Value.Default
  public AggregationRule overPeriods() {
    return AggregationRule.NONE;
  }

  /** {@return what a value covers; one period, unless stated} */
  @Value.Default
  public Accumulation accumulation() {
    return Accumulation.PER_PERIOD;
  }

  /** {@return where the measures stand before the work begins} */
  public abstract List<Baseline> baselines();

  /**
   * {@return the targets of the measures; their order makes no difference, and targets of one
   * measure that are due on one day are to be met together}
   */
  public abstract List<IndicatorTarget> targets();

  /** {@return where the values come from} */
  public abstract List<MeansOfVerification> meansOfVerification();

  /** {@return who is accountable, if not whoever is for the result} */
  public abstract Optional<Responsibility> responsibility();

  @Override
  public final Level level() {
    return Level.INDICATOR;
  }

  /**
   * Returns this indicator with a baseline, in the place of the one of the same measure, categories
   * and period, or after the others if there is none.
   *
   * @throws IllegalArgumentException if the baseline does not fit its measure, or names none of
   *     several
   */
  public final Indicator withBaseline(Baseline baseline) {
    List<Baseline> baselines = new ArrayList<>(baselines());
    for (int i = 0; i < baselines.size(); i++) {
      Baseline before = baselines.get(i);
      if (named(before.measure()).equals(named(baseline.measure()))
          && before.categories().equals(baseline.categories())
          && before.period().equals(baseline.period())) {
        baselines.set(i, baseline);
        return withBaselines(baselines);
      }
    }
    baselines.add(baseline);
    return withBaselines(baselines);
  }

  /** {@return a new builder; {@code code}, {@code title} and a measure must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return this indicator under another code} */
  public abstract Indicator withCode(String code);

  /** {@return this indicator under another title} */
  public abstract Indicator withTitle(LocalizedText title);

  /** {@return this indicator with that definition} */
  public abstract Indicator withDefinition(LocalizedText definition);

  /** {@return this indicator with that definition, or without one} */
  public abstract Indicator withDefinition(Optional<? extends LocalizedText> definition);

  /** {@return this indicator with these measures in place of those it has} */
  public abstract Indicator withMeasures(Measure... measures);

  /** {@return this indicator with these measures in place of those it has} */
  public abstract Indicator withMeasures(Iterable<? extends Measure> measures);

  /** {@return this indicator with these breakdowns in place of those it has} */
  public abstract Indicator withDisaggregations(Disaggregation... disaggregations);

  /** {@return this indicator with these breakdowns in place of those it has} */
  public abstract Indicator withDisaggregations(Iterable<? extends Disaggregation> disaggregations);

  /** {@return this indicator with another rule to combine units} */
  public abstract Indicator withOverUnits(AggregationRule overUnits);

  /** {@return this indicator with another rule to combine periods} */
  public abstract Indicator withOverPeriods(AggregationRule overPeriods);

  /** {@return this indicator with another span of its values} */
  public abstract Indicator withAccumulation(Accumulation accumulation);

  /** {@return this indicator with these baselines in place of those it has} */
  public abstract Indicator withBaselines(Baseline... baselines);

  /** {@return this indicator with these baselines in place of those it has} */
  public abstract Indicator withBaselines(Iterable<? extends Baseline> baselines);

  /** {@return this indicator with these targets in place of those it has} */
  public abstract Indicator withTargets(IndicatorTarget... targets);

  /** {@return this indicator with these targets in place of those it has} */
  public abstract Indicator withTargets(Iterable<? extends IndicatorTarget> targets);

  /** {@return this indicator with these means of verification in place of those it has} */
  public abstract Indicator withMeansOfVerification(MeansOfVerification... meansOfVerification);

  /** {@return this indicator with these means of verification in place of those it has} */
  public abstract Indicator withMeansOfVerification(
      Iterable<? extends MeansOfVerification> meansOfVerification);

  /** {@return this indicator with that responsibility} */
  public abstract Indicator withResponsibility(Responsibility responsibility);

  /** {@return this indicator with that responsibility, or with that of its result} */
  public abstract Indicator withResponsibility(Optional<? extends Responsibility> responsibility);

  @Value.Check
  void check() {
    NodeCode.check("indicator", code());
    checkArgument(!measures().isEmpty(), "indicator '%s' needs a measure", code());
    Set<String> codes = new HashSet<>();
    for (Measure measure : measures()) {
      checkArgument(
          codes.add(measure.code()),
          "measure code '%s' stands twice in indicator '%s'",
          measure.code(),
          code());
    }
    Set<List<Object>> seen = new HashSet<>();
    for (Baseline baseline : baselines()) {
      Measure measure =
          named(baseline.measure())
              .orElseThrow(
                  () ->
                      illegalArgument(
                          "baseline of %s in indicator '%s' must name one of its %s measures"
                              .formatted(baseline.period(), code(), measures().size())));
      checkFits(baseline, measure);
      checkArgument(
          seen.add(List.of(measure.code(), baseline.categories(), baseline.period())),
          "baseline of %s stands twice in indicator '%s'",
          baseline.period(),
          code());
    }
    targets().forEach(this::hasMean);
    targets().forEach(target -> measuresOf(target).forEach(measure -> checkFits(target, measure)));
  }

  private void checkFits(Baseline baseline, Measure measure) {
    checkArgument(
        baseline.value().isEmpty() || measure.numeric(),
        "baseline of %s in indicator '%s' is a number, but measure '%s' is of kind %s",
        baseline.period(),
        code(),
        measure.code(),
        measure.kind());
    baseline
        .level()
        .ifPresent(
            level ->
                checkArgument(
                    measure.levels().contains(level) || openNames(measure),
                    "baseline of %s in indicator '%s' is level '%s', which is none of the levels %s"
                        + " of measure '%s'",
                    baseline.period(),
                    code(),
                    level,
                    measure.levels(),
                    measure.code()));
  }

  private static boolean openNames(Measure measure) {
    return measure.kind() == MeasureKind.NOMINAL && measure.levels().isEmpty();
  }

  private void hasMean(IndicatorTarget target) {
    List<MeasureKind> kinds = measuresOf(target).stream().map(Measure::kind).toList();
    checkArgument(
        target.combination() != MeasureCombination.MEAN
            || (kinds.size() > 1 && new HashSet<>(kinds).size() == 1),
        "target by %s in indicator '%s' is for a mean, which takes several measures of one kind,"
            + " but is of kinds %s",
        target.target().due(),
        code(),
        kinds);
  }

  private void checkFits(IndicatorTarget target, Measure measure) {
    Optional<String> misfit = target.target().misfit(measure);
    checkArgument(misfit.isEmpty(), "indicator '%s': %s", code(), misfit.orElse(""));
  }

  /**
   * Returns one measure.
   *
   * @throws IllegalArgumentException if no measure has that code
   */
  public final Measure measure(String code) {
    return measures().stream()
        .filter(measure -> measure.code().equals(code))
        .findFirst()
        .orElseThrow(
            () -> illegalArgument("indicator '%s' has no measure '%s'".formatted(code(), code)));
  }

  /**
   * Returns the measure of that code, or the only measure if no code is given.
   *
   * <p>Baselines and measurements name their measure in this way. No other method decides that "no
   * code" and the code of the only measure mean the same.
   *
   * @return the measure; empty if no code is given and there are several measures
   * @throws IllegalArgumentException if no measure has that code
   */
  public final Optional<Measure> named(Optional<String> code) {
    return code.isPresent()
        ? code.map(this::measure)
        : Optional.of(measures().get(0)).filter(only -> measures().size() == 1);
  }

  /**
   * {@return the measures that a target of this indicator applies to, in the order of the
   * indicator}
   */
  public final List<Measure> measuresOf(IndicatorTarget target) {
    Set<Measure> named = target.measures().stream().map(this::measure).collect(Collectors.toSet());
    return named.isEmpty() ? measures() : measures().stream().filter(named::contains).toList();
  }

  /**
   * {@return the groups of measures that are to meet a target of this indicator: each measure
   * alone, or all measures together by their mean}
   */
  public final List<List<Measure>> subjectsOf(IndicatorTarget target) {
    List<Measure> measures = measuresOf(target);
    return target.combination() == MeasureCombination.MEAN
        ? List.of(measures)
        : measures.stream().map(List::of).toList();
  }

  /**
   * {@return the latest baseline of a measure in those categories, if there is one; if several end
   * on the same day, that of the longest period}
   */
  public final Optional<Baseline> baseline(Measure measure, Map<String, String> categories) {
    return baselines().stream()
        .filter(baseline -> named(baseline.measure()).equals(Optional.of(measure)))
        .filter(baseline -> baseline.categories().equals(categories))
        .max(Comparator.comparing(Baseline::period, ReportingPeriod.byLastDay()));
  }

  /**
   * {@return the value from which targets of these measures start, taken together}
   *
   * @param measures one measure, or several of which the mean is to meet the target
   * @param categories the category by dimension, if the targets are of a part
   */
  public final TargetStart start(List<Measure> measures, Map<String, String> categories) {
    return new TargetStart(
        measures.stream()
            .map(measure -> new TargetStart.Latest(measure, baseline(measure, categories)))
            .toList());
  }

  /**
   * Resolves a target of this indicator for one measure, from its {@link #start}.
   *
   * @throws IllegalArgumentException if the target is relative and there is no start, or it is a
   *     change in per cent of 0
   */
  public final List<ResolvedTarget> resolve(IndicatorTarget target, Measure measure) {
    return target.target().resolve(measure, start(List.of(measure), target.categories()).value());
  }

  /** {@return kind, code and title with the measures, baselines and targets, in one line} */
  @Override
  public final String toString() {
    return OneLine.of(
        "Indicator " + code() + " " + OneLine.quoted(title()),
        OneLine.count(measures().size(), "measure"),
        baselines().size() == 1
            ? baselines().get(0).toString()
            : OneLine.count(baselines().size(), "baseline"),
        targets().size() == 1
            ? targets().get(0).toString()
            : OneLine.count(targets().size(), "target"));
  }

  /** Builds {@link Indicator} instances. Not thread-safe. */
  public static final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
