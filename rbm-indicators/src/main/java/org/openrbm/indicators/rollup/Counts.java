package org.openrbm.indicators.rollup;

import java.util.List;
import java.util.Optional;
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
    Ratio numerators = Ratio.ZERO;
    Ratio denominators = Ratio.ZERO;
    Ratio factor = Ratio.ONE;
    for (int i = 0; i < parts.size(); i++) {
      Optional<Counts> counts = parts.get(i).counts();
      if (counts.isEmpty() || (i > 0 && !counts.get().factor.equals(factor))) {
        return Optional.empty();
      }
      factor = counts.get().factor;
      numerators = numerators.plus(counts.get().numerator);
      denominators = denominators.plus(counts.get().denominator);
    }
    return Optional.of(new Counts(numerators, denominators, factor));
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
