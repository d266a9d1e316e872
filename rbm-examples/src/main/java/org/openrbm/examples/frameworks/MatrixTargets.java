package org.openrbm.examples.frameworks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openrbm.core.Interval;
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
      List<LocalDate> days = target.target().dueDays();
      for (int i = 0; i < days.size(); i++) {
        LocalDate due = days.get(i);
        String line =
            scope(target)
                + target.target().match(new Rule(i, measure))
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

  private String scope(IndicatorTarget target) {
    String measures = String.join(", ", target.measures());
    if (target.combination() == MeasureCombination.MEAN) {
      return text.word("mean", "均值") + (measures.isEmpty() ? "" : " " + measures) + ": ";
    }
    return measures.isEmpty() ? "" : measures + ": ";
  }

  /** One step of a target in words, without its level. */
  private final class Rule implements Target.Cases<String> {

    private final int step;
    private final Measure measure;

    Rule(int step, Measure measure) {
      this.step = step;
      this.measure = measure;
    }

    @Override
    public String atLeast(Target.AtLeast target) {
      return text.interval(Interval.ofAtLeast(target.value()), measure);
    }

    @Override
    public String atMost(Target.AtMost target) {
      return text.interval(Interval.ofAtMost(target.value()), measure);
    }

    @Override
    public String lessThan(Target.LessThan target) {
      return text.interval(Interval.ofLessThan(target.value()), measure);
    }

    @Override
    public String moreThan(Target.MoreThan target) {
      return text.interval(Interval.ofMoreThan(target.value()), measure);
    }

    @Override
    public String band(Target.Band target) {
      return text.interval(target.band(), measure);
    }

    @Override
    public String change(Target.Change target) {
      String times = target.steps() == 1 ? "" : " × " + target.steps();
      return inWords(target.change(), target.unit(), measure)
          + times
          + (target.steps() > 1 && target.base() == ChangeBase.PREVIOUS
              ? onPrevious()
              : onBaseline());
    }

    /**
     * Words one step: steps of the baseline are summed up to the day, steps of a previous level are
     * not.
     */
    @Override
    public String stepwise(Target.Stepwise target) {
      if (target.base() == ChangeBase.PREVIOUS && target.unit() == ChangeUnit.PERCENT) {
        return inWords(target.steps().get(step).change(), target.unit(), measure)
            + (step == 0 ? onBaseline() : onPrevious());
      }
      Ratio sum =
          target.steps().subList(0, step + 1).stream()
              .map(Target.Step::change)
              .reduce(Ratio.ZERO, Ratio::plus);
      return inWords(sum, target.unit(), measure) + onBaseline();
    }

    @Override
    public String maintain(Target.Maintain target) {
      String margin = inWords(target.tolerance(), target.unit(), measure).replace("+", "± ");
      return text.word("baseline", "基准") + " " + margin;
    }

    @Override
    public String reachLevel(Target.ReachLevel target) {
      return target.level();
    }

    @Override
    public String completeMilestone(Target.CompleteMilestone target) {
      return text.word("milestone", "里程碑") + " " + target.milestone();
    }

    @Override
    public String statement(Target.Statement target) {
      return text.in(target.text());
    }

    @Override
    public String noTarget(Target.NoTarget target) {
      return text.word("no target", "未设目标");
    }
  }

  private String onBaseline() {
    return " " + text.word("on the baseline", "（较基准）");
  }

  private String onPrevious() {
    return " " + text.word("on the step before", "（较上一步）");
  }

  private String inWords(Ratio change, ChangeUnit unit, Measure measure) {
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
            && indicator.start(List.of(measure), target.categories()).value().isPresent();
    if (!known) {
      return "";
    }
    ResolvedTarget resolved = indicator.resolve(target, measure).get(step);
    return ": " + text.interval(resolved.interval(), measure);
  }
}
