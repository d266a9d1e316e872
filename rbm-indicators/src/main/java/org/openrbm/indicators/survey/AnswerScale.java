package org.openrbm.indicators.survey;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * The answers from which a respondent chooses one, in the order in which they are offered.
 *
 * <p>Codes differ. There are at least two valid answers, one of them {@link AnswerKind#POSITIVE},
 * and points never fall from an unfavourable answer to a more favourable one: a question that is
 * worded the other way round has a scale of its own, with its points reversed.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = AnswerScale.Builder.class)
@JsonPropertyOrder({"id", "options", "source"})
public abstract sealed class AnswerScale permits ImmutableAnswerScale {
  AnswerScale() {}

  /** {@return the name of the scale} */
  public abstract String id();

  /** {@return the answers, in the order in which they are offered} */
  public abstract List<AnswerOption> options();

  /** {@return who set the scale and its points} */
  public abstract Optional<Citation> source();

  /**
   * Returns a scale of one's own.
   *
   * @throws IllegalArgumentException if the rules of the class are broken
   */
  public static AnswerScale of(String id, List<AnswerOption> options) {
    checkNotNull(options, "options");
    return builder().id(id).options(options).build();
  }

  /** {@return a new builder; {@code id} and options must be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "id of an answer scale must not be blank");
    Set<String> codes = new HashSet<>();
    options()
        .forEach(
            option ->
                checkArgument(
                    codes.add(option.code()),
                    "answer '%s' stands twice in scale '%s'",
                    option.code(),
                    id()));
    checkArgument(
        validOptions().size() >= 2,
        "scale '%s' needs at least two valid answers, but has %s",
        id(),
        validOptions().size());
    checkArgument(
        points(AnswerKind.POSITIVE).findAny().isPresent(),
        "scale '%s' has no positive answer",
        id());
    checkOrder(AnswerKind.NEGATIVE, AnswerKind.NEUTRAL);
    checkOrder(AnswerKind.NEUTRAL, AnswerKind.POSITIVE);
    checkOrder(AnswerKind.NEGATIVE, AnswerKind.POSITIVE);
  }

  private void checkOrder(AnswerKind worse, AnswerKind better) {
    Optional<Ratio> most = points(worse).max(Ratio::compareTo);
    Optional<Ratio> least = points(better).min(Ratio::compareTo);
    checkArgument(
        most.isEmpty() || least.isEmpty() || most.get().compareTo(least.get()) <= 0,
        "scale '%s' gives %s points to a %s answer, more than the %s of a %s one",
        id(),
        most.orElse(null),
        worse,
        least.orElse(null),
        better);
  }

  private Stream<Ratio> points(AnswerKind kind) {
    return options().stream()
        .filter(option -> option.kind() == kind)
        .flatMap(option -> option.points().stream());
  }

  /** {@return the valid answers, in their order} */
  public final List<AnswerOption> validOptions() {
    return options().stream().filter(AnswerOption::valid).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the answer of that code.
   *
   * @throws IllegalArgumentException if the scale has none
   */
  public final AnswerOption option(String code) {
    checkNotNull(code, "code");
    return options().stream()
        .filter(option -> option.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                illegalArgument(
                    "unknown answer '%s': scale '%s' has %s"
                        .formatted(
                            code, id(), options().stream().map(AnswerOption::code).toList())));
  }

  /** {@return the name of the scale} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(id());
  }

  /** Builds {@link AnswerScale} instances. Not thread-safe. */
  public static final class Builder extends ImmutableAnswerScale.Builder {
    Builder() {}
  }
}
