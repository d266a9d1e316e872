package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;

/** Each value says in one line what it is, and equals another of the same content. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValuesTest {

  private static final ProportionCalculator STANDARD = ProportionCalculator.standard();
  private static final Proportion SHARE = Proportion.of(81, 263);

  @Test
  void calculators_of_the_same_options_are_equal() {
    equal(
        STANDARD,
        ProportionCalculator.standard().withLevel(Ratio.of(19, 20)),
        STANDARD.withLevel(Ratio.of(9, 10)),
        STANDARD.withContinuityCorrection());
    assertThat(STANDARD.withContinuityCorrection())
        .hasToString("score interval at level 0.95 with continuity correction");
    equal(MinimumGroupSize.of(10), MinimumGroupSize.of(10), MinimumGroupSize.of(11));
  }

  @Test
  void estimates_of_the_same_counts_are_equal() {
    equal(
        estimate(STANDARD, 81),
        estimate(ProportionCalculator.standard(), 81),
        estimate(STANDARD, 82),
        estimate(STANDARD.withContinuityCorrection(), 81));
    Proportion other = Proportion.of(48, 80);
    equal(
        STANDARD.difference(SHARE, other).orElseThrow(),
        STANDARD.difference(SHARE, other).orElseThrow(),
        STANDARD.difference(other, SHARE).orElseThrow());
  }

  private static ProportionEstimate estimate(ProportionCalculator calculator, long count) {
    return calculator.estimate(Proportion.of(count, 263)).orElseThrow();
  }

  /** Shares of 1/4 and 1/2; persons: 30 of 80. */
  @Test
  void benchmarks_of_the_same_organisations_are_equal() {
    Map<String, Proportion> counts =
        Map.of("A", Proportion.of(10, 40), "B", Proportion.of(20, 40), "C", Proportion.of(0, 0));
    Benchmark<String> benchmark = Benchmark.ofProportions(counts);
    equal(
        benchmark,
        Benchmark.ofProportions(counts),
        Benchmark.ofProportions(Map.of("A", Proportion.of(10, 40))),
        Benchmark.ofScores(Map.of()));
    assertThat(benchmark)
        .hasToString("2 organisations, median 0.3750, mean of persons 0.3750; without a value 1");
    assertThat(Benchmark.ofScores(Map.of()))
        .hasToString("0 organisations, median none, mean of persons none");
  }

  @Test
  void answers_are_in_one_line() {
    assertThat(Surveys.YES_NO.options())
        .hasToString("[yes: POSITIVE, 100 points, no: NEGATIVE, 0 points, n/a: NOT_APPLICABLE]");
    assertThat(
            PrintedDistribution.ofPercent(
                Surveys.YES_NO, List.of(Ratio.parse("66.5"), Ratio.parse("33.2"))))
        .hasToString("yes or no: 2 percentages that sum to 99.7");
    assertThat(Question.of("q", LocalizedText.of("a\nb"), Surveys.YES_NO).toString())
        .doesNotContain("\n");
  }

  @Test
  void what_is_published_says_how_much_is_withheld() {
    PublishedGroups<String, Long> groups =
        MinimumGroupSize.of(10).publish(Map.of("A", 3L, "B", 27L), 40L, size -> size);
    assertThat(groups).hasToString("1 of 2 groups shown; total shown");
    assertThat(groups.groups().values().stream().map(Object::toString))
        .containsExactlyInAnyOrder("27", "withheld: the group has fewer persons than the minimum");
    assertThat(MinimumGroupSize.of(10).publish(Map.of("A", 3L), 3L, size -> size))
        .hasToString(
            "0 of 1 groups shown; total withheld: the group has fewer persons than the minimum");
  }

  /** The first two have the same content, the others another. */
  private static void equal(Object one, Object same, Object... others) {
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("text");
    assertThat(others).isNotEmpty().doesNotContain(one);
  }
}
