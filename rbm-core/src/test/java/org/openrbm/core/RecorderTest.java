package org.openrbm.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecorderTest {

  private static final Citation SOURCE = Citation.of("A/70/364", EvidenceGrade.PRIMARY);

  /** A calculator as one is written: (3500 posts) × (2/5). */
  private static Derivation calculate(Recorder recorder) {
    Derivation base = recorder.given("base figure", "posts", Ratio.of(3500), SOURCE);
    Derivation weight = recorder.given("weight", "", Ratio.of(2, 5));
    return recorder.derived(
        "factor posts",
        "posts",
        base.value().times(weight.value()),
        "base figure × weight",
        SOURCE,
        base,
        weight);
  }

  @Test
  void gives_the_same_value_on_and_off() {
    assertThat(calculate(Recorder.on()).value()).isEqualTo(Ratio.of(1400));
    assertThat(calculate(Recorder.off()).value()).isEqualTo(Ratio.of(1400));
  }

  @Test
  void keeps_every_step_when_on() {
    Explanation expected =
        Explanation.builder()
            .quantity("factor posts")
            .value(Ratio.of(1400))
            .unit("posts")
            .rule("base figure × weight")
            .citation(SOURCE)
            .addOperand(
                Explanation.builder()
                    .quantity("base figure")
                    .value(Ratio.of(3500))
                    .unit("posts")
                    .citation(SOURCE)
                    .build())
            .addOperand(Explanation.builder().quantity("weight").value(Ratio.of(2, 5)).build())
            .build();
    Derivation recorded = calculate(Recorder.on());
    assertThat(recorded.explain()).isEqualTo(expected);
    assertThat(recorded.explanation()).contains(expected);
    assertThat(recorded.explain().value()).isEqualTo(recorded.value());
    assertThat(Recorder.on().recording()).isTrue();
  }

  @Test
  void keeps_no_step_when_off() {
    Derivation unrecorded = calculate(Recorder.off());
    assertThat(unrecorded.explanation()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(unrecorded::explain)
        .withMessage("the calculation of 1400 was not recorded");
    assertThat(Recorder.off().recording()).isFalse();
  }

  @Test
  void refuses_to_explain_a_step_by_one_that_was_not_recorded() {
    Derivation unrecorded = Recorder.off().given("base", "", Ratio.of(7, 2));
    assertThatIllegalStateException()
        .isThrownBy(() -> Recorder.on().derived("x", "", Ratio.ONE, "rule", unrecorded))
        .withMessage("the calculation of 7/2 was not recorded");
  }

  private static @Nullable Citation noSource() {
    return null;
  }

  @Test
  void records_the_same_step_with_and_without_what_is_absent() {
    Recorder on = Recorder.on();
    Derivation two = on.given("a", "", Ratio.of(2), noSource());
    assertThat(on.given("a", Ratio.of(2)).explain()).isEqualTo(two.explain());
    assertThat(on.given("a", "", Ratio.of(2)).explain()).isEqualTo(two.explain());
    Explanation full = on.derived("b", "", Ratio.ONE, "a ÷ a", noSource(), two, two).explain();
    assertThat(on.derived("b", Ratio.ONE, "a ÷ a", two, two).explain()).isEqualTo(full);
    assertThat(on.derived("b", "", Ratio.ONE, "a ÷ a", two, two).explain()).isEqualTo(full);
    assertThat(on.derived("b", "", Ratio.ONE, "a ÷ a", List.of(two, two)).explain())
        .isEqualTo(full);
  }

  @Test
  void checks_the_steps_it_records() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recorder.on().given("", "posts", Ratio.ONE))
        .withMessage("quantity of an explanation must not be blank");
  }

  @Test
  void an_explanation_is_a_step_of_another_calculation() {
    Explanation told = calculate(Recorder.on()).explain();
    Derivation step = Derivation.of(told);

    assertThat(step.value()).isEqualTo(Ratio.of(1400));
    assertThat(step.explain()).isEqualTo(told);
    assertThat(
            Recorder.on()
                .derived("half", Ratio.of(700), "factor posts ÷ 2", step)
                .explain()
                .operands())
        .containsExactly(told);
  }

  @Test
  void a_step_keeps_a_remark_if_it_is_recorded() {
    Derivation recorded = Recorder.on().given("a", Ratio.of(2)).withRemark("assumed");
    assertThat(recorded.value()).isEqualTo(Ratio.of(2));
    assertThat(recorded.explain().remark()).contains("assumed");
    Derivation unrecorded = Recorder.off().given("a", Ratio.of(2));
    assertThat(unrecorded.withRemark("assumed")).isSameAs(unrecorded);
  }
}
