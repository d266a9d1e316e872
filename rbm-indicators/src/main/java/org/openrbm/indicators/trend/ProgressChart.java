package org.openrbm.indicators.trend;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.indicators.trend.TrendStatus.ACCELERATION_NEEDED;
import static org.openrbm.indicators.trend.TrendStatus.ON_TRACK;
import static org.openrbm.indicators.trend.TrendStatus.STAGNATION_OR_REGRESSION;

import java.util.List;
import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;
import org.openrbm.indicators.trend.Opening.Finding;
import org.openrbm.indicators.trend.Opening.Verdict;

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
 * is one of 0 or 100 per cent from which it differs by at most 1, see {@link #withPercentages}.
 *
 * <p>The base year is 2015, else the first later year with a value; if that leaves fewer than two
 * values, the last earlier year that leaves two, also where all values are older than 2015. A
 * target year that has passed is judged on the values up to it. A target that lies against the
 * direction from the base value is a {@link TrendObstacle}, since the published ratio would count a
 * move away from the target as progress there. Decisions are exact.
 *
 * <p>Source: {@link #CITATION}.
 *
 * @param baseYear the base year
 * @param percentages whether series are percentages (0 to 100), of which a target of 0 or 100 also
 *     counts as met within 1 percentage point
 * @since 0.1.0
 */
public record ProgressChart(int baseYear, boolean percentages) implements TrendMethod {

  /** The source of the method. */
  public static final Citation CITATION = TrendSources.PROGRESS_CHART;

  /** The bands of the share of the required change that is expected by the target year. */
  public static final TrendBands TARGET_BANDS = bands(Ratio.of(95, 100), Ratio.of(10, 100));

  /** The bands of growth a year in the desired direction, without a target. */
  public static final TrendBands GROWTH_BANDS = bands(Ratio.of(2, 100), Ratio.of(5, 1000));

  private static final String ACHIEVED = "target met or on track to be met";

  /** {@return the method with the base year 2015, for series in any unit} */
  public static ProgressChart standard() {
    return new ProgressChart(2015, false);
  }

  /** {@return the same method with another base year} */
  public ProgressChart withBaseYear(int year) {
    return new ProgressChart(year, percentages);
  }

  /**
   * Returns the same method for series of percentages (0 to 100). A target of 0 or 100 also counts
   * as met within 1 percentage point.
   */
  public ProgressChart withPercentages() {
    return new ProgressChart(baseYear, true);
  }

  /** {@return {@code "UNSD Progress Chart 2023"}} */
  @Override
  public String name() {
    return "UNSD Progress Chart 2023";
  }

  @Override
  public Citation citation() {
    return CITATION;
  }

  /**
   * Assesses a series with a target.
   *
   * @throws IllegalArgumentException if the target is more than {@link TrendSeries#MAX_SPAN} years
   *     after the base year
   * @throws ArithmeticException if the expected value needs more than {@link Ratio#MAX_DIGITS}
   *     digits
   */
  @Override
  public TrendAssessment assess(TrendSeries series, Direction direction, TrendTarget target) {
    checkNotNull(direction, "direction");
    TrendSeries past = series.until(target.year()).orElse(series);
    Opening opening = Opening.of(this, direction, past, window(past));
    boolean achieved = opening.meets(target.value()) || nearEnd(opening, target.value());
    return opening.conclude(
        Optional.of(new Verdict(TrendStatus.ACHIEVED, ACHIEVED, Optional.of(Ratio.of(3))))
            .filter(verdict -> achieved),
        () ->
            opening
                .toGrowth()
                .or(() -> opening.toTarget(target.value(), target.year()))
                .or(() -> achieved ? Optional.empty() : opening.toDirection(target.value())),
        () -> towards(opening, target));
  }

  /** Whether a percentage is within one point of a target at the end of the scale. */
  private boolean nearEnd(Opening opening, Ratio goal) {
    return percentages
        && opening.direction() != Direction.MAINTAIN
        && (goal.equals(Ratio.ZERO) || goal.equals(Ratio.HUNDRED))
        && opening.latest().value().minus(goal).abs().compareTo(Ratio.ONE) <= 0;
  }

  private static Finding towards(Opening opening, TrendTarget target) {
    TrendPoint base = opening.baseline();
    Ratio goal = target.value();
    CompoundPath path = CompoundPath.through(base, opening.latest());
    boolean rising = goal.compareTo(base.value()) > 0;
    Ratio change = goal.minus(base.value());
    TrendBand band =
        TARGET_BANDS.whereReached(
            share -> {
              Ratio level = base.value().plus(share.times(change));
              int order = path.order(target.year(), level);
              return rising ? order >= 0 : order <= 0;
            });
    TrendNumber expected = path.number(target.year(), CITATION);
    return new Finding(
        TrendNumber.derived(
            "expected share of the required change",
            expected.value().minus(base.value()).dividedBy(change),
            expected.exact(),
            "(expected value − base value) ÷ (target − base value); " + TARGET_BANDS.decision(band),
            CITATION,
            expected,
            TrendNumber.given("base value", base),
            TrendNumber.given("target of " + target.year(), goal)),
        Verdict.of(band, Optional.of(score(band))));
  }

  /** Assesses the growth of a series without a target. */
  public TrendAssessment assess(TrendSeries series, Direction direction) {
    checkNotNull(direction, "direction");
    Opening opening = Opening.of(this, direction, series, window(series));
    return opening.conclude(Optional.empty(), opening::toGrowth, () -> growth(opening));
  }

  private static Finding growth(Opening opening) {
    Growth observed = Growth.of(opening.baseline(), opening.latest());
    int sign = observed.sign(opening.direction());
    TrendBand band =
        GROWTH_BANDS.whereReached(least -> observed.reaches(least, sign, Radical.ZERO));
    return new Finding(
        TrendNumber.derived(
            "growth a year",
            observed.factor().minusOne().times(sign),
            observed.exact(),
            (sign < 0 ? "−" : "") + "observed growth; " + GROWTH_BANDS.decision(band),
            CITATION,
            observed.number("observed growth", "current", CITATION)),
        Verdict.of(band, Optional.of(score(band))));
  }

  /** From the base year on; if that leaves fewer than two values, the last two that there are. */
  private Optional<TrendSeries> window(TrendSeries series) {
    List<TrendPoint> points = series.points();
    return Opening.window(series, baseYear)
        .or(() -> Optional.of(points).filter(all -> all.size() >= 2).map(ProgressChart::lastTwo));
  }

  private static TrendSeries lastTwo(List<TrendPoint> points) {
    return TrendSeries.of(points.subList(points.size() - 2, points.size()));
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

  /** {@return the name and the options} */
  @Override
  public String toString() {
    return name() + " from " + baseYear + (percentages ? ", in percentages" : "");
  }
}
