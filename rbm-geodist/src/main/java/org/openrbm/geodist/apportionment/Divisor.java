package org.openrbm.geodist.apportionment;

import java.math.BigInteger;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

/**
 * The divisor of a method. A claim is divided by it to give the priority for one more seat.
 *
 * <p>Hill's divisor is a square root, so claims and divisors are squared; the squares of numbers
 * that are not negative have the same order as the numbers.
 */
enum Divisor {
  ADAMS("seats held") {
    @Override
    Ratio after(long held) {
      return Ratio.of(held);
    }
  },
  DEAN("2 × seats held × (seats held + 1) ÷ (2 × seats held + 1)") {
    @Override
    Ratio after(long held) {
      return Ratio.of(2 * held * (held + 1), 2 * held + 1);
    }
  },
  HILL("seats held × (seats held + 1)") {
    @Override
    Ratio after(long held) {
      return Ratio.of(held * (held + 1));
    }
  },
  WEBSTER("seats held + 1/2") {
    @Override
    Ratio after(long held) {
      return Ratio.of(2 * held + 1, 2);
    }
  },
  JEFFERSON("seats held + 1") {
    @Override
    Ratio after(long held) {
      return Ratio.of(held + 1);
    }
  };

  private final String rule;

  Divisor(String rule) {
    this.rule = rule;
  }

  /** The divisor, or for Hill its square, for the seat after those held. It grows with them. */
  abstract Ratio after(long held);

  /**
   * {@return the number that stands for a claim: its square for Hill, as the divisor is a square
   * too}
   */
  BigInteger weight(BigInteger claim) {
    return this == HILL ? claim.multiply(claim) : claim;
  }

  /**
   * {@return whether the next seat comes before any that has a priority, because its divisor is 0}
   */
  boolean first(int held) {
    return after(held).signum() == 0;
  }

  /** The priority for one more seat; the claim itself where the divisor is 0. */
  Derivation priority(Ratio claimed, int seats, Citation clause, Recorder recorder) {
    Derivation claim = recorder.given("claim", "", claimed);
    Derivation held = recorder.given("seats held", "seats", Ratio.of(seats));
    if (first(seats)) {
      return recorder.derived(
          "priority of a first seat",
          "",
          claimed,
          "claim; the divisor is 0, so that every first seat comes before any second one",
          clause,
          claim,
          held);
    }
    String squared = this == HILL ? "squared " : "";
    Derivation divisor =
        recorder.derived(squared + "divisor", "", after(seats), rule, clause, held);
    return recorder.derived(
        squared + "priority",
        "",
        (this == HILL ? claimed.times(claimed) : claimed).dividedBy(divisor.value()),
        this == HILL ? "claim² ÷ squared divisor" : "claim ÷ divisor",
        clause,
        claim,
        divisor);
  }
}
