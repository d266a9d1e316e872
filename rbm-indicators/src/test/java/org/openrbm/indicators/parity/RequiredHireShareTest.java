package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequiredHireShareTest {

  private static final Ratio HALF = Ratio.of(1, 2);

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

  @Test
  void rejects_what_no_hire_share_can_be_required_for() {
    rejects(
        () -> RequiredHireShare.of(Ratio.parse("0.08"), HALF, HALF, 0),
        "years must be 1 to 500, but are 0");
    rejects(
        () -> RequiredHireShare.of(Ratio.parse("0.08"), HALF, Ratio.of(50), 3),
        "target must be between 0 and 1, but is 50");
    rejects(
        () -> RequiredHireShare.of(Ratio.ZERO, HALF, HALF, 3),
        "nobody is hired with attrition 0 and growth 0, so that no hire share changes anything");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
