package org.openrbm.indicators.trend;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;
import org.openrbm.core.Citation;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;
import org.openrbm.indicators.trend.Opening.Finding;
import org.openrbm.indicators.trend.Opening.Verdict;

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
 * <p>Whether R or v reaches a threshold is decided exactly.
 *
 * @param method the rules of the organisation
 * @since 0.1.0
 */
public record CagrRatio(CagrMethod method) implements TrendMethod {

  /** {@return the calculator of this method} */
  public static CagrRatio of(CagrMethod method) {
    return new CagrRatio(method);
  }

  /** Checks that there is a method. */
  public CagrRatio {
    checkNotNull(method, "method");
  }

  /** {@return {@link CagrMethods#STATISTICS_CANADA}} */
  public static CagrRatio statisticsCanada() {
    return of(CagrMethods.STATISTICS_CANADA);
  }

  /** {@return {@link CagrMethods#EUROSTAT}} */
  public static CagrRatio eurostat() {
    return of(CagrMethods.EUROSTAT);
  }

  /** {@return the same method with another base year} */
  public CagrRatio withBaseYear(int year) {
    return of(method.withBaseYear(year));
  }

  @Override
  public String name() {
    return method.name();
  }

  @Override
  public Citation citation() {
    return method.citation();
  }

  /**
   * Assesses the growth of a series with a target.
   *
   * @throws IllegalArgumentException if the target is more than {@link TrendSeries#MAX_SPAN} years
   *     after the base year
   */
  @Override
  public TrendAssessment assess(TrendSeries series, Direction direction, TrendTarget target) {
    checkNotNull(series, "series");
    checkNotNull(direction, "direction");
    Ratio goal = method.substituted(target.value());
    Optional<TrendSeries> window = window(series);
    Opening opening = opening(series, direction, window);
    return opening.conclude(
        method
            .achievedLabel()
            .filter(label -> opening.meets(goal))
            .map(label -> new Verdict(TrendStatus.ACHIEVED, label, score(ScoreScale.HIGHEST))),
        () ->
            opening
                .toGrowth()
                .or(() -> opening.toTarget(goal, target.year()))
                .or(() -> opening.toGrowth(goal))
                .or(
                    () ->
                        method.achievedLabel().isPresent()
                            ? Optional.empty()
                            : opening.toDirection(goal)),
        () -> {
          TrendPoint required = TrendPoint.of(target.year(), goal);
          String replaced = method.replaced(window.orElseThrow().first().value(), target.value());
          return towards(opening, required, replaced);
        });
  }

  private Finding towards(Opening opening, TrendPoint goal, String replaced) {
    Growth observed = Growth.of(opening.baseline(), opening.latest());
    Growth required = Growth.of(opening.baseline(), goal);
    int sign = observed.sign(opening.direction());
    TrendBand band =
        method.ratioBands().whereReached(least -> observed.reaches(least, sign, required));
    Ratio ratio =
        observed.factor().minusOne().times(sign).dividedBy(required.factor().minusOne().abs());
    return new Finding(
        TrendNumber.derived(
            "growth ratio",
            ratio,
            observed.exact() && required.exact(),
            (sign < 0 ? "−" : "")
                + "observed growth ÷ |required growth|; "
                + method.ratioBands().decision(band)
                + replaced,
            method.citation(),
            observed.number("observed growth", "current", method.citation()),
            required.number("required growth", "target", method.citation())),
        Verdict.of(band, score(ScoreScale.ofRatio(ratio, band.status()))));
  }

  /** Assesses the growth of a series without a target. */
  public TrendAssessment assess(TrendSeries series, Direction direction) {
    checkNotNull(series, "series");
    checkNotNull(direction, "direction");
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
    checkNotNull(series, "series");
    checkNotNull(direction, "direction");
    TrendPoint.checkDigits("natural limit", limit);
    return assess(series, direction, Optional.of(limit));
  }

  private TrendAssessment assess(TrendSeries series, Direction direction, Optional<Ratio> limit) {
    Optional<TrendSeries> window = window(series);
    Opening opening = opening(series, direction, window);
    return opening.conclude(
        Optional.empty(),
        opening::toGrowth,
        () -> withoutTarget(opening, window.orElseThrow().first().value(), limit));
  }

  private Finding withoutTarget(Opening opening, Ratio base, Optional<Ratio> limit) {
    Growth observed = Growth.of(opening.baseline(), opening.latest());
    ScoreScale scale =
        limit.map(bound -> ScoreScale.near(bound, base)).orElse(ScoreScale.WITHOUT_LIMIT);
    int sign = observed.sign(opening.direction());
    TrendBand band =
        method
            .growthBands()
            .whereReached(
                least ->
                    observed.reaches(
                        least, sign, least.signum() > 0 ? scale.reduction() : Radical.ZERO));
    Ratio value = observed.factor().minusOne().times(sign);
    return new Finding(
        growth(value, sign, observed, base, band, limit, scale),
        Verdict.of(band, score(scale.ofGrowth(value, band.status()))));
  }

  /** Returns the answer for an indicator that is met or not met and has no number. */
  public TrendAssessment assessBinary(boolean met) {
    return TrendAssessment.builder(this)
        .status(met ? TrendStatus.ACHIEVED : TrendStatus.NOT_ACHIEVED)
        .label(met ? "target achieved" : "target not achieved")
        .explanation(
            TrendNumber.exact(
                    "all conditions met",
                    met ? Ratio.ONE : Ratio.ZERO,
                    "1 if all conditions for meeting the target are met, 0 if not",
                    method.citation())
                .explanation())
        .build();
  }

  private TrendNumber growth(
      Ratio value,
      int sign,
      Growth observed,
      Ratio base,
      TrendBand band,
      Optional<Ratio> limit,
      ScoreScale scale) {
    String rule =
        (sign < 0 ? "−" : "")
            + "observed growth; "
            + method.growthBands().decision(band)
            + method.replaced(base, base);
    TrendNumber growth = observed.number("observed growth", "current", method.citation());
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
        scale.number(limit.get(), method.citation()));
  }

  private Optional<Ratio> score(Ratio score) {
    return method.scored() ? Optional.of(score) : Optional.empty();
  }

  private Opening opening(TrendSeries series, Direction direction, Optional<TrendSeries> window) {
    return Opening.of(this, direction, series, window)
        .withBase(
            window
                .map(TrendSeries::first)
                .map(base -> TrendPoint.of(base.year(), method.substituted(base.value()))))
        .withUnassessed(method.notComputableLabel());
  }

  private Optional<TrendSeries> window(TrendSeries series) {
    return Opening.atLeastTwo(method.baseYear().map(series::since).orElse(Optional.of(series)));
  }

  /** {@return the name of the method} */
  @Override
  public String toString() {
    return method.toString();
  }
}
