package org.openrbm.geodist.apportionment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigInteger;
import java.util.Comparator;
import org.openrbm.core.Ratio;

/**
 * The priorities of the recipients of a problem for their next seats, compared exactly.
 *
 * <p>A priority is a fraction that is not reduced, with its whole part in a unit so small that
 * unequal priorities seldom have the same. Only where they have are the fractions multiplied out.
 */
final class Priorities {

  /** Bits of the greatest whole part; it fits in a {@code long}. */
  private static final int BITS = 62;

  /** The greatest priority first; equal are those that are equal numbers. */
  static final Comparator<Priority> GREATEST_FIRST = Priority::comparedWithGreater;

  private final Divisor divisor;
  private final ImmutableMap<String, BigInteger> weights;
  private final int shift;

  Priorities(ApportionmentProblem problem, Divisor divisor) {
    this.divisor = divisor;
    this.weights =
        ImmutableMap.copyOf(
            Maps.transformValues(problem.wholeClaims().byRecipient(), divisor::weight));
    int longest = weights.values().stream().mapToInt(BigInteger::bitLength).max().orElse(0);
    this.shift = BITS - 1 - longest; // no divisor but 0 is less than 1/2
  }

  /** The priority of a recipient for one more seat than it holds. */
  Priority of(String recipient, int held) {
    BigInteger weight = weights.getOrDefault(recipient, BigInteger.ZERO);
    boolean first = divisor.first(held);
    Ratio after = first ? Ratio.ONE : divisor.after(held);
    BigInteger numerator = weight.multiply(after.denominator());
    BigInteger denominator = after.numerator();
    long floor = numerator.shiftLeft(shift).divide(denominator).longValueExact();
    return new Priority(first, floor, numerator, denominator);
  }

  /**
   * One priority.
   *
   * @param first whether it is for a first seat that comes before any second one
   * @param floor the whole part of numerator ÷ denominator in the common small unit
   */
  record Priority(boolean first, long floor, BigInteger numerator, BigInteger denominator) {

    private int comparedWithGreater(Priority that) {
      if (first != that.first) {
        return first ? -1 : 1;
      }
      return floor == that.floor
          ? that.numerator.multiply(denominator).compareTo(numerator.multiply(that.denominator))
          : Long.compare(that.floor, floor);
    }
  }
}
