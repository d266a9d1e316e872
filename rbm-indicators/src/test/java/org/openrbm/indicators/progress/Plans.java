package org.openrbm.indicators.progress;

import static org.openrbm.indicators.progress.Indicators.n;

import java.time.LocalDate;
import java.util.List;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeansOfVerification;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.report.PerformanceReport;
import org.openrbm.indicators.report.PerformanceReporter;

/** Short ways to plans with windows, and to reports on them. */
public final class Plans {

  private Plans() {}

  public static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** A number of things that adds up over periods and units. */
  public static Indicator.Builder flow() {
    return Indicators.builder(MeasureKind.UNIT)
        .accumulation(Accumulation.FLOW)
        .overPeriods(AggregationRule.SUM)
        .overUnits(AggregationRule.SUM);
  }

  /** A number of things at the end of a period, which adds up over units. */
  public static Indicator.Builder stock() {
    return Indicators.builder(MeasureKind.UNIT).overUnits(AggregationRule.SUM);
  }

  /** A running total of things, which adds up over units. */
  public static Indicator.Builder total(Accumulation accumulation) {
    return stock().accumulation(accumulation);
  }

  public static Baseline startingAt(String value, String period) {
    return Baseline.of(n(value), ReportingPeriod.parse(period));
  }

  public static Target atLeast(String value, String due) {
    return new Target.AtLeast(n(value), day(due));
  }

  public static Target atMost(String value, String due) {
    return new Target.AtMost(n(value), day(due));
  }

  /** A target for the level on its day. */
  public static IndicatorTarget on(Target target) {
    return IndicatorTarget.of(target);
  }

  /** A target for the sum since the baseline. */
  public static IndicatorTarget since(Target target) {
    return IndicatorTarget.of(target, TargetWindow.SINCE_BASELINE);
  }

  /** At least so much during a period. */
  public static IndicatorTarget during(String period, String value) {
    ReportingPeriod of = ReportingPeriod.parse(period);
    return during(period, new Target.AtLeast(n(value), of.end()));
  }

  public static IndicatorTarget during(String period, Target target) {
    return IndicatorTarget.of(target, TargetWindow.during(ReportingPeriod.parse(period)));
  }

  public static MeansOfVerification every(Frequency frequency) {
    return MeansOfVerification.builder()
        .source(LocalizedText.of("records"))
        .frequency(frequency)
        .build();
  }

  public static LogicalFramework framework(Indicator... indicators) {
    return LogicalFramework.builder()
        .id("F")
        .title(LocalizedText.of("framework"))
        .period(ReportingPeriod.parse("2014/2026"))
        .mandate(Mandate.builder().code("M").title(LocalizedText.of("mandate")).build())
        .addIntermediateOutcome(
            IntermediateOutcome.builder()
                .code("O")
                .title(LocalizedText.of("outcome"))
                .addIndicators(indicators)
                .build())
        .build();
  }

  public static PerformanceReport report(
      Indicator indicator, String period, MeasurementSet measurements) {
    return PerformanceReporter.standard()
        .report(framework(indicator), ReportingPeriod.parse(period), measurements);
  }

  /** The only plan of an indicator, or its only measure without one, by all that is known. */
  public static MeasureProgress judged(
      Indicator indicator, String period, MeasurementSet measurements) {
    IndicatorProgress progress =
        ProgressCalculator.standard()
            .calculate(indicator, measurements, ReportingPeriod.parse(period));
    List<MeasureProgress> all =
        progress.parts().isEmpty() ? progress.untargeted() : progress.parts();
    return all.get(0);
  }

  /** The figures of {@link #judged} on a day. */
  public static Progress on(Indicator indicator, String day, MeasurementSet measurements) {
    return judged(indicator, day + "/" + day, measurements).progress().orElseThrow();
  }
}
