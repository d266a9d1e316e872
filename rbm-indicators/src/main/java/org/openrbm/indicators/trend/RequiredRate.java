package org.openrbm.indicators.trend;

import java.util.Optional;
import org.openrbm.core.Figure;

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

  /** {@return the equal change that is required each year, exact} */
  public static Figure linear(TrendPoint from, TrendTarget target) {
    if (target.year() <= from.year()) {
      return Figure.none(TrendObstacle.TARGET_NOT_AFTER_BASELINE);
    }
    return TrendNumber.exact(
            "required annual change",
            target.value().minus(from.value()).dividedBy((long) target.year() - from.year()),
            "(target − value) ÷ years",
            TrendSources.ARITHMETIC,
            TrendNumber.given("target of " + target.year(), target.value()),
            TrendNumber.given("value", from))
        .figure();
  }

  /**
   * Returns the equal growth that is required each year. If it is irrational it is rounded as the
   * package says, and the explanation remarks it.
   *
   * @throws IllegalArgumentException if the target is more than {@link TrendSeries#MAX_SPAN} years
   *     away
   */
  public static Figure compound(TrendPoint from, TrendTarget target) {
    if (target.year() <= from.year()) {
      return Figure.none(TrendObstacle.TARGET_NOT_AFTER_BASELINE);
    }
    Optional<TrendObstacle> obstacle = Growth.obstacle(from.value(), target.value());
    return obstacle.isPresent()
        ? Figure.none(obstacle.get())
        : Growth.of(from, TrendPoint.of(target.year(), target.value()))
            .number("required annual rate", "target", TrendSources.ARITHMETIC)
            .figure();
  }
}
