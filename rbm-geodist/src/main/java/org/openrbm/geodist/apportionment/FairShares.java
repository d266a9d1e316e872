package org.openrbm.geodist.apportionment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
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

  private final ApportionmentProblem problem;
  private final Ratio multiplier;

  FairShares(ApportionmentProblem problem) {
    this.problem = problem;
    this.multiplier = multiplier();
  }

  private Ratio multiplier() {
    Ratio seats = Ratio.of(problem.seats());
    List<Ratio> bends =
        Stream.concat(
                Stream.of(Ratio.ZERO),
                problem.claims().keySet().stream()
                    .filter(name -> problem.claim(name).signum() > 0)
                    .flatMap(this::bends))
            .sorted()
            .distinct()
            .collect(ImmutableList.toImmutableList());
    int below = 0; // the sum at this bend is at most the seats
    int above = bends.size() - 1; // and at this one at least
    while (above - below > 1) {
      int middle = (below + above) >>> 1;
      if (sum(bends.get(middle)).compareTo(seats) <= 0) {
        below = middle;
      } else {
        above = middle;
      }
    }
    Ratio low = bends.get(below);
    Ratio missing = seats.minus(sum(low));
    if (missing.signum() == 0) {
      return low;
    }
    Ratio high = bends.get(above);
    return low.plus(missing.times(high.minus(low)).dividedBy(sum(high).minus(sum(low))));
  }

  private Stream<Ratio> bends(String recipient) {
    Function<Integer, Ratio> bend = n -> Ratio.of(n).dividedBy(problem.claim(recipient));
    return Stream.of(
        bend.apply(problem.lowerBound(recipient)), bend.apply(problem.upperBound(recipient)));
  }

  private Ratio sum(Ratio at) {
    return problem.claims().keySet().stream()
        .map(name -> share(name, at))
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  private Ratio share(String recipient, Ratio at) {
    return problem
        .claim(recipient)
        .times(at)
        .max(Ratio.of(problem.lowerBound(recipient)))
        .min(Ratio.of(problem.upperBound(recipient)));
  }

  /** The share of one recipient. */
  Derivation of(String recipient, Citation clause, Recorder recorder) {
    Derivation seats = recorder.given("seats", "seats", Ratio.of(problem.seats()), null);
    Derivation claims = recorder.given("sum of claims", "", problem.sumOfClaims(), null);
    Derivation claim = recorder.given("claim", "", problem.claim(recipient), null);
    Derivation perClaim =
        recorder.derived(
            "seats per unit of claim",
            "seats",
            multiplier,
            "seats ÷ sum of claims; where bounds bind, the number at which the fair shares sum to"
                + " the seats",
            clause,
            seats,
            claims);
    return recorder.derived(
        "fair share",
        "seats",
        share(recipient, multiplier),
        "claim × seats per unit of claim, at least the lower and at most the upper bound",
        clause,
        claim,
        perClaim,
        recorder.given("lower bound", "seats", Ratio.of(problem.lowerBound(recipient)), null),
        recorder.given("upper bound", "seats", Ratio.of(problem.upperBound(recipient)), null));
  }
}
