package org.openrbm.indicators.trend;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.Derivation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.Medium;

/**
 * The assessment of one series by a {@link TrendMethod}.
 *
 * <p>A target that is met stays met ({@link TrendStatus#ACHIEVED}) even where the method has no
 * number.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = TrendAssessment.Builder.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "method",
  "status",
  "label",
  "obstacle",
  "score",
  "exact",
  "citation",
  "explanation"
})
public abstract sealed class TrendAssessment implements ScoredTrend
    permits ImmutableTrendAssessment {

  TrendAssessment() {}

  /** {@return the name of the method} */
  public abstract String method();

  /** {@return the source of the method} */
  public abstract Citation citation();

  @Override
  public abstract TrendStatus status();

  /** {@return the category in the words of the publisher} */
  public abstract String label();

  /** Why there is no number; empty if there is one. */
  @JsonProperty
  abstract Optional<TrendObstacle> obstacle();

  /**
   * {@return the score of the method; empty if it has none} It is exact where the {@link #value()}
   * is rational, and computed from the value with 40 decimals otherwise.
   */
  @Override
  public abstract Optional<Ratio> score();

  /** {@return whether the {@link #value()} is exact, not rounded; true if there is none} */
  public abstract boolean exact();

  /** How the number was derived; empty if there is none. */
  @JsonProperty
  abstract Optional<Explanation> explanation();

  /**
   * Returns the number of the method with its explanation, or the {@link TrendObstacle} that says
   * why there is none. An irrational number is rounded, and not {@link #exact()}: it is right to
   * one unit in the last place of a {@code double}, if growth is more than 1e-20 a year.
   */
  public final Figure value() {
    return explanation()
        .map(root -> Figure.of(Derivation.of(root)))
        .orElseGet(() -> Figure.none(obstacle().orElseThrow()));
  }

  /**
   * Returns a builder of the answer of {@code method}, for methods of the caller's own. Status and
   * label must be set, and either an explanation, whose root is the number, or an obstacle; a score
   * may be. The number is exact unless {@code exact(false)} says that it is rounded.
   */
  public static Builder builder(TrendMethod method) {
    return new Builder().method(method.name()).citation(method.citation()).exact(true);
  }

  @Value.Check
  void check() {
    checkArgument(
        explanation().isPresent() != obstacle().isPresent(),
        "trend assessment by %s needs either a number or an obstacle",
        method());
    checkArgument(
        status() != TrendStatus.NOT_COMPUTABLE || score().isEmpty(),
        "trend assessment by %s is not computable and must have no score",
        method());
    checkArgument(
        status() == TrendStatus.ACHIEVED
            || obstacle().isPresent() == (status() == TrendStatus.NOT_COMPUTABLE),
        "trend assessment by %s is %s: it must be NOT_COMPUTABLE exactly if it has an obstacle",
        method(),
        status());
  }

  /** {@return such as {@code "SDG growth: 'on track' (ON_TRACK), 0.9868, score 4.50"}} */
  @Override
  public final String toString() {
    return Medium.PLAIN.line(
        "%s: '%s' (%s), %s%s"
            .formatted(
                method(),
                label(),
                status(),
                explanation()
                    .map(root -> root.value().toDecimal(4).toPlainString())
                    .or(() -> obstacle().map(TrendObstacle::sentence))
                    .orElse(""),
                score().map(score -> ", score " + score.toDecimal(2)).orElse("")));
  }

  /** Builds an assessment; used by the methods and the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableTrendAssessment.Builder {
    Builder() {}
  }
}
