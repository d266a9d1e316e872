package org.openrbm.examples.frameworks;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.indicators.measurement.DataNature;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.progress.StatusOverride;
import org.openrbm.indicators.report.PerformanceReport;
import org.openrbm.indicators.report.PerformanceReporter;

/**
 * The ILO Human Resources Strategy 2018–21 compared with made-up measurements, as its Governing
 * Body would see it after each biennium: the strategy states baselines and targets, but no results.
 * Every measurement here is marked {@link DataNature#SYNTHETIC}. The figures of a year are recorded
 * in the year after it, so that a report that is written in December knows less than one of March.
 *
 * @since 0.1.0
 */
public final class HrStrategyEvaluation {

  private static final ReportingPeriod FIRST = ReportingPeriod.ofBiennium(2018);
  private static final LocalDate MARCH_2019 = LocalDate.of(2019, Month.MARCH, 29);
  private static final LocalDate FEBRUARY_2020 = LocalDate.of(2020, Month.FEBRUARY, 20);
  private static final LocalDate MARCH_2021 = LocalDate.of(2021, Month.MARCH, 26);
  private static final LocalDate FEBRUARY_2022 = LocalDate.of(2022, Month.FEBRUARY, 18);

  private HrStrategyEvaluation() {}

  /** {@return the made-up measurements} */
  public static MeasurementSet measurements() {
    return MeasurementSet.of(
        List.of(
            synthetic("1.2", "a", 2018, "81", MARCH_2019),
            synthetic("1.2", "a", 2019, "88", FEBRUARY_2020),
            synthetic("1.2", "a", 2020, "84", MARCH_2021),
            synthetic("1.2", "a", 2021, "91", FEBRUARY_2022),
            synthetic("2.1.1", "a", 2018, "180", MARCH_2019),
            synthetic("2.1.1", "a", 2019, "150", FEBRUARY_2020),
            synthetic("2.1.1", "a", 2020, "140", MARCH_2021),
            synthetic("2.1.1", "a", 2021, "125", FEBRUARY_2022),
            synthetic("2.1.3", "a", 2019, "48.2", FEBRUARY_2020),
            synthetic("2.1.3", "b", 2019, "38.4", FEBRUARY_2020),
            synthetic("2.1.3", "a", 2021, "49", FEBRUARY_2022),
            synthetic("2.1.3", "b", 2021, "41.6", FEBRUARY_2022),
            synthetic("2.2.2", "a", 2019, "71", FEBRUARY_2020),
            synthetic("2.2.2", "a", 2021, "80.5", FEBRUARY_2022)));
  }

  private static Measurement synthetic(
      String indicator, String measure, int year, String value, LocalDate recordedOn) {
    return Measurement.builder()
        .indicator(indicator)
        .measure(measure)
        .period(ReportingPeriod.ofYear(year))
        .observation(new Observation.Value(Ratio.parse(value)))
        .recordedOn(recordedOn)
        .nature(DataNature.SYNTHETIC)
        .build();
  }

  /** {@return the report on the first biennium, as it was written at the end of March 2020} */
  public static PerformanceReport report() {
    return report(FIRST, LocalDate.of(2020, Month.MARCH, 31));
  }

  /** {@return the report on a biennium, by what was known on that day} */
  public static PerformanceReport report(ReportingPeriod biennium, LocalDate knownOn) {
    return PerformanceReporter.standard()
        .withNarratives(
            Map.of(
                "O2",
                LocalizedText.of("en", "All measurements in this report are made up.")
                    .with("zh", "本报告中的所有测量值均为虚构。")
                    .with("fr", "Toutes les mesures de ce rapport sont fictives.")
                    .with("es", "Todas las mediciones de este informe son ficticias.")))
        .withOverrides(
            List.of(
                StatusOverride.of(
                        "2.2.2",
                        Status.BEHIND,
                        "example author",
                        LocalDate.of(2020, Month.MARCH, 20),
                        "made up, to show how a judgement stands beside a computed status")
                    .forPeriod(FIRST)))
        .knownOn(knownOn)
        .report(HrStrategy2018.built(), biennium, measurements());
  }
}
