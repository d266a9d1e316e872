package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SelectionFunnelTest {

  /** The worked example of the reference on parity: 18 of 80 women, 48 of 120 men. */
  @Test
  void adverse_impact_of_a_funnel() {
    SelectionFunnel funnel =
        SelectionFunnel.of(GenderComposition.of(80, 120), GenderComposition.of(18, 48));
    assertThat(funnel.rates().adverseImpactRatio(Gender.WOMAN).value())
        .contains(Ratio.parse("0.5625"));
    assertThat(funnel.rates().belowFourFifths(Gender.WOMAN)).isTrue();
    assertThat(funnel.rates().adverseImpactRatio(Gender.MAN).value()).contains(Ratio.ONE);
  }

  @Test
  void rejects_stages_that_are_none() {
    rejects(
        () -> SelectionFunnel.of(GenderComposition.of(3, 9), GenderComposition.of(4, 1)),
        "stage 'selected' has 4 counted as WOMAN, more than the 3 of 'applicants' before it");
    rejects(
        () ->
            SelectionFunnel.of(GenderComposition.of(3, 9), GenderComposition.of(2, 1))
                .rates("selected", "applicants"),
        "stage 'selected' must come before 'applicants'");
    rejects(
        () -> SelectionFunnel.of(ImmutableMap.of("applicants", GenderComposition.of(3, 9))),
        "a selection funnel needs at least two stages, but has 1");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
