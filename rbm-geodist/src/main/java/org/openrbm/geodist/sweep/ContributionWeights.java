package org.openrbm.geodist.sweep;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Ratio;

/**
 * The weights that membership and population leave for the contribution factor, each the {@code
 * double} closest to the exact one. Subtracting doubles from 1 would not always give the closest.
 */
final class ContributionWeights {

  /** Whole numbers up to here are doubles, so the quotient of two is the closest double. */
  private static final BigInteger EXACT_IN_DOUBLE = BigInteger.ONE.shiftLeft(53);

  private final Axis membership;
  private final Axis population;

  /** Both axes in whole parts of a common denominator; null where that is too large. */
  private final @Nullable WholeParts parts;

  private record WholeParts(
      long denominator, long atOrigin, long membershipStep, long populationStep) {}

  ContributionWeights(Axis membership, Axis population) {
    this.membership = membership;
    this.population = population;
    BigInteger denominator = BigInteger.ONE;
    for (Axis axis : new Axis[] {membership, population}) {
      denominator = lcm(lcm(denominator, axis.first().denominator()), axis.step().denominator());
    }
    Ratio whole = Ratio.of(denominator, BigInteger.ONE);
    this.parts =
        denominator.compareTo(EXACT_IN_DOUBLE) > 0
            ? null
            : new WholeParts(
                denominator.longValueExact(),
                whole(whole.times(Ratio.ONE.minus(membership.first()).minus(population.first()))),
                stepOf(membership, whole),
                stepOf(population, whole));
  }

  private static BigInteger lcm(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }

  /** The step of an axis of one value is never taken, and may be of any size. */
  private static long stepOf(Axis axis, Ratio whole) {
    return axis.size() == 1 ? 0 : whole(axis.step().times(whole));
  }

  private static long whole(Ratio parts) {
    return parts.numerator().longValueExact();
  }

  double at(int membershipIndex, int populationIndex) {
    if (parts != null) {
      long left =
          parts.atOrigin()
              - membershipIndex * parts.membershipStep()
              - populationIndex * parts.populationStep();
      return (double) left / parts.denominator();
    }
    return Ratio.ONE
        .minus(membership.at(membershipIndex))
        .minus(population.at(populationIndex))
        .doubleValue();
  }
}
