package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.HALFWAY;
import static org.openrbm.indicators.progress.Indicators.START;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.atMost;
import static org.openrbm.indicators.progress.Indicators.band;
import static org.openrbm.indicators.progress.Indicators.baseline;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.observed;
import static org.openrbm.indicators.progress.Indicators.progress;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.target;
import static org.openrbm.indicators.progress.Indicators.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetRevision;
import org.openrbm.core.target.Validity;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Observation;

/** Every kind of target. What a value is made of stands in ActualValueTest. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgressCalculatorTest {

  @Test
  void a_band_is_approached_from_either_side() {
    Indicator women = Indicators.of("44.6", band("[47, 53]"));

    assertThat(progress(women, DUE, value("2022", "46")).fraction().value()).hasValue(n("7/12"));
    assertThat(progress(women, DUE, value("2022", "54")).fraction().value()).hasValue(n("7/12"));
    assertThat(progress(women, DUE, value("2022", "54")).gap().value()).hasValue(n("-1"));
    assertThat(progress(women, DUE, value("2022", "47")).status()).isEqualTo(Status.ACHIEVED);
    assertThat(progress(women, DUE, value("2022", "46")).achievement().reason())
        .hasValue(NotComputable.BAND_TARGET);
  }

  /** 20 per cent a step over 200: 240 and 280 on the fixed baseline, 240 and 288 compound. */
  @ParameterizedTest
  @CsvSource({"BASELINE, 280", "PREVIOUS, 288"})
  void a_change_is_linear_or_compound_as_stated(ChangeBase base, String level) {
    Indicator indicator =
        Indicators.of("200", new Target.Change(n("20"), ChangeUnit.PERCENT, 2, base, DUE));

    assertThat(progress(indicator, DUE).target().lower()).hasValue(n(level));
  }

  @Test
  void of_steps_the_one_due_next_is_in_force_and_its_day_belongs_to_it() {
    LocalDate first = LocalDate.of(2020, 6, 30);
    Indicator indicator =
        Indicators.of(
            "100",
            new Target.Stepwise(
                List.of(new Target.Step(n("10"), first), new Target.Step(n("5"), DUE)),
                ChangeUnit.PERCENT,
                ChangeBase.BASELINE));

    assertThat(progress(indicator, first).target()).hasToString("[110, +inf)");
    assertThat(progress(indicator, first.plusDays(1)).target()).hasToString("[115, +inf)");
    assertThat(progress(indicator, DUE.plusYears(1)).due()).isEqualTo(DUE);
  }

  @ParameterizedTest
  @CsvSource({"57, ACHIEVED", "63, ACHIEVED", "56.9, OFF_TRACK", "63.1, OFF_TRACK"})
  void a_level_is_kept_give_or_take_5_per_cent(String actual, Status status) {
    Indicator indicator = Indicators.of("60", new Target.Maintain(n("5"), ChangeUnit.PERCENT, DUE));

    assertThat(progress(indicator, HALFWAY, value("2020", actual)).status()).isEqualTo(status);
  }

  @Test
  void levels_are_climbed_rung_by_rung() {
    Indicator indicator =
        Indicators.builder(MeasureKind.ORDINAL)
            .addBaseline(
                Baseline.builder().level("none").period(ReportingPeriod.ofYear(2018)).build())
            .addTarget(target(new Target.ReachLevel("high", DUE)))
            .build();

    Progress low = progress(indicator, DUE, observed("2022", new Observation.Rung("low")));

    assertThat(low.fraction().value()).hasValue(n("1/3"));
    assertThat(low.unit()).isEqualTo("level");
    assertThatThrownBy(
            () -> progress(indicator, DUE, observed("2022", new Observation.Rung("lwo"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "measurements of 'I' cannot be true: measurement of 'I' measure 'a' for"
                + " 2022-01-01/2022-12-31 is level 'lwo', but measure 'a' has only [none, low,"
                + " fair, high]");
  }

  @Test
  void a_name_is_reached_or_not() {
    Indicator indicator =
        Indicators.bare()
            .addMeasure(
                Indicators.measure("a", MeasureKind.NOMINAL).withLevels("yes", "partly", "no"))
            .addBaseline(
                Baseline.builder().level("no").period(ReportingPeriod.ofYear(2018)).build())
            .addTarget(target(new Target.ReachLevel("yes", DUE)))
            .build();

    assertThat(progress(indicator, DUE, observed("2022", new Observation.Rung("yes"))).status())
        .isEqualTo(Status.ACHIEVED);
    assertThat(progress(indicator, DUE, observed("2022", new Observation.Rung("no"))).status())
        .isEqualTo(Status.MISSED);
  }

  @ParameterizedTest
  @CsvSource({"3, false", "2.99, true"})
  void the_limit_itself_is_not_less_than_the_limit(String actual, boolean achieved) {
    Indicator indicator = Indicators.of("40", new Target.LessThan(n("3"), DUE));

    assertThat(progress(indicator, DUE, value("2022", actual)).status() == Status.ACHIEVED)
        .isEqualTo(achieved);
  }

  @Test
  void words_are_left_to_an_assessor_and_no_target_is_no_target() {
    Indicator words =
        Indicators.builder(MeasureKind.QUALITATIVE)
            .addTarget(target(new Target.Statement(LocalizedText.of("in use"), DUE)))
            .build();
    Indicator none =
        Indicators.builder()
            .addBaseline(baseline("40"))
            .addTarget(target(new Target.NoTarget(DUE)))
            .build();

    assertThat(reason(words)).hasValue(NotComputable.QUALITATIVE);
    assertThat(reason(none)).isEmpty();
    assertThat(ProgressCalculator.standard().calculate(none, set(), DUE).status())
        .isEqualTo(Status.NOT_DUE);
  }

  private static Optional<Reason> reason(Indicator indicator) {
    return ProgressCalculator.standard().calculate(indicator, set(), DUE).parts().get(0).reason();
  }

  @Test
  void a_milestone_is_complete_or_not() {
    Indicator indicator =
        Indicators.builder(MeasureKind.UNIT)
            .addBaseline(baseline("0"))
            .addTarget(target(new Target.CompleteMilestone("M1", DUE)))
            .build();

    assertThat(progress(indicator, DUE, value("2022", "1")).status()).isEqualTo(Status.ACHIEVED);
    assertThat(progress(indicator, DUE, value("2022", "0")).status()).isEqualTo(Status.MISSED);
  }

  @Test
  void the_mean_of_two_measures_is_held_against_a_band() {
    Indicator indicator = twoMeasures(MeasureCombination.MEAN, band("[90, 110]"));

    Progress mean = progress(indicator, DUE, of("a", "80"), of("b", "90"));

    assertThat(mean.baseline().value()).hasValue(n("70")); // of 60 and 80
    assertThat(mean.actual().value()).hasValue(n("85"));
    assertThat(mean.fraction().value()).hasValue(n("3/4")); // 5 of 20 left
    assertThat(progress(indicator, DUE, of("a", "80")).reason()).hasValue(NotComputable.NO_ACTUAL);
  }

  private static Status status(Indicator indicator, Measurement... measurements) {
    return ProgressCalculator.standard().calculate(indicator, set(measurements), DUE).status();
  }

  private static Indicator twoMeasures(MeasureCombination combination, Target target) {
    return Indicators.bare()
        .addMeasure(Indicators.measure("a", MeasureKind.PERCENTAGE))
        .addMeasure(Indicators.measure("b", MeasureKind.PERCENTAGE))
        .addBaseline(Baseline.builder().from(baseline("60")).measure("a").build())
        .addBaseline(Baseline.builder().from(baseline("80")).measure("b").build())
        .addTarget(IndicatorTarget.builder().combination(combination).target(target).build())
        .build();
  }

  private static Measurement of(String measure, String value) {
    return Measurement.builder().from(value("2022", value)).measure(measure).build();
  }

  @Test
  void a_measurement_of_no_measure_or_an_unknown_one_is_refused() {
    Indicator indicator = twoMeasures(MeasureCombination.EACH, atLeast("90"));

    assertThatThrownBy(() -> status(indicator, value("2022", "1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("measurement of 'I' for 2022-01-01/2022-12-31 must name one of its 2 measures");
    assertThatThrownBy(() -> status(indicator, of("c", "1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("indicator 'I' has no measure 'c'");
  }

  @Test
  void a_baseline_without_a_value_leaves_an_absolute_target_to_be_met() {
    Indicator indicator = unquantified(atLeast("50"));

    Progress met = progress(indicator, HALFWAY, value("2020", "50"));
    Progress open = progress(indicator, HALFWAY, value("2020", "40"));

    assertThat(met.status()).isEqualTo(Status.ACHIEVED);
    assertThat(met.fraction().reason()).hasValue(NotComputable.BASELINE_NOT_QUANTIFIED);
    assertThat(open.reason()).hasValue(NotComputable.BASELINE_NOT_QUANTIFIED);
  }

  @Test
  void a_relative_target_without_a_number_to_relate_to_has_a_reason() {
    Target change = new Target.Change(n("20"), ChangeUnit.PERCENT, 1, ChangeBase.BASELINE, DUE);

    assertThat(unresolved(unquantified(change))).isEqualTo(NotComputable.BASELINE_NOT_QUANTIFIED);
    assertThat(unresolved(Indicators.builder().addTarget(target(change)).build()))
        .isEqualTo(NotComputable.NO_BASELINE);
    assertThat(unresolved(Indicators.of("0", change))).isEqualTo(NotComputable.ZERO_BASELINE);
    assertThat(unresolved(Indicators.builder().build())).isEqualTo(NotComputable.NO_TARGET);
  }

  private static Indicator unquantified(Target target) {
    return Indicators.builder()
        .addBaseline(
            Baseline.ofUnquantified(LocalizedText.of("the survey"), ReportingPeriod.ofYear(2018)))
        .addTarget(target(target))
        .build();
  }

  private static Reason unresolved(Indicator indicator) {
    IndicatorProgress progress =
        ProgressCalculator.standard().calculate(indicator, set(value("2020", "1")), DUE);
    assertThat(progress.status()).isEqualTo(Status.NOT_COMPUTABLE);
    return progress.reason().orElseThrow();
  }

  @Test
  void one_value_is_held_against_one_target_without_an_indicator() {
    Progress progress =
        ProgressCalculator.standard()
            .calculate(
                org.openrbm.core.Interval.ofAtMost(n("120")),
                DUE,
                n("159"),
                START,
                n("182"),
                HALFWAY);

    assertThat(progress)
        .hasToString(
            "OFF_TRACK, progress -23/39, actual 182 of 2020-12-31, target (-inf, 120] by 2022-12-31,"
                + " as of 2020-12-31");
    assertThat(progress.fraction().value().map(Ratio::signum)).hasValue(-1);
    assertThat(progress(Indicators.of("159", atMost("120")), HALFWAY, value("2020", "182")))
        .hasToString(progress.toString());
  }

  @Test
  void what_was_known_on_a_day_comes_out_again() {
    Indicator indicator =
        Plans.stock()
            .addBaseline(Plans.startingAt("0", "2018"))
            .addBaseline(Plans.startingAt("20", "2018").withKnownOn(Plans.day("2021-02-01")))
            .addTarget(
                Plans.on(Plans.atLeast("80", "2020-12-31"))
                    .withRevisions(
                        TargetRevision.corrected(
                            Plans.atLeast("100", "2020-12-31"), Plans.day("2021-03-01"), "a slip")))
            .addTarget(
                Plans.on(Plans.atLeast("200", "2021-12-31")).withKnownOn(Plans.day("2021-04-01")))
            .build();
    Measurement late = value("2020", "85").withRecordedOn(Plans.day("2021-01-15"));

    assertThat(known(indicator, "2021-01-14", late))
        .isEqualTo("NOT_COMPUTABLE none of [100, +inf) from 0; end 2020-12-31");
    assertThat(known(indicator, "2021-01-15", late))
        .isEqualTo("MISSED 17/20 of [100, +inf) from 0; end 2020-12-31");
    assertThat(known(indicator, "2021-02-01", late))
        .isEqualTo("MISSED 13/16 of [100, +inf) from 20; end 2020-12-31");
    assertThat(known(indicator, "2021-03-01", late))
        .isEqualTo("ACHIEVED 13/12 of [80, +inf) from 20; end 2020-12-31");
    assertThat(known(indicator, "2021-04-01", late))
        .isEqualTo("ACHIEVED 13/12 of [80, +inf) from 20; end 2021-12-31");
  }

  private static String known(Indicator indicator, String day, Measurement... reports) {
    MeasureProgress of =
        ProgressCalculator.standard()
            .knownOn(Plans.day(day))
            .calculate(indicator, set(reports), ReportingPeriod.ofYear(2020))
            .parts()
            .get(0);
    Progress progress = of.progress().orElseThrow();
    return progress.status()
        + " "
        + progress.fraction().value().map(Ratio::toString).orElse("none")
        + " of "
        + progress.target()
        + " from "
        + of.baseline().value().map(Ratio::toString).orElse("none")
        + "; end "
        + of.overall().orElseThrow().step().due();
  }

  @Test
  void a_period_that_was_still_running_is_judged_by_what_was_known_of_it() {
    Indicator indicator = Plans.flow().addTarget(Plans.during("2020", "366")).build();
    MeasurementSet reports =
        set(value("2020-Q1", "91"), value("2020-Q2", "91").withRecordedOn(Plans.day("2020-08-01")));
    Progress running =
        ProgressCalculator.standard()
            .knownOn(Plans.day("2020-07-15"))
            .calculate(indicator, reports, ReportingPeriod.ofYear(2020))
            .progress();

    assertThat(running.asOf()).isEqualTo(Plans.day("2020-07-15"));
    assertThat(running.actual().value()).hasValue(n("91"));
    assertThat(running.expected().value()).hasValue(n("91")); // 91 of the 366 days
    assertThat(running.status()).isEqualTo(Status.ON_TRACK);
    assertThat(ProgressCalculator.standard().knownOn()).isEmpty();
    assertThat(ProgressCalculator.standard().knownOn(Plans.day("2020-07-15")).toString())
        .endsWith(", as known on 2020-07-15");
  }

  @Test
  void of_a_period_that_had_not_begun_nothing_was_known() {
    ProgressCalculator early = ProgressCalculator.standard().knownOn(Plans.day("2019-12-31"));

    assertThatThrownBy(
            () -> early.calculate(Plans.stock().build(), set(), ReportingPeriod.ofYear(2020)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "period 2020-01-01/2020-12-31 cannot be judged by what was known on 2019-12-31, before"
                + " it began");
  }

  @Test
  void what_cannot_be_true_is_refused_as_soon_as_it_is_known() {
    Measurement less = value("2020", "-5").withRecordedOn(Plans.day("2021-01-15"));
    Indicator indicator = Plans.stock().build();

    assertThatThrownBy(() -> Plans.judged(indicator, "2020", set(less)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("measurements of 'I' cannot be true: ");
    assertThat(
            ProgressCalculator.standard()
                .knownOn(Plans.day("2021-01-14"))
                .calculate(indicator, set(less), ReportingPeriod.ofYear(2020))
                .untargeted())
        .hasSize(1);
  }

  @Test
  void a_measure_that_is_not_valid_on_the_day_is_left_out() {
    Measure until =
        Indicators.measure("a", MeasureKind.UNIT)
            .withValidity(Validity.until(Plans.day("2020-12-31")));
    Indicator targeted =
        Plans.stock()
            .measures(List.of(until, Indicators.measure("b", MeasureKind.UNIT)))
            .addTarget(Plans.on(Plans.atLeast("5", "2022-12-31")).withMeasures("a"))
            .build();
    ProgressCalculator standard = ProgressCalculator.standard();

    IndicatorProgress valid = standard.calculate(targeted, set(), Plans.day("2020-12-31"));
    assertThat(valid.parts()).hasSize(1);
    assertThat(valid.untargeted()).hasSize(1);
    IndicatorProgress over = standard.calculate(targeted, set(), Plans.day("2021-01-01"));
    assertThat(over.parts()).isEmpty();
    assertThat(over.untargeted())
        .extracting(of -> of.measures().get(0).code())
        .containsExactly("b");
  }
}
