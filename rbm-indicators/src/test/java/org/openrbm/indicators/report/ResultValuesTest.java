package org.openrbm.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.progress;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.share;
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
import org.openrbm.core.target.AggregationRule;
import org.openrbm.indicators.measurement.MeasurementSeries;
import org.openrbm.indicators.progress.ExpectedPath;
import org.openrbm.indicators.progress.Indicators;
import org.openrbm.indicators.progress.ProgressCalculator;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.progress.StatusOverride;
import org.openrbm.indicators.progress.StatusSchemes;
import org.openrbm.indicators.rollup.Part;
import org.openrbm.indicators.rollup.RollUp;
import org.openrbm.indicators.rollup.UnitTree;

/** Equality and the line in a shell of what the results wing gives. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResultValuesTest {

  private static final Indicator INDICATOR = Indicators.of("40", atLeast("50"));
  private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2019/2022");
  private static final LogicalFramework FRAMEWORK =
      LogicalFramework.builder()
          .id("F")
          .title(LocalizedText.of("framework"))
          .period(PERIOD)
          .mandate(Mandate.builder().code("M").title(LocalizedText.of("mandate")).build())
          .addIntermediateOutcome(
              IntermediateOutcome.builder()
                  .code("O")
                  .title(LocalizedText.of("outcome"))
                  .addIndicator(INDICATOR)
                  .build())
          .build();

  private static void same(Object value, Object equal, Object other) {
    assertThat(value).isEqualTo(equal).hasSameHashCodeAs(equal).isNotEqualTo(other);
  }

  @Test
  void progress_is_equal_by_what_it_compares() {
    same(
        progress(INDICATOR, DUE, value("2022", "48")),
        progress(INDICATOR, DUE, value("2022", "48")),
        progress(INDICATOR, DUE, value("2022", "47")));
    same(
        ProgressCalculator.standard().withScheme(StatusSchemes.AKVO),
        ProgressCalculator.standard().withScheme(StatusSchemes.AKVO),
        ProgressCalculator.standard().withPath(ExpectedPath.AT_THE_END));
    same(
        ProgressCalculator.standard().calculate(INDICATOR, set(value("2022", "48")), DUE),
        ProgressCalculator.standard().calculate(INDICATOR, set(value("2022", "48")), DUE),
        ProgressCalculator.standard()
            .calculate(INDICATOR, set(value("2022", "48")), DUE.plusDays(1)));
  }

  @Test
  void reports_are_equal_by_what_they_report() {
    PerformanceReporter reporter =
        PerformanceReporter.standard()
            .withOverrides(
                List.of(StatusOverride.of("I", Status.ON_TRACK, "Ada", DUE, "more\nto come")));
    same(
        reporter,
        PerformanceReporter.standard()
            .withOverrides(
                List.of(StatusOverride.of("I", Status.ON_TRACK, "Ada", DUE, "more\nto come"))),
        PerformanceReporter.standard());
    same(
        reporter.report(FRAMEWORK, PERIOD, set(value("2022", "48"))),
        reporter.report(FRAMEWORK, PERIOD, set(value("2022", "48"))),
        PerformanceReporter.standard().report(FRAMEWORK, PERIOD, set(value("2022", "48"))));
    assertThat(StatusOverride.of("I", Status.ON_TRACK, "Ada", DUE, "more\nto come"))
        .hasToString("on track for I, set by Ada on 2022-12-31: more to come");
    assertThat(reporter.toString())
        .isEqualTo(
            "PerformanceReporter: ProgressCalculator: "
                + StatusSchemes.ON_THE_LINE
                + ", 1 override");
    assertThat(reporter.report(FRAMEWORK, PERIOD, set(value("2022", "48"))).result("O"))
        .hasToString("O: on track, 1 of 1 indicators assessed");
  }

  @Test
  void roll_ups_are_equal_by_their_rule_and_parts() {
    Part geneva = Part.ofValue("Geneva", DUE, n("3"));
    same(geneva, Part.ofValue("Geneva", DUE, n("3")), Part.ofValue("Geneva", DUE, n("4")));
    same(
        Part.ofShare("Lima", DUE, n("3"), n("4")),
        Part.ofShare("Lima", DUE, n("3"), n("4")),
        Part.ofValue("Lima", DUE, n("75")));
    same(Part.ofMissing("A", DUE), Part.ofMissing("A", DUE), Part.ofMissing("B", DUE));
    same(
        RollUp.of(AggregationRule.SUM, List.of(geneva)),
        RollUp.of(AggregationRule.SUM, List.of(geneva)),
        RollUp.of(AggregationRule.WEIGHTED_MEAN, List.of(geneva)));
    same(
        RollUp.of(AggregationRule.SUM, List.of(geneva)).asPart("all"),
        RollUp.of(AggregationRule.SUM, List.of(geneva)).asPart("all"),
        RollUp.of(AggregationRule.SUM, List.of(geneva)).asPart("every"));
    same(
        UnitTree.of(Map.of("Geneva", "world", "Lima", "world")),
        UnitTree.of(Map.of("Lima", "world", "Geneva", "world")),
        UnitTree.of(Map.of("Lima", "world")));
    assertThat(geneva).hasToString("Geneva (2022-12-31): 3");
    assertThat(Part.ofMissing("A", DUE).withWeight(n("2")))
        .hasToString("A (2022-12-31): not computable: NO_ACTUAL, weight 2");
    assertThat(UnitTree.of(Map.of("Geneva", "world", "Lima", "world")))
        .hasToString("UnitTree: 3 units");
  }

  @Test
  void measurements_and_schemes_are_one_line() {
    assertThat(value("2022", "48"))
        .hasToString("Measurement of I for 2022: 48, approved, recorded on 2022-12-31");
    assertThat(share("2022", "8", "40").withReporter("Lima").withMeasure("a"))
        .hasToString(
            "Measurement of I a by Lima for 2022: 8 of 40, approved, recorded on 2022-12-31");
    assertThat(set(value("2022", "48"), value("2021", "47")))
        .hasToString("MeasurementSet: 2 measurements, 1 indicator");
    assertThat(StatusSchemes.SERVICENOW)
        .hasToString("StatusScheme ServiceNow 90/75: green from 9/10, yellow from 3/4, else red");
    same(
        MeasurementSeries.of(Map.of(PERIOD, n("1"))),
        MeasurementSeries.of(Map.of(PERIOD, n("1"))),
        MeasurementSeries.of(Map.of(PERIOD, n("2"))));
  }

  @Test
  void a_measure_that_is_not_computable_says_why() {
    assertThat(
            ProgressCalculator.standard()
                .calculate(INDICATOR, set(), LocalDate.of(2022, 12, 31))
                .parts()
                .get(0))
        .hasToString(
            "a: not computable, there is no approved measurement up to the day, actual not"
                + " computable: NO_ACTUAL, target [50, +inf) by 2022-12-31");
  }
}
