package org.openrbm.indicators.survey;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.text.Medium;

/**
 * The answers to one question in one round of a survey.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = Wave.Builder.class)
@JsonPropertyOrder({"id", "answers", "population"})
public abstract sealed class Wave permits ImmutableWave {
  Wave() {}

  /** {@return the name of the round, such as {@code "2021"}} */
  public abstract String id();

  /** {@return the answers} */
  public abstract AnswerDistribution answers();

  /** {@return how many persons the survey is about; empty if that is not to be accounted for} */
  public abstract Optional<Long> population();

  /**
   * Returns a wave, without a correction for a finite population.
   *
   * @throws IllegalArgumentException if {@code id} is blank
   */
  public static Wave of(String id, AnswerDistribution answers) {
    return new Builder().id(id).answers(answers).build();
  }

  /** {@return this wave under another identifier} */
  public abstract Wave withId(String id);

  /** {@return this wave with other answers} */
  public abstract Wave withAnswers(AnswerDistribution answers);

  /** {@return this wave of a population of that many persons} */
  public abstract Wave withPopulation(long population);

  /** {@return this wave of a population of that many persons, or without one to account for} */
  public abstract Wave withPopulation(Optional<Long> population);

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "id of a wave must not be blank");
    checkArgument(
        population().filter(size -> size < answers().validAnswers()).isEmpty(),
        "population of %s is smaller than the %s answers of wave '%s'",
        population().orElse(null),
        answers().validAnswers(),
        id());
  }

  /** {@return the positive answers among the valid ones, with the population} */
  public final Proportion favourable() {
    Proportion share = answers().favourable();
    return population().map(share::withPopulation).orElse(share);
  }

  /** {@return such as {@code "2021: B47: 5 of 8 favourable"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        id()
            + ": "
            + answers()
            + population().map(size -> ", from a population of " + size).orElse(""));
  }

  /** Builds a wave; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableWave.Builder {
    Builder() {}
  }
}
