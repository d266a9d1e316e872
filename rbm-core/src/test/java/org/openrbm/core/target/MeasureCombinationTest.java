package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Derivation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureCombinationTest {

  private static Derivation given(int value) {
    return Recorder.on().given("value", Ratio.of(value));
  }

  @Test
  void a_mean_is_the_sum_divided_by_the_number() {
    Derivation mean = MeasureCombination.mean(Recorder.on(), List.of(given(48), given(39)));

    assertThat(mean.value()).isEqualTo(Ratio.of(87, 2));
    assertThat(mean.explain().rule()).contains("sum of the measures ÷ their number");
    assertThat(mean.explain().operands())
        .extracting(operand -> operand.value())
        .containsExactly(Ratio.of(48), Ratio.of(39));
  }

  @Test
  void one_value_is_its_own_mean_without_a_step() {
    Derivation one = given(48);

    assertThat(MeasureCombination.mean(Recorder.on(), List.of(one))).isSameAs(one);
  }

  @Test
  void there_is_no_mean_of_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeasureCombination.mean(Recorder.off(), List.of()))
        .withMessage("a mean of measures needs a value");
  }
}
