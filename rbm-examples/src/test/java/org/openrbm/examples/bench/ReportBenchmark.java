package org.openrbm.examples.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openrbm.core.Explanation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reporter;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.progress.ProgressCalculator;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.report.PerformanceReport;
import org.openrbm.indicators.report.PerformanceReporter;

/**
 * A report on flows of eight years from twenty units, each with a target for every year and one for
 * all, by the number of indicators; and one plain indicator. The goals are under 3 seconds for
 * 10,000 indicators in a heap of 512 MB, ten times that of 1,000, and two million values judged a
 * second ({@link ProgressBenchmark#progress}).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 3, time = 2)
@org.openjdk.jmh.annotations.Measurement(iterations = 3, time = 2)
public class ReportBenchmark {

  private static final int FIRST_YEAR = 2016;
  private static final int YEARS = 8;
  private static final int UNITS = 20;
  private static final int TO_AN_OUTCOME = 100;
  private static final List<String> UNIT_NAMES =
      IntStream.range(0, UNITS).mapToObj(unit -> "unit " + unit).toList();
  private static final List<ReportingPeriod> PERIODS =
      IntStream.range(0, YEARS).mapToObj(ReportBenchmark::year).toList();
  private static final LocalDate MIDDLE_OF_2020 = LocalDate.of(2020, 6, 30);

  /** The number of indicators. */
  @Param({"1000", "10000"})
  public int indicators;

  private LogicalFramework framework = framework(List.of());
  private MeasurementSet measurements = MeasurementSet.empty();
  private PerformanceReport report =
      PerformanceReporter.standard().report(framework(List.of()), year(0), MeasurementSet.empty());
  private final Indicator plain =
      indicator("P")
          .addTarget(IndicatorTarget.of(new Target.AtLeast(Ratio.of(200), last(YEARS - 1))))
          .build();
  private final MeasurementSet ofPlain =
      MeasurementSet.of(
          List.of(Measurement.of("P", ReportingPeriod.ofYear(FIRST_YEAR + 3), Ratio.of(70))));

  /** Draws numbers below 20 from a fixed seed. */
  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(42);
    List<IntermediateOutcome> outcomes = new ArrayList<>();
    List<Measurement> reports = new ArrayList<>();
    for (int outcome = 0; outcome < indicators / TO_AN_OUTCOME; outcome++) {
      List<Indicator> own = new ArrayList<>();
      for (int i = 0; i < TO_AN_OUTCOME; i++) {
        Indicator flow = flow("I" + outcome + "." + i, i);
        own.add(flow);
        addReports(flow.code(), random, reports);
      }
      outcomes.add(
          IntermediateOutcome.builder()
              .code("O" + outcome)
              .title(LocalizedText.of("outcome"))
              .addAllIndicators(own)
              .build());
    }
    framework = framework(outcomes);
    measurements = MeasurementSet.of(reports);
    report = report();
  }

  private static void addReports(String code, SplittableRandom random, List<Measurement> reports) {
    for (int year = 0; year < YEARS; year++) {
      for (int unit = 0; unit < UNITS; unit++) {
        reports.add(
            Measurement.builder()
                .indicator(code)
                .reporter(UNIT_NAMES.get(unit))
                .period(PERIODS.get(year))
                .observation(new Observation.Value(Ratio.of(random.nextInt(20))))
                .build());
      }
    }
  }

  private static ReportingPeriod year(int year) {
    return ReportingPeriod.ofYear(FIRST_YEAR + year);
  }

  private static LocalDate last(int year) {
    return year(year).end();
  }

  private static Indicator.Builder indicator(String code) {
    return Indicator.builder()
        .code(code)
        .title(LocalizedText.of("indicator"))
        .addMeasure(
            Measure.builder()
                .code("a")
                .title(LocalizedText.of("persons"))
                .kind(MeasureKind.UNIT)
                .build())
        .addBaseline(Baseline.of(Ratio.ZERO, ReportingPeriod.ofYear(FIRST_YEAR - 1)));
  }

  private static Indicator flow(String code, int i) {
    Indicator.Builder flow =
        indicator(code)
            .accumulation(Accumulation.FLOW)
            .overPeriods(AggregationRule.SUM)
            .overUnits(AggregationRule.SUM);
    for (int unit = 0; unit < UNITS; unit++) {
      flow.addReporter(Reporter.of(UNIT_NAMES.get(unit), Ratio.of(unit + 1)));
    }
    for (int year = 0; year < YEARS; year++) {
      flow.addTarget(
          IndicatorTarget.of(
              new Target.AtLeast(Ratio.of(200 + i % 50), last(year)),
              TargetWindow.during(year(year))));
    }
    return flow.addTarget(
            IndicatorTarget.of(
                new Target.AtLeast(Ratio.of(1600 + i % 37), last(YEARS - 1)),
                TargetWindow.SINCE_BASELINE))
        .build();
  }

  private static LogicalFramework framework(List<IntermediateOutcome> outcomes) {
    return LogicalFramework.builder()
        .id("F")
        .title(LocalizedText.of("framework"))
        .period(ReportingPeriod.ofYears(FIRST_YEAR, FIRST_YEAR + YEARS - 1))
        .mandate(Mandate.builder().code("M").title(LocalizedText.of("mandate")).build())
        .addAllIntermediateOutcomes(outcomes)
        .build();
  }

  /** The report on the last year but one. */
  @Benchmark
  public PerformanceReport report() {
    return PerformanceReporter.standard().report(framework, year(YEARS - 2), measurements);
  }

  /** Its text. */
  @Benchmark
  public String text() {
    return report.toText("en");
  }

  /** The mean progress of all indicators, explained. */
  @Benchmark
  public Explanation mean() {
    return report.meanFraction("M").explanation();
  }

  /** One plain indicator: its baseline, its measurement, its target and its status. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public Status plainIndicator() {
    return ProgressCalculator.standard().calculate(plain, ofPlain, MIDDLE_OF_2020).status();
  }
}
