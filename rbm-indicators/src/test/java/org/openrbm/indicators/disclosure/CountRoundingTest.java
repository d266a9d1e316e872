package org.openrbm.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CountRoundingTest {

  @Test
  void rounding_tells_which_counts_it_may_have_come_from() {
    CountRounding mod = DisclosureRules.MOD.rounding().orElseThrow();
    assertThat(mod.trueCounts(0)).hasToString("0–5");
    assertThat(mod.trueCounts(10)).hasToString("6–14");
    assertThat(mod.trueCounts(20)).hasToString("15–25");
    assertThat(CountRounding.toNearest(10).trueCounts(10)).hasToString("5–14");
    assertThat(DisclosureRules.HESA.rounding().orElseThrow().trueCounts(0)).hasToString("0–2");
  }

  @Test
  void roundings_are_checked() {
    rejects(() -> CountRounding.toNearest(0), "base of a rounding must be 2 to 1000000, but is 0");
    rejects(
        () -> CountRounding.toNearest(-5), "base of a rounding must be 2 to 1000000, but is -5");
    rejects(
        () -> CountRounding.toNearest(5).trueCounts(7), "7 is no count rounded to a multiple of 5");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
