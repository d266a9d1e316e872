package org.openrbm.indicators.progress;

import static org.openrbm.indicators.progress.ResultsCase.NEVER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.indicators.progress.ResultsCase.Aim;
import org.openrbm.indicators.progress.ResultsCase.Content;
import org.openrbm.indicators.progress.ResultsCase.Days;
import org.openrbm.indicators.progress.ResultsCase.Former;
import org.openrbm.indicators.progress.ResultsCase.Start;
import org.openrbm.indicators.progress.ResultsCase.Window;

/** The plans that are known, their steps and where these start. */
final class ResultsPlans {

  private final ResultsCase of;

  ResultsPlans(ResultsCase of) {
    this.of = of;
  }

  /** Targets that are due on one day for one window. */
  record Step(long due, Window window, @Nullable Days during, List<Content> contents) {
    /** Of steps due on one day, that on the day comes first and that since the baseline last. */
    long length() {
      return switch (window) {
        case ON_DAY -> 0;
        case DURING -> Objects.requireNonNull(during).count();
        case SINCE_BASELINE -> Long.MAX_VALUE;
      };
    }

    @Override
    public String toString() {
      return window + (during == null ? "" : " " + during) + " by " + ResultsCase.day(due);
    }
  }

  /** The steps of the whole, a part or a unit, in order. */
  record Plan(Map<String, String> categories, @Nullable String unit, List<Step> steps) {}

  boolean knows(long since) {
    return of.knownOn() == NEVER || since == NEVER || since <= of.knownOn();
  }

  /** {@return the last day of the period judged, or that of knowledge if it comes before} */
  long judgedDay() {
    return of.knownOn() == NEVER ? of.judged().end() : Math.min(of.knownOn(), of.judged().end());
  }

  /** {@return the plans that are known, in the order of their first targets} */
  List<Plan> plans() {
    Map<List<Object>, List<Aim>> groups = new LinkedHashMap<>();
    for (Aim aim : of.aims()) {
      if (knows(aim.knownOn())) {
        groups
            .computeIfAbsent(
                List.of(aim.categories(), String.valueOf(aim.unit())), key -> new ArrayList<>())
            .add(aim);
      }
    }
    return groups.values().stream()
        .map(aims -> new Plan(aims.get(0).categories(), aims.get(0).unit(), steps(aims)))
        .toList();
  }

  private List<Step> steps(List<Aim> aims) {
    Map<List<Object>, Step> steps = new LinkedHashMap<>();
    for (Aim aim : aims) {
      Content content = content(aim);
      steps
          .computeIfAbsent(
              List.of(content.due(), aim.window(), String.valueOf(aim.during())),
              key -> new Step(content.due(), aim.window(), aim.during(), new ArrayList<>()))
          .contents()
          .add(content);
    }
    return steps.values().stream()
        .sorted(Comparator.comparingLong(Step::due).thenComparingLong(Step::length))
        .toList();
  }

  private Content content(Aim aim) {
    Content seen = aim.formers().isEmpty() ? aim.content() : aim.formers().get(0).content();
    for (int i = 0; i < aim.formers().size(); i++) {
      Former former = aim.formers().get(i);
      long known = former.knownOn() == NEVER ? former.replacedOn() : former.knownOn();
      if (knows(known)) { // what is not known has not happened
        if (former.reset() && judgedDay() < former.replacedOn()) {
          return seen;
        }
        boolean last = i + 1 == aim.formers().size();
        seen = last ? aim.content() : aim.formers().get(i + 1).content();
      }
    }
    return seen;
  }

  /** A step that was due is seen from its own day: a later baseline does not rewrite it. */
  @Nullable Start baseline(Plan plan, Step step) {
    return baseline(plan.categories(), plan.unit(), Math.min(judgedDay(), step.due()));
  }

  private @Nullable Start baseline(
      Map<String, String> categories, @Nullable String unit, long day) {
    Map<Days, Start> corrected = new HashMap<>();
    for (Start start : of.starts()) {
      if (start.categories().equals(categories)
          && Objects.equals(start.unit(), unit)
          && knows(start.knownOn())) {
        corrected.merge(
            start.period(), start, (one, other) -> one.knownOn() > other.knownOn() ? one : other);
      }
    }
    Comparator<Start> order =
        Comparator.<Start>comparingLong(ResultsPlans::startDay)
            .thenComparingLong(start -> start.period().end())
            .thenComparingLong(start -> start.period().count());
    return corrected.values().stream()
        .filter(start -> startDay(start) <= day)
        .max(order)
        .or(() -> corrected.values().stream().min(order))
        .orElse(null);
  }

  private static long startDay(Start start) {
    return start.inForceFrom() == NEVER ? start.period().end() : start.inForceFrom();
  }

  static @Nullable Fraction number(@Nullable Start baseline) {
    return baseline == null || baseline.value() == null ? null : Fraction.of(baseline.value());
  }

  static String noStart(@Nullable Start baseline) {
    return baseline == null ? "NO_BASELINE" : "BASELINE_NOT_QUANTIFIED";
  }

  /** {@return the step that answers for the period judged} */
  Step current(Plan plan) {
    Days judged = of.judged();
    List<Step> steps = plan.steps();
    Step exact = null;
    Step inside = null;
    Step running = null;
    Step next = null;
    for (Step step : steps) {
      Days during = step.during();
      exact = judged.equals(during) ? step : exact;
      inside = (during == null ? judged.holds(step.due()) : judged.holds(during)) ? step : inside;
      if (during != null
          && during.holds(judgedDay())
          && (running == null || during.count() < running.length())) {
        running = step;
      }
      next = next == null && step.due() >= judged.end() ? step : next;
    }
    for (Step step : Arrays.asList(exact, inside, running, next)) {
      if (step != null) {
        return step;
      }
    }
    return overall(plan);
  }

  /** {@return the end of the plan} */
  static Step overall(Plan plan) {
    return plan.steps().get(plan.steps().size() - 1);
  }
}
