package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;

class CagrRatioPropertyTest {

  private static final CagrRatio METHOD = CagrRatio.statisticsCanada();

  @Property(tries = 300)
  void the_unit_does_not_matter(
      @ForAll("values") Ratio base,
      @ForAll("values") Ratio latest,
      @ForAll("values") Ratio target,
      @ForAll("values") Ratio factor,
      @ForAll @IntRange(min = 1, max = 14) int years) {
    TrendAssessment one = assess(base, latest, target, years, Direction.INCREASING);
    TrendAssessment other =
        assess(
            base.times(factor),
            latest.times(factor),
            target.times(factor),
            years,
            Direction.INCREASING);
    assertThat(other.status()).isEqualTo(one.status());
    assertThat(other.score()).isEqualTo(one.score());
    assertThat(other.value()).isEqualTo(one.value());
  }

  /** Below zero, rising is what falling is above: the same rates with the other direction. */
  @Property(tries = 300)
  void negative_series_mirror_positive_ones(
      @ForAll("values") Ratio base,
      @ForAll("values") Ratio latest,
      @ForAll("values") Ratio target,
      @ForAll @IntRange(min = 1, max = 14) int years) {
    TrendAssessment up = assess(base, latest, target, years, Direction.INCREASING);
    TrendAssessment down =
        assess(base.negated(), latest.negated(), target.negated(), years, Direction.DECREASING);
    assertThat(down.status()).isEqualTo(up.status());
    assertThat(down.score()).isEqualTo(up.score());
    assertThat(down.value()).isEqualTo(up.value());
  }

  /** Without a target, the two directions give the same number with opposite signs. */
  @Property(tries = 300)
  void the_other_direction_turns_the_sign(
      @ForAll("values") Ratio base,
      @ForAll("values") Ratio latest,
      @ForAll @IntRange(min = 1, max = 14) int years) {
    TrendSeries series = series(base, latest, years);
    assertThat(
            METHOD.assess(series, Direction.DECREASING).value().orElseThrow().doubleValue() + 0.0)
        .isEqualTo(
            -METHOD.assess(series, Direction.INCREASING).value().orElseThrow().doubleValue() + 0.0);
  }

  @Property(tries = 300)
  void scores_stay_between_minus_5_and_5_and_rise_with_the_latest_value(
      @ForAll("values") Ratio base,
      @ForAll("values") Ratio one,
      @ForAll("values") Ratio other,
      @ForAll("values") Ratio limit,
      @ForAll @IntRange(min = 1, max = 14) int years) {
    Ratio low =
        METHOD
            .assessNearLimit(series(base, one.min(other), years), Direction.INCREASING, limit)
            .score()
            .orElseThrow();
    Ratio high =
        METHOD
            .assessNearLimit(series(base, one.max(other), years), Direction.INCREASING, limit)
            .score()
            .orElseThrow();
    assertThat(low).isBetween(Ratio.of(-5), Ratio.of(5));
    assertThat(high).isBetween(Ratio.of(-5), Ratio.of(5)).isGreaterThanOrEqualTo(low);
  }

  @Property(tries = 300)
  void scores_to_a_target_rise_with_the_latest_value(
      @ForAll("values") Ratio base,
      @ForAll("values") Ratio one,
      @ForAll("values") Ratio other,
      @ForAll("values") Ratio target,
      @ForAll @IntRange(min = 1, max = 14) int years) {
    Assume.that(!base.equals(target));
    Ratio low =
        assess(base, one.min(other), target, years, Direction.INCREASING).score().orElseThrow();
    Ratio high =
        assess(base, one.max(other), target, years, Direction.INCREASING).score().orElseThrow();
    assertThat(low).isBetween(Ratio.of(-5), Ratio.of(5));
    assertThat(high).isBetween(Ratio.of(-5), Ratio.of(5)).isGreaterThanOrEqualTo(low);
  }

  /** The same number in plain double arithmetic, which is no part of the library. */
  @Property(tries = 300)
  void the_value_is_that_of_double_arithmetic(
      @ForAll("values") Ratio base,
      @ForAll("values") Ratio latest,
      @ForAll @IntRange(min = 1, max = 14) int years) {
    double expected = Math.pow(latest.doubleValue() / base.doubleValue(), 1.0 / years) - 1;
    assertThat(
            METHOD
                .assess(series(base, latest, years), Direction.INCREASING)
                .value()
                .orElseThrow()
                .doubleValue())
        .isCloseTo(expected, within(1e-13 * (1 + Math.abs(expected))));
  }

  private static TrendAssessment assess(
      Ratio base, Ratio latest, Ratio target, int years, Direction direction) {
    return METHOD.assess(series(base, latest, years), direction, TrendTarget.of(target, 2030));
  }

  private static TrendSeries series(Ratio base, Ratio latest, int years) {
    return TrendSeries.of(TrendPoint.of(2015, base), TrendPoint.of(2015 + years, latest));
  }

  @Provide
  Arbitrary<Ratio> values() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 10_000), Arbitraries.longs().between(1, 100))
        .as(Ratio::of);
  }
}
