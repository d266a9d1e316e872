package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProportionTest {
  @Test
  void proportions_are_checked() {
    rejects(
        () -> Proportion.of(-1, 3), "count of a proportion must be 0 to its 3 answers, but is -1");
    rejects(
        () -> Proportion.of(4, 3), "count of a proportion must be 0 to its 3 answers, but is 4");
    rejects(
        () -> Proportion.of(0, -1), "count of a proportion must be 0 to its -1 answers, but is 0");
    rejects(
        () -> Proportion.of(1, 3).withPopulation(2),
        "population of 2 is smaller than the 3 answers of its sample");
  }

  /** Hand calculation: (300 − 263) ÷ (300 − 1). */
  @Test
  void the_variance_factor_is_exact() {
    assertThat(Proportion.of(81, 263).varianceFactor().orElseThrow()).isEqualTo(Ratio.ONE);
    assertThat(Proportion.of(81, 263).withPopulation(300).varianceFactor().orElseThrow())
        .isEqualTo(Ratio.of(37, 299));
    assertThat(Proportion.of(0, 0).withPopulation(1).varianceFactor().orElseThrow())
        .isEqualTo(Ratio.ONE);
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
