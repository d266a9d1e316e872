package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.trend.Trends.parse;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;

/** Expected values by hand and by Python fractions. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CurrentStatusIndexTest {

  private static final CurrentStatusIndex STATUS = CurrentStatusIndex.standard();
  private static final TrendSeries RISING = parse("2015 40, 2017 43, 2018 43.5, 2021 50");

  @ParameterizedTest
  @CsvSource({
    "40, 25, DECREASING, 10, 5, UNCLASSIFIED",
    "40, 46, DECREASING, 10, -2, UNCLASSIFIED",
    "40, 8, DECREASING, 10, 10, ACHIEVED",
    "40, 55, INCREASING, 60, 7.5, UNCLASSIFIED",
    "40, 30, INCREASING, 60, -5, UNCLASSIFIED",
    "40, 70, INCREASING, 60, 10, ACHIEVED",
    "60, 60, INCREASING, 60, 10, ACHIEVED"
  })
  void the_status_index_is_the_way_covered_in_tenths(
      String base,
      String now,
      Direction direction,
      String target,
      String index,
      TrendStatus status) {
    TrendAssessment assessment =
        STATUS.assess(
            TrendSeries.ofYears(2015, Ratio.parse(base), Ratio.parse(now)),
            direction,
            TrendTarget.of(Ratio.parse(target), 2030));
    assertThat(assessment.value().value()).contains(Ratio.parse(index));
    assertThat(assessment.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"0.8, 0.9, 5", "0.8, 1.1, 5", "1.2, 1.3, -5", "0.8, 1, 10"})
  void parity_counts_from_both_sides(String base, String now, String index) {
    assertThat(
            STATUS
                .withParity()
                .assess(
                    TrendSeries.ofYears(2015, Ratio.parse(base), Ratio.parse(now)),
                    Direction.MAINTAIN,
                    TrendTarget.of(Ratio.ONE, 2030))
                .value()
                .value())
        .contains(Ratio.parse(index));
  }

  @Test
  void a_status_index_may_not_exist() {
    assertThat(
            STATUS
                .assess(
                    TrendSeries.ofYears(2015, Ratio.of(60), Ratio.of(50)),
                    Direction.INCREASING,
                    TrendTarget.of(Ratio.of(60), 2030))
                .value()
                .reason())
        .contains(TrendObstacle.TARGET_EQUALS_BASELINE);
    assertThat(
            STATUS
                .withBaseYear(2016)
                .withParity()
                .assess(
                    TrendSeries.ofYears(2015, Ratio.of(2), Ratio.of(3)),
                    Direction.INCREASING,
                    TrendTarget.of(Ratio.ONE, 2030))
                .value()
                .reason())
        .contains(TrendObstacle.TOO_FEW_POINTS);
    assertThat(
            STATUS
                .assess(RISING, Direction.MAINTAIN, TrendTarget.of(Ratio.of(60), 2030))
                .value()
                .reason())
        .contains(TrendObstacle.NO_DIRECTION);
  }

  @Test
  void the_year_of_the_target_is_not_looked_at() {
    for (int year : new int[] {1, 2015, 9999}) {
      assertThat(
              STATUS
                  .assess(RISING, Direction.INCREASING, TrendTarget.of(Ratio.of(60), year))
                  .value()
                  .value())
          .contains(Ratio.of(5));
    }
  }

  @Test
  void too_few_points_have_no_index_even_if_the_target_is_met() {
    TrendAssessment assessment =
        STATUS.assess(parse("2015 70"), Direction.INCREASING, TrendTarget.of(Ratio.of(60), 2030));
    assertThat(assessment.status()).isEqualTo(TrendStatus.NOT_COMPUTABLE);
    assertThat(assessment.value().reason()).contains(TrendObstacle.TOO_FEW_POINTS);
  }

  @Test
  void the_index_explains_itself() {
    assertThat(
            STATUS
                .assess(
                    parse("2015 40, 2020 25"),
                    Direction.DECREASING,
                    TrendTarget.of(Ratio.of(10), 2030))
                .value()
                .render())
        .startsWith(
            "current status index = 5: −10 × (current value − base value) ÷ |target − base value|")
        .contains("current value of 2020 = 25", "base value of 2015 = 40", "target = 10");
  }

  @Test
  void options_are_part_of_the_value() {
    assertThat(STATUS.withBaseYear(2010).withParity())
        .isEqualTo(STATUS.withParity().withBaseYear(2010))
        .isEqualTo(new CurrentStatusIndex(2010, true))
        .isNotEqualTo(STATUS);
    assertThat(STATUS.citation()).isEqualTo(CurrentStatusIndex.CITATION);
  }
}
