package org.openrbm.indicators.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.workforce.Check.rejects;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisabilityInclusionTest {

  /**
   * Civil Service Statistics 2021: 50,560 of 371,460 known are 13.6 per cent. The second group is
   * the table by grade, summed by hand, in which 17.5 per cent did not respond, as published; those
   * who declined are beside.
   */
  @Test
  void disability_is_a_share_of_known_status() {
    DisabilityInclusion published =
        DisabilityInclusion.builder().withDisability(50_560).withoutDisability(320_900).build();
    assertThat(percent(published.share().orElseThrow())).isEqualTo("13.6");

    DisabilityInclusion summed =
        DisabilityInclusion.builder()
            .withDisability(430 + 4_630 + 11_810 + 15_690 + 15_540 + 2_470)
            .withoutDisability(5_040 + 43_200 + 86_190 + 87_430 + 88_540 + 10_510)
            .declined(290 + 3_160 + 7_800 + 7_200 + 9_580 + 710)
            .notStated(1_540 + 11_450 + 23_240 + 18_580 + 27_000 + 2_880)
            .build();
    assertThat(percent(summed.share().orElseThrow())).isEqualTo("13.6");
    assertThat(percent(summed.nonResponse().orElseThrow())).isEqualTo("17.5");
    assertThat(summed.declarationRate().value()).contains(Ratio.of(371_480, 484_910));
    assertThat(summed.wellAnswered()).isTrue();
    assertThat(summed.share().explanation().remark())
        .contains("status known of 371480 of 484910; 28740 declined, 84690 not stated");
  }

  private static String percent(Ratio share) {
    return share.times(Ratio.HUNDRED).toDecimal(1, RoundingMode.HALF_UP).toPlainString();
  }

  record Answer(@Nullable DisabilityStatus status, @Nullable Ratio score) {}

  /** By hand: (60 + 75.5) ÷ 2 − 50 ÷ 1 = 17.75. */
  @Test
  void the_score_gap_is_positive_if_staff_with_a_disability_score_lower() {
    DisabilityInclusion inclusion =
        Stream.of(
                new Answer(DisabilityStatus.WITHOUT, Ratio.of(60)),
                new Answer(DisabilityStatus.WITHOUT, Ratio.parse("75.5")),
                new Answer(DisabilityStatus.WITH, Ratio.of(50)),
                new Answer(DisabilityStatus.WITH, null),
                new Answer(DisabilityStatus.DECLINED, Ratio.of(100)),
                new Answer(null, Ratio.of(100)))
            .collect(DisabilityInclusion.measure(Answer::status, Answer::score));
    assertThat(inclusion.scoreGap().value()).contains(Ratio.parse("17.75"));
    assertThat(inclusion.withoutScore()).isEqualTo(1);
    assertThat(inclusion.declined()).isEqualTo(1);
    assertThat(inclusion.notStated()).isEqualTo(1);
    assertThat(inclusion.share().value()).contains(Ratio.of(1, 2));
    assertThat(inclusion.scoreGap().explanation().value()).isEqualTo(Ratio.parse("17.75"));
  }

  @Test
  void what_cannot_be_said_of_disability_is_empty() {
    DisabilityInclusion silent =
        List.of(new Answer(null, null), new Answer(DisabilityStatus.DECLINED, null)).stream()
            .collect(DisabilityInclusion.measure(Answer::status));
    assertThat(silent.share().value()).isEmpty();
    assertThat(silent.scoreGap().value()).isEmpty();
    assertThat(silent.scoreGap().reason()).contains(WorkforceObstacle.NO_SCORES);
    assertThat(silent.share().reason()).contains(WorkforceObstacle.NOBODY_KNOWN);
    assertThat(silent.nonResponse().value()).contains(Ratio.of(1, 2));
    assertThat(silent.wellAnswered()).isTrue();
    assertThat(
            DisabilityInclusion.builder()
                .withDisability(1)
                .withoutDisability(0)
                .notStated(2)
                .build()
                .wellAnswered())
        .isFalse();
    DisabilityInclusion nobody =
        DisabilityInclusion.builder().withDisability(0).withoutDisability(0).build();
    assertThat(nobody.declarationRate().value()).isEmpty();
    assertThat(nobody.wellAnswered()).isFalse();
  }

  @Test
  void impossible_counts_are_refused() {
    rejects(
        () -> DisabilityInclusion.builder().withDisability(-1).withoutDisability(0).build(),
        "count of staff with a disability must not be negative, but is -1");
    rejects(
        () ->
            DisabilityInclusion.builder()
                .withDisability(1)
                .withoutDisability(0)
                .scoresWith(new ScoreSum(2, Ratio.of(9)))
                .build(),
        "2 scores of staff with a disability must not be more than these staff, 1");
    rejects(() -> new ScoreSum(0, Ratio.ZERO), "number of scores must be positive, but is 0");
  }
}
