package org.openrbm.core.logframe;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.PlanStep;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetPlan;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.core.target.Viewpoint;

/**
 * Puts the targets of an indicator together into plans.
 *
 * <p>Targets are told apart by the measures they apply to, not by how they name them: a target of
 * all measures, of a list of measures and of one measure all apply to that measure. What is due on
 * one day for one window is one step.
 */
final class Plans {

  private Plans() {}

  /** The subject of a plan: a measure alone or the mean of several, of the whole or a part. */
  private record Subject(
      List<Measure> measures, Map<String, String> categories, Optional<String> reporter) {}

  /** The day and the window by which a step is told apart from others. */
  private record Slot(LocalDate due, TargetWindow window) {}

  static List<TargetPlan> of(Indicator indicator, Viewpoint view) {
    Map<Subject, Map<Slot, Map<IndicatorTarget, Target>>> bySubject = new LinkedHashMap<>();
    for (IndicatorTarget target : indicator.targets()) {
      if (target.knownOn().map(view::knows).orElse(true)) {
        Target counts = target.seenFrom(view);
        TargetWindow window = target.window().orElse(TargetWindow.ON_DAY);
        for (List<Measure> measures : indicator.subjectsOf(target)) {
          Map<Slot, Map<IndicatorTarget, Target>> slots =
              bySubject.computeIfAbsent(
                  new Subject(measures, target.categories(), target.reporter()),
                  subject -> new LinkedHashMap<>());
          for (LocalDate due : counts.dueDays()) {
            slots
                .computeIfAbsent(new Slot(due, window), slot -> new LinkedHashMap<>())
                .put(target, counts);
          }
        }
      }
    }
    return bySubject.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(inOrderOf(indicator)))
        .map(entry -> plan(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private static TargetPlan plan(Subject subject, Map<Slot, Map<IndicatorTarget, Target>> slots) {
    return new TargetPlan(
        subject.measures(),
        subject.categories(),
        subject.reporter(),
        slots.entrySet().stream()
            .map(slot -> new PlanStep(slot.getKey().due(), slot.getKey().window(), slot.getValue()))
            .toList());
  }

  /** Measures in their order, the whole before its parts and its units; last the means. */
  private static Comparator<Subject> inOrderOf(Indicator indicator) {
    return Comparator.comparing((Subject subject) -> subject.measures().size() > 1)
        .thenComparing(
            subject -> subject.measures().stream().map(indicator.measures()::indexOf).toList(),
            Plans::compare)
        .thenComparing(subject -> subject.categories().size())
        .thenComparing(subject -> new TreeMap<>(subject.categories()).toString())
        .thenComparing(subject -> subject.reporter().orElse(""));
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    return Arrays.compare(
        one.stream().mapToInt(i -> i).toArray(), other.stream().mapToInt(i -> i).toArray());
  }
}
