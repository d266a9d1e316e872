package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.HALFWAY;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.atMost;
import static org.openrbm.indicators.progress.Indicators.band;
import static org.openrbm.indicators.progress.Indicators.baseline;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.target;
import static org.openrbm.indicators.progress.Indicators.value;

import com.google.common.collect.Collections2;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.indicators.measurement.Measurement;

/** Several targets of one measure: those of one day hold together, in any order and spelling. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TargetsTogetherTest {

  private static final LocalDate NEXT = LocalDate.of(2021, 12, 31);

  @Test
  void two_targets_of_one_day_are_both_to_be_met() {
    assertThat(held("90", target(atLeast("40")), target(atMost("60"))))
        .containsOnly("OFF_TRACK against [40, 60] by 2022-12-31");
    assertThat(held("50", target(atLeast("40")), target(atMost("60"))))
        .containsOnly("ACHIEVED against [40, 60] by 2022-12-31");
    assertThat(held("45", target(atLeast("40")), target(atLeast("50")), target(band("[30, 80]"))))
        .containsOnly("ON_TRACK against [50, 80] by 2022-12-31"); // 9/10, of 1096/1461 expected
  }

  @Test
  void targets_of_one_day_that_no_value_meets_have_a_reason() {
    assertThat(held("50", target(atLeast("60")), target(atMost("40"))))
        .containsOnly("NOT_COMPUTABLE (CONTRADICTORY_TARGETS)");
  }

  @Test
  void a_measure_is_held_against_one_day_however_its_targets_name_it() {
    // from 40 of 2018: at least 44 by 2021, at least 60 by 2022
    for (List<String> first : List.of(List.<String>of(), List.of("a"), List.of("a", "b"))) {
      for (List<String> second : List.of(List.<String>of(), List.of("b", "a"))) {
        assertThat(
                heldOfTwo(
                    IndicatorTarget.builder()
                        .target(new Target.AtLeast(n("44"), NEXT))
                        .measures(first)
                        .build(),
                    IndicatorTarget.builder().target(atLeast("60")).measures(second).build()))
            .as("%s and %s", first, second)
            .allSatisfy(parts -> assertThat(parts).startsWith("a ACHIEVED against [44, +inf)"))
            .allSatisfy(parts -> assertThat(parts).containsOnlyOnce("a "))
            .allSatisfy(parts -> assertThat(parts).containsOnlyOnce("b "));
      }
    }
  }

  @Test
  void a_mean_is_another_quantity_than_its_measures() {
    IndicatorTarget mean =
        IndicatorTarget.builder()
            .target(atMost("45"))
            .combination(MeasureCombination.MEAN)
            .addMeasures("b", "a")
            .build();

    assertThat(heldOfTwo(mean, IndicatorTarget.builder().target(atLeast("60")).build()))
        .containsOnly(
            "a BEHIND against [60, +inf) by 2022-12-31, b OFF_TRACK against [60, +inf) by"
                + " 2022-12-31, a+b ACHIEVED against (-inf, 45] by 2022-12-31");
  }

  @Test
  void a_step_and_a_level_of_one_day_hold_together() {
    IndicatorTarget steps =
        target(
            new Target.Stepwise(
                List.of(new Target.Step(n("10"), NEXT), new Target.Step(n("10"), DUE)),
                ChangeUnit.INDICATOR_UNIT,
                ChangeBase.BASELINE));
    IndicatorTarget level = target(new Target.AtMost(n("30"), NEXT));

    assertThat(held("35", steps, level)).containsOnly("MISSED against [10, 30] by 2021-12-31");
  }

  /** What comes out for every order of the targets, of an indicator that started at 0. */
  private static List<String> held(String actual, IndicatorTarget... targets) {
    return Collections2.permutations(Arrays.asList(targets)).stream()
        .map(
            order ->
                ProgressCalculator.standard()
                    .calculate(
                        Indicators.builder(MeasureKind.UNIT)
                            .addBaseline(baseline("0"))
                            .addAllTargets(order)
                            .build(),
                        set(value("2021", actual)),
                        NEXT))
        .map(TargetsTogetherTest::words)
        .toList();
  }

  private static String words(IndicatorProgress of) {
    return of.reason()
        .map(reason -> of.status() + " (" + reason + ")")
        .orElseGet(
            () ->
                "%s against %s by %s"
                    .formatted(of.status(), of.progress().target(), of.progress().due()));
  }

  /** Two measures from 40; a is at 48 and b at 40 by half-way. */
  private static List<String> heldOfTwo(IndicatorTarget... targets) {
    return Collections2.permutations(Arrays.asList(targets)).stream()
        .map(order -> Indicators.bare().addAllTargets(order))
        .map(
            indicator ->
                indicator
                    .addMeasure(Indicators.measure("a", MeasureKind.UNIT))
                    .addMeasure(Indicators.measure("b", MeasureKind.UNIT))
                    .addBaseline(Baseline.builder().from(baseline("40")).measure("a").build())
                    .addBaseline(Baseline.builder().from(baseline("40")).measure("b").build())
                    .build())
        .map(
            indicator ->
                ProgressCalculator.standard()
                    .calculate(indicator, set(of("a", "48"), of("b", "40")), HALFWAY))
        .map(TargetsTogetherTest::parts)
        .toList();
  }

  private static String parts(IndicatorProgress of) {
    return of.parts().stream()
        .map(
            part ->
                "%s %s against %s by %s"
                    .formatted(
                        String.join("+", part.measures().stream().map(m -> m.code()).toList()),
                        part.status(),
                        part.progress().orElseThrow().target(),
                        part.progress().orElseThrow().due()))
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  private static Measurement of(String measure, String value) {
    return Measurement.builder().from(value("2020", value)).measure(measure).build();
  }
}
