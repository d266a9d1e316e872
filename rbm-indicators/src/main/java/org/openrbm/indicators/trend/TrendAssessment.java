package org.openrbm.indicators.trend;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openrbm.core.Citation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;

/**
 * The assessment of one series by a trend method.
 *
 * <p>The number is the value at the root of the {@link #explanation()}. It is absent exactly if
 * there is an {@link #obstacle()}; a target that is met stays met ({@link TrendStatus#ACHIEVED})
 * even where the method has no number.
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

  /** {@return why there is no number; empty if there is one} */
  public abstract Optional<TrendObstacle> obstacle();

  /**
   * {@return the score of the method; empty if it has none} It is exact where the {@link #value()}
   * is rational, and computed from the value with 40 decimals otherwise.
   */
  @Override
  public abstract Optional<Ratio> score();

  /** {@return whether the value at the root of the explanation is exact, not rounded} */
  public abstract boolean exact();

  /** {@return how the number was derived; empty if there is none} */
  public abstract Optional<Explanation> explanation();

  /**
   * {@return the number of the method; empty if there is an obstacle} An irrational number is right
   * to one unit in the last place, if growth is more than 1e-20 a year.
   */
  public final OptionalDouble value() {
    return explanation()
        .map(root -> OptionalDouble.of(root.value().doubleValue()))
        .orElseGet(OptionalDouble::empty);
  }

  /** {@return the number of the method if it is rational; empty otherwise} */
  public final Optional<Ratio> exactValue() {
    return explanation().filter(root -> exact()).map(Explanation::value);
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

  /** Builds an assessment; used by the methods and the JSON reader. Not thread-safe. */
  public static final class Builder extends ImmutableTrendAssessment.Builder {
    Builder() {}

    Builder(String method, Citation citation) {
      method(method).citation(citation).exact(true);
    }

    Builder band(TrendBand band) {
      status(band.status()).label(band.label());
      return this;
    }

    TrendAssessment unclassified(TrendNumber figure) {
      return status(TrendStatus.UNCLASSIFIED).label("not classified").figure(figure).build();
    }

    Builder figure(TrendNumber figure) {
      exact(figure.exact()).explanation(figure.explanation());
      return this;
    }

    TrendAssessment notComputable(TrendObstacle obstacle, String label) {
      return status(TrendStatus.NOT_COMPUTABLE).label(label).obstacle(obstacle).build();
    }
  }
}
