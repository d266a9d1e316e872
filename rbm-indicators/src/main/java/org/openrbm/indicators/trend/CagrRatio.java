package org.openrbm.indicators.trend;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;

/**
 * Compares observed with required compound annual growth. With base value y₀ of year t₀, latest
 * value y of year t, and target T of year t_T:
 *
 * <pre>
 * growth    g  = (y ÷ y₀)^(1 ÷ (t − t₀)) − 1
 * required  gT = (T ÷ y₀)^(1 ÷ (t_T − t₀)) − 1
 * with a target      R = d · g ÷ |gT|
 * without            v = d · g
 * near a limit       the thresholds of v times C = 1 − (y₀ ÷ limit)^4.44
 * </pre>
 *
 * where d is 1 for {@link Direction#INCREASING} and −1 for {@link Direction#DECREASING}, with the
 * opposite sign if the values are negative. R and v are pure numbers, 1 for 100 per cent; values,
 * target and limit are in the unit of the indicator, which cancels.
 *
 * <p>Edges. If the method looks at whether the target is met, a target that is met is achieved,
 * with score 5, also where R cannot be computed. A base value or target of 0 is replaced by the
 * method's substitute; the target is replaced before it is compared with the latest value. These
 * give a {@link TrendObstacle}: values of both signs, fewer than two points from the base year on,
 * a target that equals the base value or is not later, and, in a method without "achieved", a
 * target that lies against the direction.
 *
 * <p>Whether R or v reaches a threshold is decided exactly. Immutable.
 *
 * @since 0.1.0
 */
public final class CagrRatio {

  private final CagrMethod method;

  private CagrRatio(CagrMethod method) {
    this.method = method;
  }

  /** {@return the calculator of this method} */
  public static CagrRatio of(CagrMethod method) {
    return new CagrRatio(checkNotNull(method, "method"));
  }

  /** {@return {@link CagrMethods#STATISTICS_CANADA}} */
  public static CagrRatio statisticsCanada() {
    return of(CagrMethods.STATISTICS_CANADA);
  }

  /** {@return {@link CagrMethods#EUROSTAT}} */
  public static CagrRatio eurostat() {
    return of(CagrMethods.EUROSTAT);
  }

  /** {@return the method} */
  public CagrMethod method() {
    return method;
  }

  /** {@return the same method with another base year} */
  public CagrRatio withBaseYear(int year) {
    return of(method.withBaseYear(year));
  }

  /**
   * Assesses the growth of a series with a target.
   *
   * @throws IllegalArgumentException if the target is more than {@link TrendSeries#MAX_SPAN} years
   *     after the base year
   */
  public TrendAssessment assess(TrendSeries series, Direction direction, TrendTarget target) {
    Ratio goal = method.substituted(target.value());
    TrendAssessment.Builder builder = start();
    boolean achieved =
        method.achievedLabel().isPresent()
            && direction != Direction.MAINTAIN
            && Growth.meets(series.last().value(), goal, direction);
    Optional<TrendSeries> window = Growth.window(series, method.baseYear());
    Optional<TrendObstacle> obstacle =
        obstacle(direction, window)
            .or(() -> obstacle(base(window.orElseThrow()), goal, target.year(), direction));
    if (obstacle.isPresent()) {
      return achieved
          ? achieved(builder.obstacle(obstacle)).build()
          : builder.notComputable(obstacle.get(), method.notComputableLabel());
    }
    TrendPoint base = base(window.orElseThrow());
    Growth observed = Growth.of(base, series.last());
    Growth required = Growth.of(base, TrendPoint.of(target.year(), goal));
    int sign = observed.sign(direction);
    TrendBand band =
        method.ratioBands().whereReached(least -> observed.reaches(least, sign, required));
    Ratio ratio =
        observed.factor().minusOne().times(sign).dividedBy(required.factor().minusOne().abs());
    builder.figure(
        TrendNumber.derived(
            "growth ratio",
            ratio,
            observed.exact() && required.exact(),
            (sign < 0 ? "−" : "")
                + "observed growth ÷ |required growth|; "
                + method.ratioBands().decision(band)
                + method.replaced(window.orElseThrow().first().value(), target.value()),
            method.citation(),
            observed.figure("observed growth", "current", method.citation()),
            required.figure("required growth", "target", method.citation())));
    if (achieved) {
      return achieved(builder).build();
    }
    return builder
        .band(band)
        .score(
            method.scored()
                ? Optional.of(ScoreScale.ofRatio(ratio, band.status()))
                : Optional.empty())
        .build();
  }

  /** Assesses the growth of a series without a target. */
  public TrendAssessment assess(TrendSeries series, Direction direction) {
    return assess(series, direction, Optional.empty());
  }

  /**
   * Assesses the growth of a series without a target whose values have a natural limit in the
   * desired direction, such as 100 per cent for a share that should rise.
   *
   * @throws IllegalArgumentException if {@code limit} has more than {@link TrendPoint#MAX_DIGITS}
   *     digits
   */
  public TrendAssessment assessNearLimit(TrendSeries series, Direction direction, Ratio limit) {
    TrendPoint.checkDigits("natural limit", limit);
    return assess(series, direction, Optional.of(limit));
  }

  private TrendAssessment assess(TrendSeries series, Direction direction, Optional<Ratio> limit) {
    TrendAssessment.Builder builder = start();
    Optional<TrendSeries> window = Growth.window(series, method.baseYear());
    Optional<TrendObstacle> obstacle = obstacle(direction, window);
    if (obstacle.isPresent()) {
      return builder.notComputable(obstacle.get(), method.notComputableLabel());
    }
    Growth observed = Growth.of(base(window.orElseThrow()), series.last());
    ScalingFactor scale =
        limit
            .map(bound -> ScalingFactor.near(bound, window.orElseThrow().first().value()))
            .orElse(ScalingFactor.NONE);
    int sign = observed.sign(direction);
    TrendBand band =
        method
            .growthBands()
            .whereReached(
                least ->
                    observed.reaches(
                        least, sign, least.signum() > 0 ? scale.reduction() : Radical.ZERO));
    Ratio value = observed.factor().minusOne().times(sign);
    return builder
        .band(band)
        .figure(
            figure(value, sign, observed, window.orElseThrow().first().value(), band, limit, scale))
        .score(
            method.scored()
                ? Optional.of(ScoreScale.ofGrowth(value, band.status(), scale.value()))
                : Optional.empty())
        .build();
  }

  /** Returns the answer for an indicator that is met or not met and has no number. */
  public TrendAssessment assessBinary(boolean met) {
    Ratio value = met ? Ratio.ONE : Ratio.ZERO;
    return start()
        .status(met ? TrendStatus.ACHIEVED : TrendStatus.NOT_ACHIEVED)
        .label(met ? "target achieved" : "target not achieved")
        .figure(
            TrendNumber.exact(
                "all conditions met",
                value,
                "1 if all conditions for meeting the target are met, 0 if not",
                method.citation()))
        .build();
  }

  private TrendAssessment.Builder start() {
    return new TrendAssessment.Builder(method.name(), method.citation());
  }

  private TrendAssessment.Builder achieved(TrendAssessment.Builder builder) {
    return builder
        .status(TrendStatus.ACHIEVED)
        .label(method.achievedLabel().orElseThrow())
        .score(method.scored() ? Optional.of(ScoreScale.HIGHEST) : Optional.empty());
  }

  private TrendNumber figure(
      Ratio value,
      int sign,
      Growth observed,
      Ratio base,
      TrendBand band,
      Optional<Ratio> limit,
      ScalingFactor scale) {
    String rule =
        (sign < 0 ? "−" : "")
            + "observed growth; "
            + method.growthBands().decision(band)
            + method.replaced(base, base);
    TrendNumber growth = observed.figure("observed growth", "current", method.citation());
    if (limit.isEmpty()) {
      return TrendNumber.derived(
          "growth a year", value, observed.exact(), rule, method.citation(), growth);
    }
    return TrendNumber.derived(
        "growth a year",
        value,
        observed.exact(),
        rule + ", positive limits times the scaling factor",
        method.citation(),
        growth,
        scale.figure(limit.get(), method.citation()));
  }

  private TrendPoint base(TrendSeries window) {
    return TrendPoint.of(window.first().year(), method.substituted(window.first().value()));
  }

  private Optional<TrendObstacle> obstacle(Direction direction, Optional<TrendSeries> window) {
    return Obstacles.toTrend(direction, window)
        .or(
            () -> {
              TrendSeries points = window.orElseThrow();
              return Growth.obstacle(base(points).value(), points.last().value());
            });
  }

  private Optional<TrendObstacle> obstacle(
      TrendPoint base, Ratio goal, int year, Direction direction) {
    return Obstacles.toTarget(base, goal, year)
        .or(() -> Growth.obstacle(base.value(), goal))
        .or(
            () ->
                method.achievedLabel().isPresent()
                    ? Optional.empty()
                    : Obstacles.toDirection(base, goal, direction));
  }
}
