package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.atMost;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.observed;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reporter;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Observation;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeasureProgressTest {

  @Test
  void a_measure_without_a_target_has_values_and_no_judgement() {
    MeasureProgress standing =
        ProgressCalculator.standard()
            .calculate(Indicators.builder().build(), set(value("2022", "5")), DUE)
            .untargeted()
            .get(0);

    assertThat(standing.actual().value()).hasValue(n("5"));
    assertThat(standing.targets()).isEmpty();
    assertThat(standing.status()).isEqualTo(Status.NOT_COMPUTABLE);
    assertThat(standing.reason()).hasValue(NotComputable.NO_TARGET);
  }

  @Test
  void targets_of_one_day_hold_together() {
    MeasureProgress band = of("40", "50", "60");

    assertThat(band.targets()).hasSize(2);
    assertThat(band.progress().orElseThrow().target()).hasToString("[50, 60]");
    assertThat(band.status()).isEqualTo(Status.MISSED); // 8 of 10
    assertThat(band.reason()).isEmpty();
  }

  @Test
  void targets_that_contradict_each_other_leave_the_values() {
    MeasureProgress neither = of("40", "60", "50");

    assertThat(neither.progress()).isEmpty();
    assertThat(neither.baseline().value()).hasValue(n("40"));
    assertThat(neither.actual().value()).hasValue(n("48"));
    assertThat(neither.status()).isEqualTo(Status.NOT_COMPUTABLE);
    assertThat(neither.reason()).hasValue(NotComputable.CONTRADICTORY_TARGETS);
  }

  @Test
  void without_a_target_freshness_and_coverage_show_all_the_same() {
    Indicator quarterly =
        Plans.stock()
            .addReporters(Reporter.of("A"), Reporter.of("B"))
            .addMeansOfVerification(Plans.every(Frequency.QUARTERLY))
            .build();
    MeasurementSet reports = set(Indicators.by("A", "2022-Q2", "5"));
    MeasureProgress standing = Plans.judged(quarterly, "2022-09-29/2022-09-29", reports);

    assertThat(standing.current()).isEmpty();
    assertThat(standing.overall()).isEmpty();
    assertThat(standing.actualDay()).hasValue(Plans.day("2022-06-30"));
    assertThat(standing.nextDue()).hasValue(Plans.day("2022-09-30"));
    assertThat(standing.stale()).isFalse();
    assertThat(standing.coverage()).hasToString("1 of 2 reported");
    assertThat(Plans.judged(quarterly, "2022-Q3", reports).stale()).isTrue();
    assertThat(standing)
        .hasToString("a: not computable, there is no target, actual 5 of 2022-06-30");
  }

  @Test
  void the_next_figure_is_due_one_step_after_the_latest_or_after_the_baseline() {
    Indicator yearly =
        Plans.stock()
            .addBaseline(Plans.startingAt("0", "2019"))
            .addTarget(Plans.on(Plans.atLeast("9", "2023-12-31")))
            .addMeansOfVerification(Plans.every(Frequency.ANNUAL))
            .build();

    assertThat(Plans.judged(yearly, "2020", set()).nextDue()).hasValue(Plans.day("2020-12-31"));
    assertThat(Plans.judged(yearly, "2020", set()).stale()).isFalse();
    assertThat(Plans.judged(yearly, "2021", set(value("2020", "3"))).nextDue())
        .hasValue(Plans.day("2021-12-31"));
    assertThat(Plans.judged(yearly.withBaselines(), "2020", set()).nextDue()).isEmpty();
    assertThat(Plans.judged(yearly.withMeansOfVerification(), "2020", set()).nextDue()).isEmpty();
  }

  @Test
  void of_several_sources_the_most_frequent_says_when_the_next_figure_is_due() {
    Indicator two =
        Plans.stock()
            .addMeansOfVerification(Plans.every(Frequency.ANNUAL), Plans.every(Frequency.MONTHLY))
            .build();
    Indicator once = Plans.stock().addMeansOfVerification(Plans.every(Frequency.ONCE)).build();

    assertThat(Plans.judged(two, "2020", set(value("2020-01", "3"))).nextDue())
        .hasValue(Plans.day("2020-02-29")); // a leap year
    assertThat(Plans.judged(two, "2021", set(value("2021-01", "3"))).nextDue())
        .hasValue(Plans.day("2021-02-28"));
    MeasureProgress never = Plans.judged(once, "2021", set(value("2020-01", "3")));
    assertThat(never.nextDue()).isEmpty();
    assertThat(never.stale()).isFalse();
  }

  @Test
  void levels_names_and_statements_stand_in_words() {
    Indicator level = Indicators.builder(MeasureKind.ORDINAL).build();
    Indicator text = Indicators.builder(MeasureKind.QUALITATIVE).build();

    assertThat(words(level, observed("2022", new Observation.Rung("fair")))).isEqualTo("fair");
    assertThat(words(text, observed("2022", new Observation.Statement(LocalizedText.of("in use")))))
        .isEqualTo("in use");
    assertThat(
            words(
                text.withOverUnits(AggregationRule.LATEST),
                said("B", "not yet"),
                said("A", "in use")))
        .isEqualTo("A: in use; B: not yet");
    assertThat(words(Plans.stock().build(), value("2022", "5"))).isEmpty();
    assertThat(words(level)).isEmpty();
  }

  private static Measurement said(String unit, String text) {
    return observed("2022", new Observation.Statement(LocalizedText.of(text))).withReporter(unit);
  }

  private static String words(Indicator indicator, Measurement... reports) {
    return Plans.judged(indicator, "2022", set(reports))
        .words()
        .map(text -> text.inOrFallback("en"))
        .orElse("");
  }

  @Test
  void it_is_one_line_with_part_and_unit() {
    Indicator part =
        Plans.stock()
            .addDisaggregation(Disaggregation.builder().dimension("sex").build())
            .addTarget(
                Plans.on(Plans.atLeast("9", "2022-12-31"))
                    .withCategories(Map.of("sex", "women"))
                    .withReporter("A"))
            .build();

    assertThat(
            Plans.judged(
                part,
                "2022",
                set(Indicators.by("A", "2022", "9").withCategories(Map.of("sex", "women")))))
        .hasToString(
            "a {sex=women} of A: achieved, actual 9 of 2022-12-31, target [9, +inf) by 2022-12-31");
  }

  private static MeasureProgress of(String baseline, String least, String most) {
    Indicator indicator =
        Indicators.builder(MeasureKind.UNIT)
            .addBaseline(Indicators.baseline(baseline))
            .addTarget(Indicators.target(atLeast(least)))
            .addTarget(Indicators.target(atMost(most)))
            .build();
    return ProgressCalculator.standard()
        .calculate(indicator, set(value("2022", "48")), DUE)
        .parts()
        .get(0);
  }
}
