package org.openrbm.indicators.survey;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.text.Medium;

/**
 * One closed question of a survey. Two questions are the same only if identifier, wording and scale
 * are: answers to another wording are answers to another question.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Question.Builder.class)
@JsonPropertyOrder({"id", "wording", "scale"})
public abstract sealed class Question permits ImmutableQuestion {
  Question() {}

  /** {@return the identifier, which stays from wave to wave} */
  public abstract String id();

  /** {@return the question as the respondent reads it} */
  public abstract LocalizedText wording();

  /** {@return the answers offered} */
  public abstract AnswerScale scale();

  /**
   * Returns a question.
   *
   * @throws IllegalArgumentException if {@code id} is blank
   */
  public static Question of(String id, LocalizedText wording, AnswerScale scale) {
    return new Builder().id(id).wording(wording).scale(scale).build();
  }

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "id of a question must not be blank");
  }

  /** {@return identifier and wording} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(id() + ": " + wording());
  }

  /** Builds a question; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableQuestion.Builder {
    Builder() {}
  }
}
