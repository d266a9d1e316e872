package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.core.logframe.Frameworks.count;
import static org.openrbm.core.logframe.Frameworks.mobility;
import static org.openrbm.core.logframe.Frameworks.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeansOfVerification;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.PlanStep;
import org.openrbm.core.target.Reading;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetPlan;
import org.openrbm.core.target.TargetRevision;
import org.openrbm.core.target.TargetStart;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.core.target.Validity;
import org.openrbm.core.target.Viewpoint;

/** What an indicator shows from a viewpoint: its baselines, plans and parts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorViewpointTest {

  private static final ReportingPeriod Y2017 = ReportingPeriod.ofYear(2017);
  private static final Viewpoint Y2018 = Viewpoint.of(ReportingPeriod.ofYear(2018));
  private static final Viewpoint Y2019 = Viewpoint.of(ReportingPeriod.ofYear(2019));
  private static final LocalDate END_2018 = LocalDate.of(2018, 12, 31);
  private static final LocalDate END_2019 = LocalDate.of(2019, 12, 31);
  private static final LocalDate END_2021 = LocalDate.of(2021, 12, 31);
  private static final LocalDate MARCH_2019 = LocalDate.of(2019, 3, 1);

  private static Indicator with(Baseline... baselines) {
    return mobility().withTargets().withBaselines(baselines);
  }

  private static Optional<Ratio> start(Indicator indicator, Viewpoint view) {
    return indicator.start(List.of(count()), Map.of(), Optional.empty(), view).value();
  }

  /** 200 of 2017 turned out in March 2019 to have been 190 all along. */
  @Test
  void a_corrected_baseline_is_the_former_one_for_what_was_known_before() {
    Baseline first = Baseline.of(Ratio.of(200), Y2017);
    Indicator indicator = with(first, first.withValue(Ratio.of(190)).withKnownOn(MARCH_2019));

    assertThat(indicator.baselines()).hasSize(2);
    assertThat(start(indicator, Y2018)).hasValue(Ratio.of(190));
    assertThat(start(indicator, Y2018.knownOn(MARCH_2019))).hasValue(Ratio.of(190));
    assertThat(start(indicator, Y2018.knownOn(MARCH_2019.minusDays(1)))).hasValue(Ratio.of(200));
    assertThat(start(indicator, Y2019.knownOn(MARCH_2019.minusDays(1)))).hasValue(Ratio.of(200));
    assertThat(indicator.baseline(count(), Map.of()).orElseThrow().value()).hasValue(Ratio.of(190));
  }

  /** Of 200 in 2017, 10 per cent less is at most 180; of 170 in mid-2019, at most 153. */
  @Test
  void a_reset_baseline_does_not_rewrite_the_target_of_days_before() {
    IndicatorTarget less =
        IndicatorTarget.builder()
            .target(
                new Target.Change(
                    Ratio.of(-10), ChangeUnit.PERCENT, 1, ChangeBase.BASELINE, END_2021))
            .reading(new Reading(LocalizedText.of("10 per cent less"), "of the baseline"))
            .build();
    LocalDate mid = LocalDate.of(2019, 6, 30);
    Indicator indicator =
        with(
                Baseline.of(Ratio.of(200), Y2017),
                Baseline.of(Ratio.of(170), ReportingPeriod.of(mid, mid)))
            .withTargets(less);

    assertThat(atMost(indicator, Viewpoint.of(END_2018))).isEqualTo(Ratio.of(180));
    assertThat(atMost(indicator, Viewpoint.of(mid.minusDays(1)))).isEqualTo(Ratio.of(180));
    assertThat(atMost(indicator, Viewpoint.of(mid))).isEqualTo(Ratio.of(153));
    assertThat(atMost(indicator, Y2019)).isEqualTo(Ratio.of(153));
  }

  private static Ratio atMost(Indicator indicator, Viewpoint view) {
    TargetPlan plan = indicator.plans(view).get(0);
    TargetStart start = indicator.start(plan, view);
    return plan.last().targets().values().stream()
        .flatMap(target -> target.resolve(count(), start.value()).stream())
        .map(level -> level.interval().upper().orElseThrow())
        .findFirst()
        .orElseThrow();
  }

  /** The survey of mid-2018 is in force from 2019 on. */
  @Test
  void a_baseline_is_in_force_from_the_day_that_it_states() {
    Baseline first = Baseline.of(Ratio.of(200), Y2017);
    Baseline second =
        Baseline.of(Ratio.of(170), ReportingPeriod.ofHalf(2018, 1))
            .withInForceFrom(LocalDate.of(2019, 1, 1));

    for (Indicator indicator : List.of(with(first, second), with(second, first))) {
      assertThat(start(indicator, Y2018)).hasValue(Ratio.of(200));
      assertThat(start(indicator, Viewpoint.of(LocalDate.of(2019, 1, 1)))).hasValue(Ratio.of(170));
    }
  }

  @Test
  void the_first_baseline_holds_from_the_beginning() {
    Baseline later = Baseline.of(Ratio.of(170), ReportingPeriod.ofYear(2020));
    Indicator indicator = with(later, later.withPeriod(ReportingPeriod.ofYear(2021)));

    assertThat(indicator.baseline(count(), Map.of(), Optional.empty(), Y2018)).hasValue(later);
    assertThat(start(with(later.withKnownOn(END_2021)), Y2018.knownOn(END_2019))).isEmpty();
    assertThat(start(with(), Y2018)).isEmpty();
  }

  @Test
  void of_baselines_in_force_from_one_day_the_later_and_then_the_longer_one_stands() {
    Baseline year = Baseline.of(Ratio.of(200), Y2017).withInForceFrom(END_2018);
    Baseline quarter = year.withValue(Ratio.of(50)).withPeriod(ReportingPeriod.ofQuarter(2017, 4));
    Baseline later = year.withValue(Ratio.of(60)).withPeriod(ReportingPeriod.ofQuarter(2018, 1));

    assertThat(start(with(quarter, year), Y2018)).hasValue(Ratio.of(200));
    assertThat(start(with(year, quarter), Y2018)).hasValue(Ratio.of(200));
    assertThat(start(with(later, year, quarter), Y2018)).hasValue(Ratio.of(60));
  }

  @Test
  void a_unit_starts_from_its_own_baseline() {
    Baseline all = Baseline.of(Ratio.of(200), Y2017);
    Baseline vienna = all.withValue(Ratio.of(30)).withReporter("Vienna");
    IndicatorTarget keep =
        IndicatorTarget.of(new Target.Maintain(Ratio.ONE, ChangeUnit.INDICATOR_UNIT, END_2021))
            .withReporter("Vienna");
    Indicator indicator = with(all, vienna).withTargets(keep, keep.withReporter(Optional.empty()));

    assertThat(indicator.baseline(count(), Map.of())).hasValue(all);
    assertThat(indicator.baseline(count(), Map.of(), Optional.of("Vienna"))).hasValue(vienna);
    assertThat(indicator.baseline(count(), Map.of(), Optional.of("Geneva"))).isEmpty();
    assertThat(indicator.start(List.of(count()), keep).value()).hasValue(Ratio.of(30));
    assertThat(indicator.resolve(keep, count()).get(0).interval().lower()).hasValue(Ratio.of(29));
    assertThat(indicator.plans(Y2019))
        .extracting(plan -> indicator.start(plan, Y2019).value().orElseThrow())
        .containsExactly(Ratio.of(200), Ratio.of(30));
  }

  @Test
  void a_baseline_takes_the_place_of_one_of_the_same_unit_known_since_the_same_day() {
    Baseline all = Baseline.of(Ratio.of(200), Y2017);
    Baseline vienna = all.withReporter("Vienna");
    Baseline later = all.withKnownOn(MARCH_2019);
    Indicator indicator = with(all, vienna, later);

    assertThat(indicator.withBaseline(vienna.withValue(Ratio.ONE)).baselines())
        .containsExactly(all, vienna.withValue(Ratio.ONE), later);
    assertThat(indicator.withBaseline(later.withValue(Ratio.ONE)).baselines())
        .containsExactly(all, vienna, later.withValue(Ratio.ONE));
    assertThat(indicator.withBaseline(vienna.withKnownOn(MARCH_2019)).baselines()).hasSize(4);
  }

  private static IndicatorTarget atLeast(long value, LocalDate due) {
    return IndicatorTarget.of(new Target.AtLeast(Ratio.of(value), due));
  }

  @Test
  void targets_are_put_together_by_what_they_are_of() {
    Measure b = count().withCode("b");
    IndicatorTarget both = atLeast(10, END_2019);
    IndicatorTarget women = atLeast(5, END_2019).withMeasures("a").withCategories(sex("women"));
    IndicatorTarget men = women.withCategories(sex("men"));
    IndicatorTarget vienna = atLeast(3, END_2021).withMeasures("a").withReporter("Vienna");
    IndicatorTarget mean = atLeast(20, END_2021).withCombination(MeasureCombination.MEAN);
    IndicatorTarget second = atLeast(12, END_2021).withMeasures("b");
    Indicator indicator =
        with()
            .withMeasures(count(), b)
            .withDisaggregations(Disaggregation.builder().dimension("sex").build())
            .withTargets(mean, vienna, women, men, second, both);

    assertThat(indicator.plans(Y2018))
        .extracting(TargetPlan::toString)
        .containsExactly(
            "TargetPlan of a: 1 step",
            "TargetPlan of a of unit Vienna: 1 step",
            "TargetPlan of a {sex=men}: 1 step",
            "TargetPlan of a {sex=women}: 1 step",
            "TargetPlan of b: 2 steps",
            "TargetPlan of a+b: 1 step");
    assertThat(indicator.plans(Y2018).get(4).steps().get(0).indicatorTargets())
        .containsExactly(both);
  }

  private static Map<String, String> sex(String category) {
    return Map.of("sex", category);
  }

  @Test
  void targets_for_one_day_and_window_are_one_step_and_others_are_not() {
    IndicatorTarget least = atLeast(10, END_2019);
    IndicatorTarget most = IndicatorTarget.of(new Target.AtMost(Ratio.of(20), END_2019));
    IndicatorTarget during = least.withWindow(TargetWindow.during(ReportingPeriod.ofYear(2019)));
    List<PlanStep> steps =
        with()
            .withTargets(least, most.withWindow(TargetWindow.ON_DAY), during)
            .plans(Y2018)
            .get(0)
            .steps();

    assertThat(steps).hasSize(2);
    assertThat(steps.get(0).indicatorTargets())
        .containsExactly(least, most.withWindow(TargetWindow.ON_DAY));
    assertThat(steps.get(1).indicatorTargets()).containsExactly(during);
  }

  @Test
  void a_target_in_steps_makes_a_step_for_each_day() {
    IndicatorTarget steps =
        IndicatorTarget.builder()
            .target(
                new Target.Stepwise(
                    List.of(
                        new Target.Step(Ratio.of(15), END_2019),
                        new Target.Step(Ratio.of(15), END_2021)),
                    ChangeUnit.PERCENT,
                    ChangeBase.BASELINE))
            .reading(new Reading(LocalizedText.of("15 each"), "of the baseline"))
            .build();
    assertThat(with().withTargets(steps).plans(Y2018).get(0).steps())
        .extracting(PlanStep::due)
        .containsExactly(END_2019, END_2021);
  }

  @Test
  void a_target_is_part_of_the_plan_since_it_is_known() {
    IndicatorTarget first = atLeast(10, END_2019);
    IndicatorTarget later = atLeast(20, END_2021).withKnownOn(MARCH_2019);
    Indicator indicator = with().withTargets(first, later);

    assertThat(indicator.plans(Y2019.knownOn(MARCH_2019.minusDays(1))).get(0).last().due())
        .isEqualTo(END_2019);
    assertThat(indicator.plans(Y2019.knownOn(MARCH_2019)).get(0).last().due()).isEqualTo(END_2021);
    assertThat(indicator.plans(Y2018).get(0).last().due()).isEqualTo(END_2021);
    assertThat(with().withTargets(later).plans(Y2018.knownOn(END_2018))).isEmpty();
    assertThat(with().plans(Y2018)).isEmpty();
  }

  /** 115 by 2019 was put off in March 2019 to 2021. */
  @Test
  void a_replaced_target_is_a_step_on_the_day_on_which_it_was_due() {
    IndicatorTarget target =
        atLeast(115, END_2021)
            .withRevisions(
                TargetRevision.reset(atLeast(115, END_2019).target(), MARCH_2019, "delay"));
    Indicator indicator = with().withTargets(target);

    assertThat(indicator.plans(Y2018).get(0).last().due()).isEqualTo(END_2019);
    assertThat(indicator.plans(Y2019).get(0).last().due()).isEqualTo(END_2021);
  }

  @Test
  void plans_of_targets_that_never_changed_are_the_same_from_everywhere() {
    Indicator indicator = mobility();

    assertThat(indicator.plans(Y2018)).isEqualTo(indicator.plans(Y2019.knownOn(END_2019)));
    assertThat(indicator.plans(Y2018).get(0).steps()).hasSize(2);
  }

  @Test
  void figures_come_as_often_as_the_most_frequent_source_has_them() {
    MeansOfVerification survey = MeansOfVerification.builder().source(text("survey", "调查")).build();
    Indicator none = mobility().withMeansOfVerification(survey);

    assertThat(none.frequency()).isEmpty();
    assertThat(
            none.withMeansOfVerification(
                    survey.withFrequency(Frequency.ANNUAL),
                    survey,
                    survey.withFrequency(Frequency.QUARTERLY))
                .frequency())
        .hasValue(Frequency.QUARTERLY);
  }

  @Test
  void a_part_is_of_the_dimensions_and_their_closed_categories() {
    Indicator indicator =
        mobility()
            .withDisaggregations(
                Disaggregation.builder().dimension("sex").addCategories("women", "men").build(),
                Disaggregation.builder().dimension("country").build());

    assertThat(indicator.misfit(Map.of())).isEmpty();
    assertThat(indicator.misfit(Map.of("sex", "men", "country", "Peru"))).isEmpty();
    assertThat(indicator.misfit(sex("Men")))
        .hasValue("category 'Men' of dimension 'sex' is none of [women, men]");
    assertThat(indicator.misfit(Map.of("age", "50")))
        .hasValue("dimension 'age' is none of those by which it is broken down: [sex, country]");
  }

  /** 30 of 100 up to 2017; another indicator has taken its place from 2018 on. */
  @Test
  void an_indicator_that_was_replaced_keeps_its_days() {
    Indicator old = mobility().withValidity(Validity.until(Y2017.end()));
    Indicator next = mobility().withCode("I1b").withValidity(Validity.from(END_2018));

    assertThat(old.validity().orElseThrow().contains(Y2018.day())).isFalse();
    assertThat(next.validity().orElseThrow().contains(Y2018.day())).isTrue();
    assertThat(old.withValidity(Optional.empty()).validity()).isEmpty();
    assertThat(
            Frameworks.withMobileStaff(Frameworks.mobileStaff().withIndicators(old, next))
                .indicators())
        .contains(old, next);
  }

  @Test
  void ten_months_of_ten_and_a_hundred_in_all_are_one_plan() {
    LocalDate end = LocalDate.of(2025, 10, 31);
    IndicatorTarget all =
        IndicatorTarget.of(new Target.AtLeast(Ratio.of(100), end), TargetWindow.SINCE_BASELINE)
            .withSumOfSteps(true);
    List<IndicatorTarget> targets = new ArrayList<>(List.of(all));
    for (int month = 1; month <= 10; month++) {
      ReportingPeriod period = ReportingPeriod.ofMonth(2025, month);
      targets.add(
          IndicatorTarget.of(
              new Target.AtLeast(Ratio.of(10), period.end()), TargetWindow.during(period)));
    }
    Indicator kits =
        with()
            .withAccumulation(Accumulation.FLOW)
            .withOverPeriods(AggregationRule.SUM)
            .withTargets(targets);
    Viewpoint august = Viewpoint.of(LocalDate.of(2025, 8, 31));
    TargetPlan plan = kits.plans(august).get(0);

    assertThat(kits.plans(august)).hasSize(1);
    assertThat(plan.current(august).period()).hasValue(ReportingPeriod.ofMonth(2025, 8));
    assertThat(plan.last().indicatorTargets()).containsExactly(all);
  }
}
