package org.openrbm.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BandRuleTest {

  private final ParityCalculator calculator = ParityCalculator.standard();

  /** The table of the coded rule for fewer than ten, as read from its source. */
  @Test
  void the_dashboard_accepts_for_small_groups_what_its_code_does() {
    assertThat(
            LongStream.rangeClosed(1, 9)
                .mapToObj(n -> ParityBands.UN_DASHBOARD.attainable(n).orElseThrow().toString()))
        .containsExactly("0–1", "1", "1–2", "2", "2–3", "3", "3–4", "4", "4–5");
  }

  @Test
  void rounding_first_would_let_46_95_per_cent_in() {
    GenderComposition group = GenderComposition.of(939, 1061);
    assertThat(calculator.assess(group, ParityBands.UN).status())
        .isEqualTo(ParityStatus.WOMEN_UNDERREPRESENTED);
    assertThat(calculator.assess(group, ParityBands.UN_DASHBOARD).status())
        .isEqualTo(ParityStatus.AT_PARITY);
    assertThat(calculator.assess(group.swapped(), ParityBands.UN_DASHBOARD).status())
        .isEqualTo(ParityStatus.MEN_UNDERREPRESENTED);
  }
}
