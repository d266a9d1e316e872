package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.START;
import static org.openrbm.indicators.progress.Plans.day;
import static org.openrbm.indicators.progress.Plans.during;
import static org.openrbm.indicators.progress.Plans.every;
import static org.openrbm.indicators.progress.Plans.flow;
import static org.openrbm.indicators.progress.Plans.since;
import static org.openrbm.indicators.progress.Plans.startingAt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reporter;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.Observation;

/** Laws of plans: what may be stated in two ways is judged in one. */
class PlanPropertyTest {

  private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2020);

  @Property(tries = 200)
  void a_plan_of_one_target_is_that_target(
      @ForAll("seeds") long seed,
      @ForAll @IntRange(max = 100) int baseline,
      @ForAll @IntRange(max = 100) int actual,
      @ForAll @IntRange(min = 1, max = 2000) int days) {
    Random random = new Random(seed);
    Interval target = target(random);
    LocalDate asOf = START.plusDays(days);
    Indicator indicator =
        Indicators.builder()
            .addBaseline(Baseline.of(Ratio.of(baseline), ReportingPeriod.ofYear(2018)))
            .addTarget(IndicatorTarget.of(stated(target)))
            .build();
    Measurement value = Measurement.of("I", ReportingPeriod.of(asOf, asOf), Ratio.of(actual));

    Progress planned = Indicators.progress(indicator, asOf, value);
    Progress alone =
        ProgressCalculator.standard()
            .calculate(target, DUE, Ratio.of(baseline), START, Ratio.of(actual), asOf);

    assertThat(figures(planned)).isEqualTo(figures(alone));
    assertThat(planned.status()).isEqualTo(alone.status());
    assertThat(planned.reason()).isEqualTo(alone.reason());
    assertThat(planned.statusLabel()).isEqualTo(alone.statusLabel());
    assertThat(planned.actualDay()).isEqualTo(alone.actualDay());
  }

  private static Interval target(Random random) {
    Ratio limit = Ratio.of(random.nextInt(100));
    return switch (random.nextInt(5)) {
      case 0 -> Interval.ofAtLeast(limit);
      case 1 -> Interval.ofAtMost(limit);
      case 2 -> Interval.ofLessThan(limit);
      case 3 -> Interval.ofMoreThan(limit);
      default -> Interval.ofClosed(limit, limit.plus(Ratio.of(random.nextInt(30))));
    };
  }

  private static Target stated(Interval target) {
    boolean open = !target.closed();
    if (target.upper().isEmpty()) {
      Ratio limit = target.lower().orElseThrow();
      return open ? new Target.MoreThan(limit, DUE) : new Target.AtLeast(limit, DUE);
    }
    if (target.lower().isEmpty()) {
      Ratio limit = target.upper().orElseThrow();
      return open ? new Target.LessThan(limit, DUE) : new Target.AtMost(limit, DUE);
    }
    return new Target.Band(target, DUE);
  }

  private static List<Optional<Ratio>> figures(Progress of) {
    return Stream.of(
            of.baseline(),
            of.actual(),
            of.latest(),
            of.fraction(),
            of.cappedFraction(),
            of.achievement(),
            of.expected(),
            of.expectedFraction(),
            of.fractionOfExpected(),
            of.gap(),
            of.gapPercent(),
            of.statusFigure())
        .map(Figure::value)
        .toList();
  }

  private static String judged(Indicator indicator, ReportingPeriod period, List<Measurement> all) {
    MeasureProgress of = Plans.judged(indicator, period.toString(), MeasurementSet.of(all));
    return said(of.current()) + said(of.overall()) + of.actual().value() + of.actualDay();
  }

  private static String said(Optional<Judgement> of) {
    return of.map(
            judgement ->
                judgement.status()
                    + " "
                    + judgement.reason()
                    + judgement.progress().map(PlanPropertyTest::figures)
                    + "\n")
        .orElse("no target\n");
  }

  @Property(tries = 150)
  void splitting_a_flow_into_shorter_periods_changes_nothing(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    Indicator.Builder indicator = flow();
    if (random.nextBoolean()) {
      indicator.addBaseline(startingAt("10", "2019"));
    }
    indicator.addTarget(
        random.nextBoolean()
            ? during("2020", String.valueOf(random.nextInt(200)))
            : since(new Target.AtLeast(Ratio.of(random.nextInt(300)), day("2021-12-31"))));
    if (random.nextBoolean()) {
      indicator.addTarget(during("2020", new Target.AtMost(Ratio.of(150), YEAR.end())));
    }
    Indicator built = indicator.build();
    List<Measurement> split = new ArrayList<>();
    int sum = 0;
    LocalDate start = YEAR.start();
    while (!start.isAfter(YEAR.end())) {
      LocalDate end = start.plusDays(random.nextInt(200));
      end = end.isAfter(YEAR.end()) ? YEAR.end() : end;
      int value = random.nextInt(80);
      sum += value;
      split.add(Measurement.of("I", ReportingPeriod.of(start, end), Ratio.of(value)));
      start = end.plusDays(1);
    }
    List<Measurement> whole = List.of(Measurement.of("I", YEAR, Ratio.of(sum)));

    assertThat(judged(built, YEAR, split)).isEqualTo(judged(built, YEAR, whole));
    ReportingPeriod last = ReportingPeriod.of(YEAR.end(), YEAR.end());
    assertThat(judged(built, last, split)).isEqualTo(judged(built, last, whole));
  }

  @Property(tries = 100)
  void splitting_a_unit_into_smaller_ones_changes_nothing_for_sums(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    boolean counts = random.nextBoolean();
    Indicator indicator =
        (counts
                ? Indicators.builder(MeasureKind.PERCENTAGE)
                    .overUnits(AggregationRule.RATIO_OF_SUMS)
                : random.nextBoolean() ? Plans.stock() : flow())
            .addBaseline(startingAt("10", "2019"))
            .build();
    Indicator planned =
        indicator.withTargets(
            IndicatorTarget.of(
                new Target.AtLeast(Ratio.of(60), YEAR.end()), TargetWindow.during(YEAR)));
    List<Measurement> units = new ArrayList<>();
    List<Measurement> smaller = new ArrayList<>();
    for (String unit : List.of("A", "B", "C")) {
      int parts = 1 + random.nextInt(3);
      int sum = 0;
      int all = 0;
      for (int i = 0; i < parts; i++) {
        int part = random.nextInt(50);
        int of = part + 1 + random.nextInt(20);
        sum += part;
        all += of;
        smaller.add(reported(unit + i, part, of, counts));
      }
      units.add(reported(unit, sum, all, counts));
    }

    assertThat(judged(planned, YEAR, smaller)).isEqualTo(judged(planned, YEAR, units));
  }

  private static Measurement reported(String unit, int part, int all, boolean counts) {
    return Measurement.builder()
        .indicator("I")
        .period(YEAR)
        .reporter(unit)
        .observation(observed(part, all, counts))
        .build();
  }

  private static Observation observed(int part, int all, boolean counts) {
    return counts
        ? new Observation.Share(Ratio.of(part), Ratio.of(all))
        : new Observation.Value(Ratio.of(part));
  }

  @Property(tries = 100)
  void a_part_and_its_complement_are_the_whole(
      @ForAll("seeds") long seed,
      @ForAll @IntRange(max = 100) int women,
      @ForAll @IntRange(max = 100) int men) {
    Random random = new Random(seed);
    boolean counts = random.nextBoolean();
    Indicator indicator =
        (counts
                ? Indicators.builder(MeasureKind.PERCENTAGE)
                    .overUnits(AggregationRule.RATIO_OF_SUMS)
                : random.nextBoolean() ? Plans.stock() : flow())
            .addDisaggregation(
                Disaggregation.builder().dimension("sex").addCategories("women", "men").build())
            .addBaseline(startingAt("10", "2019"))
            .addTarget(during("2020", "60"))
            .build();
    Measurement whole =
        Measurement.builder()
            .indicator("I")
            .period(YEAR)
            .observation(observed(women + men, women + men + 20, counts))
            .build();
    List<Measurement> parts =
        List.of(
            whole
                .withCategories(Map.of("sex", "women"))
                .withObservation(observed(women, women + 10, counts)),
            whole
                .withCategories(Map.of("sex", "men"))
                .withObservation(observed(men, men + 10, counts)));

    assertThat(judged(indicator, YEAR, parts)).isEqualTo(judged(indicator, YEAR, List.of(whole)));
  }

  @Property(tries = 100)
  void weights_of_units_scaled_by_a_constant_change_nothing(
      @ForAll("seeds") long seed, @ForAll @IntRange(min = 1, max = 50) int times) {
    Random random = new Random(seed);
    List<Reporter> reporters = new ArrayList<>();
    List<Measurement> reports = new ArrayList<>();
    for (String unit : List.of("A", "B", "C")) {
      reporters.add(Reporter.of(unit, Ratio.of(1 + random.nextInt(9))));
      if (random.nextInt(4) > 0) {
        reports.add(reported(unit, random.nextInt(100), 0, false));
      }
    }
    Indicator indicator =
        Indicators.builder()
            .overUnits(AggregationRule.WEIGHTED_MEAN)
            .reporters(reporters)
            .addBaseline(startingAt("10", "2019"))
            .addTarget(during("2020", "60"))
            .build();
    Indicator scaled =
        indicator.withReporters(
            reporters.stream()
                .map(
                    of ->
                        Reporter.of(of.unit(), of.weight().orElseThrow().times(times).dividedBy(7)))
                .toList());

    assertThat(judged(scaled, YEAR, reports)).isEqualTo(judged(indicator, YEAR, reports));
    assertThat(coverage(scaled, reports)).isEqualTo(coverage(indicator, reports));
  }

  private static Optional<Ratio> coverage(Indicator indicator, List<Measurement> reports) {
    return Plans.judged(indicator, "2020", MeasurementSet.of(reports)).coverage().byWeight();
  }

  /** Steps of levels; no step is due in the period before its last day. */
  @Property(tries = 200)
  void a_period_is_judged_as_its_last_day(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    ReportingPeriod period =
        ReportingPeriod.parse(
            List.of("2020", "2020-Q1", "2019/2020", "2020-H2", "2020-02").get(random.nextInt(5)));
    Indicator.Builder indicator =
        Plans.stock()
            .addBaseline(startingAt("10", "2018"))
            .addMeansOfVerification(every(Frequency.QUARTERLY));
    for (String due : List.of("2018-12-31", "2020-02-29", "2020-12-31", "2021-06-30")) {
      LocalDate day = day(due);
      boolean early = period.contains(day) && day.isBefore(period.end());
      if (!early && random.nextBoolean()) {
        indicator.addTarget(
            IndicatorTarget.of(new Target.AtLeast(Ratio.of(random.nextInt(80)), day)));
      }
    }
    Indicator built = indicator.build();
    Assume.that(!built.targets().isEmpty());
    List<Measurement> reports = new ArrayList<>();
    for (String each : List.of("2019", "2020-Q1", "2020-Q2", "2020-02", "2020", "2021")) {
      if (random.nextBoolean()) {
        reports.add(Measurement.of("I", ReportingPeriod.parse(each), Ratio.of(random.nextInt(90))));
      }
    }

    assertThat(judged(built, period, reports))
        .isEqualTo(judged(built, ReportingPeriod.of(period.end(), period.end()), reports));
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }
}
