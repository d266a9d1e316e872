package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurveyBadInputTest {
  private static final LocalizedText TEXT = LocalizedText.of("en", "Text");

  @Test
  void scales_are_checked() {
    rejects(() -> Question.of("", TEXT, Surveys.YES_NO), "id of a question must not be blank");
  }

  @Test
  void only_the_same_question_is_compared() {
    AnswerDistribution asked = AnswerDistribution.of(Surveys.TRAINED, ImmutableMap.of("yes", 1L));
    rejects(
        () -> asked.plus(of("q1", "Were you trained this year?", AnswerScales.AGREEMENT_5)),
        "question 'q1' is answered on different scales in one group and the other: 'yes or no' and"
            + " 'agreement 5'");
  }

  private static AnswerDistribution of(String id, String wording, AnswerScale scale) {
    return AnswerDistribution.of(
        Question.of(id, LocalizedText.of("en", wording), scale), ImmutableMap.of());
  }

  @Test
  void groups_are_checked() {
    rejects(() -> MinimumGroupSize.of(1), "minimum size of a group must be at least 2, but is 1");
    MinimumGroupSize five = MinimumGroupSize.of(5);
    rejects(
        () -> five.publish(ImmutableMap.of("A", 6L, "B", 7L), 12L, size -> size),
        "groups have 13 persons, more than the 12 of the total: someone is in two groups");
    rejects(
        () -> five.publish(ImmutableMap.of("A", -6L), 12L, size -> size),
        "size of group 'A' must not be negative, but is -6");
    rejects(
        () -> five.publish(-1L, size -> size), "size of the total must not be negative, but is -1");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
