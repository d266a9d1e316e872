package org.openrbm.core.review;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openrbm.core.Citation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.logframe.FrameworkNode;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.Level;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.ResultLevel;
import org.openrbm.core.logframe.Risk;

/** Checks that everything that a framework needs is there. */
final class CompletenessRules {

  /** The rules. */
  static final ImmutableList<ReviewRule> ALL =
      ImmutableList.of(
          rule(
              "COMPLETE-1",
              Severity.WARNING,
              "An outcome has an indicator, its own or of an outcome under it.",
              RuleSources.LEVELS,
              CompletenessRules::outcomesWithoutIndicator),
          rule(
              "COMPLETE-2",
              Severity.WARNING,
              "An indicator has a baseline for each measure.",
              RuleSources.RESULTS_MATRIX,
              CompletenessRules::measuresWithoutBaseline),
          rule(
              "COMPLETE-3",
              Severity.WARNING,
              "An indicator has a target for each measure.",
              RuleSources.RESULTS_MATRIX,
              CompletenessRules::measuresWithoutTarget),
          rule(
              "COMPLETE-4",
              Severity.WARNING,
              "Somebody is responsible for each indicator: its own or that of a level above it.",
              RuleSources.ACCOUNTABILITY,
              CompletenessRules::withoutResponsible),
          rule(
              "COMPLETE-5",
              Severity.NOTE,
              "A risk has a mitigation.",
              RuleSources.RESULTS_MATRIX,
              CompletenessRules::withoutMitigation),
          rule(
              "COMPLETE-6",
              Severity.NOTE,
              "Every title is in each language that any title is in.",
              RuleSources.OWN,
              CompletenessRules::withoutTranslation));

  private CompletenessRules() {}

  private static ReviewRule rule(
      String id,
      Severity severity,
      String statement,
      Citation reference,
      Function<LogicalFramework, Stream<Breach>> check) {
    return new ReviewRule(id, severity, statement, reference, check);
  }

  private static Stream<Breach> outcomesWithoutIndicator(LogicalFramework framework) {
    return framework.results().stream()
        .filter(CompletenessRules::outcome)
        .filter(result -> !measured(result))
        .map(result -> new Breach(result, "outcome has no indicator"));
  }

  private static boolean outcome(ResultLevel result) {
    return result.level() != Level.OUTPUT;
  }

  private static boolean measured(ResultLevel result) {
    return !result.indicators().isEmpty()
        || result.servedBy().stream()
            .filter(CompletenessRules::outcome)
            .anyMatch(CompletenessRules::measured);
  }

  private static Stream<Breach> measuresWithoutBaseline(LogicalFramework framework) {
    return withoutFor(
        framework,
        "baseline",
        indicator ->
            indicator.baselines().stream()
                .flatMap(
                    baseline ->
                        baseline
                            .measure()
                            .map(Stream::of)
                            .orElseGet(() -> indicator.measures().stream().map(m -> m.code()))));
  }

  private static Stream<Breach> measuresWithoutTarget(LogicalFramework framework) {
    return withoutFor(
        framework,
        "target",
        indicator ->
            indicator.targets().stream()
                .flatMap(target -> indicator.measuresOf(target).stream().map(m -> m.code())));
  }

  private static Stream<Breach> withoutFor(
      LogicalFramework framework, String what, Function<Indicator, Stream<String>> covered) {
    return framework.indicators().stream()
        .flatMap(
            indicator -> {
              Set<String> codes = new LinkedHashSet<>(covered.apply(indicator).toList());
              return indicator.measures().stream()
                  .filter(measure -> !codes.contains(measure.code()))
                  .map(
                      measure ->
                          new Breach(
                              indicator, "measure '%s' has no %s".formatted(measure.code(), what)));
            });
  }

  private static Stream<Breach> withoutResponsible(LogicalFramework framework) {
    return framework.indicators().stream()
        .filter(indicator -> indicator.responsibility().isEmpty())
        .filter(
            indicator ->
                framework.path(indicator.code()).stream()
                    .noneMatch(
                        node ->
                            node instanceof ResultLevel result
                                && result.responsibility().isPresent()))
        .map(indicator -> new Breach(indicator, "nobody is responsible for the indicator"));
  }

  private static Stream<Breach> withoutMitigation(LogicalFramework framework) {
    return framework.nodes().stream()
        .filter(node -> node instanceof Risk risk && risk.mitigations().isEmpty())
        .map(node -> new Breach(node, "risk has no mitigation"));
  }

  private static Stream<Breach> withoutTranslation(LogicalFramework framework) {
    Set<String> languages = new LinkedHashSet<>();
    framework.nodes().forEach(node -> languages.addAll(node.title().texts().keySet()));
    languages.remove(LocalizedText.UNDETERMINED); // nobody can add a text in no language
    return framework.nodes().stream()
        .flatMap(
            node ->
                missing(node, languages)
                    .map(tags -> new Breach(node, "title is not there in: " + tags))
                    .stream());
  }

  private static Optional<String> missing(FrameworkNode node, Set<String> languages) {
    Set<String> missing = new LinkedHashSet<>(languages);
    missing.removeAll(node.title().texts().keySet());
    return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", missing));
  }
}
