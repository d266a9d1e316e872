package org.openrbm.indicators.trend;

import org.openrbm.core.Citation;
import org.openrbm.core.target.Direction;

/**
 * A method that tells from the past of an indicator whether it will meet its target.
 *
 * <p>The published methods are immutable values: {@link CagrRatio}, {@link ProgressChart}, {@link
 * CurrentStatusIndex} and {@link AnticipatedProgress}. The options of a method, such as its base
 * year, are part of the value, so that methods can be put in a list and compared:
 *
 * <pre>{@code
 * for (TrendMethod method : List.of(CagrRatio.eurostat(), ProgressChart.standard())) {
 *   TrendAssessment one = method.assess(series, Direction.INCREASING, TrendTarget.of(goal, 2030));
 *   one.label(); // what this method makes of the series
 * }
 * }</pre>
 *
 * <p>A method of your own implements this interface and builds its answer with {@link
 * TrendAssessment#builder(TrendMethod)}. It should be a pure function: the same series, direction
 * and target give the same answer. Where it has no number it states a {@link TrendObstacle}, never
 * 0 in place of an answer.
 *
 * @since 0.1.0
 */
public interface TrendMethod {

  /** {@return the name of the method, as an assessment states it} */
  String name();

  /** {@return the source of the method} */
  Citation citation();

  /**
   * Assesses a series with a target.
   *
   * @param series the values of the indicator, at least one
   * @param direction the better direction of the indicator
   * @param target the value to be reached and the year; a method may not look at the year, and then
   *     says so
   * @throws IllegalArgumentException if the target is more years after the base year than the
   *     method can compute, for the published ones {@link TrendSeries#MAX_SPAN}
   * @throws ArithmeticException if a number needs more than {@link
   *     org.openrbm.core.Ratio#MAX_DIGITS} digits
   */
  TrendAssessment assess(TrendSeries series, Direction direction, TrendTarget target);
}
