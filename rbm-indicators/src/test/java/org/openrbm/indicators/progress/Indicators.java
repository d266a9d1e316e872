package org.openrbm.indicators.progress;

import java.time.LocalDate;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reading;
import org.openrbm.core.target.Target;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.Observation;

/** Short ways to the indicators and measurements of the tests. */
public final class Indicators {

  /** The last day of 2018: where the baselines of {@link #of} stand. */
  public static final LocalDate START = LocalDate.of(2018, 12, 31);

  /** The last day of 2022: when the targets of the tests are due. */
  public static final LocalDate DUE = LocalDate.of(2022, 12, 31);

  /** The last day of 2020, a leap year: 731 of the 1461 days from {@link #START}. */
  public static final LocalDate HALFWAY = LocalDate.of(2020, 12, 31);

  private Indicators() {}

  public static Ratio n(String number) {
    return Ratio.parse(number);
  }

  public static Measure measure(String code, MeasureKind kind) {
    Measure.Builder measure =
        Measure.builder().code(code).title(LocalizedText.of("measure " + code)).kind(kind);
    if (kind == MeasureKind.ORDINAL) {
      measure.addLevels("none", "low", "fair", "high");
    }
    return measure.build();
  }

  /** An indicator I of one measure in per cent, without baseline and target. */
  public static Indicator.Builder builder() {
    return builder(MeasureKind.PERCENTAGE);
  }

  public static Indicator.Builder builder(MeasureKind kind) {
    return bare().addMeasure(measure("a", kind));
  }

  public static Indicator.Builder bare() {
    return Indicator.builder().code("I").title(LocalizedText.of("indicator"));
  }

  /** An indicator I in per cent, from a baseline in 2018 to a target. */
  public static Indicator of(String baseline, Target target) {
    return builder().addBaseline(baseline(baseline)).addTarget(target(target)).build();
  }

  public static Baseline baseline(String value) {
    return Baseline.of(n(value), ReportingPeriod.ofYear(2018));
  }

  public static IndicatorTarget target(Target target) {
    return IndicatorTarget.builder()
        .target(target)
        .reading(new Reading(LocalizedText.of("as worded"), "for the test"))
        .build();
  }

  public static Target atLeast(String value) {
    return new Target.AtLeast(n(value), DUE);
  }

  public static Target atMost(String value) {
    return new Target.AtMost(n(value), DUE);
  }

  public static Target band(String interval) {
    return new Target.Band(Interval.parse(interval), DUE);
  }

  /** An approved value of I for a period. */
  public static Measurement value(String period, String value) {
    return Measurement.of("I", ReportingPeriod.parse(period), n(value));
  }

  public static Measurement by(String reporter, String period, String value) {
    return Measurement.builder().from(value(period, value)).reporter(reporter).build();
  }

  public static Measurement share(String period, String numerator, String denominator) {
    return observed(period, new Observation.Share(n(numerator), n(denominator)));
  }

  public static Measurement observed(String period, Observation observation) {
    return Measurement.builder().from(value(period, "0")).observation(observation).build();
  }

  public static MeasurementSet set(Measurement... measurements) {
    return MeasurementSet.of(java.util.List.of(measurements));
  }

  /** The figures of I on a day, by the standard calculator. */
  public static Progress progress(
      Indicator indicator, LocalDate asOf, Measurement... measurements) {
    return ProgressCalculator.standard().calculate(indicator, set(measurements), asOf).progress();
  }
}
