package org.openrbm.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.bare;
import static org.openrbm.indicators.progress.Indicators.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.core.review.Finding;
import org.openrbm.core.review.Severity;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;

class MeasurementReviewPropertyTest {

  @Property(tries = 300)
  void valid_data_have_no_error(@ForAll long seed) {
    Random random = new Random(seed);
    Indicator indicator = indicator(random);
    List<Measurement> valid = measurements(indicator, random, false);

    assertThat(MeasurementReview.review(framework(indicator), MeasurementSet.of(valid)))
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(MeasurementReview.impossible(indicator, valid)).isEmpty();
  }

  @Property(tries = 200)
  void the_order_of_measurements_changes_nothing(@ForAll long seed) {
    Random random = new Random(seed);
    Indicator indicator = indicator(random);
    LogicalFramework framework = framework(indicator);
    List<Measurement> some = measurements(indicator, random, true);
    List<Finding> findings = MeasurementReview.review(framework, MeasurementSet.of(some));

    Collections.shuffle(some, random);
    assertThat(MeasurementReview.review(framework, MeasurementSet.of(some))).isEqualTo(findings);
  }

  /** What the calculation refuses is what the review calls an error. */
  @Property(tries = 200)
  void errors_of_the_review_are_those_that_are_impossible_alone(@ForAll long seed) {
    Random random = new Random(seed);
    Indicator indicator = indicator(random);
    List<Measurement> some = measurements(indicator, random, true);

    assertThat(
            MeasurementReview.review(framework(indicator), MeasurementSet.of(some)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule() + finding.message()))
        .containsExactlyInAnyOrderElementsOf(
            MeasurementReview.impossible(indicator, some).stream()
                .map(finding -> finding.rule() + finding.message())
                .toList());
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
    Indicator.Builder indicator =
        bare()
            .accumulation(pick(random, Accumulation.values()))
            .addDisaggregation(
                Disaggregation.builder().dimension("sex").addCategories("f", "m").build());
    for (String code : List.of("a", "b").subList(0, 1 + random.nextInt(2))) {
      indicator.addMeasure(measureOf(code, pick(random, MeasureKind.values())));
    }
    return indicator.build();
  }

  private static Measure measureOf(String code, MeasureKind kind) {
    return switch (kind) {
      case SCORE ->
          Measure.builder()
              .code(code)
              .title(LocalizedText.of("score"))
              .kind(kind)
              .scale(Interval.parse("[0, 9]"))
              .build();
      case MONEY ->
          Measure.builder()
              .code(code)
              .title(LocalizedText.of("amount"))
              .kind(kind)
              .currency("CHF")
              .build();
      case UNIT, PERCENTAGE, NOMINAL, ORDINAL, QUALITATIVE, DAYS, INDEX -> measure(code, kind);
    };
  }

  private static List<Measurement> measurements(
      Indicator indicator, Random random, boolean faulty) {
    List<Measurement> measurements = new ArrayList<>();
    Set<Measurement.Key> seen = new HashSet<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      Measure measure = indicator.measures().get(random.nextInt(indicator.measures().size()));
      boolean fault = faulty && random.nextInt(3) == 0;
      Measurement measurement =
          Measurement.builder()
              .indicator("I")
              .measure(measure.code())
              .reporter(Optional.of("HQ").filter(unit -> random.nextBoolean()))
              .scope(pick(random, ReportScope.values()))
              .period(ReportingPeriod.ofYear(2020 + random.nextInt(2)))
              .putAllCategories(
                  random.nextBoolean() ? Map.of("sex", pick(random, "f", "m")) : Map.of())
              .observation(fault ? odd(random) : fitting(measure, random))
              .nature(pick(random, DataNature.values()))
              .build();
      if (seen.add(measurement.key(indicator))) {
        measurements.add(
            fault && random.nextBoolean()
                ? measurement.withCategories(Map.of("sex", "x" + measurements.size()))
                : measurement);
      }
    }
    return measurements;
  }

  private static Observation fitting(Measure measure, Random random) {
    return switch (measure.kind()) {
      case QUALITATIVE -> new Observation.Statement(LocalizedText.of("well"));
      case ORDINAL -> new Observation.Rung(pick(random, "none", "low", "fair", "high"));
      case NOMINAL -> new Observation.Rung("anything");
      case MONEY -> new Observation.Value(Ratio.of(random.nextInt(9) - 4), "CHF");
      case INDEX -> new Observation.Value(Ratio.of(random.nextInt(9) - 4));
      case PERCENTAGE -> new Observation.Share(Ratio.of(random.nextInt(5)), Ratio.of(4));
      case UNIT, DAYS, SCORE -> new Observation.Value(Ratio.of(random.nextInt(10)));
    };
  }

  private static Observation odd(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Observation.Value(Ratio.of(random.nextInt(900) - 450));
      case 1 -> new Observation.Value(Ratio.of(random.nextInt(9)), "USD");
      case 2 -> new Observation.Share(Ratio.of(random.nextInt(9) - 4), Ratio.of(3));
      default -> new Observation.Rung("fiar");
    };
  }

  @SafeVarargs
  private static <T> T pick(Random random, T... of) {
    return of[random.nextInt(of.length)];
  }
}
