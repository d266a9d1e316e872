package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FlowProjectionTest {

  private static final Ratio HALF = Ratio.of(1, 2);

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

  @Test
  void a_group_without_turnover_stays() {
    FlowProjection still = FlowProjection.of(FlowModel.of(Ratio.ZERO, HALF), Ratio.of(1, 3));
    assertThat(still.model().equilibrium().value()).isEmpty();
    assertThat(still.shareAfter(100).orElseThrow()).isEqualTo(Ratio.of(1, 3));
    assertThat(still.yearsTo(HALF).value()).isEmpty();
    assertThat(still.model().gapHalfLife()).isInfinite();
  }

  /**
   * Attrition of 1 per mille, all hires women, from 0: after t years the share is 1 − 0.999^t. It
   * is 0.4 after ln 0.6 ÷ ln 0.999 = 510.57 years, 0.39 after 494.05, and 1 never.
   */
  @Test
  void a_target_beyond_the_last_year_is_told_from_one_that_is_never_reached() {
    FlowModel slow = FlowModel.of(Ratio.of(1, 1000), Ratio.ONE);
    FlowProjection flow = FlowProjection.of(slow, Ratio.ZERO);

    assertThat(flow.firstYear(Ratio.parse("0.39"))).contains(495);
    assertThat(flow.reaches(Ratio.parse("0.39"))).isTrue();
    assertThat(flow.firstYear(Ratio.parse("0.4"))).isEmpty();
    assertThat(flow.reaches(Ratio.parse("0.4"))).isTrue();
    assertThat(flow.firstYear(Ratio.ONE)).isEmpty();
    assertThat(flow.reaches(Ratio.ONE)).isFalse();

    FlowProjection away = FlowProjection.of(slow, Ratio.of(1, 2)); // the share only grows
    assertThat(away.reaches(Ratio.of(1, 4))).isFalse();
    assertThat(away.reaches(Ratio.of(1, 2))).isTrue();

    FlowProjection atOnce = FlowProjection.of(FlowModel.of(Ratio.ONE, Ratio.of(1, 2)), Ratio.ZERO);
    assertThat(atOnce.firstYear(Ratio.of(1, 2))).contains(1); // all leave in the first year
    assertThat(atOnce.reaches(Ratio.of(1, 2))).isTrue();
    assertThat(atOnce.reaches(Ratio.of(3, 4))).isFalse();
  }

  /** Everybody leaves in the first year, so that all are hired anew, half of them women. */
  @Test
  void a_group_that_is_hired_anew_is_at_its_equilibrium_after_a_year() {
    FlowProjection anew = FlowProjection.of(FlowModel.of(Ratio.ONE, HALF), Ratio.of(1, 4));

    assertThat(anew.shareAfter(1).value()).contains(HALF);
    assertThat(anew.yearsTo(HALF).value()).contains(Ratio.ONE);
    assertThat(anew.yearsTo(HALF).explanation().value()).isEqualTo(Ratio.ONE);
    assertThat(anew.yearsTo(Ratio.of(1, 3)).value()).contains(Ratio.ONE);
    assertThat(anew.yearsTo(ParityBands.UN).value()).contains(Ratio.ONE);
    assertThat(anew.yearsTo(Ratio.of(1, 4)).value()).contains(Ratio.ZERO);
    assertThat(anew.yearsTo(Ratio.of(3, 4)).reason()).contains(ParityReason.NEVER_REACHED);
    assertThat(anew.yearsTo(Ratio.ZERO).reason()).contains(ParityReason.NEVER_REACHED);
  }

  /**
   * Of attrition and growth, 10⁻¹⁹⁹ and −1 ÷ (10¹⁹⁹ + 1), about 10⁻³⁹⁸ remains, so that a gap
   * halves in about 10³⁹⁸ years. The greatest double is about 10³⁰⁸.
   */
  @Test
  void a_target_that_is_reached_after_more_years_than_a_double_holds_is_too_far() {
    BigInteger large = BigInteger.TEN.pow(199);
    FlowModel still =
        FlowModel.of(Ratio.of(BigInteger.ONE, large), HALF)
            .withGrowth(Ratio.of(BigInteger.ONE.negate(), large.add(BigInteger.ONE)));
    FlowProjection flow = FlowProjection.of(still, Ratio.ZERO);

    assertThat(flow.reaches(Ratio.of(1, 4))).isTrue();
    assertThat(flow.yearsTo(Ratio.of(1, 4)).reason()).contains(ParityReason.TOO_FAR);
    assertThat(flow.yearsTo(HALF).reason()).contains(ParityReason.NEVER_REACHED);
  }

  /** By going from year to year in fractions. */
  @Test
  void the_first_year_is_the_first_of_all_years() {
    Random random = new Random(41);
    for (int i = 0; i < 300; i++) {
      FlowModel model =
          FlowModel.of(Ratio.of(1 + random.nextInt(30), 100), Ratio.of(random.nextInt(101), 100))
              .withAttritionOfMen(Ratio.of(1 + random.nextInt(30), 100));
      Ratio start = Ratio.of(random.nextInt(101), 100);
      Ratio target = Ratio.of(random.nextInt(101), 100);
      int way = target.compareTo(start);
      Optional<Integer> first = way == 0 ? Optional.of(0) : Optional.empty();
      Ratio share = start;
      for (int year = 1; year <= 40 && first.isEmpty(); year++) {
        share = model.next(share);
        first = target.compareTo(share) * way <= 0 ? Optional.of(year) : Optional.empty();
      }
      assertThat(FlowProjection.of(model, start).firstYear(target).filter(year -> year <= 40))
          .as("%s from %s to %s", model, start, target)
          .isEqualTo(first);
    }
  }

  @Test
  void rejects_a_start_or_years_out_of_range() {
    rejects(
        () -> FlowProjection.of(FlowModel.of(HALF, HALF), Ratio.of(35)),
        "share of women at the start must be between 0 and 1, but is 35");
    rejects(
        () -> FlowProjection.of(FlowModel.of(HALF, HALF), HALF).shareAfter(501),
        "years must be 0 to 500, but are 501");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
