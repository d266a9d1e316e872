package org.openrbm.indicators.survey;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.immutables.value.Value;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.Medium;

/**
 * The number of persons who gave each answer to one question.
 *
 * <pre>
 * valid answers    = all but "not applicable"
 * favourable share = positive answers ÷ valid answers
 * index            = Σ answers · points ÷ valid answers
 * </pre>
 *
 * <p>Persons who answered "not applicable", or left the question out, are outside both. Source: UK
 * Civil Service People Survey 2021, technical guide. Two distributions with the same favourable
 * share can have different indices: 50 per cent favourable is an index of 49 or of 63.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = AnswerDistribution.Builder.class)
@JsonPropertyOrder({"question", "counts", "withoutAnswer"})
public abstract sealed class AnswerDistribution permits ImmutableAnswerDistribution {
  AnswerDistribution() {}

  /** {@return the question} */
  public abstract Question question();

  /** {@return the persons by code of their answer: every answer of the scale, in its order} */
  public abstract Map<String, Long> counts();

  /** {@return the persons who were asked and left the question out} */
  @Value.Default
  public long withoutAnswer() {
    return 0;
  }

  /**
   * Returns a distribution in which nobody left the question out; answers that are not named were
   * given by nobody.
   *
   * @throws IllegalArgumentException if a count is negative or the scale has no such answer
   */
  public static AnswerDistribution of(Question question, Map<String, Long> counts) {
    checkNotNull(counts, "counts");
    return of(question, counts, 0);
  }

  /**
   * Returns a distribution.
   *
   * @throws IllegalArgumentException if a count is negative or the scale has no such answer
   */
  public static AnswerDistribution of(
      Question question, Map<String, Long> counts, long withoutAnswer) {
    checkNotNull(counts, "counts");
    return new Builder().question(question).counts(counts).withoutAnswer(withoutAnswer).build();
  }

  /**
   * Returns a collector over the caller's own response records; of parallel streams too.
   *
   * @param answer the code of the answer in a record; empty if the question was left out. The
   *     collector refuses a code that the scale does not have
   */
  public static <T> Collector<T, ?, AnswerDistribution> collector(
      Question question, Function<? super T, Optional<String>> answer) {
    checkNotNull(question, "question");
    checkNotNull(answer, "answer");
    return Collector.of(
        () -> new AnswerTally(question),
        (tally, item) -> tally.add(answer.apply(item)),
        AnswerTally::plus,
        AnswerTally::distribution);
  }

  @Value.Check
  AnswerDistribution complete() {
    checkArgument(
        withoutAnswer() >= 0,
        "persons without an answer to question '%s' must not be negative, but are %s",
        question().id(),
        withoutAnswer());
    counts()
        .forEach(
            (code, count) -> {
              question().scale().option(code);
              checkArgument(
                  count >= 0,
                  "count of answer '%s' to question '%s' must not be negative, but is %s",
                  code,
                  question().id(),
                  count);
            });
    ImmutableMap<String, Long> all =
        question().scale().options().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    AnswerOption::code, option -> counts().getOrDefault(option.code(), 0L)));
    checkArgument(
        all.values().stream()
                .map(Ratio::of)
                .reduce(Ratio.of(withoutAnswer()), Ratio::plus)
                .compareTo(Ratio.of(Long.MAX_VALUE))
            <= 0,
        "answers to question '%s' are too many to be counted",
        question().id());
    return ImmutableList.copyOf(all.keySet()).equals(ImmutableList.copyOf(counts().keySet()))
        ? this
        : of(question(), all, withoutAnswer());
  }

  /** {@return the persons who gave a valid answer} */
  public final long validAnswers() {
    return count(AnswerOption::valid);
  }

  /** {@return the persons whose answer is of that kind} */
  public final long count(AnswerKind kind) {
    checkNotNull(kind, "kind");
    return count(option -> option.kind() == kind);
  }

  /** {@return the persons asked: valid answers, "not applicable", and without an answer} */
  public final long asked() {
    return count(option -> true) + withoutAnswer();
  }

  private long count(Predicate<AnswerOption> counted) {
    return question().scale().options().stream()
        .filter(counted)
        .mapToLong(option -> counts().getOrDefault(option.code(), 0L))
        .sum();
  }

  /** {@return the positive answers among the valid ones} */
  public final Proportion favourable() {
    return share(AnswerKind.POSITIVE);
  }

  /**
   * Returns the answers of one kind among the valid ones.
   *
   * @throws IllegalArgumentException if {@code kind} is {@link AnswerKind#NOT_APPLICABLE}, which is
   *     not among them
   */
  public final Proportion share(AnswerKind kind) {
    checkNotNull(kind, "kind");
    checkArgument(
        kind != AnswerKind.NOT_APPLICABLE,
        "%s is no valid answer and has no share of the valid ones",
        kind);
    return Proportion.of(count(kind), validAnswers());
  }

  /** {@return the mean points of the valid answers, 0 to 100; no number if there are none} */
  public final Figure index() {
    return Figure.calculated(this::index);
  }

  private Figure index(Recorder recorder) {
    if (validAnswers() == 0) {
      return Figure.none(SurveyReason.NO_VALID_ANSWERS);
    }
    List<Derivation> scores =
        question().scale().validOptions().stream().map(option -> score(option, recorder)).toList();
    Ratio sum = scores.stream().map(Derivation::value).reduce(Ratio.ZERO, Ratio::plus);
    return Figure.of(
        recorder.derived(
            "index",
            "points",
            sum.dividedBy(validAnswers()),
            "points of all answers ÷ valid answers",
            question().scale().source().orElse(null),
            recorder.derived(
                "points of all answers", "points", sum, "sum over the answers", scores),
            recorder.given("valid answers", "persons", Ratio.of(validAnswers()))));
  }

  private Derivation score(AnswerOption option, Recorder recorder) {
    long count = counts().getOrDefault(option.code(), 0L);
    Ratio points = option.points().orElseThrow();
    return recorder.derived(
        "points of '" + option.code() + "'",
        "points",
        points.times(count),
        "answers × points of each",
        recorder.given("answers '" + option.code() + "'", "persons", Ratio.of(count)),
        recorder.given("points of each '" + option.code() + "'", "points", points));
  }

  /**
   * Returns both groups of persons together.
   *
   * @throws IllegalArgumentException if they were not asked the same question on the same scale, or
   *     are too many to be counted
   */
  public final AnswerDistribution plus(AnswerDistribution that) {
    SameQuestion.check(question(), "one group", that.question(), "the other");
    try {
      ImmutableMap.Builder<String, Long> sums = ImmutableMap.builder();
      counts()
          .forEach(
              (code, count) ->
                  sums.put(code, Math.addExact(count, that.counts().getOrDefault(code, 0L))));
      return of(
          question(), sums.buildOrThrow(), Math.addExact(withoutAnswer(), that.withoutAnswer()));
    } catch (ArithmeticException e) {
      throw illegalArgument(
          "answers to question '" + question().id() + "' are too many to be counted", e);
    }
  }

  /** {@return such as {@code "B47: 5 of 8 favourable"}} */
  @Override
  public final String toString() {
    Proportion favourable = favourable();
    return Medium.PLAIN.line(
        question().id() + ": " + favourable + (favourable.answers() == 0 ? "" : " favourable"));
  }

  /** Builds a distribution; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableAnswerDistribution.Builder {
    Builder() {}
  }
}
