package org.openrbm.indicators.rollup;

import com.google.common.collect.ImmutableList;
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
 * latest, maximum  the one with the latest date, the largest
 * none             only where there is a single one
 * </pre>
 *
 * <p>The factor is that of the parts: 100 of shares in per cent. Parts of several factors are in
 * several units, and have no ratio of sums.
 *
 * <p>What is not reported is left out and shows in the coverage; it is not 0. The order of parts
 * changes nothing. Of several parts of the same latest date, or of the same largest value, the
 * first by name is taken.
 *
 * @since 0.1.0
 */
public final class RollUp {

  /** By name; parts of one name by their numbers, so that no order of parts decides. */
  private static final Comparator<Part> BY_NAME =
      Comparator.comparing(Part::name)
          .thenComparing(part -> part.counts().map(Counts::denominator).orElse(Ratio.ZERO))
          .thenComparing(
              part -> part.counts().map(Counts::numerator).or(part::value).orElse(Ratio.ZERO));

  private RollUp() {}

  /** {@return the value that the parts make together} */
  public static RolledUp of(AggregationRule rule, Iterable<Part> parts) {
    ImmutableList<Part> all = ImmutableList.copyOf(parts);
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
    if (reported.size() == 1 && rule != AggregationRule.WEIGHTED_MEAN) {
      return Optional.of(reported.get(0));
    }
    return switch (rule) {
      case LATEST ->
          reported.stream().min(Comparator.comparing(Part::date).reversed().thenComparing(BY_NAME));
      case MAXIMUM ->
          reported.stream().allMatch(part -> part.value().isPresent())
              ? reported.stream()
                  .min(Comparator.comparing(RollUp::number).reversed().thenComparing(BY_NAME))
              : Optional.empty();
      case SUM, RATIO_OF_SUMS, WEIGHTED_MEAN, NONE -> Optional.empty();
    };
  }

  private static Ratio number(Part part) {
    return part.value().orElseThrow();
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
      case MAXIMUM -> Figure.none(NotComputable.ZERO_DENOMINATOR); // nothing is larger than nothing
      case LATEST, NONE -> Figure.none(NotComputable.NOT_AGGREGATED);
    };
  }

  private static Figure sum(List<Part> parts, Recorder recorder) {
    Ratio sum = Ratio.ZERO;
    for (Part part : parts) {
      if (part.counts().isPresent()) {
        return Figure.none(NotComputable.NOT_AGGREGATED); // shares do not add up
      }
      sum = sum.plus(number(part));
    }
    return Figure.of(
        recorder.derived("sum", "", sum, "sum of the parts", operands(parts, recorder)));
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
    Ratio weights = Ratio.ZERO;
    Ratio weighted = Ratio.ZERO;
    List<Derivation> operands = new ArrayList<>();
    for (Part part : parts) {
      if (part.weight().isEmpty()) {
        return Figure.none(NotComputable.NO_WEIGHTS);
      }
      if (weightless(AggregationRule.WEIGHTED_MEAN, part)) {
        continue;
      }
      Figure value = part.figure(recorder);
      if (value.derivation().isEmpty()) {
        return value;
      }
      Derivation derived = value.derivation().get();
      Derivation weight = recorder.given("weight of " + part.name(), "", part.weight().get());
      weights = weights.plus(weight.value());
      weighted = weighted.plus(weight.value().times(derived.value()));
      operands.add(derived);
      operands.add(weight);
    }
    return weights.signum() == 0
        ? Figure.none(NotComputable.NO_WEIGHTS)
        : Figure.of(
            recorder.derived(
                "weighted mean",
                "",
                weighted.dividedBy(weights),
                "sum of value × weight ÷ sum of weights",
                operands.toArray(Derivation[]::new)));
  }

  private static Derivation[] operands(List<Part> parts, Recorder recorder) {
    if (!recorder.recording()) {
      return new Derivation[0]; // a million parts need no list that nobody reads
    }
    return parts.stream()
        .flatMap(part -> part.figure(recorder).derivation().stream())
        .toArray(Derivation[]::new);
  }
}
