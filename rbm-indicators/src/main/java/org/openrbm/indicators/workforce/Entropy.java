package org.openrbm.indicators.workforce;

import java.util.List;
import java.util.OptionalDouble;

/** The indices of diversity that have logarithms and therefore no exact value. */
final class Entropy {

  private Entropy() {}

  static OptionalDouble shannon(List<Long> counts, long persons) {
    return OptionalDouble.of(nats(counts, persons));
  }

  static OptionalDouble millerMadow(List<Long> counts, long persons, int filled) {
    return OptionalDouble.of(nats(counts, persons) + (filled - 1) / (2.0 * persons));
  }

  static OptionalDouble pielou(List<Long> counts, long persons, int filled) {
    // the quotient of two roundings can exceed what its exact value cannot
    return OptionalDouble.of(Math.min(1, nats(counts, persons) / StrictMath.log(filled)));
  }

  /** Terms are not negative, so that nothing cancels. */
  private static double nats(List<Long> counts, long persons) {
    double sum = 0;
    for (long count : counts) {
      if (count > 0 && count < persons) {
        sum -= (double) count / persons * ln(count, persons);
      }
    }
    return sum;
  }

  /** Through log1p near 1, where the logarithm of the rounded quotient would lose digits. */
  private static double ln(long count, long persons) {
    return count < persons / 2
        ? StrictMath.log((double) count / persons)
        : StrictMath.log1p(-((double) (persons - count) / persons));
  }
}
