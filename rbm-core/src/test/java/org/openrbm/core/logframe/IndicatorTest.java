package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.END_2021;
import static org.openrbm.core.logframe.Frameworks.count;
import static org.openrbm.core.logframe.Frameworks.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.ResolvedTarget;
import org.openrbm.core.target.Target;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorTest {

  private static final Measure A = count();
  private static final Measure B = count().withCode("b");

  private static Indicator.Builder of(Measure... measures) {
    return Indicator.builder().code("I").title(text("indicator", "指标")).addMeasures(measures);
  }

  @Test
  void no_code_names_the_only_measure_and_none_of_several() {
    assertThat(of(A).build().named(Optional.empty())).hasValue(A);
    assertThat(of(A).build().named(Optional.of("a"))).hasValue(A);
    assertThat(of(A, B).build().named(Optional.empty())).isEmpty();
    assertThat(of(A, B).build().named(Optional.of("b"))).hasValue(B);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(A).build().named(Optional.of("b")))
        .withMessage("indicator 'I' has no measure 'b'");
  }

  @Test
  void a_target_speaks_of_the_same_measures_in_whatever_order_it_names_them() {
    for (List<String> codes : List.of(List.<String>of(), List.of("a", "b"), List.of("b", "a"))) {
      IndicatorTarget each =
          IndicatorTarget.builder()
              .target(new Target.AtLeast(Ratio.ONE, END_2021))
              .measures(codes)
              .build();
      Indicator indicator = of(A, B).addTarget(each).build();

      assertThat(indicator.measuresOf(each)).containsExactly(A, B);
      assertThat(indicator.subjectsOf(each)).containsExactly(List.of(A), List.of(B));
      assertThat(indicator.subjectsOf(each.withCombination(MeasureCombination.MEAN)))
          .containsExactly(List.of(A, B));
    }
  }

  /** The whole starts at 100 and at 60, women at 40; the older baseline of a does not count. */
  @Test
  void a_target_starts_from_the_latest_baselines_of_its_measures_and_part() {
    ReportingPeriod y2017 = ReportingPeriod.ofYear(2017);
    Baseline a = Baseline.of(Ratio.of(100), y2017).withMeasure("a");
    Baseline women = a.withValue(Ratio.of(40)).withCategories(Map.of("sex", "women"));
    Baseline older = a.withValue(Ratio.of(80)).withPeriod(ReportingPeriod.ofYear(2016));
    Baseline b = Baseline.of(Ratio.of(60), y2017).withMeasure("b");
    Indicator indicator =
        of(A, B)
            .addDisaggregation(Disaggregation.builder().dimension("sex").build())
            .addBaselines(a, women, older, b)
            .build();

    assertThat(indicator.start(List.of(A), Map.of()).value()).contains(Ratio.of(100));
    assertThat(indicator.start(List.of(A, B), Map.of()).value()).contains(Ratio.of(80));
    assertThat(indicator.start(List.of(A), Map.of("sex", "women")).value()).contains(Ratio.of(40));
    assertThat(indicator.start(List.of(A, B), Map.of("sex", "women")).value()).isEmpty();
    IndicatorTarget keep =
        IndicatorTarget.of(new Target.Maintain(Ratio.ONE, ChangeUnit.INDICATOR_UNIT, END_2021))
            .withCategories(Map.of("sex", "women"));
    assertThat(indicator.resolve(keep, A))
        .containsExactly(new ResolvedTarget(END_2021, Interval.parse("[39, 41]")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> indicator.resolve(keep, B))
        .withMessage(
            "target of measure 'b' by 2021-12-31 is relative to a baseline that is not quantified");
  }

  @Test
  void of_baselines_that_end_on_one_day_that_of_the_longest_period_stands() {
    Baseline year = Baseline.of(Ratio.of(40), ReportingPeriod.ofYear(2018));
    Baseline quarter =
        Baseline.of(Ratio.of(9), ReportingPeriod.parse("2018-10-01/2018-12-31")).withMeasure("a");
    Baseline older = Baseline.of(Ratio.of(7), ReportingPeriod.ofYear(2017));

    for (List<Baseline> baselines :
        List.of(List.of(year, quarter, older), List.of(quarter, older, year))) {
      assertThat(of(A).baselines(baselines).build().baseline(A, Map.of())).hasValue(year);
    }
  }

  @Test
  void a_baseline_takes_the_place_of_the_one_for_the_same_days() {
    Indicator mobility = Frameworks.mobility();
    Baseline corrected = Baseline.of(Ratio.of(98), ReportingPeriod.ofYear(2017));
    Baseline named = corrected.withMeasure("a");
    Baseline later = Baseline.of(Ratio.of(104), ReportingPeriod.ofYear(2018));

    assertThat(mobility.withBaseline(corrected).baselines()).containsExactly(corrected);
    assertThat(mobility.withBaseline(named).baselines()).containsExactly(named);
    assertThat(mobility.withBaseline(later).baselines())
        .containsExactly(mobility.baselines().get(0), later);
    assertThat(
            mobility
                .withDisaggregations(Disaggregation.builder().dimension("sex").build())
                .withBaseline(corrected.withCategories(Map.of("sex", "F")))
                .baselines())
        .hasSize(2);
  }
}
