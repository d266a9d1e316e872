package org.openrbm.indicators.progress;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.ResolvedTarget;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetRevision;
import org.openrbm.indicators.measurement.NotComputable;

/**
 * The targets against which one measure, or the mean of several, is held on a day: of all its
 * targets, those due next or, if none is due any more, those due last.
 *
 * <p>The targets of an indicator are a set. They are told apart by the measures they apply to, not
 * by how they name them: a target of all measures, of a list of measures and of one measure all
 * apply to that measure. Targets that are due on the same day are to be met together.
 */
final class DueTargets {

  private final Subject subject;
  private final LocalDate due;
  private final Map<IndicatorTarget, Target> targets;

  private DueTargets(Subject subject, LocalDate due, Map<IndicatorTarget, Target> targets) {
    this.subject = subject;
    this.due = due;
    this.targets = targets;
  }

  /** The subject of targets: a measure alone or the mean of several, of the whole or a part. */
  private record Subject(List<Measure> measures, Map<String, String> categories) {}

  /** The targets of each measure and each mean, in the order of the indicator. */
  static List<DueTargets> of(Indicator indicator, LocalDate asOf) {
    Map<Subject, Map<IndicatorTarget, Target>> bySubject = new LinkedHashMap<>();
    for (IndicatorTarget target : indicator.targets()) {
      for (List<Measure> measures : indicator.subjectsOf(target)) {
        bySubject
            .computeIfAbsent(new Subject(measures, target.categories()), s -> new LinkedHashMap<>())
            .put(target, onDay(target, asOf));
      }
    }
    return bySubject.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(inOrderOf(indicator)))
        .map(entry -> next(entry.getKey(), entry.getValue(), asOf))
        .toList();
  }

  /** Measures in their order, the whole before its parts; last the means. */
  private static Comparator<Subject> inOrderOf(Indicator indicator) {
    return Comparator.comparing((Subject subject) -> subject.measures().size() > 1)
        .thenComparing(
            subject -> subject.measures().stream().map(indicator.measures()::indexOf).toList(),
            DueTargets::compare)
        .thenComparing(subject -> new TreeMap<>(subject.categories()).toString());
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    return Arrays.compare(
        one.stream().mapToInt(i -> i).toArray(), other.stream().mapToInt(i -> i).toArray());
  }

  /** The target before any revision after the day. */
  private static Target onDay(IndicatorTarget target, LocalDate asOf) {
    return target.revisions().stream()
        .filter(revision -> revision.replacedOn().isAfter(asOf))
        .findFirst()
        .map(TargetRevision::target)
        .orElse(target.target());
  }

  /**
   * Chooses the targets of the next day on which one is due, steps included, or else of the last.
   */
  private static DueTargets next(
      Subject subject, Map<IndicatorTarget, Target> targets, LocalDate asOf) {
    TreeSet<LocalDate> days =
        targets.values().stream()
            .flatMap(target -> target.dueDays().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    LocalDate next = days.ceiling(asOf);
    LocalDate due = next == null ? days.last() : next;
    Map<IndicatorTarget, Target> held = new LinkedHashMap<>(targets);
    held.values().removeIf(target -> !target.dueDays().contains(due));
    return new DueTargets(subject, due, held);
  }

  List<Measure> measures() {
    return subject.measures();
  }

  Map<String, String> categories() {
    return subject.categories();
  }

  LocalDate due() {
    return due;
  }

  Set<IndicatorTarget> targets() {
    return ImmutableSet.copyOf(targets.keySet());
  }

  /** The numbers that meet all targets of the day, or the reason why there are none. */
  Resolved resolve(BaselineValue baseline) {
    Optional<Reason> unresolved =
        targets.values().stream()
            .flatMap(target -> unresolved(target, baseline).stream())
            .min(Comparator.comparing(Reason::name)); // the same one in whatever order they stand
    if (unresolved.isPresent()) {
      return new Resolved(Optional.empty(), unresolved);
    }
    Optional<Interval> together =
        intervals(baseline.value()).stream()
            .map(Optional::of)
            .reduce((one, other) -> one.flatMap(a -> other.flatMap(a::intersection)))
            .orElseThrow();
    return new Resolved(
        together,
        together.isPresent() ? Optional.empty() : Optional.of(NotComputable.CONTRADICTORY_TARGETS));
  }

  private List<Interval> intervals(Optional<Ratio> baseline) {
    List<Interval> intervals = new ArrayList<>();
    for (Target target : targets.values()) {
      for (ResolvedTarget step : target.resolve(measures().get(0), baseline)) {
        if (step.due().equals(due)) {
          intervals.add(step.interval());
        }
      }
    }
    return intervals;
  }

  /** Why a target is no number. */
  private static Optional<Reason> unresolved(Target target, BaselineValue baseline) {
    if (!target.inNumbers()) {
      return Optional.of(
          target instanceof Target.NoTarget ? NotComputable.NO_TARGET : NotComputable.QUALITATIVE);
    }
    if (!target.relative()) {
      return Optional.empty();
    }
    boolean nothing = baseline.value().filter(target::changesNothing).isPresent();
    return nothing ? Optional.of(NotComputable.ZERO_BASELINE) : baseline.reason();
  }

  /** The numbers to be in, or why there are none. */
  record Resolved(Optional<Interval> interval, Optional<Reason> reason) {}
}
