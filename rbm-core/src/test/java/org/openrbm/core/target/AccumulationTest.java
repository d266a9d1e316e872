package org.openrbm.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccumulationTest {

  @Test
  void only_running_totals_contain_the_periods_before() {
    assertThat(Accumulation.STOCK.cumulative()).isFalse();
    assertThat(Accumulation.FLOW.cumulative()).isFalse();
    assertThat(Accumulation.CUMULATIVE_FROM_BASELINE.cumulative()).isTrue();
    assertThat(Accumulation.CUMULATIVE_WITH_BASELINE.cumulative()).isTrue();
  }
}
