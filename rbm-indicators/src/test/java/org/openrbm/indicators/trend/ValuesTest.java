package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;

/** Each value says in one line what it is, and equals another of the same content. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValuesTest {

  private static final TrendPoint THIRD = TrendPoint.of(2015, Ratio.of(1, 3));
  private static final TrendPoint HALF = TrendPoint.of(2018, Ratio.of(1, 2));

  @Test
  void lines_and_series_have_decimals() {
    assertThat(TrendTarget.of(Ratio.of(-5, 2), 2030)).hasToString("-2.5 by 2030");
    assertThat(TrendLine.through(THIRD, HALF)).hasToString("0.3333 in 2015, 0.0556 a year");
    assertThat(TrendSeries.of(THIRD)).hasToString("1 point, 2015: 0.3333");
    assertThat(TrendSeries.of(HALF, THIRD)).hasToString("2 points, 2015: 0.3333 to 2018: 0.5");
    assertThat(LeastSquares.fit(TrendSeries.of(THIRD, HALF)))
        .hasToString("0.5 in 2018, 0.0556 a year, R² 1.0000");
    assertThat(
            DatedPath.of(
                LocalDate.of(2018, 1, 1), Ratio.of(1, 3), LocalDate.of(2021, 12, 31), Ratio.ONE))
        .hasToString("0.3333 on 2018-01-01 to 1 on 2021-12-31");
  }

  @Test
  void methods_say_their_names_and_options() {
    assertThat(CagrRatio.eurostat()).hasToString("Eurostat");
    assertThat(CagrMethods.EUROSTAT).hasToString("Eurostat");
    assertThat(AnticipatedProgress.standard().withBaseYear(2016))
        .hasToString("ESCAP Anticipated Progress Index from 2016");
    assertThat(CurrentStatusIndex.standard().withBaseYear(2015).withParity())
        .hasToString("ESCAP Current Status Index from 2015, for parity");
    assertThat(ProgressChart.standard().withBaseYear(2015).withPercentages())
        .hasToString("UNSD Progress Chart 2023 from 2015, in percentages");
    assertThat(TrendBand.from(Ratio.of(19, 20), TrendStatus.ON_TRACK, "good"))
        .hasToString("from 0.95: 'good' (ON_TRACK)");
    assertThat(TrendBand.below(TrendStatus.DETERIORATION, "bad"))
        .hasToString("all below: 'bad' (DETERIORATION)");
    assertThat(AggregateTrend.BANDS).hasToString("4 bands, from 'on track' to 'deterioration'");
  }

  @Test
  void assessments_say_status_label_and_number() {
    TrendAssessment assessment =
        TrendAssessment.builder(CagrRatio.eurostat())
            .status(TrendStatus.ON_TRACK)
            .label("well\non track")
            .explanation(Explanation.builder().quantity("R").value(Ratio.of(2, 3)).build())
            .score(Ratio.of(5, 3))
            .build();
    assertThat(assessment).hasToString("Eurostat: 'well on track' (ON_TRACK), 0.6667, score 1.67");
    assertThat(
            TrendAssessment.builder(CagrRatio.eurostat())
                .status(TrendStatus.NOT_COMPUTABLE)
                .label("none")
                .obstacle(TrendObstacle.TARGET_NOT_AFTER_BASELINE)
                .build())
        .hasToString(
            "Eurostat: 'none' (NOT_COMPUTABLE), "
                + TrendObstacle.TARGET_NOT_AFTER_BASELINE.sentence());
    assertThat(AggregateTrend.of(assessment, assessment))
        .hasToString("ACCELERATION_NEEDED: mean score 1.67, 2 of 2 parts scored");
    assertThat(AggregateTrend.of(TrendStatus.NOT_COMPUTABLE, Optional.empty(), 0, 3))
        .hasToString("NOT_COMPUTABLE: no score, 0 of 3 parts scored");
  }

  @Test
  void compound_paths_through_the_same_points_are_equal() {
    CompoundPath path = CompoundPath.through(THIRD, HALF);
    equal(
        path,
        CompoundPath.through(THIRD, TrendPoint.of(2018, Ratio.of(2, 4))),
        CompoundPath.through(THIRD, TrendPoint.of(2019, Ratio.of(1, 2))),
        CompoundPath.through(TrendPoint.of(2014, Ratio.of(1, 3)), HALF));
    assertThat(path).hasToString("2015: 0.3333 to 2018: 0.5, then at the same rate");
  }

  /** The first two have the same content, the others another. */
  private static void equal(Object one, Object same, Object... others) {
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("text");
    assertThat(others).isNotEmpty().doesNotContain(one);
  }
}
