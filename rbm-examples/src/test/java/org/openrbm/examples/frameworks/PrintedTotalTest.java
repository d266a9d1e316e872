package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.rollup.Breakdown;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintedTotalTest {

  @Test
  void a_printed_total_keeps_the_difference_to_its_items() {
    PrintedTotal total =
        new PrintedTotal(
            "SP1.A.2",
            "planned 2025",
            new Breakdown(Ratio.of(229), Map.of("a", Ratio.of(200), "b", Ratio.of(9))));

    assertThat(total.indicator()).isEqualTo("SP1.A.2");
    assertThat(total.column()).isEqualTo("planned 2025");
    assertThat(total.breakdown().unexplained()).isEqualTo(Ratio.of(20));
  }
}
