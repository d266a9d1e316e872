package org.openrbm.examples.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * The table of 193 States: the exact calculator against a plain loop in {@link BigDecimal} of 34
 * digits, which is what one would write without the library and is not exact.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DesirableRangeTableBenchmark {

  private static final MathContext DECIMAL128 = MathContext.DECIMAL128;
  private static final BigDecimal BASE = new BigDecimal("3500");

  private final DesirableRangePolicy policy = UnPolicies.RES_42_220_A.withBaseFigure(3500);
  private final Membership members = UnData.membership(2015);

  private final int n = members.members().size();
  private final BigDecimal[] rates = new BigDecimal[n];
  private final BigDecimal[] populations = new BigDecimal[n];

  /** Puts the input of the baseline into the form it likes best. */
  @Setup
  public void prepare() {
    for (int i = 0; i < n; i++) {
      Member member = members.members().get(i);
      rates[i] = member.ratePercent().toDecimal(3, RoundingMode.UNNECESSARY);
      populations[i] = BigDecimal.valueOf(member.population());
    }
  }

  /** The library's table, explanations on demand. */
  @Benchmark
  public DesirableRangeTable exact() {
    return DesirableRangeCalculator.standard().calculate(policy, members);
  }

  /** The formula written down in decimals of 34 digits. */
  @Benchmark
  public BigDecimal[][] naiveDecimal128() {
    BigDecimal totalPopulation = BigDecimal.ZERO;
    for (BigDecimal population : populations) {
      totalPopulation = totalPopulation.add(population, DECIMAL128);
    }
    BigDecimal[][] ranges = new BigDecimal[n][3];
    for (int i = 0; i < n; i++) {
      BigDecimal membership =
          new BigDecimal("0.40")
              .multiply(BASE, DECIMAL128)
              .divide(BigDecimal.valueOf(n), DECIMAL128);
      BigDecimal population =
          new BigDecimal("0.05")
              .multiply(BASE, DECIMAL128)
              .multiply(populations[i], DECIMAL128)
              .divide(totalPopulation, DECIMAL128);
      BigDecimal contribution =
          new BigDecimal("0.55")
              .multiply(BASE, DECIMAL128)
              .multiply(rates[i], DECIMAL128)
              .divide(new BigDecimal("100"), DECIMAL128);
      BigDecimal midpoint = membership.add(population, DECIMAL128).add(contribution, DECIMAL128);
      BigDecimal flexibility =
          new BigDecimal("0.15").multiply(midpoint, DECIMAL128).max(new BigDecimal("4.8"));
      ranges[i][0] = midpoint.subtract(flexibility, DECIMAL128).setScale(0, RoundingMode.HALF_UP);
      ranges[i][1] = midpoint;
      ranges[i][2] =
          midpoint
              .add(flexibility, DECIMAL128)
              .max(new BigDecimal("14"))
              .setScale(0, RoundingMode.HALF_UP);
    }
    return ranges;
  }
}
