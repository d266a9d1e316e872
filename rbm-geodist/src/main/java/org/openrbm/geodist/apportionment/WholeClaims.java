package org.openrbm.geodist.apportionment;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigInteger;
import java.util.Map;
import org.openrbm.core.Ratio;

/**
 * The claims of a problem in whole numbers of the same proportions, so that comparing two claims
 * does not cost a reduction to lowest terms.
 *
 * @param byRecipient the whole number of each recipient, in the order of the claims
 * @param sum the sum of the whole numbers
 * @param perClaim the whole number that stands for a claim of 1
 */
record WholeClaims(ImmutableMap<String, BigInteger> byRecipient, BigInteger sum, Ratio perClaim) {

  private static final BigInteger TOO_LONG =
      BigInteger.TEN.pow(ApportionmentProblem.MAX_CLAIM_DIGITS);

  /**
   * Brings claims to their common denominator.
   *
   * @throws IllegalArgumentException if a number is longer than a problem allows
   */
  static WholeClaims of(Map<String, Ratio> claims) {
    BigInteger denominator = commonDenominator(claims.values());
    BigInteger divisor = BigInteger.ZERO;
    BigInteger sum = BigInteger.ZERO;
    long bits = 0;
    for (Ratio claim : claims.values()) {
      BigInteger whole = whole(claim, denominator);
      sum = sum.add(whole);
      checkLength(sum);
      // counted before any is kept: few characters can state many long numbers
      bits += whole.bitLength();
      checkArgument(
          bits <= ApportionmentProblem.MAX_CLAIM_DIGITS_IN_ALL * 10L / 3, // a digit has 3.3 bits
          "claims on their common denominator need more than %s digits in all",
          ApportionmentProblem.MAX_CLAIM_DIGITS_IN_ALL);
      divisor = divisor.equals(BigInteger.ONE) ? divisor : divisor.gcd(whole);
    }
    BigInteger shared = divisor.max(BigInteger.ONE);
    return new WholeClaims(
        ImmutableMap.copyOf(
            Maps.transformValues(claims, claim -> whole(claim, denominator).divide(shared))),
        sum.divide(shared),
        Ratio.of(denominator, shared));
  }

  private static BigInteger commonDenominator(Iterable<Ratio> claims) {
    BigInteger common = BigInteger.ONE;
    for (Ratio claim : claims) {
      BigInteger denominator = claim.denominator();
      if (common.mod(denominator).signum() != 0) {
        common = common.divide(common.gcd(denominator)).multiply(denominator);
        checkLength(common);
      }
    }
    return common;
  }

  private static BigInteger whole(Ratio claim, BigInteger denominator) {
    return claim.numerator().multiply(denominator.divide(claim.denominator()));
  }

  private static void checkLength(BigInteger number) {
    checkArgument(
        number.compareTo(TOO_LONG) < 0,
        "claims on their common denominator, and their sum, must have at most %s digits",
        ApportionmentProblem.MAX_CLAIM_DIGITS);
  }

  BigInteger of(String recipient) {
    return byRecipient.getOrDefault(recipient, BigInteger.ZERO);
  }
}
