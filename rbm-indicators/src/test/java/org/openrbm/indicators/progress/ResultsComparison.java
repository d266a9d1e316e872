package org.openrbm.indicators.progress;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.target.PlanStep;
import org.openrbm.core.target.TargetWindow;

/** Holds what the library says beside what {@link ResultsOracle} expects. */
final class ResultsComparison {

  private ResultsComparison() {}

  /** One fact on which both do not agree. */
  record Difference(
      String place, String fact, String expected, String said, Map<String, String> facts) {

    String latest() {
      return facts.getOrDefault("latest", "");
    }

    @Override
    public String toString() {
      return place + ": " + fact + " expected " + expected + ", but said " + said;
    }
  }

  /** What the library says of a case. */
  static IndicatorProgress said(ResultsCase of) {
    ProgressCalculator calculator =
        ProgressCalculator.standard().withScheme(StatusSchemes.ON_THE_LINE);
    if (of.knownOn() != ResultsCase.NEVER) {
      calculator = calculator.knownOn(LocalDate.ofEpochDay(of.knownOn()));
    }
    return calculator.calculate(of.indicator(), of.measurements(), of.period());
  }

  /** {@return where both differ; the answers expected are added to {@code answers}} */
  static List<Difference> differences(ResultsCase of, List<ResultsOracle.Answer> answers) {
    IndicatorProgress said = said(of);
    ResultsOracle oracle = new ResultsOracle(of);
    List<Difference> differences = new ArrayList<>();
    for (ResultsPlans.Plan plan : oracle.plans()) {
      Optional<MeasureProgress> part =
          said.parts().stream()
              .filter(
                  any ->
                      any.categories().equals(plan.categories())
                          && any.reporter().equals(Optional.ofNullable(plan.unit())))
              .findFirst();
      String place = plan.categories() + " " + plan.unit();
      if (part.isEmpty()) {
        differences.add(new Difference(place, "plan", "there", "missing", Map.of()));
        continue;
      }
      ResultsOracle.Answer current = oracle.current(plan);
      answers.add(current);
      compare(place + " current", current, part.get().current(), differences);
      Coverage coverage = part.get().coverage();
      String covered =
          coverage.reported()
              + " of "
              + coverage.expected().map(String::valueOf).orElse("-")
              + ", by weight "
              + coverage.byWeight().map(w -> fraction(w).toString()).orElse("-");
      String wanted = current.facts().getOrDefault("coverage", covered);
      if (!wanted.equals(covered)) {
        differences.add(new Difference(place, "coverage", wanted, covered, current.facts()));
      }
      ResultsOracle.Answer overall = oracle.overall(plan);
      answers.add(overall);
      compare(place + " overall", overall, part.get().overall(), differences);
    }
    return differences;
  }

  private static void compare(
      String place,
      ResultsOracle.Answer answer,
      Optional<Judgement> judgement,
      List<Difference> differences) {
    Map<String, String> said = judgement.map(ResultsComparison::facts).orElse(Map.of());
    answer
        .facts()
        .forEach(
            (fact, expected) -> {
              if (fact.equals("coverage")) {
                return;
              }
              String other = said.getOrDefault(fact, "nothing");
              if (!other.equals(expected)) {
                differences.add(new Difference(place, fact, expected, other, answer.facts()));
              }
            });
  }

  static Map<String, String> facts(Judgement judgement) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("step", step(judgement.step()));
    facts.put("status", judgement.status().name());
    facts.put("reason", judgement.reason().map(Reason::name).orElse("-"));
    if (judgement.progress().isEmpty()) {
      return facts;
    }
    Progress progress = judgement.progress().get();
    facts.put(
        "limits",
        new ResultsLimits(
                progress.target().lower().map(ResultsComparison::fraction).orElse(null),
                progress.target().lowerOpen(),
                progress.target().upper().map(ResultsComparison::fraction).orElse(null),
                progress.target().upperOpen())
            .toString());
    facts.put("latest", dated(progress.latest(), progress.latestDay()));
    facts.put("onTheDay", dated(progress.onTheDay(), progress.onTheDayDay()));
    facts.put("held", dated(progress.actual(), progress.actualDay()));
    facts.put("settled", String.valueOf(progress.settled()));
    facts.put("next", day(progress.nextDue()));
    facts.put("stale", String.valueOf(progress.stale()));
    facts.put(
        "start",
        progress
            .baseline()
            .value()
            .map(value -> fraction(value).toString())
            .orElseGet(() -> progress.baseline().reason().map(Reason::name).orElse("none")));
    facts.put("startDay", day(progress.baselineDate()));
    facts.put("share", number(progress.expectedFraction()));
    facts.put("fraction", number(progress.fraction()));
    facts.put("expected", number(progress.expected()));
    return facts;
  }

  private static String step(PlanStep step) {
    String window =
        step.window() instanceof TargetWindow.During during
            ? "DURING " + during.period().start() + ".." + during.period().end()
            : step.window() instanceof TargetWindow.OnDay ? "ON_DAY" : "SINCE_BASELINE";
    return window + " by " + step.due();
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("-");
  }

  private static Fraction fraction(Ratio ratio) {
    BigInteger numerator = ratio.numerator();
    return new Fraction(numerator, ratio.denominator());
  }

  private static String number(Figure figure) {
    return figure.value().map(value -> fraction(value).toString()).orElse("none");
  }

  private static String dated(Figure figure, Optional<LocalDate> day) {
    return figure
        .value()
        .map(value -> fraction(value) + " of " + day(day))
        .orElseGet(() -> figure.reason().map(Reason::name).orElse("none"));
  }
}
