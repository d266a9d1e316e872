package org.openrbm.indicators.rounding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Each value says in one line what it is, and equals another of the same content. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValuesTest {

  @Test
  void calculators_of_the_same_options_are_equal() {
    PercentageRounding one = PercentageRounding.standard().withDecimals(1);
    equal(
        one,
        PercentageRounding.standard().withDecimals(1),
        PercentageRounding.standard(),
        one.withTieRule(RemainderTieRule.REJECT));
    assertThat(one).hasToString("percentages that sum to 100, decimals: 1, ties: LARGER_FIRST");
  }

  @Test
  void shares_are_shown_as_they_are_printed() {
    assertThat(PercentageRounding.standard().round(1, 1, 1)).hasToString("34, 33, 33");
    assertThat(PercentageRounding.standard().round(new long[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0}))
        .hasToString("11 percentages that sum to 100");
  }

  /** The first two have the same content, the others another. */
  private static void equal(Object one, Object same, Object... others) {
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("text");
    assertThat(others).isNotEmpty().doesNotContain(one);
  }
}
