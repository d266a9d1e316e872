package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Derivation;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgressFractionTest {

  /** Expected values by hand; the first is the worked example of the IATI 2.03 guidance. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[50, +inf)   | 15   | 53  | 38/35", // rising, over-achieved: (53 − 15)/(50 − 15)
        "[50, +inf)   | 15   | 15  | 0",
        "[50, +inf)   | 15   | 8   | -1/5", // moved away: (8 − 15)/35
        "(-inf, 120]  | 200  | 160 | 1/2", // falling
        "(-inf, 120]  | 200  | 120 | 1",
        "(-inf, 120]  | 159  | 182 | -23/39", // (182 − 159)/(120 − 159)
        "[47, 53]     | 44.6 | 46  | 7/12", // d: 2.4 → 1
        "[47, 53]     | 44.6 | 54  | 7/12", // the same distance on the other side
        "[47, 53]     | 44.6 | 48  | 1",
        "[47, 53]     | 44.6 | 40  | -23/12", // d: 2.4 → 7
        "(-inf, 120)  | 200  | 160 | 1/2", // an open limit is as far away as a closed one
        "(-inf, 120)  | 200  | 120 | 1"
      })
  void the_share_of_the_way_is_covered(
      String target, String baseline, String actual, String expected) {
    assertThat(fraction(target, baseline, actual)).isEqualTo(Ratio.parse(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[50, +inf) | 50",
        "[50, +inf) | 60",
        "(-inf, 120] | 120",
        "[47, 53] | 50",
        "(50, +inf) | 50"
      })
  void a_baseline_in_the_target_leaves_no_way_to_cover(String target, String baseline) {
    assertThat(
            ProgressFraction.of(
                Interval.parse(target), Ratio.parse(baseline), Ratio.ONE, Recorder.off()))
        .isEmpty();
  }

  @Test
  void the_explanation_leads_to_the_three_values() {
    Derivation progress =
        ProgressFraction.of(
                Interval.ofAtLeast(Ratio.of(50)), Ratio.of(15), Ratio.of(53), Recorder.on())
            .orElseThrow();

    assertThat(progress.explain().value()).isEqualTo(progress.value());
    assertThat(progress.explain().render())
        .isEqualTo(
            """
            progress = 38/35 ≈ 1.08571429: 1 − shortfall of the actual value ÷ shortfall of the baseline
              shortfall of the actual value = -3: shortfall from [50, +inf)
                actual value = 53
              shortfall of the baseline = 35: shortfall from [50, +inf)
                baseline = 15
            """);
  }

  private static Ratio fraction(String target, String baseline, String actual) {
    return ProgressFraction.of(
            Interval.parse(target), Ratio.parse(baseline), Ratio.parse(actual), Recorder.off())
        .orElseThrow()
        .value();
  }
}
