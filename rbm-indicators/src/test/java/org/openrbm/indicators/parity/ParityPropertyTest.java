package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;

class ParityPropertyTest {

  private final ParityCalculator calculator = ParityCalculator.standard();

  @Property
  void women_and_men_are_judged_alike(
      @ForAll("symmetrical") ParityBand band,
      @ForAll @IntRange(max = 400) int women,
      @ForAll @IntRange(max = 400) int men) {
    GenderComposition group = GenderComposition.of(women, men);
    ParityAssessment one = calculator.assess(group, band);
    ParityAssessment other = calculator.assess(group.swapped(), band);

    assertThat(other.status()).isEqualTo(mirrored(one.status()));
    assertThat(other.headsToBand().map(HeadsNeeded::byReplacement))
        .isEqualTo(one.headsToBand().map(HeadsNeeded::byReplacement));
    assertThat(other.headsToBand().map(HeadsNeeded::byAppointment))
        .isEqualTo(one.headsToBand().map(HeadsNeeded::byAppointment));
    assertThat(other.headsToHalf().map(HeadsNeeded::byAppointment))
        .isEqualTo(one.headsToHalf().map(HeadsNeeded::byAppointment));
    assertThat(other.composition().gapInPoints().value().map(Ratio::negated))
        .isEqualTo(group.gapInPoints().value());
  }

  /** Tried one by one from 0, without any formula. */
  @Property(tries = 2000)
  void heads_needed_are_the_fewest(
      @ForAll("bands") ParityBand band,
      @ForAll @IntRange(max = 60) int women,
      @ForAll @IntRange(max = 60) int men) {
    int known = women + men;
    ParityAssessment group = calculator.assess(GenderComposition.of(women, men), band);
    if (known == 0) {
      assertThat(group.headsToBand()).isEmpty();
      return;
    }
    HeadsNeeded needed = group.headsToBand().orElseThrow();
    boolean ofWomen = needed.gender() == Gender.WOMAN;
    int others = ofWomen ? men : women;

    Long replaced = null;
    for (int x = 0; x <= others && replaced == null; x++) {
      if (band.accepts(ofWomen ? women + x : women - x, known)) {
        replaced = (long) x;
      }
    }
    assertThat(needed.replaced().orElse(null)).isEqualTo(replaced);

    Long appointed = null;
    for (int x = 0; x <= 8_000 && appointed == null; x++) {
      if (band.accepts(ofWomen ? women + x : women, known + x)) {
        appointed = (long) x;
      }
    }
    assertThat(needed.appointed()).isEqualTo(Optional.ofNullable(appointed));
    assertThat(needed.none()).isEqualTo(group.status() == ParityStatus.AT_PARITY);
  }

  @Property
  void heads_to_half_are_the_fewest(
      @ForAll @IntRange(min = 1, max = 500) int women, @ForAll @IntRange(max = 500) int men) {
    HeadsNeeded needed =
        calculator
            .assess(GenderComposition.of(women, men), ParityBands.UN)
            .headsToHalf()
            .orElseThrow();
    int fewer = Math.min(women, men);
    int known = women + men;
    long replaced = needed.byReplacement().orElseThrow().round(RoundingMode.UNNECESSARY);
    long appointed = needed.byAppointment().orElseThrow().round(RoundingMode.UNNECESSARY);
    assertThat(2 * (fewer + replaced)).isGreaterThanOrEqualTo(known);
    assertThat(replaced == 0 || 2 * (fewer + replaced - 1) < known).isTrue();
    assertThat(2 * (fewer + appointed)).isGreaterThanOrEqualTo(known + appointed);
    assertThat(appointed == 0 || 2 * (fewer + appointed - 1) < known + appointed - 1).isTrue();
  }

  @Property
  void no_other_number_is_closer_than_the_closest_possible(
      @ForAll("bands") ParityBand any, @ForAll @IntRange(min = 1, max = 80) int total) {
    ParityBand band = any.withRule(BandRule.CLOSEST_POSSIBLE);
    CountRange range = band.attainable(total).orElseThrow();
    Ratio least = band.limits().signedDistance(Ratio.of(range.lowest(), total)).abs();
    for (int women = 0; women <= total; women++) {
      Ratio distance = band.limits().signedDistance(Ratio.of(women, total)).abs();
      assertThat(range.contains(women)).isEqualTo(distance.equals(least));
      assertThat(distance).isGreaterThanOrEqualTo(least);
    }
  }

  @Property
  void the_chances_of_all_numbers_sum_to_one(@ForAll @IntRange(min = 1, max = 300) int posts) {
    assertThat(
            calculator
                .chance(posts, ParityBand.ofPercent("all", 0, 100))
                .probability()
                .orElseThrow())
        .isEqualTo(Ratio.ONE);
    assertThat(calculator.chance(posts, ParityBands.UN).probability().orElseThrow())
        .isGreaterThan(Ratio.ZERO);
  }

  @Property
  void the_table_does_not_depend_on_how_the_stream_is_split(
      @ForAll List<@IntRange(max = 5) Integer> staff) {
    var collector =
        GenderTable.<Integer, Integer>collector(
            i -> i / 3,
            i -> i % 3 == 0 ? Gender.WOMAN : i % 3 == 1 ? Gender.MAN : Gender.OTHER_OR_NOT_STATED);
    assertThat(staff.parallelStream().collect(collector))
        .isEqualTo(staff.stream().collect(collector));
    assertThat(staff.stream().collect(collector).together().total()).isEqualTo(staff.size());
  }

  @Property
  void the_explanation_ends_in_the_number(
      @ForAll("bands") ParityBand band,
      @ForAll @IntRange(max = 60) int women,
      @ForAll @IntRange(min = 1, max = 60) int men) {
    ParityAssessment group = calculator.assess(GenderComposition.of(women, men), band);
    for (HeadsNeeded heads :
        List.of(group.headsToBand().orElseThrow(), group.headsToHalf().orElseThrow())) {
      for (Figure figure : List.of(heads.byReplacement(), heads.byAppointment())) {
        figure.value().ifPresent(x -> assertThat(figure.explanation().value()).isEqualTo(x));
      }
    }
    assertThat(group.distanceInPoints().explanation().value())
        .isEqualTo(group.distanceInPoints().orElseThrow());
  }

  @Property(tries = 100)
  void json_keeps_a_band_and_a_composition(
      @ForAll("bands") ParityBand band, @ForAll @IntRange(max = 60) int heads) {
    assertThat(RbmJson.read(RbmJson.write(band), ParityBand.class)).isEqualTo(band);
    OtherMappers.assertAgree(band, ParityBand.class);
    GenderComposition group = GenderComposition.of(heads, 3, 2);
    assertThat(RbmJson.read(RbmJson.write(group), GenderComposition.class)).isEqualTo(group);
    OtherMappers.assertAgree(group, GenderComposition.class);
    assertThat(RbmJson.write(calculator.assess(group, band))).contains("\"headsToBand\"");
  }

  private static ParityStatus mirrored(ParityStatus status) {
    return switch (status) {
      case WOMEN_UNDERREPRESENTED -> ParityStatus.MEN_UNDERREPRESENTED;
      case MEN_UNDERREPRESENTED -> ParityStatus.WOMEN_UNDERREPRESENTED;
      case AT_PARITY, NOT_COMPUTABLE -> status;
    };
  }

  @Provide
  Arbitrary<ParityBand> symmetrical() {
    return Arbitraries.oneOf(
        Arbitraries.of(ParityBands.UN, ParityBands.ILO, ParityBands.BALANCED_40_60),
        Arbitraries.longs()
            .between(0, 50)
            .map(lower -> ParityBand.ofPercent("own", lower, 100 - lower)));
  }

  @Provide
  Arbitrary<ParityBand> bands() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            ParityBands.UN, ParityBands.ILO, ParityBands.BALANCED_40_60, ParityBands.UN_DASHBOARD),
        Combinators.combine(
                Arbitraries.longs().between(0, 100),
                Arbitraries.longs().between(0, 100),
                Arbitraries.of(BandRule.WITHIN_LIMITS, BandRule.CLOSEST_POSSIBLE))
            .as(
                (a, b, rule) ->
                    ParityBand.ofPercent("own", Math.min(a, b), Math.max(a, b)).withRule(rule)));
  }
}
