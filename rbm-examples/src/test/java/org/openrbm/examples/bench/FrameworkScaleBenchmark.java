package org.openrbm.examples.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.CausalLink;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LinkType;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.core.review.Finding;
import org.openrbm.core.review.FrameworkReview;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;

/**
 * A framework from its JSON to its findings, by size: ten indicators to an outcome, each outcome
 * linked to the next, and each indicator with one finding. Ten times the size should take ten times
 * as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FrameworkScaleBenchmark {

  private static final int TO_AN_OUTCOME = 10;

  /** The number of indicators. */
  @Param({"1000", "10000"})
  public int indicators;

  private String json = "";

  /** Writes the document. */
  @Setup
  public void prepare() {
    List<ImmediateOutcome> outcomes = new ArrayList<>();
    List<CausalLink> links = new ArrayList<>();
    for (int o = 0; o < indicators / TO_AN_OUTCOME; o++) {
      outcomes.add(outcome(o));
      if (o > 0) {
        links.add(CausalLink.of("K" + (o - 1), LinkType.CONTRIBUTES_TO, "K" + o));
      }
    }
    IntermediateOutcome top =
        IntermediateOutcome.builder()
            .code("O")
            .title(title("Outcome"))
            .addAllImmediateOutcomes(outcomes)
            .build();
    LogicalFramework framework =
        LogicalFramework.builder()
            .id("F")
            .title(title("Framework"))
            .period(ReportingPeriod.ofYears(2018, 2021))
            .mandate(Mandate.builder().code("M").title(title("Mandate")).build())
            .addIntermediateOutcome(top)
            .addAllLinks(links)
            .build();
    json = RbmJson.write(framework);
  }

  private static ImmediateOutcome outcome(int number) {
    ImmediateOutcome.Builder outcome =
        ImmediateOutcome.builder().code("K" + number).title(title("Outcome"));
    for (int i = 0; i < TO_AN_OUTCOME; i++) {
      outcome.addIndicator(indicator(number + "." + i));
    }
    return outcome.build();
  }

  private static Indicator indicator(String code) {
    Measure measure =
        Measure.builder()
            .code("a")
            .title(title("Staff who changed post"))
            .kind(MeasureKind.UNIT)
            .direction(Direction.INCREASING)
            .unit(title("staff"))
            .build();
    return Indicator.builder()
        .code(code)
        .title(title("Mobility"))
        .addMeasure(measure)
        .addBaseline(Baseline.of(Ratio.of(100), ReportingPeriod.ofYear(2017)))
        .addTarget(IndicatorTarget.of(target(115, 2019)))
        .addTarget(IndicatorTarget.of(target(130, 2021)))
        .build();
  }

  private static Target target(int value, int year) {
    return new Target.AtLeast(Ratio.of(value), LocalDate.of(year, 12, 31));
  }

  private static LocalizedText title(String text) {
    return LocalizedText.of("en", text).with("zh", "标题");
  }

  /** From the text to a framework that is known to be coherent. */
  @Benchmark
  public LogicalFramework read() {
    return RbmJson.read(json, LogicalFramework.class);
  }

  /** The same, and what is wrong with it. */
  @Benchmark
  public List<Finding> readAndReview() {
    return FrameworkReview.standard().review(read());
  }
}
