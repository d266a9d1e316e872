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
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.progress.ExpectedPath;
import org.openrbm.indicators.progress.Indicators;
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
    assertThatThrownBy(() -> STANDARD.report(FRAMEWORK, PERIOD, set(), HALFWAY.minusYears(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "report on 2019-01-01/2022-12-31 must not be as of 2017-12-31, before the period");
    LocalDate first = PERIOD.start();
    assertThat(STANDARD.report(FRAMEWORK, PERIOD, set(), first).asOf()).isEqualTo(first);
  }

  @Test
  void what_the_framework_does_not_have_is_refused() {
    Measurement unknown = Measurement.of("X", PERIOD, n("1"));
    Map<String, LocalizedText> text = Map.of("X", LocalizedText.of("text"));
    StatusOverride override = new StatusOverride("X", Status.BEHIND, "Ada", DUE, "why");

    refuses(STANDARD, set(unknown));
    refuses(STANDARD.withNarratives(text), set());
    refuses(STANDARD.withEvaluations(text), set());
    refuses(STANDARD.withOverrides(List.of(override)), set());
  }

  private static void refuses(PerformanceReporter reporter, MeasurementSet measurements) {
    assertThatThrownBy(() -> reporter.report(FRAMEWORK, PERIOD, measurements, DUE))
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
    return reporter.report(FRAMEWORK, PERIOD, measured, HALFWAY).result("M").status();
  }

  /** An option is set on a copy, and leaves the others as they were. */
  @Test
  void options_are_kept_beside_each_other() {
    StatusOverride override = new StatusOverride("I", Status.BEHIND, "Ada", HALFWAY, "why");
    PerformanceReporter all =
        STANDARD
            .withOverrides(List.of(override))
            .withNarratives(Map.of("O", LocalizedText.of("measured")))
            .withEvaluations(Map.of("M", LocalizedText.of("evaluated")))
            .withCalculator(ProgressCalculator.standard());
    PerformanceReport report = all.report(FRAMEWORK, PERIOD, set(), HALFWAY);

    assertThat(report.result("O").status()).isEqualTo(Status.BEHIND);
    assertThat(report.narratives()).containsOnlyKeys("O");
    assertThat(report.evaluations()).containsOnlyKeys("M");
    assertThat(status(STANDARD, set())).isEqualTo(Status.NOT_COMPUTABLE);
  }

  @Test
  void results_stand_in_the_order_of_the_document_the_whole_first() {
    PerformanceReport report =
        STANDARD.report(FRAMEWORK, PERIOD, set(value("2020", "45")), HALFWAY);

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
}
