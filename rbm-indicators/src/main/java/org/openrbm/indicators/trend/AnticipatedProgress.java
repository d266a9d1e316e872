package org.openrbm.indicators.trend;

import static org.openrbm.indicators.trend.TrendStatus.ACCELERATION_NEEDED;
import static org.openrbm.indicators.trend.TrendStatus.DETERIORATION;
import static org.openrbm.indicators.trend.TrendStatus.ON_TRACK;

import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;

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
 * TrendObstacle}; a target that the latest value meets is achieved. Immutable.
 *
 * @since 0.1.0
 */
public final class AnticipatedProgress {

  /** The source of the method, graded unverified. */
  public static final Citation CITATION = TrendSources.ANTICIPATED_PROGRESS;

  /** The bands of the share of the required progress that is anticipated. */
  public static final TrendBands BANDS =
      TrendBands.of(
          TrendBand.from(Ratio.of(90, 100), ON_TRACK, "maintain"),
          TrendBand.from(Ratio.ZERO, ACCELERATION_NEEDED, "accelerate"),
          TrendBand.below(DETERIORATION, "reverse"));

  private static final String NAME = "ESCAP Anticipated Progress Index";

  private final int baseYear;

  private AnticipatedProgress(int baseYear) {
    this.baseYear = baseYear;
  }

  /** {@return the method with the base year 2015} */
  public static AnticipatedProgress standard() {
    return new AnticipatedProgress(2015);
  }

  /** {@return the same method with another base year} */
  public AnticipatedProgress withBaseYear(int year) {
    return new AnticipatedProgress(year);
  }

  /**
   * Returns the share of the required progress that is anticipated of a series.
   *
   * @throws IllegalArgumentException if the target is more than {@link TrendSeries#MAX_SPAN} years
   *     after the base year
   * @throws ArithmeticException as {@link LeastSquares#fit(TrendSeries)}
   */
  public TrendAssessment assess(TrendSeries series, Direction direction, TrendTarget target) {
    TrendAssessment.Builder builder = new TrendAssessment.Builder(NAME, CITATION);
    boolean achieved =
        direction != Direction.MAINTAIN
            && Growth.meets(series.last().value(), target.value(), direction);
    Optional<TrendObstacle> obstacle = obstacle(series, direction, target);
    if (obstacle.isPresent()) {
      return achieved
          ? achieved(builder.obstacle(obstacle))
          : builder.notComputable(obstacle.get(), "not assessed");
    }
    TrendPoint base = series.since(baseYear).orElseThrow().first();
    Growth.checkSpan(base, target.year());
    int sign = direction == Direction.INCREASING ? 1 : -1;
    int first = series.first().year();
    TrendLine line = LeastSquares.fit(series, year -> Ratio.of(year - first + 1L)).line();
    Ratio share =
        line.valueIn(target.year())
            .minus(base.value())
            .times(sign)
            .dividedBy(target.value().minus(base.value()).abs());
    TrendBand band = BANDS.of(share);
    builder.figure(
        TrendNumber.exact(
            "anticipated share of the required progress",
            share,
            (sign < 0 ? "−" : "")
                + "(predicted value − base value) ÷ |target − base value|; "
                + BANDS.decision(band),
            CITATION,
            predicted(line, series, target.year()),
            TrendNumber.given("base value", base),
            TrendNumber.given("target of " + target.year(), target.value())));
    return achieved ? achieved(builder) : builder.band(band).build();
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

  private Optional<TrendObstacle> obstacle(
      TrendSeries series, Direction direction, TrendTarget target) {
    Optional<TrendSeries> window =
        series.since(baseYear).filter(points -> series.points().size() >= 2);
    return Obstacles.toTrend(direction, window)
        .or(
            () -> {
              TrendPoint base = window.orElseThrow().first();
              return Obstacles.toTarget(base, target.value(), target.year())
                  .or(() -> Obstacles.toDirection(base, target.value(), direction));
            });
  }

  private static TrendAssessment achieved(TrendAssessment.Builder builder) {
    return builder.status(TrendStatus.ACHIEVED).label("target reached").build();
  }
}
