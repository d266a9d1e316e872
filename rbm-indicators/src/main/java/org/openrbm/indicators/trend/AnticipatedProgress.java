package org.openrbm.indicators.trend;

import static org.openrbm.indicators.trend.TrendStatus.ACCELERATION_NEEDED;
import static org.openrbm.indicators.trend.TrendStatus.DETERIORATION;
import static org.openrbm.indicators.trend.TrendStatus.ON_TRACK;

import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;
import org.openrbm.indicators.trend.Opening.Finding;
import org.openrbm.indicators.trend.Opening.Verdict;

/**
 * The Anticipated Progress Index of ESCAP: the progress that a straight line through all points
 * predicts for the target year, as a share of the progress that is required. Recent points weigh
 * more.
 *
 * <pre>
 * predicted value  P = time-weighted least squares, in the target year
 * anticipated      d × (P − I₀) ÷ |T − I₀|       1 − anticipated is the gap
 * </pre>
 *
 * with d = 1 for {@link Direction#INCREASING} and −1 for {@link Direction#DECREASING}, I₀ the value
 * of the base year 2015 or the first later one, and T the target. It is exact.
 *
 * <p><b>Not verified.</b> ESCAP publishes that the regression is linear and gives more weight to
 * recent data, that the gap is relative to the progress required since 2015, and that there are
 * three categories: maintain, accelerate, reverse. The weights here (1 for the first year, 2 for
 * the next, and so on by calendar year) and the limit of 10 per cent of the gap are assumptions, as
 * the {@link #CITATION} says.
 *
 * <p>Fewer than two points in all or none from the base year on, a target that equals the base
 * value or lies against the direction, or is not later than the base year give a {@link
 * TrendObstacle}; a target that the latest value meets is achieved.
 *
 * @param baseYear the year from which progress is required, or the first later one with a value
 * @since 0.1.0
 */
public record AnticipatedProgress(int baseYear) implements TrendMethod {

  /** The source of the method, graded unverified. */
  public static final Citation CITATION = TrendSources.ANTICIPATED_PROGRESS;

  /** The bands of the share of the required progress that is anticipated. */
  public static final TrendBands BANDS =
      TrendBands.of(
          TrendBand.from(Ratio.of(90, 100), ON_TRACK, "maintain"),
          TrendBand.from(Ratio.ZERO, ACCELERATION_NEEDED, "accelerate"),
          TrendBand.below(DETERIORATION, "reverse"));

  /** {@return the method with the base year 2015} */
  public static AnticipatedProgress standard() {
    return new AnticipatedProgress(2015);
  }

  /** {@return the same method with another base year} */
  public AnticipatedProgress withBaseYear(int year) {
    return new AnticipatedProgress(year);
  }

  /** {@return {@code "ESCAP Anticipated Progress Index"}} */
  @Override
  public String name() {
    return "ESCAP Anticipated Progress Index";
  }

  @Override
  public Citation citation() {
    return CITATION;
  }

  /**
   * Returns the share of the required progress that is anticipated of a series.
   *
   * @throws IllegalArgumentException if the target is more than {@link TrendSeries#MAX_SPAN} years
   *     after the base year
   * @throws ArithmeticException as {@link LeastSquares#fit(TrendSeries)}
   */
  @Override
  public TrendAssessment assess(TrendSeries series, Direction direction, TrendTarget target) {
    Opening opening =
        Opening.of(
            this,
            direction,
            series,
            series.since(baseYear).filter(window -> series.points().size() >= 2));
    return opening.conclude(
        Optional.of(Verdict.of(TrendStatus.ACHIEVED, "target reached"))
            .filter(reached -> opening.meets(target.value())),
        () ->
            opening
                .toTarget(target.value(), target.year())
                .or(() -> opening.toDirection(target.value())),
        () -> anticipated(opening, series, target));
  }

  private static Finding anticipated(Opening opening, TrendSeries series, TrendTarget target) {
    TrendPoint base = opening.baseline();
    Growth.checkSpan(base, target.year());
    int sign = opening.direction() == Direction.INCREASING ? 1 : -1;
    int first = series.first().year();
    TrendLine line = LeastSquares.fit(series, year -> Ratio.of(year - first + 1L)).line();
    Ratio share =
        line.valueIn(target.year())
            .minus(base.value())
            .times(sign)
            .dividedBy(target.value().minus(base.value()).abs());
    TrendBand band = BANDS.of(share);
    return new Finding(
        TrendNumber.exact(
            "anticipated share of the required progress",
            share,
            (sign < 0 ? "−" : "")
                + "(predicted value − base value) ÷ |target − base value|; "
                + BANDS.decision(band),
            CITATION,
            predicted(line, series, target.year()),
            TrendNumber.given("base value", base),
            TrendNumber.given("target of " + target.year(), target.value())),
        Verdict.of(band, Optional.empty()));
  }

  private static TrendNumber predicted(TrendLine line, TrendSeries series, int year) {
    return TrendNumber.exact(
        "predicted value of " + year,
        line.valueIn(year),
        "time-weighted least squares with weights 1, 2, … by calendar year",
        CITATION,
        series.points().stream()
            .map(point -> TrendNumber.given("value", point))
            .toArray(TrendNumber[]::new));
  }

  /** {@return the name and the options} */
  @Override
  public String toString() {
    return name() + " from " + baseYear;
  }
}
