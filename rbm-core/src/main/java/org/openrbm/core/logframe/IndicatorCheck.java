package org.openrbm.core.logframe;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.Reporter;
import org.openrbm.core.target.TargetWindow;

/**
 * Checks that the rules of an indicator can work together: what its values cover, how they are
 * combined, who reports them, and over which days they are held against targets.
 *
 * @param indicator the indicator
 */
record IndicatorCheck(Indicator indicator) {

  void check() {
    checkArgument(
        indicator.weight().isEmpty() || indicator.weight().get().signum() >= 0,
        "weight of indicator '%s' must not be negative, but is %s",
        indicator.code(),
        indicator.weight().orElse(null));
    checkRule("over units", indicator.overUnits());
    checkRule("over periods", indicator.overPeriods());
    checkOverPeriods();
    checkReporters();
    checkDimensions();
    for (Baseline baseline : indicator.baselines()) {
      String name = "baseline of " + baseline.period().label();
      checkCategories(name, baseline.categories());
      checkReporter(name, baseline.reporter());
    }
    for (IndicatorTarget target : indicator.targets()) {
      checkCategories(name(target), target.categories());
      checkWindow(target);
      checkReporter(name(target), target.reporter());
      if (target.sumOfSteps()) {
        new StepSum(indicator, target).check();
      }
    }
  }

  private static String name(IndicatorTarget target) {
    return "target by " + target.target().due();
  }

  private void checkRule(String what, AggregationRule rule) {
    for (Measure measure : indicator.measures()) {
      Optional<String> misfit = rule.misfit(measure);
      checkArgument(
          misfit.isEmpty(),
          "rule %s of indicator '%s': %s",
          what,
          indicator.code(),
          misfit.orElse(""));
    }
  }

  private void checkOverPeriods() {
    AggregationRule rule = indicator.overPeriods();
    checkArgument(
        rule != AggregationRule.SUM || indicator.accumulation() == Accumulation.FLOW,
        "indicator '%s' adds up its values over periods, which only a flow allows, but is of"
            + " accumulation %s",
        indicator.code(),
        indicator.accumulation());
    checkArgument(
        !indicator.accumulation().cumulative()
            || rule == AggregationRule.NONE
            || rule == AggregationRule.LATEST,
        "indicator '%s' has running totals, of which the latest stands for all periods, but its"
            + " rule over periods is %s",
        indicator.code(),
        rule);
  }

  private void checkReporters() {
    Set<String> units = new HashSet<>();
    for (Reporter reporter : indicator.reporters()) {
      checkArgument(
          units.add(reporter.unit()),
          "reporter '%s' stands twice in indicator '%s'",
          reporter.unit(),
          indicator.code());
      checkArgument(
          indicator.overUnits() != AggregationRule.WEIGHTED_MEAN || reporter.weight().isPresent(),
          "indicator '%s' takes a weighted mean over units, but reporter '%s' has no weight",
          indicator.code(),
          reporter.unit());
    }
    checkArgument(
        indicator.overUnits() != AggregationRule.WEIGHTED_MEAN || !units.isEmpty(),
        "indicator '%s' takes a weighted mean over units, so that it must declare its reporters"
            + " with their weights",
        indicator.code());
  }

  private void checkDimensions() {
    Set<String> dimensions = new HashSet<>();
    for (Disaggregation disaggregation : indicator.disaggregations()) {
      checkArgument(
          dimensions.add(disaggregation.dimension()),
          "dimension '%s' stands twice in indicator '%s'",
          disaggregation.dimension(),
          indicator.code());
      disaggregation
          .rule()
          .ifPresent(
              rule -> {
                checkRule("over " + disaggregation.dimension(), rule);
                checkArgument(
                    rule != AggregationRule.WEIGHTED_MEAN,
                    "rule over %s of indicator '%s' is a weighted mean, but categories have no"
                        + " weights",
                    disaggregation.dimension(),
                    indicator.code());
              });
    }
  }

  private void checkCategories(String what, Map<String, String> categories) {
    Optional<String> misfit = indicator.misfit(categories);
    checkArgument(
        misfit.isEmpty(), "%s in indicator '%s': %s", what, indicator.code(), misfit.orElse(""));
  }

  private void checkReporter(String what, Optional<String> reporter) {
    List<String> declared = indicator.reporters().stream().map(Reporter::unit).toList();
    reporter.ifPresent(
        unit ->
            checkArgument(
                declared.isEmpty() || declared.contains(unit),
                "%s in indicator '%s' is of unit '%s', which is none of its reporters %s",
                what,
                indicator.code(),
                unit,
                declared));
  }

  private void checkWindow(IndicatorTarget target) {
    if (target.target().milestoneCode().isPresent()) {
      return;
    }
    boolean added =
        indicator.overPeriods() != AggregationRule.NONE
            && indicator.overPeriods() != AggregationRule.LATEST;
    boolean flow = indicator.accumulation() == Accumulation.FLOW;
    checkArgument(
        !flow || !added || target.window().isPresent(),
        "%s in indicator '%s' is of a flow whose periods are combined: state its window, since the"
            + " baseline or during a period",
        name(target),
        indicator.code());
    TargetWindow window = target.window().orElse(TargetWindow.ON_DAY);
    checkArgument(
        !flow || !added || !(window instanceof TargetWindow.OnDay),
        "%s in indicator '%s' is of the level on its day, but a flow whose periods are combined"
            + " has no level",
        name(target),
        indicator.code());
    checkArgument(
        indicator.accumulation() != Accumulation.STOCK
            || !(window instanceof TargetWindow.SinceBaseline),
        "%s in indicator '%s' is of the sum since the baseline, but its values are levels, which"
            + " are never added over time",
        name(target),
        indicator.code());
  }
}
