package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.trend.Trends.parse;
import static org.openrbm.indicators.trend.Trends.refused;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.target.Direction;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrendAssessmentTest {

  private static final TrendSeries SERIES = parse("2015 10, 2018 11, 2020 12");
  private static final TrendTarget TARGET = TrendTarget.of(Ratio.of(1, 3), 2030);

  @Test
  void json_round_trips() {
    TrendAssessment assessment =
        CagrRatio.statisticsCanada().assess(SERIES, Direction.INCREASING, TARGET);
    assertThat(RbmJson.read(RbmJson.write(assessment), TrendAssessment.class))
        .isEqualTo(assessment);
    TrendAssessment none = CagrRatio.statisticsCanada().assess(SERIES, Direction.MAINTAIN, TARGET);
    assertThat(RbmJson.read(RbmJson.write(none), TrendAssessment.class)).isEqualTo(none);
  }

  @Test
  void the_json_has_the_reason_or_the_explanation() {
    TrendAssessment none = ProgressChart.standard().assess(SERIES, Direction.MAINTAIN, TARGET);
    String json = RbmJson.write(none);
    assertThat(json)
        .startsWith(
            """
            {
              "method": "UNSD Progress Chart 2023",
              "status": "NOT_COMPUTABLE",
              "label": "not assessed",
              "obstacle": "NO_DIRECTION",
              "exact": true,
              "citation": {\
            """)
        .doesNotContain("explanation");
    TrendAssessment read =
        RbmJson.read(
            RbmJson.write(
                CurrentStatusIndex.standard()
                    .assess(SERIES, Direction.INCREASING, TrendTarget.of(Ratio.of(20), 2030))),
            TrendAssessment.class);
    assertThat(RbmJson.write(read)).contains("\"explanation\": {").doesNotContain("obstacle");
    assertThat(read.value().explanation().step("target").value()).isEqualTo(Ratio.of(20));
  }

  @Test
  void an_assessment_is_consistent() {
    TrendAssessment.Builder builder =
        new TrendAssessment.Builder()
            .method("method")
            .citation(CurrentStatusIndex.CITATION)
            .exact(true)
            .label("label");
    refused(
        () -> builder.status(TrendStatus.ON_TRACK).build(),
        "trend assessment by method needs either a number or an obstacle");
    refused(
        () -> builder.obstacle(TrendObstacle.MIXED_SIGNS).build(),
        "trend assessment by method is ON_TRACK: it must be NOT_COMPUTABLE exactly if it has an"
            + " obstacle");
    refused(
        () -> builder.status(TrendStatus.NOT_COMPUTABLE).score(Ratio.ONE).build(),
        "trend assessment by method is not computable and must have no score");
  }

  @Test
  void the_value_is_a_number_or_the_reason_for_none() {
    Explanation three = Explanation.builder().quantity("own").value(Ratio.of(3)).build();
    TrendAssessment number =
        TrendAssessment.builder(CurrentStatusIndex.standard())
            .status(TrendStatus.UNCLASSIFIED)
            .label("own words")
            .explanation(three)
            .build();
    assertThat(number.method()).isEqualTo("ESCAP Current Status Index");
    assertThat(number.citation()).isEqualTo(CurrentStatusIndex.CITATION);
    assertThat(number.exact()).isTrue();
    assertThat(number.value().value()).contains(Ratio.of(3));
    assertThat(number.value().explanation()).isEqualTo(three);
    TrendAssessment none =
        TrendAssessment.builder(CurrentStatusIndex.standard())
            .status(TrendStatus.NOT_COMPUTABLE)
            .label("own words")
            .obstacle(TrendObstacle.NEVER_REACHED)
            .build();
    assertThat(none.value().render())
        .isEqualTo("not computable: the trend does not lead to the target\n");
  }
}
