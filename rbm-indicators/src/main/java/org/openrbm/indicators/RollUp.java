package org.openrbm.indicators;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.logframe.AggregationRule;

/**
 * Makes one value of several by a rule.
 *
 * <pre>
 * sum              Σ v
 * ratio of sums    Σ numerator ÷ Σ denominator × 100, never the mean of percentages
 * weighted mean    Σ w·v ÷ Σ w
 * latest, maximum  the one with the latest date, the largest
 * none             only where there is a single one
 * </pre>
 *
 * <p>What is not reported is left out and shows in the coverage; it is not 0. The order of parts
 * changes nothing, but for which of several parts of the same latest date is taken: that is the
 * first by name.
 *
 * @since 0.1.0
 */
public final class RollUp {

  private RollUp() {}

  /** {@return the value that the parts make together} */
  public static RolledUp of(AggregationRule rule, Iterable<Part> parts) {
    return new RolledUp(rule, ImmutableList.copyOf(parts));
  }

  static Figure derive(AggregationRule rule, List<Part> parts, Recorder recorder) {
    List<Part> reported = new ArrayList<>(parts.size());
    for (Part part : parts) {
      if (part.reported() > 0) {
        if (part.reason().isPresent() && !weightless(rule, part)) {
          return Figure.not(part.reason().get());
        }
        reported.add(part);
      }
    }
    if (reported.isEmpty()) {
      return Figure.not(NotComputable.NO_ACTUAL);
    }
    if (reported.size() == 1 && rule != AggregationRule.WEIGHTED_MEAN) {
      return value(reported.get(0), recorder);
    }
    return switch (rule) {
      case SUM -> sum(reported, recorder);
      case RATIO_OF_SUMS -> ratioOfSums(reported, recorder);
      case WEIGHTED_MEAN -> weightedMean(reported, recorder);
      case LATEST ->
          value(
              reported.stream()
                  .min(Comparator.comparing(Part::date).reversed().thenComparing(Part::name))
                  .orElseThrow(),
              recorder);
      case MAXIMUM -> maximum(reported, recorder);
      case NONE -> Figure.not(NotComputable.NOT_AGGREGATED);
    };
  }

  /** A part of weight 0 counts for nothing in a weighted mean, also without a value. */
  private static boolean weightless(AggregationRule rule, Part part) {
    return rule == AggregationRule.WEIGHTED_MEAN
        && part.weight().map(weight -> weight.signum() == 0).orElse(false);
  }

  /**
   * The value of one part; of a share in per cent. What was rolled up itself is explained by that.
   */
  private static Figure value(Part part, Recorder recorder) {
    if (recorder.recording() && part.origin().isPresent()) {
      return part.origin()
          .get()
          .derive(recorder)
          .then(
              of ->
                  Figure.of(
                      recorder.derived(
                          part.name(), "", of.value(), "rolled up of its parts", null, of)));
    }
    Ratio numerator = part.numerator().orElseThrow();
    Optional<Ratio> denominator = part.denominator();
    if (denominator.isEmpty()) {
      return Figure.of(recorder.given(part.name(), "", numerator, part.source()));
    }
    if (denominator.get().signum() == 0) {
      return Figure.not(NotComputable.ZERO_DENOMINATOR);
    }
    return Figure.of(
        recorder.derived(
            part.name(),
            "per cent",
            numerator.times(Ratio.HUNDRED).dividedBy(denominator.get()),
            "numerator ÷ denominator × 100",
            part.source(),
            recorder.given("numerator", "", numerator, null),
            recorder.given("denominator", "", denominator.get(), null)));
  }

  private static Figure sum(List<Part> parts, Recorder recorder) {
    if (parts.stream().anyMatch(part -> part.denominator().isPresent())) {
      return Figure.not(NotComputable.NOT_AGGREGATED); // shares do not add up
    }
    Ratio sum = Ratio.ZERO;
    for (Part part : parts) {
      sum = sum.plus(part.numerator().orElseThrow());
    }
    return Figure.of(
        recorder.derived("sum", "", sum, "sum of the parts", null, operands(parts, recorder)));
  }

  private static Figure ratioOfSums(List<Part> parts, Recorder recorder) {
    Ratio numerators = Ratio.ZERO;
    Ratio denominators = Ratio.ZERO;
    for (Part part : parts) {
      if (part.denominator().isEmpty()) {
        return Figure.not(NotComputable.NOT_AGGREGATED); // a percentage without its counts
      }
      numerators = numerators.plus(part.numerator().orElseThrow());
      denominators = denominators.plus(part.denominator().get());
    }
    if (denominators.signum() == 0) {
      return Figure.not(NotComputable.ZERO_DENOMINATOR);
    }
    return Figure.of(
        recorder.derived(
            "ratio of sums",
            "per cent",
            numerators.times(Ratio.HUNDRED).dividedBy(denominators),
            "sum of numerators ÷ sum of denominators × 100",
            null,
            operands(parts, recorder)));
  }

  private static Figure weightedMean(List<Part> parts, Recorder recorder) {
    Ratio weights = Ratio.ZERO;
    Ratio weighted = Ratio.ZERO;
    List<Derivation> operands = new ArrayList<>();
    for (Part part : parts) {
      if (part.weight().isEmpty()) {
        return Figure.not(NotComputable.NO_WEIGHTS);
      }
      if (weightless(AggregationRule.WEIGHTED_MEAN, part)) {
        continue;
      }
      Figure value = value(part, recorder);
      if (value.derivation().isEmpty()) {
        return value;
      }
      Derivation derived = value.derivation().get();
      Derivation weight = recorder.given("weight of " + part.name(), "", part.weight().get(), null);
      weights = weights.plus(weight.value());
      weighted = weighted.plus(weight.value().times(derived.value()));
      operands.add(derived);
      operands.add(weight);
    }
    return weights.signum() == 0
        ? Figure.not(NotComputable.NO_WEIGHTS)
        : Figure.of(
            recorder.derived(
                "weighted mean",
                "",
                weighted.dividedBy(weights),
                "sum of value × weight ÷ sum of weights",
                null,
                operands.toArray(Derivation[]::new)));
  }

  private static Figure maximum(List<Part> parts, Recorder recorder) {
    Figure largest = value(parts.get(0), recorder);
    for (Part part : parts) {
      Figure value = value(part, recorder);
      if (value.value().isEmpty() || largest.value().isEmpty()) {
        return value.value().isEmpty() ? value : largest;
      }
      if (value.value().get().compareTo(largest.value().get()) > 0) {
        largest = value;
      }
    }
    return largest;
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
