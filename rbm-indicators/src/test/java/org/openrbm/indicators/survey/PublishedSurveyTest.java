package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

/** Figures that others published, or that were computed independently. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedSurveyTest {

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(resources = "score-intervals.csv", numLinesToSkip = 1)
  void score_intervals(
      String source,
      String id,
      long count,
      long answers,
      @Nullable Long population,
      String level,
      boolean corrected,
      String lower,
      String upper) {
    assertThat(source).isNotBlank();
    assertThat(id).isNotBlank();
    assertThat(
            calculator(corrected)
                .withLevel(Ratio.parse(level))
                .estimate(proportion(count, answers, population))
                .orElseThrow()
                .interval())
        .isEqualTo(Interval.ofClosed(Ratio.parse(lower), Ratio.parse(upper)));
  }

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(resources = "differences.csv", numLinesToSkip = 1)
  void intervals_of_differences(
      String source,
      String id,
      long count1,
      long answers1,
      @Nullable Long population1,
      long count2,
      long answers2,
      @Nullable Long population2,
      boolean corrected,
      String lower,
      String upper) {
    assertThat(source).isNotBlank();
    assertThat(id).isNotBlank();
    assertThat(
            calculator(corrected)
                .difference(
                    proportion(count1, answers1, population1),
                    proportion(count2, answers2, population2))
                .orElseThrow()
                .interval())
        .isEqualTo(Interval.ofClosed(Ratio.parse(lower), Ratio.parse(upper)));
  }

  private static ProportionCalculator calculator(boolean corrected) {
    ProportionCalculator standard = ProportionCalculator.standard();
    return corrected ? standard.withContinuityCorrection() : standard;
  }

  private static Proportion proportion(long count, long answers, @Nullable Long population) {
    return Proportion.of(count, answers).withPopulation(Optional.ofNullable(population));
  }

  /** The four digits that Newcombe 1998 and the shared cases print. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, (0.2553 to 0.3662)",
    "15, 148, (0.0624 to 0.1605)",
    "0, 20, (0.0000 to 0.1611)",
    "1, 29, (0.0061 to 0.1718)"
  })
  void the_printed_digits(long count, long answers, String interval) {
    assertThat(ProportionCalculator.standard().estimate(Proportion.of(count, answers)))
        .hasValueSatisfying(estimate -> assertThat(estimate.toString()).endsWith(interval));
  }

  /** E1: technical guide of the UK Civil Service People Survey 2021. */
  @Tag("E1")
  @Test
  void a_person_who_answers_100_75_75_50_25_scores_65() {
    ImmutableMap<String, String> answers =
        ImmutableMap.of(
            "B47", "strongly-agree",
            "B48", "agree",
            "B49", "agree",
            "B50", "neither",
            "B51", "disagree");
    assertThat(answers.values())
        .map(code -> AnswerScales.AGREEMENT_5.option(code).points().orElseThrow())
        .containsExactly(Ratio.of(100), Ratio.of(75), Ratio.of(75), Ratio.of(50), Ratio.of(25));
    assertThat(
            Surveys.ENGAGEMENT.score(question -> Optional.ofNullable(answers.get(question.id()))))
        .contains(Ratio.of(65));
  }

  /** The same guide: ten persons. */
  @Test
  void the_index_of_ten_persons_is_53() {
    List<Ratio> scores =
        LongStream.of(65, 25, 70, 35, 50, 100, 90, 40, 20, 35).mapToObj(Ratio::of).toList();
    assertThat(IndexScore.ofScores(Surveys.ENGAGEMENT, scores, 0).mean().value())
        .contains(Ratio.of(53));
  }

  /** E3, A: half of the answers are positive. */
  @Tag("E3")
  @Test
  void distribution_a_has_an_index_of_49() {
    PrintedDistribution a = percent(10, 40, 10, 16, 24);
    assertThat(a.index().value()).contains(Ratio.of(49));
    assertThat(a.indexNormalised().value()).contains(Ratio.of(49));
    assertThat(a.finding()).isEmpty();
  }

  /** E3, B: half of the answers are positive as well, and the percentages sum to 102. */
  @Tag("E3")
  @Test
  void distribution_b_sums_to_102_and_has_two_readings() {
    PrintedDistribution b = percent(22, 28, 34, 12, 6);
    assertThat(b.sum()).isEqualTo(Ratio.of(102));
    assertThat(b.finding()).contains("percentages of scale 'agreement 5' sum to 102, not to 100");
    assertThat(b.index().value()).isEmpty();
    assertThat(b.indexAsPrinted().orElseThrow()).isEqualTo(Ratio.of(63));
    assertThat(b.indexNormalised().value()).contains(Ratio.of(6300, 102));
    assertThat(b.indexNormalised().orElseThrow().toDecimal(2, RoundingMode.HALF_UP))
        .hasToString("61.76");
    assertThat(b.couldBeRounding(0)).isTrue();
    assertThat(b.couldBeRounding(1)).isFalse();
  }

  private static PrintedDistribution percent(long... percentages) {
    return PrintedDistribution.ofPercent(
        AnswerScales.AGREEMENT_5,
        LongStream.of(percentages).mapToObj(Ratio::of).collect(ImmutableList.toImmutableList()));
  }
}
