package org.openrbm.examples.frameworks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.Measure;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.progress.Progress;
import org.openrbm.indicators.progress.ProgressCalculator;
import org.openrbm.indicators.report.PerformanceReport;
import org.openrbm.indicators.report.PerformanceReporter;

/**
 * The UN human resources reform compared with its figures, all of them published in A/77/590/Add.1.
 *
 * @since 0.1.0
 */
public final class UnReformEvaluation {

  private UnReformEvaluation() {}

  /** {@return the published values of the series as measurements, each with its paragraph} */
  public static MeasurementSet measurements() {
    LogicalFramework framework = UnHrReform.built();
    return MeasurementSet.of(
        UnHrReformSeries.values().stream()
            // changes stated without their values are no values of the measure
            .filter(value -> measures(framework, value.indicator()).contains(value.measure()))
            .map(UnReformEvaluation::measurement)
            .toList());
  }

  private static List<String> measures(LogicalFramework framework, String indicator) {
    Indicator found = framework.indicator(indicator);
    return found.measures().stream().map(Measure::code).toList();
  }

  private static Measurement measurement(PublishedValue value) {
    return Measurement.builder()
        .indicator(value.indicator())
        .measure(value.measure())
        .period(value.period())
        .observation(new Observation.Value(value.value()))
        .source(Citation.of(value.source(), EvidenceGrade.PRIMARY))
        .build();
  }

  /** {@return the report on 2021} */
  public static PerformanceReport report() {
    return PerformanceReporter.standard()
        .report(UnHrReform.built(), ReportingPeriod.ofYear(2021), measurements());
  }

  /**
   * Returns the mean time to recruit of each year against 120 days from the 159 of 2017. The report
   * states no target; 120 days is that of indicator 2.1.1 of the ILO strategy, taken here to show a
   * falling indicator, due at the end of 2021.
   */
  public static Map<Integer, Progress> timeToRecruit() {
    Map<Integer, Progress> byYear = new TreeMap<>();
    LocalDate start = LocalDate.of(2017, 12, 31);
    Interval target = Interval.ofAtMost(Ratio.of(120));
    List<PublishedValue> values = UnHrReformSeries.values("AGI.2.1", "time");
    Ratio baseline = values.get(0).value();
    for (PublishedValue value : values) {
      LocalDate asOf = value.period().end();
      byYear.put(
          asOf.getYear(),
          ProgressCalculator.standard()
              .calculate(target, LocalDate.of(2021, 12, 31), baseline, start, value.value(), asOf));
    }
    return byYear;
  }
}
