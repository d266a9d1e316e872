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
import org.openrbm.indicators.measurement.Units;

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
          .thenComparing(part -> part.denominator().orElse(Ratio.ZERO))
          .thenComparing(part -> part.numerator().orElse(Ratio.ZERO));

  private RollUp() {}

  /** {@return the value that the parts make together} */
  public static RolledUp of(AggregationRule rule, Iterable<Part> parts) {
    return new RolledUp(rule, ImmutableList.copyOf(parts));
  }

  static Figure derive(AggregationRule rule, List<Part> parts, Recorder recorder) {
    List<Part> reported = reported(parts);
    Optional<Reason> reason =
        reported.stream()
            .filter(part -> !weightless(rule, part))
            .flatMap(part -> part.reason().stream())
            .min(Comparator.comparing(Reason::name)); // the same one in whatever order they stand
    if (reason.isPresent()) {
      return Figure.none(reason.get());
    }
    if (reported.isEmpty()) {
      return Figure.none(NotComputable.NO_ACTUAL);
    }
    Optional<Part> chosen = chosen(rule, reported);
    if (chosen.isPresent()) {
      return value(chosen.get(), recorder);
    }
    return switch (rule) {
      case SUM -> sum(reported, recorder);
      case RATIO_OF_SUMS -> ratioOfSums(reported, recorder);
      case WEIGHTED_MEAN -> weightedMean(reported, recorder);
      case MAXIMUM -> Figure.none(NotComputable.ZERO_DENOMINATOR); // nothing is larger than nothing
      case LATEST, NONE -> Figure.none(NotComputable.NOT_AGGREGATED);
    };
  }

  static List<Part> reported(List<Part> parts) {
    return parts.stream().filter(part -> part.reported() > 0).toList();
  }

  /**
   * The one part that stands for all, whatever it is: a value, or a share with its two counts.
   * Empty where the rule makes something new of them, or one of them has no value to compare.
   */
  static Optional<Part> chosen(AggregationRule rule, List<Part> reported) {
    if (reported.size() == 1 && rule != AggregationRule.WEIGHTED_MEAN) {
      return Optional.of(reported.get(0));
    }
    return switch (rule) {
      case LATEST ->
          reported.stream().min(Comparator.comparing(Part::date).reversed().thenComparing(BY_NAME));
      case MAXIMUM ->
          reported.stream().allMatch(part -> quotient(part).isPresent())
              ? reported.stream()
                  .min(Comparator.comparing(RollUp::quotientOf).reversed().thenComparing(BY_NAME))
              : Optional.empty();
      case SUM, RATIO_OF_SUMS, WEIGHTED_MEAN, NONE -> Optional.empty();
    };
  }

  /** The value of a part; empty if it has none, or is a share of nothing. */
  private static Optional<Ratio> quotient(Part part) {
    return part.denominator().map(Ratio::signum).equals(Optional.of(0))
        ? Optional.empty()
        : part.numerator()
            .map(
                n ->
                    part.denominator()
                        .map(denominator -> n.times(part.factor()).dividedBy(denominator))
                        .orElse(n));
  }

  private static Ratio quotientOf(Part part) {
    return quotient(part).orElseThrow();
  }

  /**
   * {@return whether a part counts for nothing, as one of weight 0 in a weighted mean, even without
   * a value}
   */
  private static boolean weightless(AggregationRule rule, Part part) {
    return rule == AggregationRule.WEIGHTED_MEAN
        && part.weight().map(weight -> weight.signum() == 0).orElse(false);
  }

  /** The value of one part. A part that was itself rolled up is explained by its roll-up. */
  private static Figure value(Part part, Recorder recorder) {
    if (recorder.recording() && part.origin().isPresent()) {
      return part.origin()
          .get()
          .value()
          .derive(recorder)
          .then(
              of ->
                  Figure.of(
                      recorder.derived(part.name(), "", of.value(), "rolled up of its parts", of)));
    }
    Ratio numerator = part.numerator().orElseThrow();
    Optional<Ratio> denominator = part.denominator();
    if (denominator.isEmpty()) {
      return Figure.of(recorder.given(part.name(), "", numerator, part.source()));
    }
    return quotient(part)
        .map(
            value ->
                Figure.of(
                    recorder.derived(
                        part.name(),
                        unit(part.factor()),
                        value,
                        "numerator ÷ denominator" + times(part.factor(), recorder),
                        part.source(),
                        recorder.given("numerator", "", numerator),
                        recorder.given("denominator", "", denominator.get()))))
        .orElseGet(() -> Figure.none(NotComputable.ZERO_DENOMINATOR));
  }

  private static String unit(Ratio factor) {
    return factor.equals(Ratio.HUNDRED) ? Units.PER_CENT : "";
  }

  private static String times(Ratio factor, Recorder recorder) {
    return !recorder.recording() || factor.equals(Ratio.ONE) ? "" : " × " + factor;
  }

  private static Figure sum(List<Part> parts, Recorder recorder) {
    if (parts.stream().anyMatch(part -> part.denominator().isPresent())) {
      return Figure.none(NotComputable.NOT_AGGREGATED); // shares do not add up
    }
    Ratio sum = Ratio.ZERO;
    for (Part part : parts) {
      sum = sum.plus(part.numerator().orElseThrow());
    }
    return Figure.of(
        recorder.derived("sum", "", sum, "sum of the parts", operands(parts, recorder)));
  }

  private static Figure ratioOfSums(List<Part> parts, Recorder recorder) {
    Ratio numerators = Ratio.ZERO;
    Ratio denominators = Ratio.ZERO;
    Ratio factor = parts.get(0).factor();
    for (Part part : parts) {
      if (part.denominator().isEmpty() || !part.factor().equals(factor)) {
        return Figure.none(NotComputable.NOT_AGGREGATED); // without its counts, or in another unit
      }
      numerators = numerators.plus(part.numerator().orElseThrow());
      denominators = denominators.plus(part.denominator().get());
    }
    if (denominators.signum() == 0) {
      return Figure.none(NotComputable.ZERO_DENOMINATOR);
    }
    return Figure.of(
        recorder.derived(
            "ratio of sums",
            unit(factor),
            numerators.times(factor).dividedBy(denominators),
            "sum of numerators ÷ sum of denominators" + times(factor, recorder),
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
      Figure value = value(part, recorder);
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
        .flatMap(part -> value(part, recorder).derivation().stream())
        .toArray(Derivation[]::new);
  }
}
