package org.openrbm.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.HALFWAY;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.core.logframe.Output;
import org.openrbm.core.target.Validity;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.progress.ExpectedPath;
import org.openrbm.indicators.progress.Indicators;
import org.openrbm.indicators.progress.Plans;
import org.openrbm.indicators.progress.ProgressCalculator;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.progress.StatusOverride;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PerformanceReporterTest {

  private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2019/2022");
  private static final Indicator INDICATOR = Indicators.of("40", atLeast("50"));
  private static final LogicalFramework FRAMEWORK = framework(INDICATOR);
  private static final PerformanceReporter STANDARD = PerformanceReporter.standard();

  @Test
  void a_day_before_the_period_is_refused() {
    PerformanceReporter before = STANDARD.knownOn(HALFWAY.minusYears(3));

    assertThatThrownBy(() -> before.report(FRAMEWORK, PERIOD, set()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "period 2019-01-01/2022-12-31 cannot be judged by what was known on 2017-12-31, before"
                + " it began");
    LocalDate first = PERIOD.start();
    PerformanceReport report = STANDARD.knownOn(first).report(FRAMEWORK, PERIOD, set());
    assertThat(report.day()).isEqualTo(first);
    assertThat(report.knownOn()).hasValue(first);
    assertThat(STANDARD.report(FRAMEWORK, PERIOD, set()).day()).isEqualTo(PERIOD.end());
    assertThat(STANDARD.report(FRAMEWORK, PERIOD, set()).knownOn()).isEmpty();
  }

  @Test
  void what_the_framework_does_not_have_is_refused() {
    Measurement unknown = Measurement.of("X", PERIOD, n("1"));
    Map<String, LocalizedText> text = Map.of("X", LocalizedText.of("text"));
    StatusOverride override = StatusOverride.of("X", Status.BEHIND, "Ada", DUE, "why");

    refuses(STANDARD, set(unknown));
    refuses(STANDARD.withNarratives(text), set());
    refuses(STANDARD.withEvaluations(text), set());
    refuses(STANDARD.withOverrides(List.of(override)), set());
  }

  private static void refuses(PerformanceReporter reporter, MeasurementSet measurements) {
    assertThatThrownBy(() -> reporter.report(FRAMEWORK, PERIOD, measurements))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'X'");
  }

  @Test
  void the_calculator_is_that_of_the_caller() {
    ProgressCalculator atTheEnd = ProgressCalculator.standard().withPath(ExpectedPath.AT_THE_END);
    MeasurementSet measured = set(value("2020", "41"));

    assertThat(status(STANDARD, measured)).isEqualTo(Status.OFF_TRACK);
    assertThat(status(STANDARD.withCalculator(atTheEnd), measured)).isEqualTo(Status.NOT_DUE);
  }

  private static Status status(PerformanceReporter reporter, MeasurementSet measured) {
    return reporter.knownOn(HALFWAY).report(FRAMEWORK, PERIOD, measured).result("M").status();
  }

  /** An option is set on a copy, and leaves the others as they were. */
  @Test
  void options_are_kept_beside_each_other() {
    StatusOverride override = StatusOverride.of("I", Status.BEHIND, "Ada", HALFWAY, "why");
    PerformanceReporter all =
        STANDARD
            .withOverrides(List.of(override))
            .withNarratives(Map.of("O", LocalizedText.of("measured")))
            .withEvaluations(Map.of("M", LocalizedText.of("evaluated")))
            .withCalculator(ProgressCalculator.standard());
    PerformanceReport report = all.knownOn(HALFWAY).report(FRAMEWORK, PERIOD, set());

    assertThat(report.result("O").status()).isEqualTo(Status.BEHIND);
    assertThat(report.narratives()).containsOnlyKeys("O");
    assertThat(report.evaluations()).containsOnlyKeys("M");
    assertThat(status(STANDARD, set())).isEqualTo(Status.NOT_COMPUTABLE);
  }

  @Test
  void results_stand_in_the_order_of_the_document_the_whole_first() {
    PerformanceReport report =
        STANDARD.knownOn(HALFWAY).report(FRAMEWORK, PERIOD, set(value("2020", "45")));

    assertThat(report.results()).extracting(ResultSummary::code).containsExactly("M", "O");
    assertThat(report.meanFraction("M").value()).hasValue(n("1/2"));
    assertThat(report.meanFraction("M").explanation().operands()).hasSize(1);
  }

  static LogicalFramework framework(Indicator... indicators) {
    return LogicalFramework.builder()
        .id("F")
        .title(LocalizedText.of("framework"))
        .period(PERIOD)
        .mandate(Mandate.builder().code("M").title(LocalizedText.of("mandate")).build())
        .addIntermediateOutcome(
            IntermediateOutcome.builder()
                .code("O")
                .title(LocalizedText.of("outcome"))
                .addIndicators(indicators)
                .build())
        .build();
  }

  /** An output that ends with 2020 and its successor. */
  @Test
  void what_is_not_valid_on_the_day_is_left_out_with_all_under_it() {
    Output old =
        Output.builder()
            .code("A")
            .title(LocalizedText.of("old output"))
            .validity(Validity.until(LocalDate.of(2020, 12, 31)))
            .addIndicator(Plans.stock().code("A1").build())
            .build();
    Output successor =
        old.withCode("B")
            .withValidity(Validity.from(LocalDate.of(2021, 1, 1)))
            .withIndicators(
                Plans.stock().code("B1").build(),
                Plans.stock().code("B2").validity(Validity.from(LocalDate.of(2022, 1, 1))).build());
    LogicalFramework framework =
        Plans.framework()
            .withIntermediateOutcomes(
                IntermediateOutcome.builder()
                    .code("O")
                    .title(LocalizedText.of("outcome"))
                    .addImmediateOutcome(
                        ImmediateOutcome.builder()
                            .code("K")
                            .title(LocalizedText.of("immediate"))
                            .addOutputs(old, successor)
                            .build())
                    .build());
    MeasurementSet measured =
        MeasurementSet.of(
            List.of(
                Measurement.of("A1", ReportingPeriod.ofYear(2020), Ratio.ONE),
                Measurement.of("B2", ReportingPeriod.ofYear(2020), Ratio.ONE)));

    assertThat(indicators(framework, "2020", measured)).containsExactly("A1");
    assertThat(indicators(framework, "2020-12-31/2020-12-31", measured)).containsExactly("A1");
    assertThat(indicators(framework, "2021", measured)).containsExactly("B1");
    assertThat(indicators(framework, "2022", measured)).containsExactly("B1", "B2");
    PerformanceReport report =
        PerformanceReporter.standard().report(framework, ReportingPeriod.ofYear(2021), measured);
    assertThat(report.result("M").indicators()).isEqualTo(1);
    assertThat(report.result("A").indicators()).isZero();
    assertThatThrownBy(() -> report.indicator("A1")).hasMessage("no indicator 'A1' in the report");
  }

  private static List<String> indicators(
      LogicalFramework framework, String period, MeasurementSet measured) {
    return PerformanceReporter.standard()
        .report(framework, ReportingPeriod.parse(period), measured)
        .rows()
        .stream()
        .map(row -> row.subject().indicator())
        .toList();
  }
}
