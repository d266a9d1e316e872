package org.openrbm.indicators.parity.levels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SimulationTest {

  /** The means come from an independent program, the generator and the draws written anew. */
  @Test
  void a_seed_stands_for_one_result_on_every_machine() {
    Simulation simulation = Simulator.ofSeed(42).withRuns(1_000).simulate(Examples.THREE, 10);
    assertThat(simulation.seed()).isEqualTo(42);
    assertThat(simulation.model()).isEqualTo(Examples.THREE);
    assertThat(simulation.level("P-3", 10).mean().orElseThrow())
        .isEqualTo(Ratio.parse("23179/500"));
    assertThat(simulation.level("P-5", 10).mean().orElseThrow())
        .isEqualTo(Ratio.parse("6857/1000"));
    assertThat(
            Simulator.ofSeed(43)
                .withRuns(1_000)
                .simulate(Examples.THREE, 10)
                .level("P-3", 10)
                .mean()
                .orElseThrow())
        .isNotEqualTo(simulation.level("P-3", 10).mean().orElseThrow());
  }
}
