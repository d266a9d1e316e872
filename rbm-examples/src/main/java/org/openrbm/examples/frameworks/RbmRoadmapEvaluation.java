package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.Parts.measure;
import static org.openrbm.examples.frameworks.Parts.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Milestone;
import org.openrbm.core.logframe.Roadmap;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeansOfVerification;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.indicators.measurement.DataNature;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.report.PerformanceReport;
import org.openrbm.indicators.report.PerformanceReporter;

/**
 * The 21 milestones that lay ahead when the roadmap was drawn, as reported every two years from
 * November 2008. The document states what is due and when; what became of it is made up, and every
 * measurement is marked {@link DataNature#SYNTHETIC}.
 *
 * <p>Each milestone is an indicator: 0 until it is done, 1 from that day on. A report in November
 * says what was done since the report before, and what was still open at the end of the year before
 * and is open now. Nothing is known earlier than the report that says it.
 *
 * @since 0.1.0
 */
public final class RbmRoadmapEvaluation {

  private static final LocalDate DRAWN = LocalDate.of(2006, Month.OCTOBER, 17);

  /** The days of the reports. */
  static final ImmutableList<LocalDate> REPORTS =
      ImmutableList.of(november(2008), november(2010), november(2012));

  /** The made-up day on which each milestone was done; CYC.3 never was. */
  private static final ImmutableMap<String, LocalDate> DONE =
      ImmutableMap.<String, LocalDate>builder()
          .put("P3.3", LocalDate.of(2006, 11, 16))
          .put("P3.4", LocalDate.of(2008, 11, 12))
          .put("IMS.1", LocalDate.of(2007, 3, 28))
          .put("IMS.2", LocalDate.of(2007, 11, 14))
          .put("IMS.3", LocalDate.of(2008, 6, 30))
          .put("IMS.4", LocalDate.of(2009, 11, 18))
          .put("PAC.1", LocalDate.of(2007, 12, 14))
          .put("PAC.2", LocalDate.of(2008, 3, 31))
          .put("PAC.3", LocalDate.of(2007, 6, 29))
          .put("PAC.4", LocalDate.of(2009, 6, 30))
          .put("PAC.5", LocalDate.of(2008, 10, 31))
          .put("PAC.6", LocalDate.of(2008, 12, 15))
          .put("PAC.7", LocalDate.of(2011, 3, 31))
          .put("PAC.8", LocalDate.of(2010, 6, 30))
          .put("PAC.9", LocalDate.of(2009, 12, 15))
          .put("CYC.1", LocalDate.of(2007, 3, 28))
          .put("CYC.2", LocalDate.of(2008, 6, 30))
          .put("FLD.1", LocalDate.of(2006, 11, 16))
          .put("FLD.2", LocalDate.of(2007, 11, 14))
          .put("FLD.3", LocalDate.of(2009, 3, 31))
          .buildOrThrow();

  private RbmRoadmapEvaluation() {}

  /** {@return the roadmap, with an indicator for each milestone that lay ahead} */
  public static LogicalFramework framework() {
    LogicalFramework framework = RbmRoadmap.built();
    Roadmap roadmap = framework.roadmap().orElseThrow();
    return framework.withIntermediateOutcomes(
        IntermediateOutcome.builder()
            .code("RBM")
            .title(text("Results-based management in use", "实行基于结果的管理"))
            .addImmediateOutcome(
                outcome("P3", text("Decisions and reports", "决定和报告"), Optional.empty()))
            .addAllImmediateOutcomes(
                roadmap.areas().stream()
                    .map(area -> outcome(area.code(), area.title(), Optional.of(area.code())))
                    .toList())
            .build());
  }

  private static ImmediateOutcome outcome(String code, LocalizedText title, Optional<String> area) {
    return ImmediateOutcome.builder()
        .code(code)
        .title(title)
        .addAllIndicators(
            ahead()
                .filter(milestone -> milestone.area().equals(area))
                .map(RbmRoadmapEvaluation::indicator)
                .toList())
        .build();
  }

  private static Stream<Milestone> ahead() {
    return RbmRoadmap.built().roadmap().orElseThrow().milestones().stream()
        .filter(milestone -> milestone.events().isEmpty());
  }

  private static Indicator indicator(Milestone milestone) {
    return Indicator.builder()
        .code(code(milestone))
        .title(milestone.title())
        .addMeasure(
            measure("done", "Done", "完成", MeasureKind.UNIT)
                .direction(Direction.INCREASING)
                .unit(text("milestone", "里程碑"))
                .build())
        .addBaseline(Baseline.of(Ratio.ZERO, day(DRAWN)))
        .addTarget(
            IndicatorTarget.of(
                new Target.CompleteMilestone(milestone.code(), milestone.due().end())))
        .addMeansOfVerification(
            MeansOfVerification.builder()
                .source(text("Biennial report to the Governing Body", "提交理事会的两年期报告"))
                .build())
        .build();
  }

  private static String code(Milestone milestone) {
    return milestone.code() + "-done";
  }

  /** {@return what the three reports say, all of it made up} */
  public static MeasurementSet measurements() {
    return MeasurementSet.of(ahead().flatMap(milestone -> told(milestone).stream()).toList());
  }

  /** What the reports say of a milestone, until one of them says that it is done. */
  private static List<Measurement> told(Milestone milestone) {
    LocalDate done = Optional.ofNullable(DONE.get(milestone.code())).orElse(LocalDate.MAX);
    List<Measurement> told = new ArrayList<>();
    LocalDate before = DRAWN;
    for (LocalDate report : REPORTS) {
      for (LocalDate state : List.of(Parts.endOf(report.getYear() - 1), report)) {
        if (state.isBefore(done)) {
          told.add(measurement(milestone, state, Ratio.ZERO, report));
        }
      }
      if (done.isAfter(before) && !done.isAfter(report)) {
        told.add(measurement(milestone, done, Ratio.ONE, report));
      }
      before = report;
    }
    return told;
  }

  private static Measurement measurement(
      Milestone milestone, LocalDate day, Ratio value, LocalDate recordedOn) {
    return Measurement.builder()
        .indicator(code(milestone))
        .period(day(day))
        .observation(new Observation.Value(value))
        .recordedOn(recordedOn)
        .nature(DataNature.SYNTHETIC)
        .build();
  }

  /** {@return the report on a biennium, by what was known on that day} */
  public static PerformanceReport report(ReportingPeriod biennium, LocalDate knownOn) {
    return PerformanceReporter.standard()
        .knownOn(knownOn)
        .report(framework(), biennium, measurements());
  }

  private static ReportingPeriod day(LocalDate day) {
    return ReportingPeriod.of(day, day);
  }

  private static LocalDate november(int year) {
    return LocalDate.of(year, Month.NOVEMBER, 15);
  }
}
