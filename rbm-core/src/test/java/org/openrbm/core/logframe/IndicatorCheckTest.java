package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openrbm.core.logframe.Frameworks.END_2019;
import static org.openrbm.core.logframe.Frameworks.count;
import static org.openrbm.core.logframe.Frameworks.mobility;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.Reporter;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;

/** The rules of an indicator that must work together, each inside and outside its limit. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorCheckTest {

  private static final ReportingPeriod Y2019 = ReportingPeriod.ofYear(2019);
  private static final TargetWindow DURING = TargetWindow.during(Y2019);
  private static final Disaggregation SEX =
      Disaggregation.builder().dimension("sex").addCategories("women", "men").build();

  private static IndicatorTarget target() {
    return IndicatorTarget.of(new Target.AtLeast(Ratio.of(10), END_2019));
  }

  private static Indicator bare() {
    return mobility().withBaselines().withTargets();
  }

  private static Indicator flow(AggregationRule overPeriods) {
    return bare().withAccumulation(Accumulation.FLOW).withOverPeriods(overPeriods);
  }

  @Test
  void a_weight_is_0_or_more() {
    assertThat(bare().withWeight(Ratio.ZERO).weight()).hasValue(Ratio.ZERO);
    assertThat(bare().withWeight(Ratio.of(3)).weight()).hasValue(Ratio.of(3));
    refuses(
        () -> bare().withWeight(Ratio.of(-1, 3)),
        "weight of indicator 'I1' must not be negative, but is -1/3");
  }

  @Test
  void a_rule_fits_each_measure() {
    Measure share = Frameworks.share();
    refuses(
        () -> bare().withMeasures(count(), share).withOverUnits(AggregationRule.SUM),
        "rule over units of indicator 'I1': rule SUM, but measure 'b' is in per cent, which does not"
            + " add up; state RATIO_OF_SUMS, WEIGHTED_MEAN or MEAN");
    refuses(
        () ->
            bare()
                .withMeasures(share)
                .withAccumulation(Accumulation.FLOW)
                .withOverPeriods(AggregationRule.SUM),
        "rule over periods of indicator 'I1': rule SUM, but measure 'b' is in per cent, which does"
            + " not add up; state RATIO_OF_SUMS, WEIGHTED_MEAN or MEAN");
    refuses(
        () -> bare().withMeasures(share).withDisaggregations(SEX.withRule(AggregationRule.SUM)),
        "rule over sex of indicator 'I1': rule SUM, but measure 'b' is in per cent, which does not"
            + " add up; state RATIO_OF_SUMS, WEIGHTED_MEAN or MEAN");
    assertThat(bare().withDisaggregations(SEX.withRule(AggregationRule.SUM)).disaggregations())
        .hasSize(1);
  }

  @Test
  void only_a_flow_is_added_up_over_periods() {
    assertThat(flow(AggregationRule.SUM).overPeriods()).isEqualTo(AggregationRule.SUM);
    for (Accumulation other :
        new Accumulation[] {
          Accumulation.STOCK,
          Accumulation.CUMULATIVE_FROM_BASELINE,
          Accumulation.CUMULATIVE_WITH_BASELINE
        }) {
      refuses(
          () -> bare().withAccumulation(other).withOverPeriods(AggregationRule.SUM),
          "indicator 'I1' adds up its values over periods, which only a flow allows, but is of"
              + " accumulation "
              + other);
    }
    assertThat(bare().withOverPeriods(AggregationRule.MEAN).overPeriods())
        .isEqualTo(AggregationRule.MEAN);
  }

  @Test
  void of_running_totals_the_latest_stands() {
    for (Accumulation total :
        new Accumulation[] {
          Accumulation.CUMULATIVE_FROM_BASELINE, Accumulation.CUMULATIVE_WITH_BASELINE
        }) {
      Indicator totals = bare().withAccumulation(total);
      assertThat(totals.withOverPeriods(AggregationRule.LATEST).overPeriods())
          .isEqualTo(AggregationRule.LATEST);
      refuses(
          () -> totals.withOverPeriods(AggregationRule.MAXIMUM),
          "indicator 'I1' has running totals, of which the latest stands for all periods, but its"
              + " rule over periods is MAXIMUM");
    }
  }

  @Test
  void a_reporter_stands_once() {
    assertThat(bare().withReporters(Reporter.of("Vienna"), Reporter.of("Geneva")).reporters())
        .hasSize(2);
    refuses(
        () -> bare().withReporters(Reporter.of("Vienna"), Reporter.of("Vienna", Ratio.ONE)),
        "reporter 'Vienna' stands twice in indicator 'I1'");
  }

  @Test
  void a_weighted_mean_over_units_needs_the_weight_of_each() {
    Indicator weighted =
        bare().withReporters(Reporter.of("Vienna", Ratio.of(2)), Reporter.of("Geneva", Ratio.ONE));
    assertThat(weighted.withOverUnits(AggregationRule.WEIGHTED_MEAN).reporters()).hasSize(2);
    refuses(
        () ->
            bare()
                .withReporters(Reporter.of("Vienna", Ratio.of(2)), Reporter.of("Geneva"))
                .withOverUnits(AggregationRule.WEIGHTED_MEAN),
        "indicator 'I1' takes a weighted mean over units, but reporter 'Geneva' has no weight");
    refuses(
        () -> bare().withOverUnits(AggregationRule.WEIGHTED_MEAN),
        "indicator 'I1' takes a weighted mean over units, so that it must declare its reporters with"
            + " their weights");
  }

  @Test
  void a_dimension_stands_once() {
    refuses(
        () -> bare().withDisaggregations(SEX, SEX.withCategories()),
        "dimension 'sex' stands twice in indicator 'I1'");
  }

  @Test
  void baselines_and_targets_are_of_parts_that_there_are() {
    Indicator parts = bare().withDisaggregations(SEX);
    Baseline women = Baseline.of(Ratio.ONE, Y2019).withCategories(Map.of("sex", "women"));
    assertThat(
            parts
                .withBaselines(women)
                .withTargets(target().withCategories(women.categories()))
                .targets())
        .hasSize(1);
    refuses(
        () -> bare().withBaselines(women),
        "baseline of 2019 in indicator 'I1': dimension 'sex' is none of those by which it is broken"
            + " down: []");
    refuses(
        () -> parts.withBaselines(women.withCategories(Map.of("sex", "f"))),
        "baseline of 2019 in indicator 'I1': category 'f' of dimension 'sex' is none of [women,"
            + " men]");
    refuses(
        () -> parts.withTargets(target().withCategories(Map.of("sex", "f"))),
        "target by 2019-12-31 in indicator 'I1': category 'f' of dimension 'sex' is none of [women,"
            + " men]");
  }

  @Test
  void baselines_and_targets_are_of_units_that_report() {
    Baseline geneva = Baseline.of(Ratio.ONE, Y2019).withReporter("Geneva");
    Indicator vienna = bare().withReporters(Reporter.of("Vienna"));
    assertThat(bare().withBaselines(geneva).withTargets(target().withReporter("Geneva")).targets())
        .hasSize(1);
    assertThat(
            vienna
                .withBaselines(geneva.withReporter("Vienna"))
                .withTargets(target().withReporter("Vienna"))
                .targets())
        .hasSize(1);
    refuses(
        () -> vienna.withBaselines(geneva),
        "baseline of 2019 in indicator 'I1' is of unit 'Geneva', which is none of its reporters"
            + " [Vienna]");
    refuses(
        () -> vienna.withTargets(target().withReporter("Geneva")),
        "target by 2019-12-31 in indicator 'I1' is of unit 'Geneva', which is none of its reporters"
            + " [Vienna]");
  }

  @Test
  void a_target_of_a_flow_that_is_combined_over_periods_states_its_window() {
    for (AggregationRule rule : new AggregationRule[] {AggregationRule.SUM, AggregationRule.MEAN}) {
      refuses(
          () -> flow(rule).withTargets(target()),
          "target by 2019-12-31 in indicator 'I1' is of a flow whose periods are combined: state its"
              + " window, since the baseline or during a period");
      refuses(
          () -> flow(rule).withTargets(target().withWindow(TargetWindow.ON_DAY)),
          "target by 2019-12-31 in indicator 'I1' is of the level on its day, but a flow whose"
              + " periods are combined has no level");
      assertThat(
              flow(rule)
                  .withTargets(
                      target().withWindow(DURING), target().withWindow(TargetWindow.SINCE_BASELINE))
                  .targets())
          .hasSize(2);
    }
    for (AggregationRule rule :
        new AggregationRule[] {AggregationRule.NONE, AggregationRule.LATEST}) {
      assertThat(
              flow(rule).withTargets(target(), target().withWindow(TargetWindow.ON_DAY)).targets())
          .hasSize(2);
    }
  }

  @Test
  void a_milestone_needs_no_window() {
    assertThat(
            flow(AggregationRule.SUM)
                .withTargets(IndicatorTarget.of(new Target.CompleteMilestone("MS1", END_2019)))
                .targets())
        .hasSize(1);
  }

  @Test
  void levels_are_never_summed_since_the_baseline() {
    refuses(
        () -> bare().withTargets(target().withWindow(TargetWindow.SINCE_BASELINE)),
        "target by 2019-12-31 in indicator 'I1' is of the sum since the baseline, but its values are"
            + " levels, which are never added over time");
    assertThat(bare().withTargets(target().withWindow(DURING)).targets()).hasSize(1);
    assertThat(
            bare()
                .withAccumulation(Accumulation.CUMULATIVE_FROM_BASELINE)
                .withTargets(target().withWindow(TargetWindow.SINCE_BASELINE))
                .targets())
        .hasSize(1);
  }

  private static void refuses(ThrowingCallable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
  }
}
