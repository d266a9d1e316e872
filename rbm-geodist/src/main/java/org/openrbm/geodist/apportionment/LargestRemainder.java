package org.openrbm.geodist.apportionment;

import static org.openrbm.core.Recorder.off;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * Hamilton's method: each recipient has the whole part of its fair share, and the seats that are
 * left go, one each, to the greatest remainders.
 *
 * <p>The bounds are whole numbers and hold for the fair shares, so they hold for the seats.
 */
final class LargestRemainder {

  private final ApportionmentMethod method;
  private final ApportionmentProblem problem;
  private final FairShares shares;

  LargestRemainder(ApportionmentMethod method, ApportionmentProblem problem) {
    this.method = method;
    this.problem = problem;
    this.shares = new FairShares(problem);
  }

  Apportionment apportion() {
    Ledger ledger = new Ledger(method, problem);
    for (String recipient : problem.claims().keySet()) {
      long whole = whole(share(recipient, off()));
      for (int i = 0; i < whole; i++) {
        ledger.award(
            recipient,
            i < problem.lowerBound(recipient) ? AwardBasis.LOWER_BOUND : AwardBasis.WHOLE_SHARE,
            null);
      }
    }
    NavigableMap<Ratio, List<String>> byRemainder =
        problem.claims().keySet().stream()
            .collect(
                Collectors.groupingBy(
                    name -> remainder(name, off()).value(),
                    () -> new TreeMap<Ratio, List<String>>(Comparator.reverseOrder()),
                    Collectors.toList()));
    for (Ratio remainder : byRemainder.navigableKeySet()) {
      if (ledger.remaining() == 0) {
        break;
      }
      ledger.awardEqually(
          byRemainder.getOrDefault(remainder, List.of()),
          AwardBasis.REMAINDER,
          firstOf(byRemainder.higherKey(remainder), byRemainder));
    }
    return ledger.close();
  }

  private static @Nullable String firstOf(
      @Nullable Ratio remainder, NavigableMap<Ratio, List<String>> byRemainder) {
    return remainder == null ? null : byRemainder.getOrDefault(remainder, List.of()).get(0);
  }

  Derivation share(String recipient, Recorder recorder) {
    return shares.of(recipient, clause(), recorder);
  }

  private static long whole(Derivation share) {
    return share.value().round(RoundingMode.FLOOR);
  }

  /** What the whole part leaves of the fair share. */
  Derivation remainder(String recipient, Recorder recorder) {
    Derivation share = share(recipient, recorder);
    return recorder.derived(
        "remainder",
        "seats",
        share.value().minus(whole(share)),
        "fair share − its whole part",
        clause(),
        share);
  }

  private Citation clause() {
    return method.citation();
  }
}
