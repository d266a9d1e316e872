package org.openrbm.geodist.apportionment;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The exact shares of the seats that Hamilton's method rounds: quotas, as far as the bounds allow.
 *
 * <pre>
 * share = claim × m, but at least the lower and at most the upper bound,
 * </pre>
 *
 * <p>where m is such that the shares sum to the seats. Without bounds the share is the quota. The
 * sum of shares grows with m in straight lines that bend where a recipient leaves its lower bound
 * or reaches its upper one, so m is found between two such bends.
 */
final class FairShares {

  /** A multiplier of whole claims, as a fraction that is not reduced. */
  private record Multiplier(BigInteger numerator, BigInteger denominator)
      implements Comparable<Multiplier> {

    @Override
    public int compareTo(Multiplier that) {
      return numerator.multiply(that.denominator).compareTo(that.numerator.multiply(denominator));
    }
  }

  private final ApportionmentProblem problem;
  private final Multiplier multiplier;

  FairShares(ApportionmentProblem problem) {
    this.problem = problem;
    this.multiplier = multiplier();
  }

  private Multiplier multiplier() {
    List<Multiplier> bends =
        problem.claims().keySet().stream()
            .filter(name -> claim(name).signum() > 0)
            .flatMap(
                name ->
                    Stream.of(problem.lowerBound(name), problem.upperBound(name))
                        .map(bound -> new Multiplier(BigInteger.valueOf(bound), claim(name))))
            .sorted()
            .toList();
    int below = 0; // the sum at this bend is at most the seats, or it is the first
    int above = bends.size() - 1; // and at this one at least
    while (above - below > 1) {
      int middle = (below + above) >>> 1;
      if (sumIsAtMostTheSeats(bends.get(middle))) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return after(bends.get(below));
  }

  private BigInteger claim(String recipient) {
    return problem.wholeClaims().of(recipient);
  }

  private boolean sumIsAtMostTheSeats(Multiplier at) {
    BigInteger sum = BigInteger.ZERO;
    for (String recipient : problem.claims().keySet()) {
      sum = sum.add(share(recipient, at));
    }
    return sum.compareTo(at.denominator().multiply(BigInteger.valueOf(problem.seats()))) <= 0;
  }

  /** The share of one recipient, times the denominator of the multiplier. */
  private BigInteger share(String recipient, Multiplier at) {
    BigInteger lower = BigInteger.valueOf(problem.lowerBound(recipient));
    BigInteger upper = BigInteger.valueOf(problem.upperBound(recipient));
    return claim(recipient)
        .multiply(at.numerator())
        .max(lower.multiply(at.denominator()))
        .min(upper.multiply(at.denominator()));
  }

  /** The multiplier between a bend and the next one, where the sum is a straight line. */
  private Multiplier after(Multiplier bend) {
    BigInteger missing = BigInteger.valueOf(problem.seats());
    BigInteger free = BigInteger.ZERO;
    for (String recipient : problem.claims().keySet()) {
      BigInteger share = claim(recipient).multiply(bend.numerator());
      BigInteger lower = BigInteger.valueOf(problem.lowerBound(recipient));
      BigInteger upper = BigInteger.valueOf(problem.upperBound(recipient));
      if (share.compareTo(lower.multiply(bend.denominator())) < 0) {
        missing = missing.subtract(lower);
      } else if (share.compareTo(upper.multiply(bend.denominator())) >= 0) {
        missing = missing.subtract(upper);
      } else {
        free = free.add(claim(recipient));
      }
    }
    return free.signum() == 0 ? bend : new Multiplier(missing, free);
  }

  /**
   * A share in its parts.
   *
   * @param whole the whole part
   * @param remainder the rest, times a number that is the same for all recipients
   */
  record Parts(int whole, BigInteger remainder) {}

  /** The share of one recipient in its parts. */
  Parts parts(String recipient) {
    BigInteger[] parts = share(recipient, multiplier).divideAndRemainder(multiplier.denominator());
    return new Parts(parts[0].intValueExact(), parts[1]);
  }

  /** The share of one recipient. */
  Derivation of(String recipient, Citation clause, Recorder recorder) {
    Derivation seats = recorder.given("seats", "seats", Ratio.of(problem.seats()));
    Derivation claims = recorder.given("sum of claims", "", problem.sumOfClaims());
    Derivation claim = recorder.given("claim", "", problem.claim(recipient));
    Derivation perClaim =
        recorder.derived(
            "seats per unit of claim",
            "seats",
            Ratio.of(multiplier.numerator(), multiplier.denominator())
                .times(problem.wholeClaims().perClaim()),
            "seats ÷ sum of claims; where bounds bind, the number at which the fair shares sum to"
                + " the seats",
            clause,
            seats,
            claims);
    return recorder.derived(
        "fair share",
        "seats",
        Ratio.of(share(recipient, multiplier), multiplier.denominator()),
        "claim × seats per unit of claim, at least the lower and at most the upper bound",
        clause,
        claim,
        perClaim,
        recorder.given("lower bound", "seats", Ratio.of(problem.lowerBound(recipient))),
        recorder.given("upper bound", "seats", Ratio.of(problem.upperBound(recipient))));
  }
}
