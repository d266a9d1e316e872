package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.n;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.indicators.OtherMappers;

/** The published examples stand in PublishedProgressTest. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PenaltyScoreTest {

  @Test
  void inside_the_range_the_score_is_full() {
    assertThat(PenaltyScore.UNDP_VACANCY.of(n("15"))).isEqualTo(Ratio.HUNDRED);
    assertThat(PenaltyScore.UNDP_VACANCY.of(n("3"))).isEqualTo(Ratio.HUNDRED);
    assertThat(PenaltyScore.UNDP_DELIVERY.of(n("104"))).isEqualTo(Ratio.HUNDRED);
    assertThat(PenaltyScore.UNDP_PARITY.of(n("55"))).isEqualTo(n("42.5"));
  }

  /** The methodology prints 22.5 for 35 per cent; by its own formula and total of 70 it is 27.5. */
  @Test
  void a_slip_of_the_publisher_is_not_repeated() {
    assertThat(PenaltyScore.UNDP_PARITY.of(n("35"))).isEqualTo(n("27.5"));
  }

  @Test
  void far_from_the_range_the_score_is_below_0() {
    assertThat(PenaltyScore.UNDP_VACANCY.of(n("70"))).isEqualTo(n("-10"));
  }

  @Test
  void the_explanation_gives_the_same_number_and_the_rule() {
    assertThat(PenaltyScore.UNDP_VACANCY.explain(n("23")).render())
        .isEqualTo(
            """
            score = 84 points: full score − penalty × distance  [UNDP performance app methodology, people/vacancy-rate.md; primary]
              full score = 100 points
              penalty = 2 points
              distance = 8: from (-inf, 15]
                value = 23
            """);
  }

  @Test
  void a_score_without_a_penalty_is_refused() {
    assertThatThrownBy(
            () ->
                new PenaltyScore(
                    StatusSchemes.AKVO.source(),
                    Ratio.HUNDRED,
                    Interval.ofAtMost(Ratio.ONE),
                    Ratio.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("penalty of a score must be above 0, but is 0");
  }

  @Test
  void it_survives_json() {
    assertThat(RbmJson.read(RbmJson.write(PenaltyScore.UNDP_PARITY), PenaltyScore.class))
        .isEqualTo(PenaltyScore.UNDP_PARITY);
    OtherMappers.assertAgree(PenaltyScore.UNDP_PARITY, PenaltyScore.class);
  }
}
