package org.openrbm.indicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.trend.Trends.parse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.Direction;
import org.openrbm.indicators.PackageClasses;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrendMethodTest {

  private static final TrendSeries SERIES = parse("2015 10, 2020 12");
  private static final TrendTarget TARGET = TrendTarget.of(Ratio.of(20), 2030);

  /** The latest value against the target, of a caller who wants no more than that. */
  private record Snapshot(String words) implements TrendMethod {

    @Override
    public String name() {
      return "snapshot";
    }

    @Override
    public Citation citation() {
      return Citation.builder().document("rules of ours").evidence(EvidenceGrade.PRIMARY).build();
    }

    @Override
    public TrendAssessment assess(TrendSeries series, Direction direction, TrendTarget target) {
      TrendAssessment.Builder answer = TrendAssessment.builder(this).label(words);
      if (target.value().signum() == 0) {
        return answer
            .status(TrendStatus.NOT_COMPUTABLE)
            .obstacle(TrendObstacle.NEVER_REACHED)
            .build();
      }
      return answer
          .status(TrendStatus.UNCLASSIFIED)
          .explanation(
              Explanation.builder()
                  .quantity("share of the target")
                  .value(series.last().value().dividedBy(target.value()))
                  .build())
          .build();
    }
  }

  /** By hand: 5 years of 20 %; 17.28 in 2030; 12 of 10 to 20; a line of 0.4 a year to 16. */
  @Test
  void every_method_answers_the_same_question() {
    List<TrendMethod> methods =
        List.of(
            ProgressChart.standard(),
            CurrentStatusIndex.standard(),
            AnticipatedProgress.standard(),
            new Snapshot("own"));
    assertThat(
            methods.stream()
                .map(method -> method.assess(SERIES, Direction.INCREASING, TARGET))
                .map(answer -> answer.value().orElseThrow()))
        .containsExactly(Ratio.parse("0.728"), Ratio.of(2), Ratio.parse("0.6"), Ratio.parse("0.6"));
  }

  @ParameterizedTest
  @MethodSource("published")
  void an_answer_names_its_method_and_source(TrendMethod method) {
    TrendAssessment answer = method.assess(SERIES, Direction.INCREASING, TARGET);
    assertThat(answer.method()).isEqualTo(method.name()).isNotBlank();
    assertThat(answer.citation()).isEqualTo(method.citation());
  }

  @ParameterizedTest
  @MethodSource("published")
  void maintaining_is_no_direction_for_any(TrendMethod method) {
    TrendAssessment answer = method.assess(SERIES, Direction.MAINTAIN, TARGET);
    assertThat(answer.value().reason()).contains(TrendObstacle.NO_DIRECTION);
    assertThat(answer.status()).isEqualTo(TrendStatus.NOT_COMPUTABLE);
  }

  @ParameterizedTest
  @MethodSource("published")
  void one_point_is_no_trend_for_any(TrendMethod method) {
    assertThat(method.assess(parse("2015 10"), Direction.INCREASING, TARGET).value().reason())
        .contains(TrendObstacle.TOO_FEW_POINTS);
  }

  @ParameterizedTest
  @MethodSource("published")
  void a_target_that_is_met_is_achieved_for_all_but_one(TrendMethod method) {
    TrendStatus status =
        method.assess(parse("2015 10, 2020 21"), Direction.INCREASING, TARGET).status();
    assertThat(status == TrendStatus.ACHIEVED).isEqualTo(!method.equals(CagrRatio.eurostat()));
  }

  static Stream<TrendMethod> published() {
    return Stream.of(
        CagrRatio.statisticsCanada(),
        CagrRatio.eurostat(),
        ProgressChart.standard(),
        ProgressChart.standard().withPercentages(),
        CurrentStatusIndex.standard(),
        AnticipatedProgress.standard());
  }

  @Test
  void every_method_of_the_library_is_among_the_published_ones() {
    assertThat(PackageClasses.besides(TrendMethod.class))
        .filteredOn(type -> TrendMethod.class.isAssignableFrom(type) && !type.isInterface())
        .hasSizeGreaterThan(3)
        .allSatisfy(
            type -> assertThat(published()).as(type.getSimpleName()).anyMatch(type::isInstance));
  }

  @Test
  void an_own_method_says_why_it_has_no_number() {
    assertThat(
            new Snapshot("own")
                .assess(SERIES, Direction.INCREASING, TrendTarget.of(Ratio.ZERO, 2030))
                .value()
                .reason())
        .contains(TrendObstacle.NEVER_REACHED);
  }

  @Test
  void methods_with_the_same_options_are_equal() {
    assertThat(CagrRatio.eurostat()).isEqualTo(CagrRatio.of(CagrMethods.EUROSTAT));
    assertThat(ProgressChart.standard().withBaseYear(2015)).isEqualTo(ProgressChart.standard());
    assertThat(ProgressChart.standard().withPercentages()).isNotEqualTo(ProgressChart.standard());
  }
}
