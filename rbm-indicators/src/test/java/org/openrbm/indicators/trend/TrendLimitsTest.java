package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.target.Direction.INCREASING;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;

/** Numbers of very many digits, and years without end. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class TrendLimitsTest {

  private static final BigInteger LARGE = BigInteger.TEN.pow(999);

  /** (10⁹⁹⁹ + more) ÷ 10⁹⁹⁹. */
  private static Ratio nearOne(long more) {
    return Ratio.of(LARGE.add(BigInteger.valueOf(more)), LARGE);
  }

  /**
   * (1 + x)^(1 ÷ 199) − 1 = x ÷ 199 − 99·x² ÷ 199² + …, for x = 199·10⁻⁹⁹⁹ less than 10⁻⁹⁹⁹ by a
   * part of 10⁻⁹⁹⁷; it is carried to 1,280 decimals, the first doubling of 40 that differs from 0.
   */
  @Test
  void the_rate_of_values_of_a_thousand_digits_is_found() {
    Figure rate =
        RequiredRate.compound(TrendPoint.of(2001, Ratio.ONE), TrendTarget.of(nearOne(199), 2200));
    BigDecimal exact = rate.orElseThrow().toDecimal(new MathContext(250, RoundingMode.HALF_EVEN));
    assertThat(exact).isEqualByComparingTo(new BigDecimal(BigInteger.ONE, 999));
    assertThat(rate.orElseThrow()).isLessThan(Ratio.of(BigInteger.ONE, LARGE));
  }

  @Test
  void values_of_more_digits_are_refused() {
    Ratio tooLong = Ratio.of(BigInteger.TEN.pow(1_000), BigInteger.ONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TrendTarget.of(Ratio.ONE.dividedBy(tooLong), 2030))
        .withMessage(
            "value of a trend target must have at most 1000 digits in its numerator and in its"
                + " denominator");
    TrendSeries series = TrendSeries.ofYears(2015, Ratio.of(10), Ratio.of(12));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CompoundPath.through(series.first(), series.last()).compare(2030, tooLong))
        .withMessageStartingWith("level of a projection must have at most 1000 digits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CagrRatio.eurostat().assessNearLimit(series, INCREASING, tooLong))
        .withMessageStartingWith("natural limit must have at most 1000 digits");
  }

  /** Growth over 198 years against growth over 199: a common power would have 39,402,000 digits. */
  @Test
  void growth_over_different_spans_is_compared_without_a_common_power() {
    TrendSeries series =
        TrendSeries.of(TrendPoint.of(1801, Ratio.ONE), TrendPoint.of(1999, nearOne(198)));
    for (long more : new long[] {198, 199, 200}) {
      // to first order both grow by 10⁻⁹⁹⁹ a year, if 199 are wanted
      TrendAssessment assessment =
          CagrRatio.eurostat()
              .withBaseYear(1801)
              .assess(series, INCREASING, TrendTarget.of(nearOne(more), 2000));
      assertThat(assessment.exact()).isFalse();
      assertThat(assessment.value().orElseThrow().doubleValue()).isBetween(0.99, 1.01);
    }
    // 3^(1 ÷ 198) squared is 9^(1 ÷ 198) = 3^(1 ÷ 99): equal, in different guise
    assertThat(
            Radical.of(Ratio.of(9), 1, 198)
                .compareTo(Ratio.ZERO, Ratio.ONE, Radical.of(Ratio.of(3), 1, 99)))
        .isZero();
  }

  /** r^n·d ≤ p·10^(k·n) &lt; (r + 1)^n·d, for the first k decimals of the n-th root of p ÷ d. */
  @Test
  void decimals_of_roots_are_the_greatest_that_fit() {
    Random random = new Random(31);
    for (int i = 0; i < 2_000; i++) {
      BigInteger p = new BigInteger(1 + random.nextInt(i % 50 == 0 ? 3_000 : 90), random);
      BigInteger d = new BigInteger(1 + random.nextInt(90), random).add(BigInteger.ONE);
      int degree = 2 + random.nextInt(i % 10 == 0 ? 199 : 12);
      int power = 1 + random.nextInt(4);
      int decimals = random.nextInt(60);
      BigInteger ten = BigInteger.TEN.pow(decimals);
      BigInteger floor =
          Radical.of(Ratio.of(p, d), power, degree)
              .floor(decimals)
              .times(Ratio.of(ten, BigInteger.ONE))
              .numerator();
      BigInteger right = p.pow(power).multiply(ten.pow(degree));
      assertThat(floor.pow(degree).multiply(d.pow(power)))
          .as("%s decimals of (%s/%s)^(%s/%s)", decimals, p, d, power, degree)
          .isLessThanOrEqualTo(right);
      assertThat(floor.add(BigInteger.ONE).pow(degree).multiply(d.pow(power))).isGreaterThan(right);
    }
  }

  @Test
  void lines_that_lead_beyond_the_year_9999_lead_nowhere() {
    Ratio slow = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(30));
    DatedPath days =
        DatedPath.of(LocalDate.of(2020, 1, 1), Ratio.ZERO, LocalDate.of(2020, 1, 2), slow);
    assertThat(days.firstDayReaching(Ratio.ONE)).isEmpty();
    DatedPath daily =
        DatedPath.of(LocalDate.of(9999, 1, 1), Ratio.ZERO, LocalDate.of(9999, 1, 2), Ratio.ONE);
    assertThat(daily.firstDayReaching(Ratio.of(364))).contains(LocalDate.of(9999, 12, 31));
    assertThat(daily.firstDayReaching(Ratio.of(365))).isEmpty();
    TrendLine line = new TrendLine(2020, Ratio.ZERO, slow);
    assertThat(line.firstYearReaching(Ratio.ONE, 2020)).isEmpty();
    TrendLine yearly = new TrendLine(9000, Ratio.ZERO, Ratio.ONE);
    assertThat(yearly.firstYearReaching(Ratio.of(999), 9000)).hasValue(9999);
    assertThat(yearly.firstYearReaching(Ratio.of(1000), 9000)).isEmpty();
  }
}
