package org.openrbm.indicators.trend;

import java.util.Optional;
import org.openrbm.core.Ratio;

/**
 * Calculates the change, or the growth, that is required each year to get from a point to a target.
 *
 * <pre>
 * change a year   (T − v) ÷ (t_T − t)               in the unit of the indicator, exact
 * rate a year     (T ÷ v)^(1 ÷ (t_T − t)) − 1        a pure number, 0.05 for 5 per cent
 * </pre>
 *
 * <p>A target year that is not later, and for the rate a value of 0 or values of both signs, give a
 * {@link TrendObstacle}. Required and observed figures of the same kind may be compared.
 *
 * @since 0.1.0
 */
public final class RequiredRate {

  private RequiredRate() {}

  /** {@return the equal change that is required each year} */
  public static TrendAssessment linear(TrendPoint from, TrendTarget target) {
    TrendAssessment.Builder builder = start("required annual change");
    if (target.year() <= from.year()) {
      return late(builder);
    }
    return builder.unclassified(
        TrendNumber.exact(
            "required annual change",
            target.value().minus(from.value()).dividedBy((long) target.year() - from.year()),
            "(target − value) ÷ years",
            TrendSources.ARITHMETIC,
            TrendNumber.given("target of " + target.year(), target.value()),
            TrendNumber.given("value", from)));
  }

  /**
   * Returns the equal growth that is required each year.
   *
   * @throws IllegalArgumentException if the target is more than {@link TrendSeries#MAX_SPAN} years
   *     away
   */
  public static TrendAssessment compound(TrendPoint from, TrendTarget target) {
    TrendAssessment.Builder builder = start("required annual rate");
    if (target.year() <= from.year()) {
      return late(builder);
    }
    Ratio goal = target.value();
    Optional<TrendObstacle> obstacle = Growth.obstacle(from.value(), goal);
    if (obstacle.isPresent()) {
      return builder.notComputable(obstacle.get(), "not computable");
    }
    return builder.unclassified(
        Growth.of(from, TrendPoint.of(target.year(), goal))
            .figure("required annual rate", "target", TrendSources.ARITHMETIC));
  }

  private static TrendAssessment.Builder start(String name) {
    return new TrendAssessment.Builder(name, TrendSources.ARITHMETIC);
  }

  private static TrendAssessment late(TrendAssessment.Builder builder) {
    return builder.notComputable(TrendObstacle.TARGET_NOT_AFTER_BASELINE, "not computable");
  }
}
