package org.openrbm.indicators.trend;

import static org.openrbm.indicators.trend.TrendStatus.ACCELERATION_NEEDED;
import static org.openrbm.indicators.trend.TrendStatus.ON_TRACK;
import static org.openrbm.indicators.trend.TrendStatus.STAGNATION_OR_REGRESSION;

import java.util.List;
import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;

/**
 * The United Nations SDG Progress Chart of 2023: growth so far, carried on to the target year. With
 * base value v_b of year b, latest value v_t of year t, and target T of year y:
 *
 * <pre>
 * growth        g = (v_t ÷ v_b)^(1 ÷ (t − b)) − 1
 * expected      v_e = v_t × (1 + g)^(y − t)
 * with target   (v_e − v_b) ÷ (T − v_b):  from 0.95 score 3, from 0.10 score 2, below 1
 * without       d · g:                     from 2 % score 3, from 0.5 % score 2, below 1
 * </pre>
 *
 * where d is 1 for {@link Direction#INCREASING}, −1 for {@link Direction#DECREASING}, with the
 * opposite sign for negative values. A target that the latest value meets is achieved, score 3; so
 * is one of 0 or 100 per cent from which it differs by at most 1, see {@link #assessPercentage}.
 *
 * <p>The base year is 2015, else the first later year with a value; if that leaves fewer than two
 * values, the last earlier year that leaves two, also where all values are older than 2015. A
 * target year that has passed is judged on the values up to it. A target that lies against the
 * direction from the base value is a {@link TrendObstacle}, since the published ratio would count a
 * move away from the target as progress there. Decisions are exact. Immutable.
 *
 * <p>Source: {@link #CITATION}.
 *
 * @since 0.1.0
 */
public final class ProgressChart {

  /** The source of the method. */
  public static final Citation CITATION = TrendSources.PROGRESS_CHART;

  /** The bands of the share of the required change that is expected by the target year. */
  public static final TrendBands TARGET_BANDS = bands(Ratio.of(95, 100), Ratio.of(10, 100));

  /** The bands of growth a year in the desired direction, without a target. */
  public static final TrendBands GROWTH_BANDS = bands(Ratio.of(2, 100), Ratio.of(5, 1000));

  private static final String NAME = "UNSD Progress Chart 2023";
  private static final String ACHIEVED = "target met or on track to be met";

  private final int baseYear;

  private ProgressChart(int baseYear) {
    this.baseYear = baseYear;
  }

  /** {@return the method with the base year 2015} */
  public static ProgressChart standard() {
    return new ProgressChart(2015);
  }

  /** {@return the same method with another base year} */
  public ProgressChart withBaseYear(int year) {
    return new ProgressChart(year);
  }

  /**
   * Assesses a series with a target.
   *
   * @throws IllegalArgumentException if the target is more than {@link TrendSeries#MAX_SPAN} years
   *     after the base year
   * @throws ArithmeticException if the expected value needs more than {@link Ratio#MAX_DIGITS}
   *     digits
   */
  public TrendAssessment assess(TrendSeries series, Direction direction, TrendTarget target) {
    return assess(series, direction, target, Ratio.ZERO);
  }

  /**
   * Assesses a series of percentages (0 to 100). A target of 0 or 100 also counts as met within 1
   * percentage point.
   *
   * @throws IllegalArgumentException if the target is more than {@link TrendSeries#MAX_SPAN} years
   *     after the base year
   * @throws ArithmeticException if the expected value needs more than {@link Ratio#MAX_DIGITS}
   *     digits
   */
  public TrendAssessment assessPercentage(
      TrendSeries series, Direction direction, TrendTarget target) {
    boolean end = target.value().equals(Ratio.ZERO) || target.value().equals(Ratio.HUNDRED);
    return assess(series, direction, target, end ? Ratio.ONE : Ratio.ZERO);
  }

  private TrendAssessment assess(
      TrendSeries series, Direction direction, TrendTarget target, Ratio tolerance) {
    TrendSeries past = series.until(target.year()).orElse(series);
    Ratio goal = target.value();
    boolean achieved =
        direction != Direction.MAINTAIN
            && (Growth.meets(past.last().value(), goal, direction)
                || past.last().value().minus(goal).abs().compareTo(tolerance) <= 0);
    TrendAssessment.Builder builder = start();
    Optional<TrendSeries> window = window(past);
    Optional<TrendObstacle> obstacle =
        obstacle(direction, window)
            .or(() -> obstacle(window.orElseThrow().first(), direction, target, achieved));
    if (obstacle.isPresent()) {
      return achieved
          ? achieved(builder.obstacle(obstacle))
          : builder.notComputable(obstacle.get(), "not assessed");
    }
    TrendPoint base = window.orElseThrow().first();
    CompoundPath path = CompoundPath.through(base, past.last());
    boolean rising = goal.compareTo(base.value()) > 0;
    Ratio change = goal.minus(base.value());
    TrendBand band =
        TARGET_BANDS.whereReached(
            share -> {
              Ratio level = base.value().plus(share.times(change));
              int order = path.order(target.year(), level);
              return rising ? order >= 0 : order <= 0;
            });
    TrendNumber expected = path.figure(target.year(), CITATION);
    builder.figure(
        TrendNumber.derived(
            "expected share of the required change",
            expected.value().minus(base.value()).dividedBy(change),
            expected.exact(),
            "(expected value − base value) ÷ (target − base value); " + TARGET_BANDS.decision(band),
            CITATION,
            expected,
            TrendNumber.given("base value", base),
            TrendNumber.given("target of " + target.year(), goal)));
    return achieved ? achieved(builder) : builder.band(band).score(score(band)).build();
  }

  /** Assesses the growth of a series without a target. */
  public TrendAssessment assess(TrendSeries series, Direction direction) {
    Optional<TrendSeries> window = window(series);
    Optional<TrendObstacle> obstacle = obstacle(direction, window);
    if (obstacle.isPresent()) {
      return start().notComputable(obstacle.get(), "not assessed");
    }
    Growth observed = Growth.of(window.orElseThrow().first(), series.last());
    int sign = observed.sign(direction);
    TrendBand band =
        GROWTH_BANDS.whereReached(least -> observed.reaches(least, sign, Radical.ZERO));
    return start()
        .figure(
            TrendNumber.derived(
                "growth a year",
                observed.factor().minusOne().times(sign),
                observed.exact(),
                (sign < 0 ? "−" : "") + "observed growth; " + GROWTH_BANDS.decision(band),
                CITATION,
                observed.figure("observed growth", "current", CITATION)))
        .band(band)
        .score(score(band))
        .build();
  }

  /** From the base year on; if that leaves fewer than two values, the last two that there are. */
  private Optional<TrendSeries> window(TrendSeries series) {
    List<TrendPoint> points = series.points();
    return Growth.window(series, Optional.of(baseYear))
        .or(() -> Optional.of(points).filter(all -> all.size() >= 2).map(ProgressChart::lastTwo));
  }

  private static TrendSeries lastTwo(List<TrendPoint> points) {
    return TrendSeries.of(points.subList(points.size() - 2, points.size()));
  }

  private static Optional<TrendObstacle> obstacle(
      Direction direction, Optional<TrendSeries> window) {
    return Obstacles.toTrend(direction, window)
        .or(
            () -> {
              TrendSeries points = window.orElseThrow();
              return Growth.obstacle(points.first().value(), points.last().value());
            });
  }

  private static Optional<TrendObstacle> obstacle(
      TrendPoint base, Direction direction, TrendTarget target, boolean achieved) {
    return Obstacles.toTarget(base, target.value(), target.year())
        .or(
            () ->
                achieved
                    ? Optional.empty()
                    : Obstacles.toDirection(base, target.value(), direction));
  }

  private static TrendAssessment.Builder start() {
    return new TrendAssessment.Builder(NAME, CITATION);
  }

  private static TrendAssessment achieved(TrendAssessment.Builder builder) {
    return builder.status(TrendStatus.ACHIEVED).label(ACHIEVED).score(Ratio.of(3)).build();
  }

  private static Ratio score(TrendBand band) {
    return switch (band.status()) {
      case ON_TRACK -> Ratio.of(3);
      case ACCELERATION_NEEDED -> Ratio.of(2);
      default -> Ratio.ONE;
    };
  }

  private static TrendBands bands(Ratio high, Ratio middle) {
    return TrendBands.of(
        TrendBand.from(high, ON_TRACK, ACHIEVED),
        TrendBand.from(middle, ACCELERATION_NEEDED, "fair progress, but acceleration needed"),
        TrendBand.below(STAGNATION_OR_REGRESSION, "stagnation or regression"));
  }
}
