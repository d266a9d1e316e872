package org.openrbm.indicators.survey;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collector;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * An index over several questions, such as an engagement index.
 *
 * <pre>
 * score of a person = mean of the points of the person's answers, if all questions were answered
 * index             = mean of the scores of those persons
 * </pre>
 *
 * <p>Source: UK Civil Service People Survey 2021, technical guide: five items scored 0, 25, 50, 75
 * or 100. A person who left a question out, or for whom one does not apply, has no score: a mean
 * over fewer items would be another index. How many they are is reported beside the index.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = IndexDefinition.Builder.class)
@JsonPropertyOrder({"id", "title", "questions"})
public abstract sealed class IndexDefinition permits ImmutableIndexDefinition {
  IndexDefinition() {}

  /** {@return the name of the index} */
  public abstract String id();

  /** {@return the title in one or more languages} */
  public abstract LocalizedText title();

  /** {@return the questions, of equal weight} */
  public abstract List<Question> questions();

  /**
   * Returns an index.
   *
   * @throws IllegalArgumentException if {@code id} is blank, or there are no questions or two with
   *     the same identifier
   */
  public static IndexDefinition of(String id, LocalizedText title, List<Question> questions) {
    checkNotNull(questions, "questions");
    return new Builder().id(id).title(title).questions(questions).build();
  }

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "id of an index must not be blank");
    checkArgument(!questions().isEmpty(), "index '%s' needs at least one question", id());
    Set<String> ids = new HashSet<>();
    questions()
        .forEach(
            question ->
                checkArgument(
                    ids.add(question.id()),
                    "question '%s' stands twice in index '%s'",
                    question.id(),
                    id()));
  }

  /**
   * Returns the score of one person, 0 to 100; empty if a question has no valid answer.
   *
   * @param answer the code of the person's answer to a question; empty if it was left out
   * @throws IllegalArgumentException if a scale has no such answer
   */
  public final Optional<Ratio> score(Function<? super Question, Optional<String>> answer) {
    Ratio sum = Ratio.ZERO;
    boolean complete = true;
    for (Question question : questions()) {
      Optional<Ratio> points =
          answer.apply(question).flatMap(code -> question.scale().option(code).points());
      complete &= points.isPresent();
      sum = sum.plus(points.orElse(Ratio.ZERO));
    }
    return complete ? Optional.of(sum.dividedBy(questions().size())) : Optional.empty();
  }

  /**
   * Returns a collector over the caller's own response records, one for each person; of parallel
   * streams too.
   *
   * @param answer the code of the answer in a record to a question; empty if it was left out. The
   *     collector refuses a code that the scale does not have
   */
  public final <T> Collector<T, ?, IndexScore> collector(
      BiFunction<? super T, ? super Question, Optional<String>> answer) {
    checkNotNull(answer, "answer");
    return Collector.of(
        () -> new ScoreTally(this),
        (tally, item) -> tally.add(score(question -> answer.apply(item, question))),
        ScoreTally::plus,
        ScoreTally::score);
  }

  /** {@return the name of the index} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(id());
  }

  /** Builds a definition; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableIndexDefinition.Builder {
    Builder() {}
  }
}
