package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProportionEstimateTest {

  private final ProportionCalculator calculator = ProportionCalculator.standard();

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

  @Test
  void if_all_of_the_population_answered_there_is_no_uncertainty() {
    for (ProportionCalculator any :
        List.of(
            calculator,
            calculator.withContinuityCorrection(),
            calculator.withLevel(Ratio.parse("0.999")))) {
      assertThat(any.estimate(Proportion.of(1, 3).withPopulation(3)).orElseThrow().interval())
          .isEqualTo(Interval.ofClosed(Ratio.of(1, 3), Ratio.of(1, 3)));
      assertThat(any.estimate(Proportion.of(1, 1).withPopulation(1)).orElseThrow().interval())
          .isEqualTo(Interval.ofClosed(Ratio.ONE, Ratio.ONE));
    }
    assertThat(
            calculator
                .difference(
                    Proportion.of(1, 3).withPopulation(3), Proportion.of(1, 7).withPopulation(7))
                .orElseThrow()
                .interval())
        .isEqualTo(Interval.ofClosed(Ratio.of(4, 21), Ratio.of(4, 21)));
  }

  private static ProportionCalculator calculator(boolean corrected) {
    ProportionCalculator standard = ProportionCalculator.standard();
    return corrected ? standard.withContinuityCorrection() : standard;
  }

  private static Proportion proportion(long count, long answers, @Nullable Long population) {
    return Proportion.of(count, answers).withPopulation(Optional.ofNullable(population));
  }
}
