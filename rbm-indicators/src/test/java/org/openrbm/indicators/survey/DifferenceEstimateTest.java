package org.openrbm.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DifferenceEstimateTest {

  private final ProportionCalculator calculator = ProportionCalculator.standard();

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

  @Test
  void explanations_end_in_the_published_difference() {
    DifferenceEstimate difference =
        calculator.difference(Proportion.of(56, 70), Proportion.of(48, 80)).orElseThrow();
    assertThat(difference.difference().explanation().value()).isEqualTo(Ratio.parse("0.2"));
    assertThat(difference.lower().explanation().value())
        .isEqualTo(Ratio.parse("0.052431472402364"));
    assertThat(difference.upper().explanation().step("second lower limit").value())
        .isEqualTo(difference.second().interval().lower().orElseThrow());
  }

  private static ProportionCalculator calculator(boolean corrected) {
    ProportionCalculator standard = ProportionCalculator.standard();
    return corrected ? standard.withContinuityCorrection() : standard;
  }

  private static Proportion proportion(long count, long answers, @Nullable Long population) {
    return Proportion.of(count, answers).withPopulation(Optional.ofNullable(population));
  }
}
