package org.openrbm.geodist.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApportionmentProblemTest {

  private static final ApportionmentProblem FOUR = ApportionmentProblem.of(Claims.of(3, 2, 0), 4);

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void rejects_claims_that_give_no_shares() {
    refused(() -> ApportionmentProblem.of(Map.of(), 4), "apportionment has no recipients");
    refused(
        () -> ApportionmentProblem.of(Claims.of(0, 0), 4),
        "all 2 claims are 0, so there are no shares to follow");
    refused(
        () -> ApportionmentProblem.of(Claims.of(3, -1), 4),
        "claim of 'B' must not be negative, but is -1");
    refused(
        () -> ApportionmentProblem.of(Map.of(" ", Ratio.ONE), 4),
        "name of a recipient must not be blank");
  }

  @Test
  void rejects_numbers_of_seats_out_of_range() {
    refused(
        () -> ApportionmentMethod.WEBSTER.apportion(Claims.of(1), -1),
        "seats must be between 0 and 1000000, but are -1");
    refused(
        () -> ApportionmentProblem.of(Claims.of(1), 1_000_001),
        "seats must be between 0 and 1000000, but are 1000001");
  }

  @Test
  void rejects_bounds_that_cannot_be_met() {
    refused(() -> FOUR.withLowerBound("X", 1), "lower bound names 'X', which is no recipient");
    refused(() -> FOUR.withUpperBound("X", 1), "upper bound names 'X', which is no recipient");
    refused(
        () -> FOUR.withLowerBound("A", -1), "lower bound of 'A' must not be negative, but is -1");
    refused(
        () -> FOUR.withUpperBound("A", -1), "upper bound of 'A' must not be negative, but is -1");
    refused(
        () -> FOUR.withUpperBound("A", 1).withLowerBound("A", 2),
        "lower bound 2 of 'A' exceeds its upper bound 1");
    refused(() -> FOUR.withEachAtLeast(2), "lower bounds sum to 6, but there are only 4 seats");
    refused(
        () -> FOUR.withUpperBound("A", 1).withUpperBound("B", 2),
        "recipients may take at most 3 seats in all, but there are 4; without a claim a recipient"
            + " takes only its lower bound");
  }

  @Test
  void the_later_bound_replaces_the_earlier() {
    assertThat(FOUR.withLowerBound("A", 1).withLowerBound("A", 2).lowerBounds())
        .containsExactly(Map.entry("A", 2));
  }
}
