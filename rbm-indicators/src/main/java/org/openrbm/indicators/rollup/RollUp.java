package org.openrbm.indicators.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.Recorder;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.indicators.measurement.NotComputable;

/**
 * Makes one value of several by a rule.
 *
 * <pre>
 * sum              Σ v
 * ratio of sums    Σ numerator ÷ Σ denominator × factor, never the mean of percentages
 * weighted mean    Σ w·v ÷ Σ w
 * mean             Σ v ÷ n
 * median           the value in the middle, or the mean of the two in the middle
 * latest           the one with the latest date
 * minimum, maximum the smallest, the largest
 * none             only where there is a single one
 * </pre>
 *
 * <p>Shares and rates do not add up, and neither does what was made of them. Levels neither add up
 * nor have a mean; their median is the level in the middle, and there is none if the two in the
 * middle differ.
 *
 * <p>The factor is that of the parts: 100 of shares in per cent. Parts of several factors are in
 * several units, and have no ratio of sums.
 *
 * <p>What is not reported is left out and shows in the coverage; it is not 0. Weights count in a
 * weighted mean only, and in the coverage by weight. The order of parts changes nothing. Of several
 * parts of the same latest date, or of the same smallest or largest value, the first by name is
 * taken. No two parts have one name, since what stands twice would count twice.
 *
 * @since 0.1.0
 */
public final class RollUp {

  private static final Comparator<Part> BY_NAME = Comparator.comparing(Part::name);

  private RollUp() {}

  /**
   * Returns the value that the parts make together.
   *
   * @throws IllegalArgumentException if two parts have one name
   */
  public static RolledUp of(AggregationRule rule, Iterable<Part> parts) {
    ImmutableList<Part> all = ImmutableList.copyOf(parts);
    PartNames.checkDistinct(all);
    List<Part> reported = reported(all);
    Optional<Reason> obstacle = obstacle(rule, reported);
    if (obstacle.isPresent()) {
      return new RolledUp(rule, all, reported, Optional.empty(), Figure.none(obstacle.get()));
    }
    Optional<Part> chosen = chosen(rule, reported);
    if (chosen.isPresent()) {
      Part one = chosen.get();
      return new RolledUp(rule, all, reported, one.counts(), Figure.calculated(one::figure));
    }
    Optional<Counts> sums =
        rule == AggregationRule.RATIO_OF_SUMS ? Counts.sum(reported) : Optional.empty();
    Figure value = Figure.calculated(recorder -> together(rule, reported, sums, recorder));
    return new RolledUp(rule, all, reported, sums, value);
  }

  private static List<Part> reported(ImmutableList<Part> parts) {
    for (Part part : parts) {
      if (part.reported() == 0) {
        return parts.stream().filter(each -> each.reported() > 0).toList();
      }
    }
    return parts; // most often: a million parts need no copy
  }

  /** Why there is no value: nothing was reported, or the first by name of the reasons of parts. */
  private static Optional<Reason> obstacle(AggregationRule rule, List<Part> reported) {
    Optional<Reason> first =
        reported.isEmpty() ? Optional.of(NotComputable.NO_ACTUAL) : Optional.empty();
    for (Part part : reported) {
      Optional<Reason> reason = part.reason();
      if (reason.isPresent()
          && !weightless(rule, part)
          && (first.isEmpty() || reason.get().name().compareTo(first.get().name()) < 0)) {
        first = reason;
      }
    }
    return first;
  }

  /**
   * The one part that stands for all, whatever it is: a value, or a share with its two counts.
   * Empty where the rule makes something new of them, or one of them has no value to compare.
   */
  private static Optional<Part> chosen(AggregationRule rule, List<Part> reported) {
    if (reported.size() == 1
        && (rule != AggregationRule.WEIGHTED_MEAN || reported.get(0).total())) {
      return Optional.of(reported.get(0));
    }
    return switch (rule) {
      case LATEST ->
          reported.stream().min(Comparator.comparing(Part::date).reversed().thenComparing(BY_NAME));
      case MINIMUM -> least(reported, Comparator.comparing(RollUp::number));
      case MAXIMUM -> least(reported, Comparator.comparing(RollUp::number).reversed());
      case SUM, RATIO_OF_SUMS, WEIGHTED_MEAN, MEAN, MEDIAN, NONE -> Optional.empty();
    };
  }

  private static Optional<Part> least(List<Part> reported, Comparator<Part> order) {
    return haveNumbers(reported)
        ? reported.stream().min(order.thenComparing(BY_NAME))
        : Optional.empty();
  }

  private static boolean haveNumbers(List<Part> parts) {
    return parts.stream().allMatch(part -> part.value().isPresent());
  }

  private static Ratio number(Part part) {
    return part.value().orElseThrow();
  }

  private static Iterable<Ratio> numbers(List<Part> parts) {
    return Iterables.transform(parts, RollUp::number);
  }

  /**
   * {@return whether a part counts for nothing, as one of weight 0 in a weighted mean, even without
   * a value}
   */
  private static boolean weightless(AggregationRule rule, Part part) {
    return rule == AggregationRule.WEIGHTED_MEAN
        && part.weight().map(weight -> weight.signum() == 0).orElse(false);
  }

  /** The value that the rule makes of parts of which none stands for all. */
  private static Figure together(
      AggregationRule rule, List<Part> reported, Optional<Counts> sums, Recorder recorder) {
    return switch (rule) {
      case SUM -> sum(reported, recorder);
      case RATIO_OF_SUMS ->
          sums.isPresent()
              ? ratioOfSums(reported, sums.get(), recorder)
              : Figure.none(NotComputable.NOT_AGGREGATED); // one without counts, or in another unit
      case WEIGHTED_MEAN -> weightedMean(reported, recorder);
      case MEAN -> mean(reported, recorder);
      case MEDIAN -> median(reported, recorder);
      case MINIMUM, MAXIMUM ->
          Figure.none(NotComputable.ZERO_DENOMINATOR); // nothing is larger or smaller than nothing
      case LATEST, NONE -> Figure.none(NotComputable.NOT_AGGREGATED);
    };
  }

  private static Figure sum(List<Part> parts, Recorder recorder) {
    return NumberKind.of(parts) == NumberKind.AMOUNT
        ? Figure.of(
            recorder.derived(
                "sum",
                "",
                Ratio.sum(numbers(parts)),
                "sum of the parts",
                operands(parts, recorder)))
        : Figure.none(NotComputable.NOT_AGGREGATED);
  }

  private static Figure ratioOfSums(List<Part> parts, Counts sums, Recorder recorder) {
    Optional<Ratio> quotient = sums.quotient();
    return quotient.isEmpty()
        ? Figure.none(NotComputable.ZERO_DENOMINATOR)
        : Figure.of(
            recorder.derived(
                "ratio of sums",
                sums.unit(),
                quotient.get(),
                sums.rule("sum of numerators ÷ sum of denominators", recorder),
                operands(parts, recorder)));
  }

  private static Figure weightedMean(List<Part> parts, Recorder recorder) {
    if (NumberKind.of(parts) == NumberKind.LEVEL) {
      return Figure.none(NotComputable.NOT_AGGREGATED);
    }
    if (parts.stream().anyMatch(part -> part.weight().isEmpty())) {
      return Figure.none(NotComputable.NO_WEIGHTS);
    }
    List<Ratio> weights = new ArrayList<>();
    List<Ratio> weighted = new ArrayList<>();
    List<Derivation> operands = new ArrayList<>();
    for (Part part : parts) {
      if (weightless(AggregationRule.WEIGHTED_MEAN, part)) {
        continue;
      }
      Figure value = part.figure(recorder);
      if (value.derivation().isEmpty()) {
        return value;
      }
      Derivation derived = value.derivation().get();
      Derivation weight =
          recorder.given("weight of " + part.name(), "", part.weight().orElseThrow());
      weights.add(weight.value());
      weighted.add(weight.value().times(derived.value()));
      operands.add(derived);
      operands.add(weight);
    }
    return weights.isEmpty()
        ? Figure.none(NotComputable.NO_WEIGHTS)
        : Figure.of(
            recorder.derived(
                "weighted mean",
                "",
                Ratio.sum(weighted).dividedBy(Ratio.sum(weights)),
                "sum of value × weight ÷ sum of weights",
                operands.toArray(Derivation[]::new)));
  }

  private static Figure mean(List<Part> parts, Recorder recorder) {
    if (NumberKind.of(parts) == NumberKind.LEVEL) {
      return Figure.none(NotComputable.NOT_AGGREGATED);
    }
    return haveNumbers(parts)
        ? Figure.of(
            recorder.derived(
                "mean",
                "",
                Ratio.sum(numbers(parts)).dividedBy(parts.size()),
                "sum of the values ÷ their number",
                operands(parts, recorder)))
        : Figure.none(NotComputable.ZERO_DENOMINATOR);
  }

  private static Figure median(List<Part> parts, Recorder recorder) {
    if (!haveNumbers(parts)) {
      return Figure.none(NotComputable.ZERO_DENOMINATOR);
    }
    List<Numbered> ordered =
        parts.stream()
            .map(part -> new Numbered(part, number(part)))
            .sorted(Comparator.comparing(Numbered::number).thenComparing(Numbered::part, BY_NAME))
            .toList();
    Ratio lower = ordered.get((ordered.size() - 1) / 2).number();
    Ratio upper = ordered.get(ordered.size() / 2).number();
    if (NumberKind.of(parts) == NumberKind.LEVEL && !lower.equals(upper)) {
      return Figure.none(NotComputable.BETWEEN_LEVELS);
    }
    return Figure.of(
        recorder.derived(
            "median",
            "",
            lower.plus(upper).dividedBy(2),
            parts.size() % 2 == 0
                ? "mean of the two values in the middle"
                : "the value in the middle",
            operands(ordered.stream().map(Numbered::part).toList(), recorder)));
  }

  /** A part with its number, which a rate computes anew whenever it is asked. */
  private record Numbered(Part part, Ratio number) {}

  private static Derivation[] operands(List<Part> parts, Recorder recorder) {
    if (!recorder.recording()) {
      return new Derivation[0]; // a million parts need no list that nobody reads
    }
    return parts.stream()
        .flatMap(part -> part.figure(recorder).derivation().stream())
        .toArray(Derivation[]::new);
  }
}
