package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProportionCalculatorTest {

  private final ProportionCalculator calculator = ProportionCalculator.standard();

  @Test
  void a_change_between_waves_has_an_interval() {
    DifferenceEstimate change =
        calculator
            .change(Wave.of("2019", trained(48, 32)), Wave.of("2021", trained(56, 14)))
            .orElseThrow();
    assertThat(change).hasToString("56 of 70 less 48 of 80: 0.2000 (0.0524 to 0.3339)");
    assertThat(change.differenceInPoints().orElseThrow()).isEqualTo(Ratio.of(20));
    assertThat(change.excludesZero()).isTrue();
    DifferenceEstimate finite =
        calculator
            .change(
                Wave.of("2019", trained(48, 32)).withPopulation(200),
                Wave.of("2021", trained(56, 14)).withPopulation(100))
            .orElseThrow();
    assertThat(finite).asString().endsWith("0.2000 (0.1027 to 0.2969)");
    assertThat(
            calculator
                .change(Wave.of("2019", trained(50, 50)), Wave.of("2021", trained(51, 49)))
                .orElseThrow()
                .excludesZero())
        .isFalse();
  }

  @Test
  void only_the_same_question_is_compared() {
    AnswerDistribution asked = AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("yes", 1L));
    ProportionCalculator calculator = ProportionCalculator.standard();
    rejects(
        () ->
            calculator.change(
                Wave.of("2019", asked), Wave.of("2021", of("q2", "?", Surveys.YES_NO))),
        "2019 asks question 'q1' and 2021 question 'q2': only answers to the same question"
            + " compare");
    rejects(
        () ->
            calculator.change(
                Wave.of("2019", asked), Wave.of("2021", of("q1", "Trained?", Surveys.YES_NO))),
        "question 'q1' is worded differently in 2019 and 2021: \"Were you trained this year?\" and"
            + " \"Trained?\"");
  }

  private static AnswerDistribution trained(long yes, long no) {
    return AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("yes", yes, "no", no));
  }

  private static AnswerDistribution of(String id, String wording, AnswerScale scale) {
    return AnswerDistribution.of(
        Question.of(id, LocalizedText.of("en", wording), scale), ImmutableMap.of());
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
