package org.openrbm.examples.frameworks;

import static org.openrbm.examples.frameworks.DistrictTable.cell;
import static org.openrbm.examples.frameworks.DistrictTable.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.csv.CsvDocument.Row;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.core.logframe.Milestone;
import org.openrbm.core.logframe.Output;
import org.openrbm.core.logframe.Responsibility;
import org.openrbm.core.logframe.Roadmap;
import org.openrbm.core.logframe.RoadmapPhase;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.MeansOfVerification;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reporter;
import org.openrbm.indicators.measurement.MeasurementSet;

/**
 * The performance contract of a district for the fiscal year July 2024 to June 2025: 35 indicators
 * with quarterly and yearly targets, and the reports of four quarters. All of it is made up: no
 * district has this contract.
 *
 * <p>{@code district-contract.csv} has a row for each indicator, and one below it for each part of
 * it that has targets of its own. {@code district-reports.csv} has a row for each indicator and
 * sub-district that reports. The heads of both files explain their columns. The indicators are of
 * every sort that such contracts have:
 *
 * <ul>
 *   <li>flows, of which the quarters sum to the year, with one report and one target a quarter
 *   <li>levels on the last day of a quarter, and running totals since the start of the year
 *   <li>percentages and means, reported by two counts, so that sub-districts can be put together
 *   <li>at most so many, bands, levels in order, yes or no, scores, money, and milestones
 *   <li>"no target this quarter", which differs from a quarter of which nothing is said
 * </ul>
 *
 * @since 0.1.0
 */
public final class DistrictContract {

  private static final String SEX = "sex";
  private static final String PHASE = "FY2024-25";

  private record Sector(String code, String outcome, String output, String accountable) {}

  private static final ImmutableList<Sector> SECTORS =
      ImmutableList.of(
          new Sector("HE", "Healthy families", "Health services", "Health officer"),
          new Sector("ED", "Children who learn", "Schools and teachers", "Education officer"),
          new Sector("RD", "Places that can be reached", "Roads and bridges", "Works officer"),
          new Sector("WA", "Safe water", "Boreholes and latrines", "Water officer"),
          new Sector("AG", "Farms that yield", "Services to farms", "Agriculture officer"),
          new Sector("RV", "Revenue of its own", "Licences and taxes", "Revenue officer"),
          new Sector("GO", "Trust in the district", "An open council", "District secretary"));

  private static final ImmutableList<Reporter> SUB_DISTRICTS =
      Stream.of("North", "East", "South", "West")
          .map(Reporter::of)
          .collect(ImmutableList.toImmutableList());

  private DistrictContract() {}

  /** {@return the contract, with what was reported on its milestones} */
  public static LogicalFramework framework() {
    return LogicalFramework.builder()
        .id("made-up-district-2024-25")
        .title(text("Performance contract of a made-up district, July 2024 to June 2025"))
        .period(DistrictTable.YEAR)
        .mandate(
            Mandate.builder()
                .code("DISTRICT")
                .title(text("District services"))
                .mandate(text("Made up for this library: synthetic targets and reports"))
                .build())
        .addIntermediateOutcome(
            IntermediateOutcome.builder()
                .code("LIFE")
                .title(text("Better lives in the district"))
                .addAllImmediateOutcomes(SECTORS.stream().map(DistrictContract::outcome).toList())
                .build())
        .roadmap(roadmap())
        .build();
  }

  /** {@return the reports of four quarters: some late, one corrected, some never made} */
  public static MeasurementSet measurements() {
    return MeasurementSet.of(wholes().flatMap(DistrictReports::measurements).toList());
  }

  /** {@return every target of the table, also those that say that there is none} */
  static List<DistrictTarget> targets() {
    return wholes().flatMap(whole -> targets(whole).stream()).toList();
  }

  private static ImmediateOutcome outcome(Sector sector) {
    return ImmediateOutcome.builder()
        .code(sector.code())
        .title(text(sector.outcome()))
        .responsibility(Responsibility.builder().accountable(text(sector.accountable())).build())
        .addAllIndicators(indicators(sector.code() + "\\.\\d"))
        .addOutput(
            Output.builder()
                .code(sector.code() + ".O")
                .title(text(sector.output()))
                .addAllIndicators(indicators(sector.code() + "\\.O\\.\\d"))
                .build())
        .build();
  }

  private static List<Indicator> indicators(String codes) {
    return wholes()
        .filter(row -> cell(row, "code").matches(codes))
        .map(DistrictContract::indicator)
        .toList();
  }

  private static Indicator indicator(Row whole) {
    return Indicator.builder()
        .code(cell(whole, "code"))
        .title(text(cell(whole, "title")))
        .addMeasure(measure(whole))
        .addAllDisaggregations(disaggregations(whole))
        .overPeriods(AggregationRule.valueOf(cell(whole, "overPeriods")))
        .overUnits(
            whole.text("overUnits").map(AggregationRule::valueOf).orElse(AggregationRule.NONE))
        .accumulation(accumulation(whole))
        .addAllReporters(whole.text("overUnits").isPresent() ? SUB_DISTRICTS : List.of())
        .addAllBaselines(baselines(whole))
        .addAllTargets(targets(whole).stream().map(DistrictTarget::indicatorTarget).toList())
        .addMeansOfVerification(
            MeansOfVerification.builder()
                .source(text(cell(whole, "source")))
                .frequency(whole.text("every").map(Frequency::valueOf))
                .build())
        .build();
  }

  private static Accumulation accumulation(Row whole) {
    return switch (cell(whole, "window")) {
      case "during" -> Accumulation.FLOW;
      case "since" -> Accumulation.CUMULATIVE_FROM_BASELINE;
      default -> Accumulation.STOCK;
    };
  }

  private static Measure measure(Row whole) {
    String unit = cell(whole, "unit");
    Measure.Builder measure =
        Measure.builder().code("value").title(text(cell(whole, "title"))).kind(kind(whole));
    whole.text("better").map(Direction::valueOf).ifPresent(measure::direction);
    switch (kind(whole)) {
      case UNIT, INDEX -> measure.unit(text(unit));
      case PERCENTAGE -> {
        List<String> counts = Splitter.on(" / ").splitToList(unit);
        measure.numerator(text(counts.get(0))).denominator(text(counts.get(1)));
      }
      case MONEY -> measure.currency(unit);
      case SCORE -> measure.scale(DistrictTarget.between(unit));
      case ORDINAL -> measure.addAllLevels(Splitter.on(" < ").splitToList(unit));
      case DAYS, QUALITATIVE, NOMINAL -> {} // the kind says it all
    }
    return measure.build();
  }

  private static List<Disaggregation> disaggregations(Row whole) {
    return parts(whole).isEmpty()
        ? List.of()
        : List.of(
            Disaggregation.builder()
                .dimension(SEX)
                .addCategories("female", "male")
                .rule(AggregationRule.SUM)
                .build());
  }

  private static List<Baseline> baselines(Row whole) {
    return withParts(whole)
        .filter(row -> row.text("baseline").isPresent())
        .map(row -> baseline(whole, row))
        .toList();
  }

  /** A flow has the year before as its baseline, all else the last day of that year. */
  private static Baseline baseline(Row whole, Row row) {
    ReportingPeriod before =
        ReportingPeriod.of(
            DistrictTable.YEAR.start().minusYears(1), DistrictTable.YEAR.start().minusDays(1));
    Baseline.Builder baseline =
        Baseline.builder()
            .categories(categories(row))
            .period(
                cell(whole, "window").equals("during")
                    ? before
                    : ReportingPeriod.of(before.end(), before.end()));
    String stated = cell(row, "baseline");
    return kind(whole) == MeasureKind.ORDINAL
        ? baseline.level(stated).build()
        : baseline.value(Ratio.parse(stated)).build();
  }

  private static List<DistrictTarget> targets(Row whole) {
    return withParts(whole).flatMap(row -> DistrictTarget.of(whole, row).stream()).toList();
  }

  private static Roadmap roadmap() {
    return Roadmap.builder()
        .addPhase(
            RoadmapPhase.builder()
                .code(PHASE)
                .title(text("Fiscal year 2024/25"))
                .period(DistrictTable.YEAR)
                .build())
        .addAllMilestones(
            wholes()
                .filter(DistrictContract::isMilestone)
                .map(DistrictContract::toMilestone)
                .toList())
        .build();
  }

  private static Milestone toMilestone(Row whole) {
    DistrictTarget target =
        targets(whole).stream()
            .filter(stated -> stated.target().isPresent())
            .findFirst()
            .orElseThrow();
    return Milestone.builder()
        .code(milestone(whole))
        .title(text(cell(whole, "title")))
        .phase(PHASE)
        .due(target.period())
        .addAllEvents(DistrictReports.events(whole))
        .build();
  }

  static boolean isMilestone(Row whole) {
    return cell(whole, "unit").equals("milestone");
  }

  static String milestone(Row whole) {
    return cell(whole, "code") + "-done";
  }

  static Map<String, String> categories(Row row) {
    return row.text("part").isPresent() ? Map.of(SEX, cell(row, "part")) : Map.of();
  }

  static MeasureKind kind(Row whole) {
    return MeasureKind.valueOf(cell(whole, "kind"));
  }

  private static Stream<Row> wholes() {
    return DistrictTable.CONTRACT.stream().filter(row -> row.text("part").isEmpty());
  }

  private static Stream<Row> withParts(Row whole) {
    return Stream.concat(Stream.of(whole), parts(whole).stream());
  }

  private static List<Row> parts(Row whole) {
    return DistrictTable.CONTRACT.stream()
        .filter(row -> row.text("part").isPresent())
        .filter(row -> cell(row, "code").equals(cell(whole, "code")))
        .toList();
  }
}
