package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerScaleTest {
  private static final LocalizedText TEXT = LocalizedText.of("en", "Text");

  @Test
  void scales_are_checked() {
    AnswerOption yes = AnswerOption.of("yes", TEXT, AnswerKind.POSITIVE, Ratio.of(25));
    AnswerOption no = AnswerOption.of("no", TEXT, AnswerKind.NEGATIVE, Ratio.of(75));
    rejects(() -> AnswerScale.of("", List.of(yes, no)), "id of an answer scale must not be blank");
    rejects(() -> AnswerScale.of("s", List.of(yes, yes)), "answer 'yes' stands twice in scale 's'");
    rejects(
        () -> AnswerScale.of("s", List.of(yes)),
        "scale 's' needs at least two valid answers, but has 1");
    rejects(
        () ->
            AnswerScale.of(
                "s", List.of(no, AnswerOption.of("maybe", TEXT, AnswerKind.NEUTRAL, Ratio.of(80)))),
        "scale 's' has no positive answer");
    rejects(
        () -> AnswerScale.of("s", List.of(yes, no)),
        "scale 's' gives 75 points to a NEGATIVE answer, more than the 25 of a POSITIVE one");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
