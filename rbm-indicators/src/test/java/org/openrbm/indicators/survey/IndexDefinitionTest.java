package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndexDefinitionTest {
  private static final LocalizedText TEXT = LocalizedText.of("en", "Text");

  /** E1: technical guide of the UK Civil Service People Survey 2021. */
  @Tag("E1")
  @Test
  void a_person_who_answers_100_75_75_50_25_scores_65() {
    ImmutableMap<String, String> answers =
        ImmutableMap.of(
            "B47", "strongly-agree",
            "B48", "agree",
            "B49", "agree",
            "B50", "neither",
            "B51", "disagree");
    assertThat(answers.values())
        .map(code -> AnswerScales.AGREEMENT_5.option(code).points().orElseThrow())
        .containsExactly(Ratio.of(100), Ratio.of(75), Ratio.of(75), Ratio.of(50), Ratio.of(25));
    assertThat(
            Surveys.ENGAGEMENT.score(question -> Optional.ofNullable(answers.get(question.id()))))
        .contains(Ratio.of(65));
  }

  @Test
  void indices_are_checked() {
    rejects(
        () -> IndexDefinition.of(" ", TEXT, List.of(Surveys.TRAINED)),
        "id of an index must not be blank");
    rejects(
        () -> IndexDefinition.of("i", TEXT, List.of()), "index 'i' needs at least one question");
    rejects(
        () -> IndexDefinition.of("i", TEXT, List.of(Surveys.TRAINED, Surveys.TRAINED)),
        "question 'q1' stands twice in index 'i'");
    rejects(
        () -> Surveys.ENGAGEMENT.score(question -> Optional.of("5")),
        "unknown answer '5': scale 'agreement 5' has"
            + " [strongly-agree, agree, neither, disagree, strongly-disagree]");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
