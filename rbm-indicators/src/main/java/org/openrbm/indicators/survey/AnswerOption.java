package org.openrbm.indicators.survey;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * One answer that a scale offers.
 *
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Immutable
@JsonDeserialize(builder = AnswerOption.Builder.class)
@JsonPropertyOrder({"code", "label", "kind", "points"})
public abstract sealed class AnswerOption permits ImmutableAnswerOption {
  AnswerOption() {}

  /** {@return the code of the answer in records, such as {@code "agree"} or {@code "4"}} */
  public abstract String code();

  /** {@return the answer as the respondent reads it} */
  public abstract LocalizedText label();

  /** {@return what the answer says} */
  public abstract AnswerKind kind();

  /** {@return what the answer is worth in an index, 0 to 100; empty if it is no valid answer} */
  public abstract Optional<Ratio> points();

  /**
   * Returns a valid answer.
   *
   * @throws IllegalArgumentException if {@code code} is blank, {@code kind} is {@link
   *     AnswerKind#NOT_APPLICABLE}, or {@code points} are not 0 to 100
   */
  public static AnswerOption of(String code, LocalizedText label, AnswerKind kind, Ratio points) {
    return new Builder().code(code).label(label).kind(kind).points(points).build();
  }

  /**
   * Returns an answer that is outside every denominator.
   *
   * @throws IllegalArgumentException if {@code code} is blank
   */
  public static AnswerOption ofNotApplicable(String code, LocalizedText label) {
    return new Builder().code(code).label(label).kind(AnswerKind.NOT_APPLICABLE).build();
  }

  @Value.Check
  void check() {
    checkArgument(!code().isBlank(), "code of an answer must not be blank");
    checkArgument(
        points().isPresent() == valid(),
        valid()
            ? "answer '%s' is %s and needs points"
            : "answer '%s' is %s and must have no points",
        code(),
        kind());
    points()
        .ifPresent(
            points ->
                checkArgument(
                    points.signum() >= 0 && points.compareTo(Ratio.HUNDRED) <= 0,
                    "points of answer '%s' must be 0 to 100, but are %s",
                    code(),
                    points));
  }

  /** {@return whether this is a valid answer} */
  public final boolean valid() {
    return kind() != AnswerKind.NOT_APPLICABLE;
  }

  /** {@return such as {@code "agree: POSITIVE, 75 points"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        code() + ": " + kind() + points().map(p -> ", " + Decimals.two(p) + " points").orElse(""));
  }

  /** Builds an option; used by the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableAnswerOption.Builder {
    Builder() {}
  }
}
