package org.openrbm.indicators.parity.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.parity.GenderComposition;

/** Seeds are fixed, so that a test passes always or never. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SimulatorTest {
  private static final Simulator SIMULATOR = Simulator.ofSeed(2021);

  /**
   * F = 35, N = 100, a = .08, h = .5: mean 36.2, variance 3.84, computed by hand from the formulas
   * in {@link Simulator}. The error of a variance is about variance·√(2 ÷ runs).
   */
  @Test
  void a_single_year_has_the_mean_and_the_variance_of_the_formula() {
    int runs = 200_000;
    WomenDistribution women = SIMULATOR.withRuns(runs).simulate(Examples.ONE, 1).level("P", 1);
    assertThat(women.mean().orElseThrow().doubleValue())
        .isCloseTo(36.2, within(4 * women.standardError().orElseThrow()));
    assertThat(women.standardError().orElseThrow()).isCloseTo(Math.sqrt(3.84 / runs), within(1e-4));
    assertThat(women.variance().orElseThrow().doubleValue())
        .isCloseTo(3.84, within(4 * 3.84 * Math.sqrt(2.0 / runs)));
  }

  /** Linear in the women of the levels, so the expected values are the expectation of the runs. */
  @ParameterizedTest
  @ValueSource(ints = {1, 5, 20})
  void the_mean_of_the_runs_is_the_expected_value(int year) {
    LevelProjection expected = LevelProjection.of(Examples.EVEN, 20);
    Simulation simulation = SIMULATOR.withRuns(20_000).simulate(Examples.EVEN, 20);
    for (StaffLevel level : Examples.EVEN.levels()) {
      WomenDistribution women = simulation.level(level.name(), year);
      assertThat(women.mean().orElseThrow().doubleValue())
          .isCloseTo(
              expected.women(level.name(), year).orElseThrow().doubleValue(),
              within(4 * women.standardError().orElseThrow()));
    }
    assertThat(simulation.together(year).meanShare().orElseThrow().doubleValue())
        .isCloseTo(expected.shareOfWomen(year).orElseThrow().doubleValue(), within(0.005));
  }

  /** Unequal rates: an approximation, good to some hundredths of a person in these levels. */
  @Test
  void the_expected_value_is_near_the_mean_at_unequal_rates() {
    LevelProjection expected = LevelProjection.of(Examples.THREE, 20);
    Simulation simulation = SIMULATOR.withRuns(20_000).simulate(Examples.THREE, 20);
    for (StaffLevel level : Examples.THREE.levels()) {
      WomenDistribution women = simulation.level(level.name(), 20);
      assertThat(women.mean().orElseThrow().doubleValue())
          .isCloseTo(
              expected.women(level.name(), 20).orElseThrow().doubleValue(),
              within(4 * women.standardError().orElseThrow() + 0.1));
    }
  }

  /** Unequal attrition of one level is linear too: the mean of 400 years is the equilibrium. */
  @Test
  void a_single_level_tends_to_the_equilibrium_of_unequal_attrition() {
    LevelModel model =
        LevelModel.of(Examples.level("P", 35, 65, "0.10", "0.08", "1", "0.5").build());
    WomenDistribution women = SIMULATOR.simulate(model, 100).level("P", 100);
    assertThat(women.meanShare().orElseThrow().doubleValue())
        .isCloseTo(4.0 / 9, within(4 * women.standardError().orElseThrow() / 100));
  }

  @Test
  void threads_do_not_change_the_result() throws Exception {
    Simulation here = SIMULATOR.withRuns(1_001).simulate(Examples.THREE, 5);
    ForkJoinPool one = new ForkJoinPool(1);
    ForkJoinPool four = new ForkJoinPool(4);
    try {
      assertSame(
          here, one.submit(() -> SIMULATOR.withRuns(1_001).simulate(Examples.THREE, 5)).get());
      assertSame(
          here, four.submit(() -> SIMULATOR.withRuns(1_001).simulate(Examples.THREE, 5)).get());
    } finally {
      one.shutdown();
      four.shutdown();
    }
  }

  private static void assertSame(Simulation one, Simulation other) {
    assertThat(other.runs()).isEqualTo(one.runs());
    for (int year = 0; year <= one.years(); year++) {
      WomenDistribution here = one.together(year);
      for (int women = 0; women <= here.posts(); women++) {
        assertThat(other.together(year).runsWith(women)).isEqualTo(here.runsWith(women));
      }
    }
  }

  @Test
  void a_simulation_can_be_cancelled() {
    AtomicInteger asked = new AtomicInteger();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> SIMULATOR.simulate(Examples.ONE, 5, () -> asked.incrementAndGet() > 2))
        .withMessage("simulation was cancelled after 500 of 10000 runs");
    assertThat(SIMULATOR.simulate(Examples.ONE, 5, () -> false).runs()).isEqualTo(10_000);
  }

  @Test
  void what_cannot_be_simulated_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SIMULATOR.withRuns(0))
        .withMessage("runs must be 1 to 10000000, but are 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SIMULATOR.simulate(Examples.ONE, 101))
        .withMessage("years must be 0 to 100, but are 101");
    StaffLevel large =
        Examples.ONE.levels().get(0).withStaff(GenderComposition.of(500_000, 500_000));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SIMULATOR.simulate(LevelModel.of(large), 20))
        .withMessage(
            "posts of all levels, summed over the years, must be at most 20000000, but are"
                + " 21000000");
    Simulation simulation = SIMULATOR.withRuns(1).simulate(Examples.ONE, 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulation.level("D", 1))
        .withMessage("there is no level 'D'; the levels are [P]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulation.together(3))
        .withMessage("years must be 0 to 2, but are 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulation.together(1).quantile(Ratio.of(90)))
        .withMessage("p of a quantile must be between 0 and 1, but is 90");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulation.together(1).runsWith(101))
        .withMessage("women must be 0 to 100, but are 101");
  }
}
