package org.openrbm.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openrbm.core.Ratio;
import org.openrbm.indicators.parity.GenderComposition;
import org.openrbm.indicators.parity.levels.LevelModel;
import org.openrbm.indicators.parity.levels.LevelProjection;
import org.openrbm.indicators.parity.levels.Simulation;
import org.openrbm.indicators.parity.levels.Simulator;
import org.openrbm.indicators.parity.levels.StaffLevel;

/**
 * Ten thousand runs of eight levels and 1,425 posts over twenty years, against a simulation that
 * asks a random number of each head. The goal is a second on one machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SimulatorBenchmark {

  private static final int[] POSTS = {500, 350, 200, 150, 100, 75, 40, 10};
  private static final int YEARS = 20;
  private static final int RUNS = 10_000;
  private static final double ATTRITION = 0.15;
  private static final double EXTERNAL = 0.25;
  private static final double HIRES = 0.5;
  private static final double RELATIVE = 0.9;

  private final LevelModel model = model();

  private static LevelModel model() {
    List<StaffLevel> levels = new ArrayList<>();
    for (int posts : POSTS) {
      levels.add(
          StaffLevel.builder()
              .name("level " + (levels.size() + 1))
              .staff(GenderComposition.of(posts * 2L / 5, posts - posts * 2L / 5))
              .attrition(Ratio.parse("0.15"))
              .externalShare(levels.isEmpty() ? Ratio.ONE : Ratio.parse("0.25"))
              .hireShareOfWomen(Ratio.parse("0.5"))
              .relativePromotionRate(Ratio.parse("0.9"))
              .build());
    }
    return LevelModel.of(levels);
  }

  /** The library. */
  @Benchmark
  public Simulation simulator() {
    return Simulator.ofSeed(42).withRuns(RUNS).simulate(model, YEARS);
  }

  /** The expected values of the same model, in fractions. */
  @Benchmark
  public LevelProjection expected() {
    return LevelProjection.of(model, YEARS);
  }

  /** The baseline: one random number a head for leavers, posts, hires and promotions. */
  @Benchmark
  public long[][] headByHead() {
    SplittableRandom random = new SplittableRandom(42);
    long[][] women = new long[YEARS + 1][POSTS.length];
    for (int run = 0; run < RUNS; run++) {
      int[] now = new int[POSTS.length];
      for (int i = 0; i < POSTS.length; i++) {
        now[i] = POSTS[i] * 2 / 5;
      }
      for (int year = 1; year <= YEARS; year++) {
        year(now, random);
        for (int i = 0; i < POSTS.length; i++) {
          women[year][i] += now[i];
        }
      }
    }
    return women;
  }

  private static void year(int[] women, SplittableRandom random) {
    int[] womenStay = new int[POSTS.length];
    int[] menStay = new int[POSTS.length];
    for (int i = 0; i < POSTS.length; i++) {
      womenStay[i] = women[i] - heads(women[i], ATTRITION, random);
      menStay[i] = POSTS[i] - women[i] - heads(POSTS[i] - women[i], ATTRITION, random);
    }
    int promotedAway = 0;
    int womenAway = 0;
    for (int i = POSTS.length - 1; i >= 0; i--) {
      int vacancies = POSTS[i] - womenStay[i] - menStay[i] + promotedAway;
      int hired = i == 0 ? vacancies : heads(vacancies, EXTERNAL, random);
      int promoted = vacancies - hired;
      int womenPromoted = 0;
      for (int head = 0; head < promoted; head++) {
        double here = RELATIVE * (womenStay[i - 1] - womenPromoted);
        double others = menStay[i - 1] - (head - womenPromoted);
        if (random.nextDouble() * (here + others) < here) {
          womenPromoted++;
        }
      }
      women[i] = womenStay[i] + heads(hired, HIRES, random) + womenPromoted - womenAway;
      promotedAway = promoted;
      womenAway = womenPromoted;
    }
  }

  private static int heads(int of, double probability, SplittableRandom random) {
    int heads = 0;
    for (int head = 0; head < of; head++) {
      if (random.nextDouble() < probability) {
        heads++;
      }
    }
    return heads;
  }
}
