package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
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

  /** From 40 per cent in 2011, 0.4 points a year: 7 points to 47 take 17.5 years, 13 take 32.5. */
  @Test
  void the_line_is_inside_a_band_from_its_nearer_to_its_further_limit() {
    LinearProjection line =
        LinearProjection.through(
            SharePoint.ofPercent(2009, "39.2"), SharePoint.ofPercent(2011, "40"));

    assertThat(line.yearsTo(ParityBands.UN).value()).contains(Ratio.parse("17.5"));
    assertThat(line.momentOf(ParityBands.UN).value()).contains(Ratio.parse("2028.5"));
    assertThat(line.yearOf(ParityBands.UN, YearConvention.FLOOR)).contains(2028L);
    assertThat(line.within(ParityBands.UN))
        .contains(stay("2028.5", "2043.5"))
        .hasToString("Optional[2028.5 to 2043.5]");
    assertThat(line.shareIn(2021)).isEqualTo(line.shareIn(Ratio.of(2021)));
  }

  /** From 55 per cent in 2011, a point a year down: 53 in 2013 and 47 in 2019. */
  @Test
  void a_band_is_entered_from_above_too() {
    assertThat(line("56", "55").within(ParityBands.UN)).contains(stay("2013", "2019"));
    assertThat(line("51", "50").within(ParityBands.UN)) // inside at the last observation
        .contains(stay("2011", "2014"));
    assertThat(line("51", "50").yearsTo(ParityBands.UN).value()).contains(Ratio.ZERO);
  }

  @Test
  void a_line_that_leads_away_from_a_band_is_never_inside_and_a_level_one_always() {
    assertThat(line("41", "40").within(ParityBands.UN)).isEmpty();
    assertThat(line("41", "40").yearsTo(ParityBands.UN).reason())
        .contains(ParityReason.NEVER_REACHED);
    assertThat(line("41", "40").yearOf(ParityBands.UN, YearConvention.FLOOR)).isEmpty();
    assertThat(line("40", "40").within(ParityBands.UN)).isEmpty();
    assertThat(line("50", "50").within(ParityBands.UN))
        .contains(new LinearProjection.Stay(Ratio.of(2011), Optional.empty()))
        .hasToString("Optional[from 2011.0 on]");
  }

  private static LinearProjection.Stay stay(String from, String until) {
    return new LinearProjection.Stay(Ratio.parse(from), Optional.of(Ratio.parse(until)));
  }

  private static LinearProjection line(String in2010, String in2011) {
    return LinearProjection.through(
        SharePoint.ofPercent(2010, in2010), SharePoint.ofPercent(2011, in2011));
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
