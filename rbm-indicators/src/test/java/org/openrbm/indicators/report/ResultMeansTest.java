package org.openrbm.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Plans.atLeast;
import static org.openrbm.indicators.progress.Plans.on;
import static org.openrbm.indicators.progress.Plans.startingAt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.CrossCuttingDriver;
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
import org.openrbm.indicators.measurement.NotComputable;

/** The mean progress of results; every indicator goes from 0 to 100, so that values are shares. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResultMeansTest {

  private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2020);

  private final List<Measurement> measured = new ArrayList<>();

  private static Measure measure(String code) {
    return Measure.builder()
        .code(code)
        .title(LocalizedText.of(code))
        .kind(MeasureKind.INDEX)
        .build();
  }

  /** An indicator from 0 to 100 by the end of 2020, with its value if there is one. */
  private Indicator indicator(String code, String value) {
    if (!value.isEmpty()) {
      measured.add(Measurement.of(code, YEAR, Ratio.parse(value)));
    }
    return Indicator.builder()
        .code(code)
        .title(LocalizedText.of(code))
        .addMeasure(measure("a"))
        .addBaseline(startingAt("0", "2019"))
        .addTarget(on(atLeast("100", "2020-12-31")))
        .build();
  }

  private static Output output(String code, Indicator... indicators) {
    return Output.builder()
        .code(code)
        .title(LocalizedText.of(code))
        .addIndicators(indicators)
        .build();
  }

  private static ImmediateOutcome immediate(String code, Output... outputs) {
    return ImmediateOutcome.builder()
        .code(code)
        .title(LocalizedText.of(code))
        .addOutputs(outputs)
        .build();
  }

  private static LogicalFramework framework(ImmediateOutcome... outcomes) {
    return LogicalFramework.builder()
        .id("F")
        .title(LocalizedText.of("framework"))
        .period(YEAR)
        .mandate(Mandate.builder().code("M").title(LocalizedText.of("mandate")).build())
        .addIntermediateOutcome(
            IntermediateOutcome.builder()
                .code("O")
                .title(LocalizedText.of("outcome"))
                .addImmediateOutcomes(outcomes)
                .build())
        .build();
  }

  private PerformanceReport report(LogicalFramework framework) {
    return PerformanceReporter.standard().report(framework, YEAR, MeasurementSet.of(measured));
  }

  private static void is(PerformanceReport report, String code, String mean, String covered) {
    assertThat(report.meanFraction(code).value().map(Ratio::toString).orElse("none"))
        .isEqualTo(mean);
    assertThat(report.result(code).meanFraction()).isEqualTo(report.meanFraction(code).value());
    assertThat(report.result(code).coveredWeight().map(Ratio::toString).orElse("none"))
        .isEqualTo(covered);
  }

  @Test
  void without_weights_every_measure_counts_the_same() {
    PerformanceReport report =
        report(
            framework(
                immediate("K", output("A", indicator("A1", "10"), indicator("A2", "20"))),
                immediate("L", output("B", indicator("B1", "60"), indicator("B2", "")))));

    is(report, "A", "3/20", "none");
    is(report, "B", "3/5", "none");
    is(report, "M", "3/10", "none");
    assertThat(report.result("M").fractions()).isEqualTo(3);
    assertThat(report.meanFraction("M").render())
        .contains("sum of the progress that can be computed ÷ its number");
  }

  @Test
  void weights_of_results_weigh_their_means_and_show_what_is_covered() {
    PerformanceReport report =
        report(
            framework(
                immediate(
                    "K",
                    output("A", indicator("A1", "10"), indicator("A2", "20")).withWeight(n("0.5")),
                    output("B", indicator("B1", "60")).withWeight(n("0.3")),
                    output("C", indicator("C1", "")).withWeight(n("0.2")))));

    // (0.5 × 0.15 + 0.3 × 0.6) ÷ 0.8
    is(report, "K", "51/160", "4/5");
    is(report, "M", "51/160", "4/5");
    is(report, "C", "none", "none");
    assertThat(report.meanFraction("C").reason()).hasValue(NotComputable.NO_ACTUAL);
    assertThat(report.result("K").fractions()).isEqualTo(3);
    assertThat(report.toText("en"))
        .contains(
            "K K: missed; 3 of 4 indicators assessed, 1 without data; mean progress 31.9 %,"
                + " covered weight 80 % (measures: 3)");
  }

  @Test
  void own_indicators_of_a_result_are_no_part_of_what_weighted_results_make() {
    Indicator own = indicator("K1", "100");
    ImmediateOutcome outcome =
        immediate("K", output("A", indicator("A1", "10")).withWeight(n("1"))).withIndicators(own);

    is(report(framework(outcome)), "K", "1/10", "1");
    ImmediateOutcome plain = immediate("K", output("A", indicator("A1", "10"))).withIndicators(own);
    measured.remove(measured.size() - 1);
    is(report(framework(plain)), "K", "11/20", "none");
  }

  @Test
  void weights_of_indicators_and_of_measures_are_used() {
    Indicator two =
        Indicator.builder()
            .from(indicator("A2", ""))
            .measures(List.of(measure("a").withWeight(n("3")), measure("b").withWeight(n("1"))))
            .baselines(
                List.of(
                    startingAt("0", "2019").withMeasure("a"),
                    startingAt("0", "2019").withMeasure("b")))
            .build();
    measured.add(Measurement.of("A2", YEAR, n("40")).withMeasure("a"));
    measured.add(Measurement.of("A2", YEAR, n("80")).withMeasure("b"));
    PerformanceReport report =
        report(
            framework(
                immediate(
                    "K",
                    output(
                        "A", indicator("A1", "10").withWeight(n("1")), two.withWeight(n("4"))))));

    // a2: (3 × 0.4 + 0.8) ÷ 4 = 0.5; all: (0.1 + 4 × 0.5) ÷ 5
    is(report, "A", "21/50", "1");
    assertThat(report.meanFraction("A").render())
        .contains("sum of weight × progress ÷ sum of the weights of what can be computed");
  }

  @Test
  void a_weighted_result_among_others_counts_as_many_as_its_measures() {
    PerformanceReport report =
        report(
            framework(
                immediate(
                    "K",
                    output("A", indicator("A1", "10")).withWeight(n("0.9")),
                    output("B", indicator("B1", "90")).withWeight(n("0.1"))),
                immediate("L", output("C", indicator("C1", "42")))));

    is(report, "K", "9/50", "1");
    // (2 × 0.18 + 0.42) ÷ 3
    is(report, "M", "13/50", "1");
  }

  @Test
  void weights_of_measures_are_not_held_against_other_indicators() {
    Indicator two =
        Indicator.builder()
            .from(indicator("A2", ""))
            .measures(List.of(measure("a").withWeight(n("30")), measure("b").withWeight(n("10"))))
            .baselines(
                List.of(
                    startingAt("0", "2019").withMeasure("a"),
                    startingAt("0", "2019").withMeasure("b")))
            .build();
    measured.add(Measurement.of("A2", YEAR, n("40")).withMeasure("a"));
    measured.add(Measurement.of("A2", YEAR, n("80")).withMeasure("b"));
    PerformanceReport report =
        report(framework(immediate("K", output("A", indicator("A1", "20"), two))));

    // a2: 0.5, which counts as two measures beside 0.2
    is(report, "A", "2/5", "1");
  }

  @Test
  void weights_of_own_indicators_are_not_held_against_those_of_results_below() {
    ImmediateOutcome outcome =
        immediate("K", output("A", indicator("A1", "10")))
            .withIndicators(
                indicator("K1", "20").withWeight(n("30")),
                indicator("K2", "100").withWeight(n("10")));

    // own: (30 × 0.2 + 10) ÷ 40 = 0.4, which counts as two beside 0.1
    is(report(framework(outcome)), "K", "3/10", "1");
  }

  @Test
  void weights_for_some_only_or_of_0_make_no_mean() {
    PerformanceReport some =
        report(
            framework(
                immediate(
                    "K",
                    output("A", indicator("A1", "10")).withWeight(n("0.5")),
                    output("B", indicator("B1", "60")))));
    is(some, "K", "none", "none");
    assertThat(some.meanFraction("K").reason()).hasValue(NotComputable.NO_WEIGHTS);
    assertThat(some.meanFraction("M").reason()).hasValue(NotComputable.NO_WEIGHTS);
    is(some, "B", "3/5", "none");

    measured.clear();
    PerformanceReport nothing =
        report(
            framework(immediate("K", output("A", indicator("A1", "10")).withWeight(Ratio.ZERO))));
    is(nothing, "K", "none", "none");
    assertThat(nothing.meanFraction("K").reason()).hasValue(NotComputable.NO_WEIGHTS);
  }

  @Test
  void a_result_without_indicators_has_no_target() {
    PerformanceReport report = report(framework(immediate("K")));

    is(report, "K", "none", "none");
    assertThat(report.meanFraction("K").reason()).hasValue(NotComputable.NO_TARGET);
  }

  @Test
  void drivers_count_in_the_whole_unless_results_have_weights() {
    LogicalFramework plain =
        framework(immediate("K", output("A", indicator("A1", "10"))))
            .withCrossCuttingDrivers(
                CrossCuttingDriver.builder()
                    .code("D")
                    .title(LocalizedText.of("driver"))
                    .addIndicator(indicator("D1", "50"))
                    .build());
    PerformanceReport report = report(plain);

    is(report, "M", "3/10", "none");
    is(report, "D", "1/2", "none");
    IntermediateOutcome weighted = plain.intermediateOutcomes().get(0).withWeight(Ratio.ONE);
    is(report(plain.withIntermediateOutcomes(weighted)), "M", "1/10", "1");
  }

  @Test
  void a_mean_with_too_many_digits_says_so() {
    String nines = "9".repeat(400);
    List<Indicator> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String prime = nines.substring(0, 400 - i) + "7";
      many.add(indicator("A" + i, "1/" + prime));
    }
    PerformanceReport report =
        report(framework(immediate("K", output("A", many.toArray(new Indicator[0])))));

    assertThat(report.meanFraction("A").reason()).hasValue(NotComputable.TOO_LONG);
    assertThat(report.result("A").meanFraction()).isEqualTo(Optional.empty());
    assertThat(report.result("A").fractions()).isEqualTo(60);
  }
}
