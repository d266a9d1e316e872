package org.openrbm.examples.bench;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openrbm.indicators.workforce.CrossTabulation;
import org.openrbm.indicators.workforce.CrossTally;
import org.openrbm.indicators.workforce.Dimension;

/**
 * Ten million made-up staff records by nationality × grade × gender, in records a second: from
 * columns of codes and from records in memory, against {@code groupingBy(counting())} over the same
 * records. The goal is twenty million records a second on one core, and nearly twice that on two.
 *
 * <p>Of each pair the second has two threads, each with its half of the records; what they count is
 * merged, and the result tabulated, within the time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(CrossTallyBenchmark.RECORDS)
@Threads(1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CrossTallyBenchmark {

  static final int RECORDS = 10_000_000;

  private static final Dimension NATIONALITY = dimension("nationality", 193);
  private static final Dimension GRADE = dimension("grade", 18);
  private static final Dimension GENDER = dimension("gender", 2);

  record Staff(int nationality, int grade, int gender) {}

  record Cell(int nationality, int grade, int gender) {}

  private final int[] nationalities = new int[RECORDS];
  private final int[] grades = new int[RECORDS];
  private final int[] genders = new int[RECORDS];
  private final Staff[] staff = new Staff[RECORDS];

  private static Dimension dimension(String name, int labels) {
    return Dimension.of(
        name, IntStream.range(0, labels).mapToObj(label -> name + " " + label).toList());
  }

  /** Draws codes from a fixed seed; the last code of each dimension is what is not stated. */
  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 0; i < RECORDS; i++) {
      nationalities[i] = random.nextInt(NATIONALITY.notStated() + 1);
      grades[i] = random.nextInt(GRADE.notStated() + 1);
      genders[i] = random.nextInt(GENDER.notStated() + 1);
      staff[i] = new Staff(nationalities[i], grades[i], genders[i]);
    }
  }

  private static CrossTally tally() {
    return CrossTally.of(NATIONALITY, GRADE, GENDER);
  }

  /** Columns of codes. */
  @Benchmark
  public CrossTabulation columns() {
    CrossTally tally = tally();
    tally.addAll(nationalities, grades, genders);
    return tally.result();
  }

  /** Columns of codes, a half in each of two threads. */
  @Benchmark
  public CrossTabulation columnsOnTwoThreads() {
    return halves()
        .mapToObj(
            half -> {
              CrossTally tally = tally();
              tally.addRange(
                  half * (RECORDS / 2), (half + 1) * (RECORDS / 2), nationalities, grades, genders);
              return tally;
            })
        .reduce(CrossTally::merge)
        .orElseThrow()
        .result();
  }

  /** Records, in a loop. */
  @Benchmark
  public CrossTabulation records() {
    return loop(0, RECORDS).result();
  }

  /** Records, a half in a loop of each of two threads. */
  @Benchmark
  public CrossTabulation recordsOnTwoThreads() {
    return halves()
        .mapToObj(half -> loop(half * (RECORDS / 2), (half + 1) * (RECORDS / 2)))
        .reduce(CrossTally::merge)
        .orElseThrow()
        .result();
  }

  private CrossTally loop(int from, int to) {
    CrossTally tally = tally();
    for (int i = from; i < to; i++) {
      Staff one = staff[i];
      tally.add(one.nationality(), one.grade(), one.gender());
    }
    return tally;
  }

  private static IntStream halves() {
    return IntStream.range(0, 2).parallel();
  }

  /** Records, as a stream into the collector. */
  @Benchmark
  public CrossTabulation collector() {
    return Arrays.stream(staff)
        .collect(
            CrossTally.collector(
                List.of(NATIONALITY, GRADE, GENDER),
                Staff::nationality,
                Staff::grade,
                Staff::gender));
  }

  /** Baseline: the same records by the JDK's collectors. */
  @Benchmark
  public Map<Cell, Long> groupingByCounting() {
    return Arrays.stream(staff)
        .collect(
            groupingBy(one -> new Cell(one.nationality(), one.grade(), one.gender()), counting()));
  }

  /** Baseline: the same records by the JDK's collectors, as a parallel stream. */
  @Benchmark
  public Map<Cell, Long> groupingByCountingParallel() {
    return Arrays.stream(staff)
        .parallel()
        .collect(
            groupingBy(one -> new Cell(one.nationality(), one.grade(), one.gender()), counting()));
  }
}
