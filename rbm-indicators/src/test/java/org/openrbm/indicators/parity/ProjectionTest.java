package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.RoundingMode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;

/** Published projections, and cases computed independently; ids are those of the shared cases. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProjectionTest {

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

  /** Y2: A/69/346 printed 2028 for 41.8 in 2013, at an average increment of ten years. */
  @Tag("Y2")
  @Test
  void an_increment_is_recovered_from_a_published_year() {
    SharePoint snapshot = SharePoint.ofPercent(2013, "41.8");
    IncrementRange range = IncrementRange.of(snapshot, HALF, 2028);
    assertThat(range.abovePoints()).isEqualTo(Ratio.parse("0.5125"));
    assertThat(range.atMostPoints().orElseThrow().toDecimal(4, RoundingMode.HALF_UP))
        .hasToString("0.5467");
    assertThat(range.contains(range.abovePoints())).isFalse();
    assertThat(range.contains(range.atMostPoints().orElseThrow())).isTrue();
    // the share of 2003: [36.33, 36.68)
    assertThat(
            LinearProjection.through(SharePoint.ofPercent(2003, "36.34"), snapshot)
                .yearOf(HALF, YearConvention.FLOOR))
        .contains(2028L);
    assertThat(
            LinearProjection.through(SharePoint.ofPercent(2003, "36.675"), snapshot)
                .yearOf(HALF, YearConvention.FLOOR))
        .contains(2029L);
    assertThat(
            LinearProjection.through(SharePoint.ofPercent(2003, "36.33"), snapshot)
                .yearOf(HALF, YearConvention.FLOOR))
        .contains(2027L);
  }

  /** The same report printed 2045 for ungraded posts, 26.7 in 2013: 23.3 ÷ 33 to 23.3 ÷ 32. */
  @Test
  void the_increment_of_ungraded_posts_is_recovered() {
    IncrementRange range = IncrementRange.of(SharePoint.ofPercent(2013, "26.7"), HALF, 2045);
    assertThat(range.abovePoints().toDecimal(4, RoundingMode.HALF_UP)).hasToString("0.7061");
    assertThat(range.abovePoints()).isEqualTo(Ratio.of(233, 330));
    assertThat(range.atMostPoints().orElseThrow().toDecimal(4, RoundingMode.HALF_UP))
        .hasToString("0.7281");
    assertThat(range.atMostPoints()).contains(Ratio.of(233, 320));
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

  private static double impliedHireShare(String attrition) {
    return RequiredHireShare.of(
            Ratio.parse(attrition), Ratio.parse("0.35"), Ratio.parse("0.422"), 5)
        .value()
        .orElseThrow()
        .doubleValue();
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

  @ParameterizedTest(name = "{1}: {4} in {5} years at {2}")
  @CsvFileSource(resources = "required-hire-share.csv", numLinesToSkip = 1)
  void required_hire_shares(
      String source,
      String id,
      String attrition,
      String start,
      String target,
      int years,
      double h) {
    assertThat(source).isNotBlank();
    assertThat(id).isNotBlank();
    RequiredHireShare required =
        RequiredHireShare.of(
            Ratio.parse(attrition), Ratio.parse(start), Ratio.parse(target), years);
    assertThat(required.value().orElseThrow().doubleValue()).isCloseTo(h, within(5e-5));
    assertThat(required.feasible()).isTrue();
    assertThat(required.value().explanation().value()).isEqualTo(required.value().orElseThrow());
    assertThat(required.value().explanation().remark().orElseThrow()).endsWith(", growth 0");
  }

  /** F2: w0 = .35, a = .08, h = .5. */
  @Tag("F2")
  @Test
  void hiring_half_enters_the_band_in_19_3_years_and_never_reaches_half() {
    FlowProjection flow =
        FlowProjection.of(
            FlowModel.of(Ratio.parse("0.08"), Ratio.parse("0.5")), Ratio.parse("0.35"));
    assertThat(flow.yearsTo(ParityBands.UN).orElseThrow().doubleValue())
        .isCloseTo(19.3021, within(1e-4));
    assertThat(flow.firstYear(Ratio.parse("0.47"))).contains(20);
    assertThat(flow.model().gapHalfLife()).isCloseTo(8.31295, within(1e-4));
    assertThat(flow.yearsTo(HALF).value()).isEmpty();
    assertThat(flow.firstYear(HALF)).isEmpty();
    assertThat(flow.yearsTo(Ratio.parse("0.47")).explanation().remark().orElseThrow())
        .contains("attrition of women 2/25")
        .contains("hire share of women 1/2");
    assertThat(flow.yearsTo(HALF).reason()).contains(ParityReason.NEVER_REACHED);
  }

  /** F4: hiring women only, from .422. */
  @Tag("F4")
  @Test
  void the_least_time_is_that_of_hiring_women_only() {
    FlowProjection flow =
        FlowProjection.of(FlowModel.of(Ratio.parse("0.08"), Ratio.ONE), Ratio.parse("0.422"));
    assertThat(flow.yearsTo(Ratio.parse("0.5")).orElseThrow().doubleValue())
        .isCloseTo(1.73858, within(1e-5));
    assertThat(RequiredHireShare.of(Ratio.parse("0.08"), Ratio.parse("0.422"), HALF, 1).feasible())
        .isFalse();
    assertThat(RequiredHireShare.of(Ratio.parse("0.08"), Ratio.parse("0.422"), HALF, 2).feasible())
        .isTrue();
  }

  /**
   * Women leave more often than men, 10 against 8 per cent a year; and a group of other rates that
   * grows. Computed independently by bisection of the recurrence in 260 decimal digits.
   */
  @ParameterizedTest(name = "{0}, {1}, {2}: from {3} to {4} in {5} years")
  @CsvSource({
    "0.10, 0.08, 0,    0.422, 0.47, 7,  0.577788578355", // 0.57778857835434...
    "0.10, 0.08, 0,    0.422, 0.5,  7,  0.640094120175", // 0.64009412017426...
    "0.06, 0.09, 0.02, 0.35,  0.5,  10, 0.511304666272", // 0.51130466627109...
    "0.10, 0.08, 0,    0.6,   0.5,  7,  0.449140774349" // 0.44914077434950..., women to be fewer
  })
  void the_required_hire_share_under_unequal_attrition(
      String women, String men, String growth, String start, String target, int years, String h) {
    RequiredHireShare required =
        RequiredHireShare.of(
            FlowModel.of(Ratio.parse(women), HALF)
                .withAttritionOfMen(Ratio.parse(men))
                .withGrowth(Ratio.parse(growth)),
            Ratio.parse(start),
            Ratio.parse(target),
            years);
    assertThat(required.value().value()).contains(Ratio.parse(h));
    assertThat(required.value().explanation().value()).isEqualTo(Ratio.parse(h));
    assertThat(required.value().explanation().remark().orElseThrow())
        .contains("attrition of women " + Ratio.parse(women) + ", of men " + Ratio.parse(men))
        .endsWith(", growth " + Ratio.parse(growth));
  }

  /** By hand: 0.422·0.9 + 0.0884 = 0.46824 after a year of hiring women only, then 0.5107808. */
  @Test
  void no_hire_share_reaches_half_in_a_year() {
    FlowModel rates =
        FlowModel.of(Ratio.parse("0.1"), HALF).withAttritionOfMen(Ratio.parse("0.08"));
    RequiredHireShare soon = RequiredHireShare.of(rates, Ratio.parse("0.422"), HALF, 1);
    assertThat(soon.value().value()).isEmpty();
    assertThat(soon.feasible()).isFalse();
    assertThat(soon.fastest().firstYear(HALF)).contains(2);
    assertThat(soon.fastest().shareAfter(2).orElseThrow()).isEqualTo(Ratio.parse("0.5107808"));
    assertThat(soon.value().reason()).contains(ParityReason.NO_HIRE_SHARE);
    assertThat(soon.value().render())
        .isEqualTo(
            "not computable: no share of women among hires leads to the target within the years\n");
    assertThat(soon.fastest().shareAfter(1).explanation().value())
        .isEqualTo(Ratio.parse("0.46824"));
    assertThat(soon.fastest().shareAfter(1).explanation().remark().orElseThrow())
        .contains("hire share of women 1,");
    assertThat(RequiredHireShare.of(rates, Ratio.parse("0.422"), HALF, 2).feasible()).isTrue();
  }

  @Test
  void a_target_that_is_reached_without_hiring_women_needs_none() {
    FlowModel rates = FlowModel.of(Ratio.ZERO, HALF).withAttritionOfMen(Ratio.parse("0.1"));
    assertThat(
            RequiredHireShare.of(
                    rates.withGrowth(Ratio.ZERO), Ratio.parse("0.4"), Ratio.parse("0.4"), 3)
                .value()
                .value())
        .contains(Ratio.ZERO);
  }

  @Test
  void five_hundred_years_need_no_more_digits_than_one() {
    FlowModel rates =
        FlowModel.of(Ratio.parse("0.1234567"), HALF).withAttritionOfMen(Ratio.parse("0.07654321"));
    Ratio h =
        RequiredHireShare.of(rates, Ratio.parse("0.35"), HALF, FlowProjection.MAX_YEARS)
            .value()
            .orElseThrow();
    // equilibrium odds h/aF : (1 − h)/aM are 1 at h = aF ÷ (aF + aM) = 0.1234567 ÷ 0.19999991
    assertThat(h.doubleValue()).isCloseTo(0.1234567 / 0.19999991, within(1e-12));
  }

  /** F8: growth of +2 and -2 per cent, ten years. */
  @Tag("F8")
  @Test
  void growth_speeds_the_change_up() {
    FlowModel model = FlowModel.of(Ratio.parse("0.08"), Ratio.parse("0.5"));
    Ratio start = Ratio.parse("0.35");
    assertThat(
            FlowProjection.of(model.withGrowth(Ratio.parse("0.02")), start)
                .shareAfter(10)
                .orElseThrow()
                .doubleValue())
        .isCloseTo(.446548, within(1e-6));
    assertThat(
            FlowProjection.of(model.withGrowth(Ratio.parse("-0.02")), start)
                .shareAfter(10)
                .orElseThrow()
                .doubleValue())
        .isCloseTo(.420254, within(1e-6));
  }

  /** Unequal attrition, as in the reference on parity: 44.4 per cent. */
  @Test
  void half_of_the_hires_is_not_enough_if_women_leave_more_often() {
    FlowModel model =
        FlowModel.of(Ratio.parse("0.1"), HALF).withAttritionOfMen(Ratio.parse("0.08"));
    assertThat(model.equilibrium().value()).contains(Ratio.of(4, 9));
  }

  @Test
  void a_group_without_turnover_stays() {
    FlowProjection still = FlowProjection.of(FlowModel.of(Ratio.ZERO, HALF), Ratio.of(1, 3));
    assertThat(still.model().equilibrium().value()).isEmpty();
    assertThat(still.shareAfter(100).orElseThrow()).isEqualTo(Ratio.of(1, 3));
    assertThat(still.yearsTo(HALF).value()).isEmpty();
    assertThat(still.model().gapHalfLife()).isInfinite();
  }

  @Test
  void rejects_what_is_no_rate_or_time() {
    rejects(
        () -> FlowModel.of(Ratio.parse("1.08"), HALF),
        "attrition of women must be between 0 and 1, but is 27/25");
    rejects(
        () -> FlowModel.of(Ratio.parse("0.08"), Ratio.of(-1, 2)),
        "hire share of women must be between 0 and 1, but is -1/2");
    rejects(
        () -> FlowModel.of(Ratio.parse("0.08"), HALF).withGrowth(Ratio.parse("-0.1")),
        "growth must be above -1 and at least -2/25, the lower attrition, but is -1/10");
    rejects(
        () -> FlowProjection.of(FlowModel.of(HALF, HALF), Ratio.of(35)),
        "share of women at the start must be between 0 and 1, but is 35");
    rejects(
        () -> FlowProjection.of(FlowModel.of(HALF, HALF), HALF).shareAfter(501),
        "years must be 0 to 500, but are 501");
    rejects(
        () -> RequiredHireShare.of(Ratio.parse("0.08"), HALF, HALF, 0),
        "years must be 1 to 500, but are 0");
    rejects(
        () -> RequiredHireShare.of(Ratio.parse("0.08"), HALF, Ratio.of(50), 3),
        "target must be between 0 and 1, but is 50");
    rejects(
        () -> RequiredHireShare.of(Ratio.ZERO, HALF, HALF, 3),
        "nobody is hired with attrition 0 and growth 0, so that no hire share changes anything");
    rejects(
        () -> SharePoint.ofPercent(2013, "418"),
        "share of 2013 must be between 0 and 1, but is 209/50");
    rejects(
        () ->
            LinearProjection.through(
                SharePoint.ofPercent(2021, "47"), SharePoint.ofPercent(2019, "45.3")),
        "first observation of 2021 must be before the last of 2019");
    rejects(
        () -> IncrementRange.of(SharePoint.ofPercent(2013, "41.8"), HALF, 2012),
        "published year 2012 must not be before the snapshot of 2013");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
