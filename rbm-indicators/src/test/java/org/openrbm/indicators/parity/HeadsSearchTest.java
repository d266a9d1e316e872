package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadsSearchTest {

  /** Beyond this many appointments none is found by trying one by one. */
  private static final long TRIED = 400;

  private static ParityBand band(String lower, String upper, BandRule rule) {
    return ParityBand.ofPercent("band", 0, 100)
        .withLimits(Interval.ofClosed(Ratio.parse(lower), Ratio.parse(upper)))
        .withRule(rule);
  }

  /** By trying 0, 1, 2 …, all groups of up to 14 women and 14 men; the most needed is 24·14. */
  @ParameterizedTest
  @EnumSource(BandRule.class)
  void the_fewest_appointments_are_those_found_by_trying(BandRule rule) {
    for (ParityBand band :
        List.of(
            band("0.47", "0.53", rule),
            band("0.4", "0.6", rule),
            band("0.5", "0.5", rule),
            band("0.3", "0.31", rule),
            band("1/3", "0.335", rule),
            band("0.93", "0.96", rule),
            band("0", "0.02", rule),
            band("0.96", "1", rule),
            band("1", "1", rule))) {
      for (long women = 0; women <= 14; women++) {
        for (long men = 0; men <= 14; men++) {
          if (women + men > 0) {
            check(GenderComposition.of(women, men), band);
          }
        }
      }
    }
  }

  private static void check(GenderComposition group, ParityBand band) {
    for (Gender missing : List.of(Gender.WOMAN, Gender.MAN)) {
      Optional<Long> found =
          LongStream.rangeClosed(0, TRIED)
              .filter(
                  heads ->
                      band.accepts(
                          missing == Gender.WOMAN ? group.women() + heads : group.women(),
                          group.known() + heads))
              .boxed()
              .findFirst();
      Optional<Long> answer = HeadsSearch.toBand(group, band, missing).appointed();
      assertThat(answer.filter(heads -> heads <= TRIED))
          .as("%s of %s in %s %s", missing, group, band.limits(), band.rule())
          .isEqualTo(found);
    }
  }

  /** One by one these would not end: 10⁹ numbers lie within one person of the limit. */
  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
  void a_band_near_the_end_of_the_scale_is_found_by_halving() {
    ParityBand band = band("0.999999999", "1", BandRule.WITHIN_LIMITS);
    // (w + x) ÷ (100 + x) ≥ 1 − 10⁻⁹ with 40 men: 40 ÷ (100 + x) ≤ 10⁻⁹, so x = 40·10⁹ − 100
    assertThat(
            new ParityAssessment(GenderComposition.of(60, 40), band)
                .headsToBand()
                .orElseThrow()
                .byAppointment()
                .value())
        .contains(Ratio.of(39_999_999_900L));
  }

  /** Of 4·10¹⁸ men and no woman, half is as many women more, or one of two men followed by one. */
  @Test
  void groups_near_the_greatest_count_have_an_answer() {
    ParityBand half = band("0.5", "0.6", BandRule.WITHIN_LIMITS);
    long many = 4_000_000_000_000_000_000L;
    HeadsNeeded one =
        new ParityAssessment(GenderComposition.of(0, many), half).headsToBand().orElseThrow();
    assertThat(one.gender()).isEqualTo(Gender.WOMAN);
    assertThat(one.byReplacement().value()).contains(Ratio.of(many / 2));
    assertThat(one.byAppointment().value()).contains(Ratio.of(many));
    // 2 × 9·10¹⁸ do not fit in a long: no such group is counted
    HeadsNeeded beyond =
        new ParityAssessment(GenderComposition.of(0, Long.MAX_VALUE), half)
            .headsToBand()
            .orElseThrow();
    assertThat(beyond.byReplacement().value()).contains(Ratio.of(Long.MAX_VALUE / 2 + 1));
    assertThat(beyond.byAppointment().value()).isEmpty();
    for (BandRule rule : BandRule.values()) {
      ParityBand all = band("0", "1", rule);
      assertThat(
              new ParityAssessment(GenderComposition.of(7, Long.MAX_VALUE - 7), all)
                  .headsToBand()
                  .orElseThrow()
                  .none())
          .isTrue();
      assertThat(new ParityAssessment(GenderComposition.of(0, Long.MAX_VALUE), half.withRule(rule)))
          .extracting(ParityAssessment::status)
          .isEqualTo(ParityStatus.WOMEN_UNDERREPRESENTED);
    }
  }

  @Test
  void a_share_of_very_many_digits_has_an_answer() {
    Ratio lower = Ratio.ONE.minus(Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(40)));
    for (BandRule rule : BandRule.values()) {
      ParityBand band =
          ParityBand.ofPercent("band", 0, 100)
              .withLimits(Interval.ofClosed(lower, Ratio.ONE))
              .withRule(rule);
      assertThat(HeadsSearch.toBand(GenderComposition.of(0, 10), band, Gender.WOMAN).appointed())
          .as("%s", rule)
          .isEqualTo(rule == BandRule.UN_DASHBOARD ? Optional.of(19_990L) : Optional.empty());
    }
  }
}
