package org.openrbm.examples.bench;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
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
import org.openrbm.core.Ratio;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.DesirableRangeCalculator;
import org.openrbm.geodist.data.UnData;
import org.openrbm.geodist.data.UnPolicies;
import org.openrbm.geodist.membership.Member;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.sweep.Axis;
import org.openrbm.geodist.sweep.PolicyGrid;
import org.openrbm.geodist.sweep.PolicySweep;

/**
 * Status counts of 193 States under very many policies; the time is that of one policy. The
 * baselines compute in {@code double} without any care for exactness: a plain loop over the States,
 * and the same with whole arrays at a time and a new array for every operation, as array languages
 * do it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PolicySweepBenchmark {

  private static final int WEIGHTS = 201 * 81;
  private static final int LINES = 301 * 54;
  private static final int MILLION = 1_000_000;

  private final DesirableRangePolicy policy = UnPolicies.RES_42_220_A.withBaseFigure(3500);
  private final Membership members = UnData.membership(2015);
  private final StaffCounts staff = staff();

  private final Axis membershipWeights =
      Axis.of(Ratio.of(300, 1000), Ratio.of(500, 1000), Ratio.of(1, 1000));
  private final Axis populationWeights =
      Axis.of(Ratio.of(20, 1000), Ratio.of(100, 1000), Ratio.of(1, 1000));

  private final PolicyGrid weights =
      PolicyGrid.of(policy)
          .withMembershipWeights(membershipWeights)
          .withPopulationWeights(populationWeights);
  private final PolicyGrid baseFigures =
      PolicyGrid.of(policy)
          .withBaseFigures(Axis.of(2000, 5000, 10))
          .withMembershipWeights(Axis.ofPercent(32, 40, 1))
          .withPopulationWeights(Axis.ofPercent(5, 10, 1));
  private final PolicyGrid million =
      PolicyGrid.of(policy)
          .withMembershipWeights(
              Axis.of(Ratio.of(300, 1000), Ratio.of(549, 1000), Ratio.of(1, 1000)))
          .withPopulationWeights(Axis.of(Ratio.of(1, 1000), Ratio.of(100, 1000), Ratio.of(1, 1000)))
          .withFlexibilityShares(Axis.ofPercent(10, 49, 1));

  private final int n = members.members().size();
  private final double[] population = new double[n];
  private final double[] rate = new double[n];
  private final double[] held = new double[n];

  /** Staff below, within and above the ranges, and of some States none, in a fixed pattern. */
  private StaffCounts staff() {
    Ratio[] pattern = {
      Ratio.ONE, Ratio.of(4, 5), Ratio.of(1, 2), Ratio.ONE, Ratio.of(3, 2), Ratio.ZERO, Ratio.ONE
    };
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (DesirableRange range :
        DesirableRangeCalculator.standard().calculate(policy, members).ranges()) {
      Ratio part = pattern[counts.size() % pattern.length];
      counts.put(range.code(), (int) range.midpoint().times(part).round(RoundingMode.HALF_UP));
    }
    return StaffCounts.of(counts);
  }

  /** Puts the input of the baselines into the form they like best. */
  @Setup
  public void prepare() {
    for (int i = 0; i < n; i++) {
      Member member = members.members().get(i);
      population[i] = (double) member.population() / members.totalPopulation();
      rate[i] = member.ratePercent().doubleValue() / 100;
      held[i] = staff.of(member.code());
    }
  }

  private long sum(PolicyGrid grid) {
    long[] sum = new long[1];
    PolicySweep.standard()
        .forEach(
            grid,
            members,
            staff,
            (index, unrepresented, under, within, over) -> sum[0] += under * 31L + over);
    return sum[0];
  }

  /** Every policy has weights of its own. */
  @Benchmark
  @OperationsPerInvocation(WEIGHTS)
  public long exactWeights() {
    return sum(weights);
  }

  /** Lines of 301 base figures under 54 pairs of weights. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public long exactBaseFigures() {
    return sum(baseFigures);
  }

  /** A million policies shown to a visitor, none kept. */
  @Benchmark
  @OperationsPerInvocation(MILLION)
  public long millionVisited() {
    return sum(million);
  }

  /** A million policies with results kept, in one thread. */
  @Benchmark
  @OperationsPerInvocation(MILLION)
  public Object millionInOneThread() {
    return PolicySweep.standard().calculate(million, members, staff);
  }

  /** A million policies with results kept, in two threads. */
  @Benchmark
  @OperationsPerInvocation(MILLION)
  public Object millionInTwoThreads() {
    return PolicySweep.standard().withThreads(2).calculate(million, members, staff);
  }

  /** The formula in a plain loop, not exact. */
  @Benchmark
  @OperationsPerInvocation(WEIGHTS)
  public long naiveLoop() {
    long sum = 0;
    for (int m = 0; m < 201; m++) {
      for (int p = 0; p < 81; p++) {
        double wm = 0.3 + m * 0.001;
        double wp = 0.02 + p * 0.001;
        sum += naivePolicy(3500 * wm / n, 3500 * wp, 3500 * (1 - wm - wp));
      }
    }
    return sum;
  }

  private long naivePolicy(double equal, double byPopulation, double byRate) {
    int under = 0;
    int over = 0;
    for (int i = 0; i < n; i++) {
      double midpoint = equal + byPopulation * population[i] + byRate * rate[i];
      double flexibility = Math.max(0.15 * midpoint, 4.8);
      double lower = Math.floor(midpoint - flexibility + 0.5);
      double upper = Math.floor(Math.max(midpoint + flexibility, 14) + 0.5);
      if (held[i] > 0 && held[i] < lower) {
        under++;
      } else if (held[i] > upper) {
        over++;
      }
    }
    return under * 31L + over;
  }

  /** The formula with an array for every operation, not exact. */
  @Benchmark
  @OperationsPerInvocation(WEIGHTS)
  public long naiveArrays() {
    long sum = 0;
    for (int m = 0; m < 201; m++) {
      for (int p = 0; p < 81; p++) {
        double wm = 0.3 + m * 0.001;
        double wp = 0.02 + p * 0.001;
        sum += arraysPolicy(3500 * wm / n, 3500 * wp, 3500 * (1 - wm - wp));
      }
    }
    return sum;
  }

  private long arraysPolicy(double equal, double byPopulation, double byRate) {
    double[] midpoint = plus(plus(times(population, byPopulation), times(rate, byRate)), equal);
    double[] flexibility = atLeast(times(midpoint, 0.15), 4.8);
    double[] lower = floor(plus(plus(midpoint, times(flexibility, -1)), 0.5));
    double[] upper = floor(plus(atLeast(plus(midpoint, flexibility), 14), 0.5));
    return count(and(below(held, lower), positive(held))) * 31L + count(below(upper, held));
  }

  private static double[] times(double[] a, double x) {
    double[] r = new double[a.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = a[i] * x;
    }
    return r;
  }

  private static double[] plus(double[] a, double x) {
    double[] r = new double[a.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = a[i] + x;
    }
    return r;
  }

  private static double[] plus(double[] a, double[] b) {
    double[] r = new double[a.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = a[i] + b[i];
    }
    return r;
  }

  private static double[] atLeast(double[] a, double x) {
    double[] r = new double[a.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = Math.max(a[i], x);
    }
    return r;
  }

  private static double[] floor(double[] a) {
    double[] r = new double[a.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = Math.floor(a[i]);
    }
    return r;
  }

  private static boolean[] below(double[] a, double[] b) {
    boolean[] r = new boolean[a.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = a[i] < b[i];
    }
    return r;
  }

  private static boolean[] positive(double[] a) {
    boolean[] r = new boolean[a.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = a[i] > 0;
    }
    return r;
  }

  private static boolean[] and(boolean[] a, boolean[] b) {
    boolean[] r = new boolean[a.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = a[i] && b[i];
    }
    return r;
  }

  private static int count(boolean[] a) {
    int count = 0;
    for (boolean x : a) {
      if (x) {
        count++;
      }
    }
    return count;
  }
}
