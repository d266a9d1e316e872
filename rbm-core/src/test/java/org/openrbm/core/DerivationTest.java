package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DerivationTest {

  private static final Explanation STAFF =
      Explanation.builder().quantity("staff").value(Ratio.of(12)).build();

  @Test
  void a_step_is_made_of_an_explanation() {
    Derivation step = Derivation.of(STAFF);
    assertThat(step.value()).isEqualTo(Ratio.of(12));
    assertThat(step.explain()).isSameAs(STAFF);
    assertThat(step.explanation()).contains(STAFF);
  }

  @Test
  void a_remark_stands_at_a_step_that_was_recorded() {
    Derivation recorded = Recorder.on().given("staff", Ratio.of(12)).withRemark("two on leave");
    assertThat(recorded.value()).isEqualTo(Ratio.of(12));
    assertThat(recorded.explain().remark()).contains("two on leave");
  }

  @Test
  void a_step_that_was_not_recorded_has_no_remark() {
    Derivation number = Recorder.off().given("staff", Ratio.of(12));
    assertThat(number.withRemark("two on leave")).isSameAs(number);
    assertThatIllegalStateException()
        .isThrownBy(number::explain)
        .withMessage("the calculation of 12 was not recorded");
  }

  @Test
  void a_step_and_a_recorder_say_what_they_are() {
    assertThat(Recorder.off().given("staff", Ratio.of(1, 2))).hasToString("1/2");
    assertThat(Recorder.on()).hasToString("recorder, on");
    assertThat(Recorder.off()).hasToString("recorder, off");
  }
}
