package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.HALFWAY;
import static org.openrbm.indicators.progress.Indicators.START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.json.RbmJson;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reporter;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.report.PerformanceReport;
import org.openrbm.indicators.report.PerformanceReporter;

/** What is a set has no order: neither targets nor baselines nor measurements nor overrides. */
class ProgressOrderPropertyTest {

  private static final List<LocalDate> DAYS = List.of(HALFWAY, DUE.minusYears(1), DUE);

  private static final List<String> PERIODS =
      List.of("2018", "2019", "2020", "2020-10-01/2020-12-31", "2020-07-01/2020-12-31");

  @Property
  void the_order_of_a_set_changes_no_figure_and_no_line_of_the_report(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    Indicator indicator = indicator(random);
    List<Measurement> measured = measured(random, indicator);
    LocalDate asOf = List.of(HALFWAY, DUE, DUE.plusYears(1)).get(random.nextInt(3));
    List<StatusOverride> overrides = overrides(random);
    String once = figures(indicator, measured, overrides, asOf);

    for (int i = 0; i < 4; i++) {
      Indicator shuffled =
          Indicator.builder()
              .from(indicator)
              .targets(
                  shuffled(indicator.targets(), random).stream()
                      .map(target -> target.withMeasures(shuffled(target.measures(), random)))
                      .toList())
              .baselines(shuffled(indicator.baselines(), random))
              .build();
      assertThat(figures(shuffled, shuffled(measured, random), shuffled(overrides, random), asOf))
          .isEqualTo(once);
    }
  }

  @Property
  void the_way_in_which_a_measure_is_named_changes_no_figure(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    Indicator indicator = indicator(random);
    List<Measurement> measured = measured(random, indicator);
    List<String> all = indicator.measures().stream().map(Measure::code).toList();
    boolean only = all.size() == 1;
    Indicator named =
        Indicator.builder()
            .from(indicator)
            .targets(
                indicator.targets().stream()
                    .map(t -> t.measures().isEmpty() ? t.withMeasures(all) : t)
                    .toList())
            .baselines(
                indicator.baselines().stream()
                    .map(b -> only && random.nextBoolean() ? b.withMeasure(all.get(0)) : b)
                    .toList())
            .build();
    List<Measurement> stated =
        measured.stream()
            .map(m -> only && random.nextBoolean() ? m.withMeasure(all.get(0)) : m)
            .toList();

    assertThat(figures(named, stated, List.of(), DUE))
        .isEqualTo(figures(indicator, measured, List.of(), DUE));
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** Everything that comes out: the report, and how each figure was derived. */
  private static String figures(
      Indicator indicator,
      List<Measurement> measured,
      List<StatusOverride> overrides,
      LocalDate asOf) {
    PerformanceReport report =
        PerformanceReporter.standard()
            .withOverrides(overrides)
            .report(
                framework(indicator), ReportingPeriod.of(asOf, asOf), MeasurementSet.of(measured));
    StringBuilder all = new StringBuilder(RbmJson.write(report)).append('\n');
    for (MeasureProgress part : report.indicator("I").parts()) {
      part.progress()
          .ifPresent(
              progress ->
                  all.append(progress)
                      .append(progress.gap())
                      .append(progress.reason())
                      .append(progress.fraction().render())
                      .append('\n'));
      all.append(part.actual()).append(part.baseline()).append(part.reason());
    }
    return all.append(report.indicator("I").reason())
        .append(report.indicator("I").untargeted().stream().map(MeasureProgress::actual).toList())
        .toString();
  }

  private static LogicalFramework framework(Indicator indicator) {
    return LogicalFramework.builder()
        .id("F")
        .title(LocalizedText.of("framework"))
        .period(ReportingPeriod.parse("2019/2022"))
        .mandate(Mandate.builder().code("M").title(LocalizedText.of("mandate")).build())
        .addIntermediateOutcome(
            IntermediateOutcome.builder()
                .code("O")
                .title(LocalizedText.of("outcome"))
                .addIndicator(indicator)
                .build())
        .build();
  }

  private static Indicator indicator(Random random) {
    int measures = 1 + random.nextInt(3);
    List<String> codes = List.of("b", "a", "c").subList(0, measures); // not in the order of letters
    Accumulation accumulation = one(Accumulation.values(), random);
    Indicator.Builder indicator =
        Indicators.bare()
            .accumulation(accumulation)
            .addDisaggregation(Disaggregation.builder().dimension("sex").build())
            .overUnits(rule(random))
            .overPeriods(accumulation.cumulative() ? AggregationRule.LATEST : rule(random))
            .addReporters(Reporter.of("A", Ratio.ONE), Reporter.of("B", Ratio.of(3)));
    codes.forEach(c -> indicator.addMeasure(Indicators.measure(c, MeasureKind.PERCENTAGE)));
    for (String code : codes) {
      for (String period : List.of("2018", "2018-10-01/2018-12-31")) {
        if (random.nextInt(4) > 0) {
          Baseline.Builder baseline =
              Baseline.builder()
                  .value(Ratio.of(random.nextInt(60)))
                  .period(ReportingPeriod.parse(period));
          if (measures > 1 || random.nextBoolean()) {
            baseline.measure(code);
          }
          indicator.addBaseline(baseline.build());
        }
      }
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      IndicatorTarget target = target(random, codes);
      indicator.addTarget(
          accumulation == Accumulation.FLOW
              ? target.withWindow(TargetWindow.SINCE_BASELINE)
              : target);
    }
    return indicator.build();
  }

  /** A rule that works for a percentage. */
  private static AggregationRule rule(Random random) {
    AggregationRule rule = one(AggregationRule.values(), random);
    return rule == AggregationRule.SUM ? AggregationRule.RATIO_OF_SUMS : rule;
  }

  private static IndicatorTarget target(Random random, List<String> codes) {
    LocalDate due = DAYS.get(random.nextInt(DAYS.size()));
    Ratio level = Ratio.of(30 + random.nextInt(40));
    Target target =
        switch (random.nextInt(5)) {
          case 0 -> new Target.AtMost(level, due);
          case 1 -> new Target.Band(Interval.ofClosed(level, level.plus(Ratio.of(20))), due);
          case 2 -> new Target.Maintain(Ratio.of(5), ChangeUnit.INDICATOR_UNIT, due);
          case 3 ->
              new Target.Stepwise(
                  List.of(
                      new Target.Step(Ratio.of(10), HALFWAY),
                      new Target.Step(Ratio.of(5), DAYS.get(1 + random.nextInt(2)))),
                  ChangeUnit.PERCENT,
                  ChangeBase.PREVIOUS);
          default -> new Target.AtLeast(level, due);
        };
    List<String> named = shuffled(codes, random).subList(0, random.nextInt(codes.size() + 1));
    int of = named.isEmpty() ? codes.size() : named.size();
    IndicatorTarget.Builder built =
        IndicatorTarget.builder().from(Indicators.target(target)).measures(named);
    if (of > 1 && random.nextInt(3) == 0) {
      built.combination(MeasureCombination.MEAN);
    }
    if (random.nextInt(4) == 0) {
      built.putCategory("sex", random.nextBoolean() ? "f" : "m");
    }
    return built.build();
  }

  private static List<Measurement> measured(Random random, Indicator indicator) {
    Map<List<Object>, Measurement> measured = new LinkedHashMap<>();
    for (int i = random.nextInt(10); i > 0; i--) {
      ReportingPeriod period = ReportingPeriod.parse(PERIODS.get(random.nextInt(5)));
      LocalDate recorded = period.end().plusDays(random.nextInt(2) * 100L);
      Measurement.Builder builder =
          Measurement.builder()
              .indicator("I")
              .period(period)
              .recordedOn(recorded)
              .observation(observation(random));
      String code = indicator.measures().get(random.nextInt(indicator.measures().size())).code();
      if (indicator.measures().size() > 1 || random.nextBoolean()) {
        builder.measure(code);
      }
      if (random.nextInt(3) > 0) {
        builder.reporter(random.nextBoolean() ? "A" : "B");
      }
      if (random.nextInt(4) == 0) {
        builder.putCategory("sex", random.nextBoolean() ? "f" : "m");
      }
      Measurement built = builder.build();
      measured.put(List.of(code, built.reporter(), built.categories(), period, recorded), built);
    }
    return new ArrayList<>(measured.values());
  }

  private static Observation observation(Random random) {
    int all = random.nextInt(6);
    return random.nextBoolean()
        ? new Observation.Share(Ratio.of(random.nextInt(all + 1)), Ratio.of(all))
        : new Observation.Value(Ratio.of(random.nextInt(80)));
  }

  private static List<StatusOverride> overrides(Random random) {
    List<StatusOverride> overrides = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Status status = one(Status.values(), random);
      overrides.add(StatusOverride.of("I", status, "Ada", START.plusYears(i), "as agreed"));
    }
    return overrides;
  }

  private static <E> E one(E[] of, Random random) {
    return of[random.nextInt(of.length)];
  }
}
