package org.openrbm.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Plans.day;
import static org.openrbm.indicators.progress.Plans.every;
import static org.openrbm.indicators.progress.Plans.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reporter;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetRevision;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.MeasurementStatus;
import org.openrbm.indicators.progress.Indicators;
import org.openrbm.indicators.progress.MeasureProgress;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.progress.StatusOverride;

/** Knowing more never changes what was known before, and what was set and recorded has no order. */
class KnowledgePropertyTest {

  private static final LocalDate FIRST = day("2020-01-01");
  private static final List<String> YEARS = List.of("2020", "2021", "2022");
  private static final List<String> PERIODS =
      List.of("2020", "2021", "2022", "2020-H1", "2020-H2", "2021-Q1", "2021-Q2", "2020/2021");

  @Property(tries = 150)
  void what_becomes_known_later_leaves_the_reports_of_before(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    History history = History.of(random);
    ReportingPeriod period = ReportingPeriod.parse(one(PERIODS, random));
    LocalDate known = period.start().plusDays(random.nextInt(900));

    assertThat(history.report(period, known)).isEqualTo(history.by(known).report(period, known));
  }

  @Property(tries = 100)
  void a_day_after_all_that_was_recorded_knows_all(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    History history = History.of(random);
    ReportingPeriod period = ReportingPeriod.parse(one(PERIODS, random));
    LocalDate end = day("2040-01-01");

    assertThat(history.by(end)).isEqualTo(history);
    assertThat(history.report(period, end))
        .isEqualTo(
            history.by(end).report(period, end.plusDays(1)).replace("2040-01-02", "2040-01-01"));
  }

  @Property(tries = 100)
  void the_order_of_recordings_targets_baselines_and_reporters_changes_nothing(
      @ForAll("seeds") long seed) {
    Random random = new Random(seed);
    History history = History.of(random);
    ReportingPeriod period = ReportingPeriod.parse(one(PERIODS, random));
    LocalDate known = period.start().plusDays(random.nextInt(900));

    assertThat(history.shuffled(random).report(period, known))
        .isEqualTo(history.report(period, known));
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** All that was ever set, corrected and recorded. */
  private record History(
      Indicator indicator, List<Measurement> measurements, List<StatusOverride> overrides) {

    static History of(Random random) {
      Indicator.Builder indicator =
          Indicators.builder(MeasureKind.UNIT)
              .accumulation(one(List.of(Accumulation.values()), random))
              .overUnits(
                  one(
                      List.of(
                          AggregationRule.SUM,
                          AggregationRule.MEAN,
                          AggregationRule.LATEST,
                          AggregationRule.NONE),
                      random));
      Accumulation accumulation = indicator.build().accumulation();
      if (accumulation == Accumulation.FLOW) {
        indicator.overPeriods(
            one(
                List.of(AggregationRule.SUM, AggregationRule.NONE, AggregationRule.MAXIMUM),
                random));
      }
      if (random.nextBoolean()) {
        indicator.addReporters(Reporter.of("A"), Reporter.of("B"));
      }
      if (random.nextBoolean()) {
        indicator.addDisaggregation(
            Disaggregation.builder().dimension("sex").addCategories("women", "men").build());
      }
      if (random.nextBoolean()) {
        indicator.addMeansOfVerification(
            every(one(List.of(Frequency.QUARTERLY, Frequency.ANNUAL), random)));
      }
      baselines(indicator, random);
      for (int i = random.nextInt(4); i > 0; i--) {
        indicator.addTarget(target(accumulation, random));
      }
      Indicator built = indicator.build();
      return new History(built, measurements(built, random), overrides(random));
    }

    private static void baselines(Indicator.Builder indicator, Random random) {
      Map<String, Baseline> baselines = new HashMap<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        Baseline baseline =
            Baseline.of(
                Ratio.of(random.nextInt(60)),
                ReportingPeriod.parse(one(List.of("2019", "2020-H1"), random)));
        Baseline dated =
            random.nextBoolean() ? baseline : baseline.withKnownOn(some(FIRST, 1000, random));
        baselines.put(dated.period() + " " + dated.knownOn(), dated);
      }
      indicator.addAllBaselines(baselines.values());
    }

    private static IndicatorTarget target(Accumulation accumulation, Random random) {
      ReportingPeriod year = ReportingPeriod.parse(one(YEARS, random));
      IndicatorTarget.Builder target =
          IndicatorTarget.builder()
              .target(level(year.end(), random))
              .window(
                  random.nextBoolean()
                      ? TargetWindow.during(year)
                      : accumulation == Accumulation.STOCK
                          ? TargetWindow.ON_DAY
                          : TargetWindow.SINCE_BASELINE);
      if (random.nextInt(3) == 0) {
        target.knownOn(some(FIRST, 1000, random));
      }
      LocalDate day = FIRST;
      for (int i = random.nextInt(3); i > 0; i--) {
        day = some(day, 500, random);
        Target former = level(year.end(), random);
        target.addRevision(
            random.nextBoolean()
                ? TargetRevision.reset(former, day, "agreed")
                : TargetRevision.corrected(former, day, "a slip"));
      }
      return target.build();
    }

    private static Target level(LocalDate due, Random random) {
      Ratio level = Ratio.of(1 + random.nextInt(100));
      return random.nextInt(3) == 0
          ? new Target.AtMost(level, due)
          : random.nextInt(6) == 0 ? new Target.NoTarget(due) : new Target.AtLeast(level, due);
    }

    private static List<Measurement> measurements(Indicator indicator, Random random) {
      Map<List<Object>, Measurement> measurements = new HashMap<>();
      for (int i = random.nextInt(14); i > 0; i--) {
        ReportingPeriod period = ReportingPeriod.parse(one(PERIODS, random));
        Measurement.Builder one =
            Measurement.builder()
                .from(Measurement.of("I", period, Ratio.of(random.nextInt(2000) / 13)))
                .recordedOn(some(period.end(), 400, random));
        if (random.nextBoolean()) {
          one.reporter(random.nextBoolean() ? "A" : "B");
        }
        if (!indicator.disaggregations().isEmpty() && random.nextBoolean()) {
          one.putCategory("sex", random.nextBoolean() ? "women" : "men");
        }
        one.status(
            random.nextInt(4) > 0
                ? MeasurementStatus.APPROVED
                : one(List.of(MeasurementStatus.values()), random));
        Measurement built = one.build();
        measurements.put(List.of(built.key(), built.recordedOn()), built);
      }
      return List.copyOf(measurements.values());
    }

    private static List<StatusOverride> overrides(Random random) {
      List<StatusOverride> overrides = new ArrayList<>();
      LocalDate day = FIRST;
      for (int i = random.nextInt(3); i > 0; i--) {
        day = some(day.plusDays(1), 400, random);
        StatusOverride one = StatusOverride.of("I", Status.BEHIND, "Ada " + i, day, "disputed");
        one = random.nextBoolean() ? one : one.withdrawn(some(day.plusDays(1), 400, random));
        overrides.add(
            random.nextBoolean()
                ? one
                : one.forPeriod(ReportingPeriod.parse(History.period(random))));
      }
      return overrides;
    }

    private static String period(Random random) {
      return one(PERIODS, random);
    }

    private static LocalDate some(LocalDate from, int days, Random random) {
      return from.plusDays(random.nextInt(days));
    }

    /** The same without all that became known after a day. */
    History by(LocalDate day) {
      return new History(
          indicator
              .withBaselines(
                  indicator.baselines().stream()
                      .filter(of -> !of.knownOn().orElse(day).isAfter(day))
                      .toList())
              .withTargets(
                  indicator.targets().stream()
                      .filter(of -> !of.knownOn().orElse(day).isAfter(day))
                      .map(of -> by(of, day))
                      .toList()),
          measurements.stream().filter(of -> !of.recordedOn().isAfter(day)).toList(),
          overrides.stream().filter(of -> !of.date().isAfter(day)).map(of -> by(of, day)).toList());
    }

    private static IndicatorTarget by(IndicatorTarget target, LocalDate day) {
      for (int i = 0; i < target.revisions().size(); i++) {
        TargetRevision revision = target.revisions().get(i);
        if (revision.replacedOn().isAfter(day)) {
          return target
              .withTarget(revision.target())
              .withRevisions(target.revisions().subList(0, i));
        }
      }
      return target;
    }

    private static StatusOverride by(StatusOverride override, LocalDate day) {
      return new StatusOverride(
          override.indicator(),
          override.status(),
          override.author(),
          override.date(),
          override.justification(),
          override.withdrawnOn().filter(on -> !on.isAfter(day)),
          override.period());
    }

    History shuffled(Random random) {
      return new History(
          indicator
              .withBaselines(shuffled(indicator.baselines(), random))
              .withTargets(shuffled(indicator.targets(), random))
              .withReporters(shuffled(indicator.reporters(), random)),
          shuffled(measurements, random),
          shuffled(overrides, random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
      List<T> copy = new ArrayList<>(list);
      Collections.shuffle(copy, random);
      return copy;
    }

    /** Everything that is said on a period by what was known on a day. */
    String report(ReportingPeriod period, LocalDate known) {
      PerformanceReport report =
          PerformanceReporter.standard()
              .withOverrides(overrides)
              .knownOn(known)
              .report(framework(indicator), period, MeasurementSet.of(measurements));
      StringBuilder all = new StringBuilder();
      all.append(RbmJson.write(report)).append('\n');
      all.append(report.toText("en")).append(report.toCsv()).append(report.toHtml("fr"));
      for (MeasureProgress part : report.indicator("I").parts()) {
        all.append(part).append('\n');
        part.progress().ifPresent(of -> all.append(of).append(of.fraction().render()));
      }
      return all.toString();
    }
  }
}
