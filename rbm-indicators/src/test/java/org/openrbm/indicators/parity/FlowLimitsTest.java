package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openrbm.core.Ratio;

/** Rates of very many digits, and years without end. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class FlowLimitsTest {

  @Test
  void rates_of_more_digits_are_refused() {
    BigInteger large = BigInteger.TEN.pow(FlowModel.MAX_DIGITS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FlowModel.of(Ratio.of(BigInteger.ONE, large), Ratio.ONE))
        .withMessage(
            "attrition of women must have at most 200 digits in its numerator and in its"
                + " denominator");
    FlowModel most =
        FlowModel.of(Ratio.of(BigInteger.ONE, large.subtract(BigInteger.ONE)), Ratio.of(1, 2));
    assertThat(FlowProjection.of(most, Ratio.of(1, 4)).firstYear(Ratio.of(1, 3))).isEmpty();
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
}
