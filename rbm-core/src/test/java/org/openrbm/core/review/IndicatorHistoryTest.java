package org.openrbm.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.sound;
import static org.openrbm.core.logframe.Frameworks.withMobility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Frameworks;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorHistoryTest {

  /** The largest change seen is ten in a year, downwards; 15 in two years are fewer. */
  @Test
  void a_planned_change_is_held_against_history() {
    IndicatorHistory history =
        IndicatorHistory.empty()
            .with(
                "I1",
                "a",
                Map.of(
                    LocalDate.of(2013, 12, 31), Ratio.of(100),
                    LocalDate.of(2014, 12, 31), Ratio.of(90),
                    LocalDate.of(2015, 12, 31), Ratio.of(95)));
    assertThat(FrameworkReview.standard().withHistory(history).review(sound())).isEmpty();
    LogicalFramework bold =
        withMobility(
            i ->
                i.withTargets(
                    IndicatorTarget.of(
                        new Target.AtLeast(Ratio.of(140), LocalDate.of(2019, 12, 31)))));
    // 40 in 730 days is 20 a year; the largest seen is 10 in 365 days
    assertThat(FrameworkReview.standard().withHistory(history).review(bold))
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING SMART-A4 O1/K1/I1: target [140, +inf) by 2019-12-31 needs a change of 20.00 a"
                + " year; the largest seen is 10.00");
  }

  @Test
  void history_says_nothing_without_two_values_or_of_another_measure() {
    Map<LocalDate, Ratio> one = Map.of(LocalDate.of(2013, 12, 31), Ratio.of(100));
    Map<LocalDate, Ratio> flat =
        Map.of(LocalDate.of(2013, 12, 31), Ratio.ONE, LocalDate.of(2014, 12, 31), Ratio.ONE);
    for (IndicatorHistory history :
        List.of(
            IndicatorHistory.empty(),
            IndicatorHistory.empty().with("I1", "a", one),
            IndicatorHistory.empty().with("I1", "b", flat))) {
      assertThat(FrameworkReview.standard().withHistory(history).review(sound())).isEmpty();
    }
    FrameworkReview review =
        FrameworkReview.standard().withHistory(IndicatorHistory.empty().with("I1", "a", flat));
    assertThat(review.review(sound()))
        .extracting(Finding::rule)
        .containsExactly("SMART-A4", "SMART-A4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> review.withHistory(IndicatorHistory.empty()))
        .withMessage("review rule 'SMART-A4' stands twice");
  }

  @Test
  void the_history_of_one_measure_says_nothing_of_a_mean() {
    Measure b = Frameworks.count().withCode("b");
    Indicator base = Frameworks.mobility();
    LogicalFramework mean =
        withMobility(
            i ->
                i.withBaselines(base.baselines().get(0).withMeasure("a"))
                    .withMeasures(Frameworks.count(), b)
                    .withBaselines(
                        base.baselines().get(0).withMeasure("a"),
                        base.baselines().get(0).withMeasure("b"))
                    .withTargets(i.targets().get(0).withCombination(MeasureCombination.MEAN)));
    Map<LocalDate, Ratio> flat =
        Map.of(LocalDate.of(2013, 12, 31), Ratio.ONE, LocalDate.of(2014, 12, 31), Ratio.ONE);
    assertThat(
            FrameworkReview.standard()
                .withHistory(IndicatorHistory.empty().with("I1", "a", flat))
                .review(mean))
        .extracting(Finding::rule)
        .containsExactly("READING-3");
  }

  /** 10 in 365 days up and 12 in 366 days down: 10/365 is less than 12/366. */
  @Test
  void the_largest_daily_change_is_of_neighbouring_values_whichever_way() {
    IndicatorHistory history =
        IndicatorHistory.empty()
            .with(
                "I1",
                "a",
                Map.of(
                    LocalDate.of(2014, 12, 31), Ratio.of(100),
                    LocalDate.of(2015, 12, 31), Ratio.of(110),
                    LocalDate.of(2016, 12, 31), Ratio.of(98)));

    assertThat(history.largestDailyChange("I1", "a")).contains(Ratio.of(12, 366));
    assertThat(history.largestDailyChange("I1", "b")).isEmpty();
    assertThat(history.largestDailyChange("I2", "a")).isEmpty();
  }

  @Test
  void the_values_of_a_measure_given_again_replace_those_before() {
    Map<LocalDate, Ratio> steep =
        Map.of(LocalDate.of(2013, 12, 31), Ratio.ZERO, LocalDate.of(2014, 12, 31), Ratio.of(365));
    Map<LocalDate, Ratio> flat =
        Map.of(LocalDate.of(2013, 12, 31), Ratio.ONE, LocalDate.of(2014, 12, 31), Ratio.ONE);
    IndicatorHistory first = IndicatorHistory.empty().with("I1", "a", steep);

    assertThat(first.largestDailyChange("I1", "a")).contains(Ratio.ONE);
    assertThat(first.with("I1", "a", flat).largestDailyChange("I1", "a")).contains(Ratio.ZERO);
    assertThat(first.largestDailyChange("I1", "a")).contains(Ratio.ONE);
  }

  /** 1000 in a year is no change of 900 from 100: the sum of the year begins at 0. */
  @Test
  void a_sum_that_begins_at_0_is_no_change_from_the_baseline() {
    Map<LocalDate, Ratio> flat =
        Map.of(LocalDate.of(2013, 12, 31), Ratio.ONE, LocalDate.of(2014, 12, 31), Ratio.ONE);
    FrameworkReview review =
        FrameworkReview.standard().withHistory(IndicatorHistory.empty().with("I1", "a", flat));
    IndicatorTarget sum =
        IndicatorTarget.of(
            new Target.AtLeast(Ratio.of(1000), LocalDate.of(2019, 12, 31)),
            TargetWindow.during(ReportingPeriod.ofYear(2019)));

    assertThat(
            review.review(
                withMobility(
                    i -> i.withTargets().withAccumulation(Accumulation.FLOW).withTargets(sum))))
        .isEmpty();
    assertThat(review.review(withMobility(i -> i.withTargets(sum))))
        .extracting(Finding::rule)
        .containsExactly("SMART-A4");
  }
}
