package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinearProjectionTest {

  private static final Ratio HALF = Ratio.of(1, 2);

  /** UN-Women 2012 (A/67/347): 39.9 in 2009 and 40.7 in 2011 were printed as 2034. */
  @Test
  void the_united_nations_print_the_floor_of_2034_25() {
    LinearProjection line =
        LinearProjection.through(
            SharePoint.ofPercent(2009, "39.9"), SharePoint.ofPercent(2011, "40.7"));
    assertThat(line.incrementInPoints().orElseThrow()).isEqualTo(Ratio.parse("0.4"));
    assertThat(line.momentOf(HALF).value()).contains(Ratio.parse("2034.25"));
    assertThat(line.yearOf(HALF, YearConvention.FLOOR)).contains(2034L);
    assertThat(line.yearOf(HALF, YearConvention.NEAREST)).contains(2034L);
    assertThat(line.yearOf(HALF, YearConvention.CEILING)).contains(2035L);
    assertThat(line.momentOf(HALF).explanation().value()).isEqualTo(Ratio.parse("2034.25"));
    assertThat(line.momentOf(HALF).explanation().remark().orElseThrow())
        .startsWith("linear model: assumes");
    assertThat(line.shareIn(Ratio.of(2021)).orElseThrow()).isEqualTo(Ratio.parse("0.447"));
  }

  /** Y4: A/78/206, 45.3 in 2019 and 47.0 in 2021. */
  @Tag("Y4")
  @Test
  void the_united_nations_system_reaches_half_in_2024_529() {
    LinearProjection line =
        LinearProjection.through(
            SharePoint.ofPercent(2019, "45.3"), SharePoint.ofPercent(2021, "47.0"));
    assertThat(line.incrementInPoints().orElseThrow()).isEqualTo(Ratio.parse("0.85"));
    Ratio target = Ratio.ofPercent(50);
    assertThat(line.yearsTo(target).orElseThrow().doubleValue()).isCloseTo(3.5294, within(1e-4));
    assertThat(line.momentOf(target).orElseThrow().doubleValue()).isCloseTo(2024.529, within(1e-3));
  }

  /** Y6: UN Gender Balance Scorecard, required annual increase from 24.4 in 7 years. */
  @Tag("Y6")
  @Test
  void the_required_increment_of_the_scorecard() {
    assertThat(
            LinearProjection.requiredIncrement(
                    SharePoint.ofPercent(2011, "24.4"), HALF, Ratio.of(2011 + 7))
                .toDecimal(3, RoundingMode.HALF_UP))
        .hasToString("3.657");
  }

  @Test
  void a_share_that_stands_still_or_falls_never_reaches_a_higher_target() {
    SharePoint half = SharePoint.ofPercent(2021, "40");
    assertThat(
            LinearProjection.through(SharePoint.ofPercent(2019, "41"), half).momentOf(HALF).value())
        .isEmpty();
    LinearProjection still = LinearProjection.through(SharePoint.ofPercent(2019, "40"), half);
    assertThat(still.momentOf(HALF).value()).isEmpty();
    assertThat(still.yearsTo(Ratio.parse("0.4")).value()).contains(Ratio.ZERO);
    LinearProjection down =
        LinearProjection.through(
            SharePoint.ofPercent(2019, "62"), SharePoint.ofPercent(2021, "60"));
    assertThat(down.momentOf(HALF).value()).contains(Ratio.of(2031));
  }

  /**
   * United Nations Secretariat, 35.0 in 2016 and 42.2 in 2021. By hand: 1.44 points a year, 47 per
   * cent 4.8 ÷ 1.44 years later. The past implies the hire share h = (w − L·w0) ÷ (1 − L) with L =
   * (1 − a)^5, by Python.
   */
  @Test
  void a_line_and_a_flow_read_the_same_past_differently() {
    LinearProjection line =
        LinearProjection.through(
            SharePoint.ofPercent(2016, "35.0"), SharePoint.ofPercent(2021, "42.2"));
    assertThat(line.incrementInPoints().orElseThrow()).isEqualTo(Ratio.parse("1.44"));
    assertThat(line.momentOf(Ratio.ofPercent(47)).value())
        .contains(Ratio.of(2021 * 3 + 10, 3)); // 2024.3
    assertThat(line.momentOf(HALF).value()).contains(Ratio.of(2021 * 12 + 65, 12)); // 2026.4
    assertThat(impliedHireShare("0.08")).isCloseTo(0.561194185412951, within(1e-12));
    assertThat(impliedHireShare("0.10")).isCloseTo(0.525819882298357, within(1e-12));
  }

  /** An increment of 10⁻³⁰ a year leads to one half in 10³⁰ years. */
  @Test
  void a_line_that_leads_beyond_the_year_9999_has_no_year_to_print() {
    Ratio slow = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(30));
    LinearProjection line =
        LinearProjection.through(SharePoint.of(2009, Ratio.ZERO), SharePoint.of(2010, slow));
    for (YearConvention convention : YearConvention.values()) {
      assertThat(line.yearOf(Ratio.of(1, 2), convention)).isEmpty();
    }
    assertThat(line.momentOf(Ratio.of(1, 2)).value()).isPresent();
  }

  @Test
  void rejects_observations_in_reverse_order() {
    rejects(
        () ->
            LinearProjection.through(
                SharePoint.ofPercent(2021, "47"), SharePoint.ofPercent(2019, "45.3")),
        "first observation of 2021 must be before the last of 2019");
  }

  @Test
  void rejects_a_year_or_a_target_out_of_range() {
    SharePoint now = SharePoint.ofPercent(2021, "42.2");
    rejects(
        () -> LinearProjection.through(now, now),
        "first observation of 2021 must be before the last of 2021");
    rejects(
        () -> LinearProjection.requiredIncrement(now, Ratio.of(1, 2), Ratio.of(2021)),
        "year 2021 must be after the last observation of 2021");
    rejects(
        () -> LinearProjection.requiredIncrement(now, Ratio.of(50), Ratio.of(2028)),
        "target must be between 0 and 1, but is 50");
  }

  private static double impliedHireShare(String attrition) {
    return RequiredHireShare.of(
            Ratio.parse(attrition), Ratio.parse("0.35"), Ratio.parse("0.422"), 5)
        .value()
        .orElseThrow()
        .doubleValue();
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
