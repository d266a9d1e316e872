package org.openrbm.examples.bench;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.commons.numbers.fraction.BigFraction;
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
import org.openrbm.core.Ratio;

/**
 * Exact arithmetic on values whose parts fit in a {@code long}: {@link Ratio} against {@link
 * BigFraction}, the same pairs in both.
 *
 * <p>The pairs are what the library works on: numerators to 10^9 over denominators to 10^6, neither
 * tiny nor overflowing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class RatioBenchmark {

  private static final int PAIRS = 1024;

  private final Ratio[] ratios = new Ratio[PAIRS + 1];
  private final BigFraction[] fractions = new BigFraction[PAIRS + 1];

  /** Draws the values, from a fixed seed. */
  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 0; i <= PAIRS; i++) {
      long numerator = random.nextLong(1, 1_000_000_000);
      long denominator = random.nextLong(1, 1_000_000);
      ratios[i] = Ratio.of(numerator, denominator);
      fractions[i] = BigFraction.of(numerator, denominator);
    }
  }

  /** Sums. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void plusRatio(Blackhole out) {
    for (int i = 0; i < PAIRS; i++) {
      out.consume(ratios[i].plus(ratios[i + 1]));
    }
  }

  /** The same sums. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void plusBigFraction(Blackhole out) {
    for (int i = 0; i < PAIRS; i++) {
      out.consume(fractions[i].add(fractions[i + 1]));
    }
  }

  /** Products. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void timesRatio(Blackhole out) {
    for (int i = 0; i < PAIRS; i++) {
      out.consume(ratios[i].times(ratios[i + 1]));
    }
  }

  /** The same products. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void timesBigFraction(Blackhole out) {
    for (int i = 0; i < PAIRS; i++) {
      out.consume(fractions[i].multiply(fractions[i + 1]));
    }
  }

  /** Quotients. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void dividedByRatio(Blackhole out) {
    for (int i = 0; i < PAIRS; i++) {
      out.consume(ratios[i].dividedBy(ratios[i + 1]));
    }
  }

  /** The same quotients. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void dividedByBigFraction(Blackhole out) {
    for (int i = 0; i < PAIRS; i++) {
      out.consume(fractions[i].divide(fractions[i + 1]));
    }
  }

  /** Comparisons. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void compareRatio(Blackhole out) {
    for (int i = 0; i < PAIRS; i++) {
      out.consume(ratios[i].compareTo(ratios[i + 1]));
    }
  }

  /** The same comparisons. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void compareBigFraction(Blackhole out) {
    for (int i = 0; i < PAIRS; i++) {
      out.consume(fractions[i].compareTo(fractions[i + 1]));
    }
  }
}
