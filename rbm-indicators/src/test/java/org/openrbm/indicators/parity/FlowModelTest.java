package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FlowModelTest {

  private static final Ratio HALF = Ratio.of(1, 2);

  /** Unequal attrition, as in the reference on parity: 44.4 per cent. */
  @Test
  void half_of_the_hires_is_not_enough_if_women_leave_more_often() {
    FlowModel model =
        FlowModel.of(Ratio.parse("0.1"), HALF).withAttritionOfMen(Ratio.parse("0.08"));
    assertThat(model.equilibrium().value()).contains(Ratio.of(4, 9));
  }

  @Test
  void rates_of_more_digits_are_refused() {
    BigInteger large = BigInteger.TEN.pow(FlowModel.MAX_DIGITS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FlowModel.of(Ratio.of(BigInteger.ONE, large), Ratio.ONE))
        .withMessage(
            "attrition of women must have at most 200 digits in its numerator and in its"
                + " denominator");
    FlowModel most =
        FlowModel.of(Ratio.of(BigInteger.ONE, large.subtract(BigInteger.ONE)), Ratio.of(1, 2));
    assertThat(FlowProjection.of(most, Ratio.of(1, 4)).firstYear(Ratio.of(1, 3))).isEmpty();
  }

  @Test
  void rejects_rates_out_of_range() {
    rejects(
        () -> FlowModel.of(Ratio.parse("1.08"), HALF),
        "attrition of women must be between 0 and 1, but is 27/25");
    rejects(
        () -> FlowModel.of(Ratio.parse("0.08"), Ratio.of(-1, 2)),
        "hire share of women must be between 0 and 1, but is -1/2");
    rejects(
        () -> FlowModel.of(Ratio.parse("0.08"), HALF).withGrowth(Ratio.parse("-0.1")),
        "growth must be above -1 and at least -2/25, the lower attrition, but is -1/10");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
