package org.openrbm.geodist.apportionment;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Recorder;

/**
 * Hamilton's method: each recipient has the whole part of its fair share, and the seats that are
 * left go, one each, to the greatest remainders.
 *
 * <p>The bounds are whole numbers and hold for the fair shares, so they hold for the seats.
 */
final class HamiltonMethod {

  private final ApportionmentMethod method;
  private final ApportionmentProblem problem;
  private final FairShares shares;

  HamiltonMethod(ApportionmentMethod method, ApportionmentProblem problem) {
    this.method = method;
    this.problem = problem;
    this.shares = problem.fairShares();
  }

  Apportionment apportion() {
    Ledger ledger = new Ledger(method, problem);
    NavigableMap<BigInteger, List<String>> byRemainder = new TreeMap<>(Comparator.reverseOrder());
    for (String recipient : problem.claims().keySet()) {
      FairShares.Parts share = shares.parts(recipient);
      for (int i = 0; i < share.whole(); i++) {
        ledger.award(
            recipient,
            i < problem.lowerBound(recipient)
                ? SeatAward.Basis.LOWER_BOUND
                : SeatAward.Basis.WHOLE_SHARE,
            null);
      }
      byRemainder.computeIfAbsent(share.remainder(), remainder -> new ArrayList<>()).add(recipient);
    }
    for (BigInteger remainder : byRemainder.navigableKeySet()) {
      if (ledger.remaining() == 0) {
        break;
      }
      ledger.awardEqually(
          byRemainder.getOrDefault(remainder, List.of()),
          SeatAward.Basis.REMAINDER,
          firstOf(byRemainder.higherKey(remainder), byRemainder));
    }
    return ledger.close();
  }

  private static @Nullable String firstOf(
      @Nullable BigInteger remainder, NavigableMap<BigInteger, List<String>> byRemainder) {
    return remainder == null ? null : byRemainder.getOrDefault(remainder, List.of()).get(0);
  }

  Derivation share(String recipient, Recorder recorder) {
    return shares.of(recipient, clause(), recorder);
  }

  /** {@return the fair share less its whole part} */
  Derivation remainder(String recipient, Recorder recorder) {
    Derivation share = share(recipient, recorder);
    return recorder.derived(
        "remainder",
        "seats",
        share.value().minus(share.value().round(RoundingMode.FLOOR)),
        "fair share − its whole part",
        clause(),
        share);
  }

  private Citation clause() {
    return method.citation();
  }
}
