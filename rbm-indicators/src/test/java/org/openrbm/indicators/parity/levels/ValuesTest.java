package org.openrbm.indicators.parity.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.parity.GenderComposition;

/** Each value says in one line what it is, and equals another of the same content. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValuesTest {

  private static final LevelModel MODEL = Examples.EVEN;
  private static final Simulator SIMULATOR = Simulator.ofSeed(1).withRuns(20);

  @Test
  void models_say_their_levels() {
    assertThat(MODEL).hasToString("3 levels from 'P-3' to 'P-5', 180 posts");
    assertThat(MODEL.levels().get(1)).hasToString("P-4: 20 women, 40 men: 33.33 % women");
    TransitionRates rates = TransitionRates.of(Map.of("A\nB", Ratio.of(7, 8)), Ratio.of(5, 2));
    assertThat(rates).hasToString("moves to A B 87.50 %; 2.50 recruits a year");
    TransitionLevel level = TransitionLevel.of("A\nB", GenderComposition.of(1, 3), rates, rates);
    assertThat(TransitionModel.of(level)).hasToString("1 levels from 'A B' to 'A B', 4 staff");
    assertThat(new ScoreBias(Ratio.of(2), Ratio.of(10)))
        .hasToString("2.00 points, standard deviation 10.00");
  }

  /** Of 4 with a rate of 7/8 stay 3.5, and 2.5 of each gender are recruited. */
  @Test
  void expected_staff_of_the_same_heads_are_equal() {
    TransitionRates rates = TransitionRates.of(Map.of("A", Ratio.of(7, 8)), Ratio.of(5, 2));
    TransitionModel model =
        TransitionModel.of(TransitionLevel.of("A", GenderComposition.of(1, 3), rates, rates));
    equal(model.after(1), model.after(1), model.after(0), model.after(2));
    assertThat(model.after(1))
        .hasToString("3.38 women and 5.13 men expected in 1 levels"); // 7/8 + 5/2, 21/8 + 5/2
  }

  /** 85 women of 180 posts. */
  @Test
  void projections_of_the_same_model_are_equal() {
    equal(
        LevelProjection.of(MODEL, 2),
        LevelProjection.of(MODEL, 2),
        LevelProjection.of(MODEL, 3),
        LevelProjection.of(LevelModel.of(MODEL.levels().get(0)), 2));
    assertThat(LevelProjection.of(MODEL, 0))
        .hasToString(
            "47.22 % women to 47.22 % after 0 years; 3 levels from 'P-3' to 'P-5', 180 posts");
  }

  @Test
  void simulations_from_the_same_seed_are_equal() {
    equal(
        SIMULATOR,
        Simulator.ofSeed(1).withRuns(20),
        Simulator.ofSeed(2).withRuns(20),
        Simulator.ofSeed(1));
    assertThat(SIMULATOR).hasToString("simulator of 20 runs from the seed 1");
    Simulation simulation = SIMULATOR.simulate(MODEL, 2);
    equal(
        simulation,
        SIMULATOR.simulate(MODEL, 2),
        SIMULATOR.simulate(MODEL, 1),
        SIMULATOR.withRuns(10).simulate(MODEL, 2),
        Simulator.ofSeed(2).withRuns(20).simulate(MODEL, 2));
    assertThat(simulation)
        .hasToString(
            "20 runs over 2 years from the seed 1; 3 levels from 'P-3' to 'P-5', 180 posts");
    equal(
        simulation.together(2),
        SIMULATOR.simulate(MODEL, 2).together(2),
        simulation.together(1),
        simulation.level("P-3", 2));
  }

  /** The first two have the same content, the others another. */
  private static void equal(Object one, Object same, Object... others) {
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("text");
    assertThat(others).isNotEmpty().doesNotContain(one);
  }
}
