package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerOptionTest {
  private static final LocalizedText TEXT = LocalizedText.of("en", "Text");

  @Test
  void options_are_checked() {
    rejects(
        () -> AnswerOption.of(" ", TEXT, AnswerKind.POSITIVE, Ratio.ONE),
        "code of an answer must not be blank");
    rejects(
        () -> AnswerOption.of("x", TEXT, AnswerKind.NOT_APPLICABLE, Ratio.ONE),
        "answer 'x' is NOT_APPLICABLE and must have no points");
    rejects(
        () -> new AnswerOption.Builder().code("x").label(TEXT).kind(AnswerKind.NEUTRAL).build(),
        "answer 'x' is NEUTRAL and needs points");
    rejects(
        () -> AnswerOption.of("x", TEXT, AnswerKind.POSITIVE, Ratio.of(101)),
        "points of answer 'x' must be 0 to 100, but are 101");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
