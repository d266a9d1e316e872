package org.openrbm.indicators.parity.levels;

import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.NoJson;

/**
 * Draws the course that a {@link LevelModel} may take, very many times, for whole persons.
 *
 * <p>In a year, for each level from the top down:
 *
 * <pre>
 * women who leave   Binomial(women, attrition of women), men likewise
 * vacancies         posts at the end of the year − who stay + promoted to the level above
 * hired             Binomial(vacancies, external share), and the vacancies for which the level
 *                   below has nobody left
 * promoted          vacancies − hired
 * women hired       Binomial(hired, hire share of women)
 * women promoted    drawn from those who stay in the level below, without replacement: each equally
 *                   likely if the relative promotion rate ρ is 1 (hypergeometric), else a man counts
 *                   as 1/ρ (ρ &gt; 1) or a woman as ρ (ρ &lt; 1)
 * </pre>
 *
 * <p>All draws are independent. For one level, the women a year later have the mean F·(1 − a) +
 * h·a·N and the variance a·(1 − a)·(F·(1 − h)² + M·h²) + a·N·h·(1 − h). {@link LevelProjection}
 * states how the mean relates to the expected values.
 *
 * <p>The result depends on model, years, runs and seed alone, not on the machine or on threads:
 * runs are drawn in blocks of {@value #BLOCK}, each with its own stream of {@link
 * SplittableRandom}, split from that of the seed in the order of the blocks; everything is counted
 * in whole numbers. Blocks are drawn in parallel, in the common pool, or in the {@link
 * java.util.concurrent.ForkJoinPool} from which the simulation is called.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
@NoJson
public final class Simulator {

  /** The most runs of a simulation. */
  public static final int MAX_RUNS = 10_000_000;

  /**
   * The most posts that a simulation may have, summed over levels and years. It takes 8 bytes for
   * each, and so 160 MB of memory at most, in any number of threads.
   */
  public static final int MAX_POSTS_AND_YEARS = 20_000_000;

  private static final int BLOCK = 250;

  private final long seed;
  private final int runs;

  private Simulator(long seed, int runs) {
    this.seed = seed;
    this.runs = runs;
  }

  /** {@return a simulator of 10,000 runs, drawn from a seed} */
  public static Simulator ofSeed(long seed) {
    return new Simulator(seed, 10_000);
  }

  /**
   * Returns this simulator with another number of runs.
   *
   * @throws IllegalArgumentException if {@code runs} is not in 1 to {@link #MAX_RUNS}
   */
  public Simulator withRuns(int runs) {
    checkArgument(
        runs >= 1 && runs <= MAX_RUNS, "runs must be 1 to %s, but are %s", MAX_RUNS, runs);
    return new Simulator(seed, runs);
  }

  /**
   * Simulates a model.
   *
   * @param years the last year, 0 to {@link LevelModel#MAX_YEARS}
   * @throws IllegalArgumentException if {@code years} is out of range, or the posts of all levels
   *     and years are more than {@link #MAX_POSTS_AND_YEARS}
   */
  public Simulation simulate(LevelModel model, int years) {
    return simulate(model, years, () -> false);
  }

  /**
   * Simulates a model, unless told to stop.
   *
   * @param cancelled asked before each block of runs, by any thread; once it answers yes, no
   *     further block is drawn
   * @throws CancellationException if a block was not drawn
   * @throws IllegalArgumentException as {@link #simulate(LevelModel, int)}
   */
  public Simulation simulate(LevelModel model, int years, BooleanSupplier cancelled) {
    LevelModel.checkYears(years, 0, LevelModel.MAX_YEARS);
    long cells = 0;
    for (int year = 0; year <= years; year++) {
      cells += model.postsAfter(year);
    }
    checkArgument(
        cells <= MAX_POSTS_AND_YEARS,
        "posts of all levels, summed over the years, must be at most %s, but are %s",
        MAX_POSTS_AND_YEARS,
        cells);
    SimulatedYears simulated = new SimulatedYears(model, years);
    RunTally tally = simulated.tally();
    blocks().parallelStream()
        .forEach(
            block -> {
              if (!cancelled.getAsBoolean()) {
                simulated.run(block.runs(), block.random(), tally);
              }
            });
    if (tally.runs() < runs) {
      throw new CancellationException(
          "simulation was cancelled after " + tally.runs() + " of " + runs + " runs");
    }
    return new Simulation(model, years, seed, tally);
  }

  private record Block(int runs, SplittableRandom random) {}

  private List<Block> blocks() {
    SplittableRandom root = new SplittableRandom(seed);
    List<Block> blocks = new ArrayList<>();
    for (int first = 0; first < runs; first += BLOCK) {
      blocks.add(new Block(Math.min(BLOCK, runs - first), root.split()));
    }
    return blocks;
  }

  /** {@return whether {@code other} draws as many runs from the same seed} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Simulator that && seed == that.seed && runs == that.runs;
  }

  @Override
  public int hashCode() {
    return Objects.hash(seed, runs);
  }

  /** {@return such as {@code "simulator of 10000 runs from the seed 1"}} */
  @Override
  public String toString() {
    return "simulator of " + runs + " runs from the seed " + seed;
  }
}
