package org.openrbm.indicators.trend;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.Optional;
import java.util.function.IntFunction;
import org.openrbm.core.Ratio;

/**
 * The straight line with the least sum of (weighted) squared residuals, exact:
 *
 * <pre>
 * slope = Σ w (x − x̄)(y − ȳ) ÷ Σ w (x − x̄)²     x̄ = Σ w x ÷ Σ w,  ȳ = Σ w y ÷ Σ w
 * </pre>
 *
 * <p>Years are x, values y. All sums are of exact ratios, so that no library of numerical linear
 * algebra is needed: nothing is rounded.
 *
 * @param line the line, stated for the last year of the series
 * @param determination the coefficient of determination r², 1 for points on a line; empty if all
 *     values are equal
 * @since 0.1.0
 */
public record LeastSquares(TrendLine line, Optional<Ratio> determination) {

  /** Checks that nothing is null. */
  public LeastSquares {
    checkNotNull(line, "line");
    checkNotNull(determination, "determination");
  }

  /**
   * Fits a line, every point with the same weight.
   *
   * @throws IllegalArgumentException if {@code series} has fewer than two points
   * @throws ArithmeticException if the values have so many digits that a sum needs more than {@link
   *     Ratio#MAX_DIGITS}
   */
  public static LeastSquares fit(TrendSeries series) {
    return fit(series, year -> Ratio.ONE);
  }

  /**
   * Fits a line, each point with the weight of its year.
   *
   * @throws IllegalArgumentException if {@code series} has fewer than two points or a weight is not
   *     positive
   * @throws ArithmeticException if the values have so many digits that a sum needs more than {@link
   *     Ratio#MAX_DIGITS}
   */
  public static LeastSquares fit(TrendSeries series, IntFunction<Ratio> weights) {
    checkArgument(
        series.points().size() >= 2,
        "a line needs at least two points, but the series has only %s",
        series.first());
    int origin = series.last().year();
    Ratio w = Ratio.ZERO;
    Ratio wx = Ratio.ZERO;
    Ratio wy = Ratio.ZERO;
    for (TrendPoint point : series.points()) {
      Ratio weight = weights.apply(point.year());
      checkArgument(
          weight.signum() > 0, "weight of %s must be positive, but is %s", point.year(), weight);
      w = w.plus(weight);
      wx = wx.plus(weight.times((long) point.year() - origin));
      wy = wy.plus(weight.times(point.value()));
    }
    Ratio meanX = wx.dividedBy(w);
    Ratio meanY = wy.dividedBy(w);
    Ratio xx = Ratio.ZERO;
    Ratio xy = Ratio.ZERO;
    Ratio yy = Ratio.ZERO;
    for (TrendPoint point : series.points()) {
      Ratio weight = weights.apply(point.year());
      Ratio dx = Ratio.of((long) point.year() - origin).minus(meanX);
      Ratio dy = point.value().minus(meanY);
      xx = xx.plus(weight.times(dx).times(dx));
      xy = xy.plus(weight.times(dx).times(dy));
      yy = yy.plus(weight.times(dy).times(dy));
    }
    Ratio slope = xy.dividedBy(xx);
    return new LeastSquares(
        new TrendLine(origin, meanY.minus(slope.times(meanX)), slope),
        yy.signum() == 0 ? Optional.empty() : Optional.of(xy.times(slope).dividedBy(yy)));
  }

  /** {@return such as {@code "42 in 2015, 0.5 a year, R² 0.9812"}} */
  @Override
  public String toString() {
    return line + determination.map(square -> ", R² " + square.toDecimal(4)).orElse("");
  }
}
