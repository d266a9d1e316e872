package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AggregateTrendTest {

  private static final CagrRatio METHOD = CagrRatio.statisticsCanada();
  private static final TrendTarget TARGET = TrendTarget.of(Ratio.of(200), 2030);
  private static final TrendAssessment ACHIEVED = assess(210);
  private static final TrendAssessment WORST = assess(1);
  private static final TrendAssessment NONE = assess(-1);

  @ParameterizedTest
  @CsvSource({
    "5, ON_TRACK",
    "2.5, ON_TRACK",
    "2.4999, ACCELERATION_NEEDED",
    "0, ACCELERATION_NEEDED",
    "-0.0001, LIMITED_PROGRESS",
    "-2.5, LIMITED_PROGRESS",
    "-2.5001, DETERIORATION",
    "-5, DETERIORATION"
  })
  void the_mean_score_decides(String mean, TrendStatus status) {
    assertThat(AggregateTrend.of(score("5"), score("-5"), score(mean), score(mean)).score())
        .contains(Ratio.parse(mean).dividedBy(2));
    assertThat(AggregateTrend.of(score(mean), score(mean)).status()).isEqualTo(status);
  }

  @Test
  void only_all_achieved_is_achieved() {
    assertThat(AggregateTrend.of(ACHIEVED, ACHIEVED).status()).isEqualTo(TrendStatus.ACHIEVED);
    assertThat(AggregateTrend.of(ACHIEVED, score("5")).status()).isEqualTo(TrendStatus.ON_TRACK);
    assertThat(AggregateTrend.of(ACHIEVED, WORST).score()).contains(Ratio.ZERO);
  }

  @Test
  void what_has_no_score_is_counted_and_left_out() {
    AggregateTrend aggregate = AggregateTrend.of(ACHIEVED, NONE);
    assertThat(aggregate.score()).contains(Ratio.of(5));
    assertThat(aggregate.scored()).isEqualTo(1);
    assertThat(aggregate.parts()).isEqualTo(2);
    assertThat(AggregateTrend.of(NONE).status()).isEqualTo(TrendStatus.NOT_COMPUTABLE);
    assertThat(AggregateTrend.of().score()).isEmpty();
  }

  @Test
  void groups_weigh_as_one() {
    AggregateTrend group = AggregateTrend.of(score("3"), score("2"), score("1"));
    assertThat(AggregateTrend.of(group, score("-2")).score()).contains(Ratio.ZERO);
  }

  @Test
  void an_aggregate_is_consistent() {
    assertThatThrownBy(() -> AggregateTrend.of(TrendStatus.ON_TRACK, Optional.empty(), 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "aggregate of 1 parts must have a score if and only if some are scored, but 1 are");
    assertThatThrownBy(() -> AggregateTrend.of(TrendStatus.ON_TRACK, Optional.empty(), 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("aggregate with 0 scored parts must not be ON_TRACK");
  }

  private static ScoredTrend score(String score) {
    return AggregateTrend.of(TrendStatus.LIMITED_PROGRESS, Optional.of(Ratio.parse(score)), 1, 1);
  }

  private static TrendAssessment assess(long latest) {
    return METHOD.assess(
        TrendSeries.ofYears(2015, Ratio.of(100), Ratio.of(latest)), Direction.INCREASING, TARGET);
  }
}
