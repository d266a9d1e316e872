package org.openrbm.examples.frameworks;

import java.time.LocalDate;
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
 * The ILO Human Resources Strategy 2018–21 compared with made-up measurements: the strategy states
 * baselines and targets, but no results. Every measurement here is marked {@link
 * DataNature#SYNTHETIC}.
 *
 * @since 0.1.0
 */
public final class HrStrategyEvaluation {

  private static final ReportingPeriod BIENNIUM = ReportingPeriod.ofBiennium(2018);

  private HrStrategyEvaluation() {}

  /** {@return the made-up measurements} */
  public static MeasurementSet measurements() {
    return MeasurementSet.of(
        List.of(
            synthetic("1.2", "a", "88"),
            synthetic("2.1.1", "a", "150"),
            synthetic("2.1.3", "a", "48.2"),
            synthetic("2.1.3", "b", "38.4"),
            synthetic("2.2.2", "a", "71")));
  }

  private static Measurement synthetic(String indicator, String measure, String value) {
    return Measurement.builder()
        .indicator(indicator)
        .measure(measure)
        .period(BIENNIUM)
        .observation(new Observation.Value(Ratio.parse(value)))
        .nature(DataNature.SYNTHETIC)
        .build();
  }

  /** {@return the report on the first biennium, as things would have stood at its end} */
  public static PerformanceReport report() {
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
                new StatusOverride(
                    "2.2.2",
                    Status.BEHIND,
                    "example author",
                    LocalDate.of(2019, 12, 31),
                    "made up, to show how a judgement stands beside a computed status")))
        .report(HrStrategy2018.built(), BIENNIUM, measurements(), LocalDate.of(2019, 12, 31));
  }
}
