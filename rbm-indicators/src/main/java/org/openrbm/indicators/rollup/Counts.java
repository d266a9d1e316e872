package org.openrbm.indicators.rollup;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.indicators.measurement.Units;

/**
 * The two counts of a rate, which is numerator ÷ denominator × factor.
 *
 * @param numerator what is counted
 * @param denominator out of how many, 0 or more
 * @param factor the factor, above 0: 100 for a share in per cent
 */
record Counts(Ratio numerator, Ratio denominator, Ratio factor) {

  /** The sums of the counts of several parts; empty if one has none, or another factor. */
  static Optional<Counts> sum(List<Part> parts) {
    Ratio factor = Ratio.ONE;
    for (int i = 0; i < parts.size(); i++) {
      Optional<Counts> counts = parts.get(i).counts();
      if (counts.isEmpty() || (i > 0 && !counts.get().factor.equals(factor))) {
        return Optional.empty();
      }
      factor = counts.get().factor;
    }
    return Optional.of(
        new Counts(sum(parts, Counts::numerator), sum(parts, Counts::denominator), factor));
  }

  private static Ratio sum(List<Part> parts, Function<Counts, Ratio> count) {
    return Ratio.sum(Iterables.transform(parts, part -> count.apply(part.counts().orElseThrow())));
  }

  /** Both counts times a share, which leaves the rate as it is. */
  Counts times(Ratio share) {
    return new Counts(numerator.times(share), denominator.times(share), factor);
  }

  /** The rate; empty if it is one of nothing. */
  Optional<Ratio> quotient() {
    return denominator.signum() == 0
        ? Optional.empty()
        : Optional.of(numerator.times(factor).dividedBy(denominator));
  }

  /** The unit of the rate. */
  String unit() {
    return factor.equals(Ratio.HUNDRED) ? Units.PER_CENT : "";
  }

  /** The rule that makes the rate of a quotient in those words. */
  String rule(String quotient, Recorder recorder) {
    return !recorder.recording() || factor.equals(Ratio.ONE) ? quotient : quotient + " × " + factor;
  }
}
