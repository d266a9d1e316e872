package org.openrbm.indicators.parity.levels;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransitionRatesTest {

  @Test
  void rejects_shares_that_are_none() {
    rejects(
        () -> TransitionRates.of(Map.of("A", Ratio.of(-1, 2)), Ratio.ZERO),
        "share that moves to level 'A' must not be negative, but is -1/2");
    rejects(
        () -> TransitionRates.of(Map.of("A", Ratio.of(3, 2)), Ratio.ZERO),
        "shares that move to levels [A] must sum to at most 1, but sum to 3/2");
    rejects(
        () -> TransitionRates.of(Map.of(), Ratio.of(-1)),
        "recruits must not be negative, but are -1");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
