package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GenderCompositionTest {

  /** G1. */
  @Tag("G1")
  @Test
  void the_gender_parity_index_of_the_senior_civil_service_is_0_8789() {
    GenderComposition senior = GenderComposition.of(3410, 3880);
    assertThat(senior.gpi().orElseThrow().toDecimal(4, RoundingMode.HALF_UP)).hasToString("0.8789");
    assertThat(senior.adjustedGpi()).isEqualTo(senior.gpi());
    assertThat(senior.swapped().adjustedGpi().orElseThrow())
        .isEqualTo(Ratio.of(2).minus(senior.gpi().orElseThrow()));
  }

  /**
   * Senior Civil Service 2021 against the grades below, 6 and 7: (3410 ÷ 7290) ÷ (30190 ÷ 62420),
   * by Python fractions.
   */
  @Test
  void the_senior_civil_service_has_0_9671_of_the_women_of_its_feeder_grades() {
    GenderComposition senior = GenderComposition.of(3410, 3880);
    GenderComposition feeder = GenderComposition.of(30_190, 32_230);
    assertThat(senior.representationRatio(feeder).value()).contains(Ratio.of(2128522, 2200851));
    assertThat(senior.representationRatio(GenderComposition.of(0, 7)).value()).isEmpty();
    assertThat(senior.representationRatio(GenderComposition.empty()).value()).isEmpty();
    assertThat(GenderComposition.empty().representationRatio(feeder).value()).isEmpty();
  }

  @Test
  void counts_are_checked() {
    rejects(() -> GenderComposition.of(-1, 3), "women must not be negative, but are -1");
    rejects(() -> GenderComposition.of(1, -3), "men must not be negative, but are -3");
    rejects(
        () -> GenderComposition.of(1, 3, -2),
        "other or not stated must not be negative, but are -2");
    rejects(
        () -> GenderComposition.ofTotal(15, 35, 51),
        "women 15 and men 35 sum to 50, but the stated total is 51");
    rejects(
        () -> GenderComposition.of(Long.MAX_VALUE, 1),
        "a group of 9223372036854775807 women, 1 men and 0 others is too large to be counted");
    rejects(
        () -> GenderComposition.of(Long.MAX_VALUE, 0).plus(GenderComposition.of(1, 0)),
        "9223372036854775807 women, 0 men and 1 women, 0 men are too many to be counted");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
