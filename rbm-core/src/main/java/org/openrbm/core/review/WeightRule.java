package org.openrbm.core.review;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.FrameworkNode;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.ResultLevel;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.Validity;

/**
 * Checks the weights of what stands beside each other: all have one or none has, and those of
 * results sum to 1.
 *
 * <p>What replaces something never stands beside it. So weights are checked for each day on which
 * something comes or goes, among what is valid on that day.
 */
final class WeightRule {

  private WeightRule() {}

  /**
   * Something with a weight.
   *
   * @param node the node to name in a finding
   * @param name its name in a finding
   */
  private record Weighted(
      FrameworkNode node, String name, Optional<Ratio> weight, Optional<Validity> validity) {

    boolean on(LocalDate day) {
      return validity.map(valid -> valid.contains(day)).orElse(true);
    }
  }

  static Stream<Breach> breaches(LogicalFramework framework) {
    Stream<List<? extends ResultLevel>> results =
        Stream.concat(
            Stream.of(framework.intermediateOutcomes()),
            framework.results().stream().map(ResultLevel::servedBy));
    return Stream.of(
            results.flatMap(siblings -> ofResults(framework.period(), siblings)),
            framework.results().stream()
                .flatMap(result -> ofIndicators(framework.period(), result.indicators())),
            framework.indicators().stream()
                .flatMap(indicator -> ofMeasures(framework.period(), indicator)))
        .flatMap(breaches -> breaches);
  }

  private static Stream<Breach> ofResults(
      ReportingPeriod period, List<? extends ResultLevel> siblings) {
    return together(
            period,
            siblings.stream()
                .map(of -> new Weighted(of, of.code(), of.weight(), of.validity()))
                .toList())
        .flatMap(some -> sum(some).stream());
  }

  private static Stream<Breach> ofIndicators(ReportingPeriod period, List<Indicator> siblings) {
    return together(
            period,
            siblings.stream()
                .map(of -> new Weighted(of, of.code(), of.weight(), of.validity()))
                .toList())
        .flatMap(some -> allOrNone("indicators", some).stream());
  }

  private static Stream<Breach> ofMeasures(ReportingPeriod period, Indicator indicator) {
    List<Weighted> measures = new ArrayList<>();
    for (Measure of : indicator.measures()) {
      measures.add(new Weighted(indicator, "'" + of.code() + "'", of.weight(), of.validity()));
    }
    return together(period, measures).flatMap(some -> allOrNone("measures", some).stream());
  }

  /** {@return the groups of those that are valid on one day, each group once} */
  private static Stream<List<Weighted>> together(ReportingPeriod period, List<Weighted> siblings) {
    if (siblings.stream().allMatch(of -> of.weight().isEmpty())) {
      return Stream.empty();
    }
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(period.start());
    for (Weighted of : siblings) {
      of.validity().flatMap(Validity::from).ifPresent(days::add);
      of.validity().flatMap(Validity::until).map(day -> day.plusDays(1)).ifPresent(days::add);
    }
    return days.stream()
        .filter(period::contains)
        .map(day -> siblings.stream().filter(of -> of.on(day)).toList())
        .filter(not(List::isEmpty))
        .distinct();
  }

  private static Optional<Breach> sum(List<Weighted> siblings) {
    if (siblings.stream().allMatch(of -> of.weight().isEmpty())) {
      return Optional.empty();
    }
    Ratio sum = Ratio.sum(siblings.stream().map(of -> of.weight().orElse(Ratio.ZERO)).toList());
    boolean all = siblings.stream().allMatch(of -> of.weight().isPresent());
    return all && sum.equals(Ratio.ONE)
        ? Optional.empty()
        : Optional.of(
            new Breach(
                siblings.get(0).node(),
                "weights of %s sum to %s%s"
                    .formatted(
                        names(siblings), sum, all ? "" : ", and not every one has a weight")));
  }

  private static Optional<Breach> allOrNone(String what, List<Weighted> siblings) {
    long weighted = siblings.stream().filter(of -> of.weight().isPresent()).count();
    return weighted == 0 || weighted == siblings.size()
        ? Optional.empty()
        : Optional.of(
            new Breach(
                siblings.get(0).node(),
                "not every one of the %s %s has a weight".formatted(what, names(siblings))));
  }

  private static String names(List<Weighted> siblings) {
    return siblings.stream().map(Weighted::name).collect(Collectors.joining(", "));
  }
}
