package org.openrbm.core.logframe;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeansOfVerification;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.NodeCode;
import org.openrbm.core.target.Reporter;
import org.openrbm.core.target.ResolvedTarget;
import org.openrbm.core.target.Straddling;
import org.openrbm.core.target.TargetPlan;
import org.openrbm.core.target.TargetStart;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.core.target.Validity;
import org.openrbm.core.target.Viewpoint;
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
  "straddling",
  "reporters",
  "baselines",
  "targets",
  "meansOfVerification",
  "responsibility",
  "weight",
  "validity"
})
public abstract sealed class Indicator implements FrameworkNode permits ImmutableIndicator {

  private static final Comparator<Baseline> BY_KNOWLEDGE =
      Comparator.comparing(baseline -> baseline.knownOn().orElse(LocalDate.MIN));

  private static final Comparator<Baseline> BY_START =
      Comparator.comparing(Indicator::startDay)
          .thenComparing(Baseline::period, ReportingPeriod.byLastDay());

  /** The view from which everything that is stated is known and in force. */
  private static final Viewpoint LAST = Viewpoint.of(ReportingPeriod.ofYear(9999));

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

  /** {@return the time that a value covers; the end of its period, unless stated} */
  @Value.Default
  public Accumulation accumulation() {
    return Accumulation.STOCK;
  }

  /**
   * {@return the rule for a flow whose period lies on both sides of a limit; it is refused, unless
   * stated}
   */
  @Value.Default
  public Straddling straddling() {
    return Straddling.REFUSED;
  }

  /** {@return the units from which reports are expected; empty if that is not declared} */
  public abstract List<Reporter> reporters();

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

  /** {@return its weight among the indicators of its result, 0 or more; empty if not weighted} */
  public abstract Optional<Ratio> weight();

  /** {@return how often figures come, by the most frequent source that states it} */
  @Value.Lazy
  public Optional<Frequency> frequency() {
    return meansOfVerification().stream()
        .flatMap(source -> source.frequency().stream())
        .min(Comparator.naturalOrder());
  }

  /** {@return the days on which it is reported on; empty for all} */
  public abstract Optional<Validity> validity();

  @Override
  public final Level level() {
    return Level.INDICATOR;
  }

  /**
   * Returns this indicator with a baseline, in the place of the one of the same measure,
   * categories, unit and period that is known since the same day, or after the others if there is
   * none.
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
          && before.reporter().equals(baseline.reporter())
          && before.period().equals(baseline.period())
          && before.knownOn().equals(baseline.knownOn())) {
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

  /** {@return this indicator with another rule for flows on both sides of a limit} */
  public abstract Indicator withStraddling(Straddling straddling);

  /** {@return this indicator with reports expected from these units} */
  public abstract Indicator withReporters(Reporter... reporters);

  /** {@return this indicator with reports expected from these units} */
  public abstract Indicator withReporters(Iterable<? extends Reporter> reporters);

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

  /** {@return this indicator with that weight} */
  public abstract Indicator withWeight(Ratio weight);

  /** {@return this indicator with that weight, or without one} */
  public abstract Indicator withWeight(Optional<? extends Ratio> weight);

  /** {@return this indicator as valid on those days} */
  public abstract Indicator withValidity(Validity validity);

  /** {@return this indicator as valid on those days, or on all} */
  public abstract Indicator withValidity(Optional<? extends Validity> validity);

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
          seen.add(
              List.of(
                  measure.code(),
                  baseline.categories(),
                  baseline.reporter(),
                  baseline.period(),
                  baseline.knownOn())),
          "baseline of %s stands twice in indicator '%s'; a correction states since when it is"
              + " known",
          baseline.period(),
          code());
    }
    new IndicatorCheck(this).check();
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
   * Returns why a value cannot be of a part in those categories, in English, as a clause without a
   * full stop: a dimension by which this indicator is not broken down, or a category that is none
   * of its closed list.
   *
   * @return the reason; empty if the indicator has that part
   */
  public final Optional<String> misfit(Map<String, String> categories) {
    for (Map.Entry<String, String> part : categories.entrySet()) {
      Optional<Disaggregation> by =
          disaggregations().stream().filter(of -> of.dimension().equals(part.getKey())).findFirst();
      if (by.isEmpty()) {
        return Optional.of(
            "dimension '%s' is none of those by which it is broken down: %s"
                .formatted(
                    part.getKey(),
                    disaggregations().stream().map(Disaggregation::dimension).toList()));
      }
      List<String> known = by.get().categories();
      if (!known.isEmpty() && !known.contains(part.getValue())) {
        return Optional.of(
            "category '%s' of dimension '%s' is none of %s"
                .formatted(part.getValue(), part.getKey(), known));
      }
    }
    return Optional.empty();
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
   * {@return the baseline of a measure in those categories that was set last, by all that is known;
   * if several end on the same day, that of the longest period}
   */
  public final Optional<Baseline> baseline(Measure measure, Map<String, String> categories) {
    return baseline(measure, categories, Optional.empty());
  }

  /**
   * {@return the baseline of a measure in those categories, of one unit or of all together, that
   * was set last, by all that is known}
   */
  public final Optional<Baseline> baseline(
      Measure measure, Map<String, String> categories, Optional<String> reporter) {
    return baseline(measure, categories, reporter, LAST);
  }

  /**
   * Returns the baseline of a measure in those categories from which targets start, seen from
   * there: of those in force on the day judged, the last one, corrected by all that is known. The
   * first baseline of a measure holds from the beginning.
   *
   * @param reporter the unit whose baseline it is; empty for that of all units together
   */
  public final Optional<Baseline> baseline(
      Measure measure, Map<String, String> categories, Optional<String> reporter, Viewpoint view) {
    List<Baseline> known = new ArrayList<>(2);
    for (Baseline baseline : baselines()) {
      if (baseline.categories().equals(categories)
          && baseline.reporter().equals(reporter)
          && baseline.knownOn().map(view::knows).orElse(true)
          && isOf(measure, baseline.measure())) {
        known.add(baseline);
      }
    }
    if (known.size() < 2) { // most often
      return known.isEmpty() ? Optional.empty() : Optional.of(known.get(0));
    }
    Map<ReportingPeriod, Baseline> corrected = new LinkedHashMap<>();
    known.forEach(
        baseline ->
            corrected.merge(baseline.period(), baseline, BinaryOperator.maxBy(BY_KNOWLEDGE)));
    return corrected.values().stream()
        .filter(baseline -> !startDay(baseline).isAfter(view.day()))
        .max(BY_START)
        .or(() -> corrected.values().stream().min(BY_START));
  }

  /** Whether a name, or none, is that of a measure. */
  private boolean isOf(Measure measure, Optional<String> name) {
    return name.isPresent()
        ? name.get().equals(measure.code())
        : measures().size() == 1 && measures().get(0).equals(measure);
  }

  private static LocalDate startDay(Baseline baseline) {
    return baseline.inForceFrom().orElse(baseline.period().end());
  }

  /**
   * {@return the value from which targets of these measures start, taken together, by all that is
   * known}
   *
   * @param measures one measure, or several of which the mean is to meet the target
   * @param categories the category by dimension, if the targets are of a part
   */
  public final TargetStart start(List<Measure> measures, Map<String, String> categories) {
    return start(measures, categories, Optional.empty(), LAST);
  }

  /**
   * {@return the value from which a target of this indicator starts, by all that is known: that of
   * its part and its unit}
   *
   * @param measures one measure, or several of which the mean is to meet the target
   * @param target the target
   */
  public final TargetStart start(List<Measure> measures, IndicatorTarget target) {
    return start(measures, target.categories(), target.reporter(), LAST);
  }

  /** {@return the value from which the targets of a plan start, seen from there} */
  public final TargetStart start(TargetPlan plan, Viewpoint view) {
    return start(plan.measures(), plan.categories(), plan.reporter(), view);
  }

  /**
   * {@return the value from which targets of these measures start, taken together, seen from there}
   *
   * @param measures one measure, or several of which the mean is to meet the target
   * @param categories the category by dimension, if the targets are of a part
   * @param reporter the unit whose targets they are; empty for those of all units together
   * @param view the period judged and what is known
   */
  public final TargetStart start(
      List<Measure> measures,
      Map<String, String> categories,
      Optional<String> reporter,
      Viewpoint view) {
    ImmutableList.Builder<TargetStart.Latest> starts = ImmutableList.builder();
    for (Measure measure : measures) {
      starts.add(new TargetStart.Latest(measure, baseline(measure, categories, reporter, view)));
    }
    return new TargetStart(starts.build());
  }

  /**
   * Returns whether values of a measure in that window are a sum that begins with 0: a running
   * total during a period in which it starts again, or the amounts of a flow since a day. What a
   * target of such a sum asks for begins with 0, whatever the baseline.
   */
  public final boolean sums(Measure measure, TargetWindow window) {
    if (accumulation().cumulative()) {
      return window instanceof TargetWindow.During;
    }
    return accumulation() == Accumulation.FLOW
        && !(window instanceof TargetWindow.OnDay)
        && measure.additive()
        && (overPeriods() == AggregationRule.SUM
            || overPeriods() == AggregationRule.NONE
            || overPeriods() == AggregationRule.LATEST);
  }

  /**
   * Returns the plans of this indicator, seen from there: for each measure or mean of several, of
   * the whole, a part or a unit, all of its targets that are known. Of a target that was replaced,
   * it has the one that counts from there. Measures are in their order, the whole before its parts
   * and units; last come the means.
   */
  public final List<TargetPlan> plans(Viewpoint view) {
    return timeless() ? plansOfAll() : Plans.of(this, view);
  }

  /** Whether the plans look the same from everywhere. */
  @Value.Lazy
  boolean timeless() {
    return targets().stream()
        .allMatch(target -> target.knownOn().isEmpty() && target.revisions().isEmpty());
  }

  @Value.Lazy
  List<TargetPlan> plansOfAll() {
    return Plans.of(this, LAST);
  }

  /**
   * Resolves a target of this indicator for one measure, from its {@link #start}.
   *
   * @throws IllegalArgumentException if the target is relative and there is no start, or it is a
   *     change in per cent of 0
   */
  public final List<ResolvedTarget> resolve(IndicatorTarget target, Measure measure) {
    return target.target().resolve(measure, start(List.of(measure), target).value());
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
