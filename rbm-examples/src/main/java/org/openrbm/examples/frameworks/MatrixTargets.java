package org.openrbm.examples.frameworks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.ResolvedTarget;
import org.openrbm.core.target.Target;

/** The targets of an indicator in words, by the day on which they are due. */
final class MatrixTargets {

  private final MatrixText text;

  MatrixTargets(MatrixText text) {
    this.text = text;
  }

  /** {@return all that is due, by day, the earliest first} */
  SortedMap<LocalDate, List<String>> of(Indicator indicator) {
    SortedMap<LocalDate, List<String>> byDay = new TreeMap<>();
    for (IndicatorTarget target : indicator.targets()) {
      Measure measure = indicator.measuresOf(target).get(0);
      List<Target.Step> steps = steps(target.target());
      for (int i = 0; i < steps.size(); i++) {
        LocalDate due = steps.get(i).due();
        String line =
            scope(target)
                + rule(target.target(), i, measure)
                + level(indicator, target, measure, i)
                + MatrixText.categories(target.categories())
                + " ("
                + MatrixText.due(due)
                + ")";
        byDay.computeIfAbsent(due, day -> new ArrayList<>()).add(line);
      }
    }
    return byDay;
  }

  /** {@return the steps of a target; if it has none, one step that stands for all of it} */
  private static List<Target.Step> steps(Target target) {
    return target instanceof Target.Stepwise stepwise
        ? stepwise.steps()
        : List.of(new Target.Step(Ratio.ONE, target.due()));
  }

  private String scope(IndicatorTarget target) {
    String measures = String.join(", ", target.measures());
    if (target.combination() == MeasureCombination.MEAN) {
      return text.word("mean", "均值") + (measures.isEmpty() ? "" : " " + measures) + ": ";
    }
    return measures.isEmpty() ? "" : measures + ": ";
  }

  private String rule(Target target, int step, Measure measure) {
    if (target instanceof Target.Change change) {
      String times = change.steps() == 1 ? "" : " × " + change.steps();
      return change(change.change(), change.unit(), measure)
          + times
          + (change.steps() > 1 && change.base() == ChangeBase.PREVIOUS
              ? onPrevious()
              : onBaseline());
    }
    if (target instanceof Target.Stepwise stepwise) {
      return stepwise(stepwise, step, measure);
    }
    if (target instanceof Target.Maintain maintain) {
      String margin = change(maintain.tolerance(), maintain.unit(), measure).replace("+", "± ");
      return text.word("baseline", "基准") + " " + margin;
    }
    if (target instanceof Target.ReachLevel reach) {
      return reach.level();
    }
    if (target instanceof Target.CompleteMilestone complete) {
      return text.word("milestone", "里程碑") + " " + complete.milestone();
    }
    return text.interval(target.resolve(measure, Optional.empty()).get(step).interval(), measure);
  }

  /**
   * Words one step: steps of the baseline are summed up to the day, steps of a previous level are
   * not.
   */
  private String stepwise(Target.Stepwise target, int step, Measure measure) {
    if (target.base() == ChangeBase.PREVIOUS && target.unit() == ChangeUnit.PERCENT) {
      return change(target.steps().get(step).change(), target.unit(), measure)
          + (step == 0 ? onBaseline() : onPrevious());
    }
    Ratio sum =
        target.steps().subList(0, step + 1).stream()
            .map(Target.Step::change)
            .reduce(Ratio.ZERO, Ratio::plus);
    return change(sum, target.unit(), measure) + onBaseline();
  }

  private String onBaseline() {
    return " " + text.word("on the baseline", "（较基准）");
  }

  private String onPrevious() {
    return " " + text.word("on the step before", "（较上一步）");
  }

  private String change(Ratio change, ChangeUnit unit, Measure measure) {
    String number = (change.signum() < 0 ? "−" : "+") + MatrixText.number(change.abs());
    return switch (unit) {
      case PERCENT -> number + " %";
      case PERCENTAGE_POINTS -> number + " " + text.word("points", "百分点");
      case INDICATOR_UNIT -> number + text.unit(measure);
    };
  }

  /**
   * {@return the level of a relative target, if it applies to one measure whose baseline has a
   * value}
   */
  private String level(Indicator indicator, IndicatorTarget target, Measure measure, int step) {
    boolean known =
        target.target().relative()
            && indicator.measuresOf(target).size() == 1
            && indicator
                .baseline(measure, target.categories())
                .flatMap(baseline -> baseline.value())
                .isPresent();
    if (!known) {
      return "";
    }
    ResolvedTarget resolved = indicator.resolve(target, measure).get(step);
    return ": " + text.interval(resolved.interval(), measure);
  }
}
