package org.openrbm.examples.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.indicators.progress.Progress;
import org.openrbm.indicators.progress.ProgressCalculator;
import org.openrbm.indicators.rollup.Part;
import org.openrbm.indicators.rollup.RolledUp;
import org.openrbm.indicators.rollup.UnitTree;

/**
 * Progress against point targets without explanations, and a million parts rolled up over a tree of
 * ten thousand units. The goals are two million evaluations and one roll-up a second, on one core.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProgressBenchmark {

  private static final int CASES = 1024;
  private static final int UNITS = 10_000;
  private static final int PARTS_OF_A_UNIT = 100;
  private static final LocalDate START = LocalDate.of(2018, 12, 31);
  private static final LocalDate DUE = LocalDate.of(2022, 12, 31);
  private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);

  private final ProgressCalculator calculator = ProgressCalculator.standard();
  private final Interval[] targets = new Interval[CASES];
  private final Ratio[] baselines = new Ratio[CASES];
  private final Ratio[] actuals = new Ratio[CASES];
  private final Map<String, List<Part>> parts = new HashMap<>();
  private UnitTree tree = UnitTree.of(Map.of());

  /** Draws values of two decimals to 10^6, half of the targets falling; from a fixed seed. */
  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 0; i < CASES; i++) {
      Ratio limit = draw(random);
      targets[i] = i % 2 == 0 ? Interval.ofAtLeast(limit) : Interval.ofAtMost(limit);
      baselines[i] = draw(random);
      actuals[i] = draw(random);
    }
    Map<String, String> parents = new HashMap<>();
    for (int unit = 0; unit < UNITS; unit++) {
      if (unit > 0) {
        parents.put("unit " + unit, "unit " + (unit - 1) / 10);
      }
      List<Part> own = new ArrayList<>();
      for (int part = 0; part < PARTS_OF_A_UNIT; part++) {
        own.add(Part.ofShare("part " + part, AS_OF, draw(random), Ratio.of(1_000_000)));
      }
      parts.put("unit " + unit, own);
    }
    tree = UnitTree.of(parents);
  }

  private static Ratio draw(SplittableRandom random) {
    return Ratio.of(random.nextLong(1, 100_000_000), 100);
  }

  /** One evaluation, with fraction and status. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  @OperationsPerInvocation(CASES)
  public void progress(Blackhole out) {
    for (int i = 0; i < CASES; i++) {
      Progress progress =
          calculator.calculate(targets[i], DUE, baselines[i], START, actuals[i], AS_OF);
      out.consume(progress.fraction());
      out.consume(progress.status());
    }
  }

  /** All units, by the ratio of sums. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public Map<String, RolledUp> rollUp() {
    return tree.rollUp(AggregationRule.RATIO_OF_SUMS, parts);
  }
}
