package org.openrbm.indicators.parity.levels;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.text.NoJson;

/**
 * The runs that a {@link Simulator} drew: the numbers of women in each level, and in all together,
 * and how many runs had each number.
 *
 * @since 0.1.0
 */
@NoJson
public final class Simulation {

  private final LevelModel model;
  private final int years;
  private final long seed;
  private final RunTally tally;

  Simulation(LevelModel model, int years, long seed, RunTally tally) {
    this.model = model;
    this.years = years;
    this.seed = seed;
    this.tally = tally;
  }

  /** {@return the model} */
  public LevelModel model() {
    return model;
  }

  /** {@return the last year} */
  public int years() {
    return years;
  }

  /** {@return the number of runs} */
  public int runs() {
    return tally.runs();
  }

  /** {@return the seed from which the runs were drawn} */
  public long seed() {
    return seed;
  }

  /**
   * Returns the women of a level after whole years.
   *
   * @throws IllegalArgumentException if there is no such level, or {@code year} is not in 0 to
   *     {@link #years}
   */
  public WomenDistribution level(String level, int year) {
    return distribution(level, model.index(level), year);
  }

  /**
   * Returns the women of all levels together after whole years.
   *
   * @throws IllegalArgumentException if {@code year} is not in 0 to {@link #years}
   */
  public WomenDistribution together(int year) {
    return distribution("all levels", model.levels().size(), year);
  }

  private WomenDistribution distribution(String group, int index, int year) {
    LevelModel.checkYears(year, 0, years);
    return new WomenDistribution(
        group + " after " + year + " years",
        tally.runs(year, index),
        runs(),
        model.statement()
            + "; "
            + runs()
            + " random runs of whole persons from the seed "
            + seed
            + ", all draws independent");
  }

  /**
   * {@return whether {@code other} has the same model, years, seed and runs, and so the same
   * numbers}
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Simulation that
        && model.equals(that.model)
        && years == that.years
        && seed == that.seed
        && runs() == that.runs();
  }

  @Override
  public int hashCode() {
    return Objects.hash(model, years, seed, runs());
  }

  /** {@return such as {@code "10000 runs over 5 years from the seed 1; 3 levels from ..."}} */
  @Override
  public String toString() {
    return "%s runs over %s years from the seed %s; %s".formatted(runs(), years, seed, model);
  }
}
