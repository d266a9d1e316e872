package org.openrbm.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Plans.atLeast;
import static org.openrbm.indicators.progress.Plans.on;
import static org.openrbm.indicators.progress.Plans.startingAt;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.core.logframe.Output;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;

/** Only the proportions of weights matter. */
class ResultMeansPropertyTest {

  private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2020);

  @Property(tries = 60)
  void weights_scaled_by_a_constant_change_nothing(
      @ForAll("seeds") long seed, @ForAll @IntRange(min = 2, max = 9) int by) {
    // weights of results are at most 1, so that these shrink; the others grow
    PerformanceReport plain = report(new Random(seed), Ratio.ONE, Ratio.ONE);
    PerformanceReport scaled = report(new Random(seed), Ratio.of(1, by), Ratio.of(by));

    assertThat(scaled.results()).isEqualTo(plain.results());
  }

  @Property(tries = 60)
  void a_mean_lies_between_the_least_and_the_most(@ForAll("seeds") long seed) {
    PerformanceReport report = report(new Random(seed), Ratio.ONE, Ratio.ONE);
    List<Ratio> all =
        report.rows().stream().flatMap(row -> row.standing().fraction().stream()).toList();

    for (ResultSummary result : report.results()) {
      result
          .meanFraction()
          .ifPresent(
              mean ->
                  assertThat(mean)
                      .isBetween(
                          all.stream().reduce(Ratio::min).orElseThrow(),
                          all.stream().reduce(Ratio::max).orElseThrow()));
      result.coveredWeight().ifPresent(of -> assertThat(of).isBetween(Ratio.ZERO, Ratio.ONE));
    }
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  private static PerformanceReport report(Random random, Ratio results, Ratio others) {
    List<Measurement> measured = new ArrayList<>();
    boolean weighted = random.nextBoolean();
    boolean byIndicator = random.nextBoolean();
    List<Output> outputs = new ArrayList<>();
    for (String code : List.of("A", "B", "C")) {
      Output.Builder output = Output.builder().code(code).title(LocalizedText.of(code));
      for (int i = random.nextInt(3); i > 0; i--) {
        Indicator indicator = indicator(code + i, random, others, measured);
        output.addIndicator(
            byIndicator ? indicator.withWeight(others.times(1 + random.nextInt(4))) : indicator);
      }
      outputs.add(
          weighted
              ? output.build().withWeight(results.times(random.nextInt(4)).dividedBy(3))
              : output.build());
    }
    LogicalFramework framework =
        LogicalFramework.builder()
            .id("F")
            .title(LocalizedText.of("framework"))
            .period(YEAR)
            .mandate(Mandate.builder().code("M").title(LocalizedText.of("mandate")).build())
            .addIntermediateOutcome(
                IntermediateOutcome.builder()
                    .code("O")
                    .title(LocalizedText.of("outcome"))
                    .addImmediateOutcome(
                        ImmediateOutcome.builder()
                            .code("K")
                            .title(LocalizedText.of("immediate"))
                            .addIndicator(indicator("K1", random, others, measured))
                            .addAllOutputs(outputs)
                            .build())
                    .build())
            .build();
    return PerformanceReporter.standard().report(framework, YEAR, MeasurementSet.of(measured));
  }

  /** An indicator of two measures with weights, of which some are measured. */
  private static Indicator indicator(
      String code, Random random, Ratio others, List<Measurement> measured) {
    Indicator.Builder indicator = Indicator.builder().code(code).title(LocalizedText.of(code));
    for (String measure : List.of("a", "b")) {
      indicator
          .addMeasure(
              Measure.builder()
                  .code(measure)
                  .title(LocalizedText.of(measure))
                  .kind(MeasureKind.UNIT)
                  .weight(others.times(1 + random.nextInt(3)))
                  .build())
          .addBaseline(startingAt("0", "2019").withMeasure(measure));
      if (random.nextInt(3) > 0) {
        measured.add(
            Measurement.of(code, YEAR, Ratio.of(random.nextInt(150))).withMeasure(measure));
      }
    }
    return indicator.addTarget(on(atLeast("100", "2020-12-31"))).build();
  }
}
