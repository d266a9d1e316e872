package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.FrameworkNode;
import org.openrbm.core.logframe.ImmediateOutcome;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.PlanKind;
import org.openrbm.core.review.FrameworkReview;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.ResolvedTarget;

/** Expected values are typed from ILO GB.331/PFA/13. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HrStrategy2018Test {

  private static final LogicalFramework STRATEGY = HrStrategy2018.read();
  private static final LocalDate END_2019 = LocalDate.of(2019, 12, 31);
  private static final LocalDate END_2021 = LocalDate.of(2021, 12, 31);

  @Test
  void has_three_outcomes_and_seven_key_results() {
    assertThat(STRATEGY.intermediateOutcomes())
        .extracting(IntermediateOutcome::code)
        .containsExactly("O1", "O2", "O3");
    assertThat(STRATEGY.intermediateOutcomes())
        .flatExtracting(IntermediateOutcome::immediateOutcomes)
        .extracting(ImmediateOutcome::code)
        .containsExactly("KR1.1", "KR1.2", "KR2.1", "KR2.2", "KR2.3", "KR3.1", "KR3.2");
  }

  @Test
  void has_ten_indicators_and_twelve_measures() {
    assertThat(STRATEGY.indicators())
        .extracting(Indicator::code)
        .containsExactly(
            "1.1", "1.2", "2.1.1", "2.1.2", "2.1.3", "2.2.1", "2.2.2", "2.3", "3.1", "3.2");
    assertThat(STRATEGY.indicators().stream().flatMap(indicator -> indicator.measures().stream()))
        .hasSize(12);
  }

  @Test
  void places_indicator_2_1_3_by_its_number() {
    assertThat(STRATEGY.path("2.1.3"))
        .extracting(FrameworkNode::code)
        .containsExactly("2.1.3", "KR2.1", "O2", "OS");
  }

  @Test
  void quantifies_one_baseline_and_names_eleven() {
    assertThat(baselines()).hasSize(12);
    assertThat(baselines().filter(Baseline::quantified))
        .singleElement()
        .extracting(Baseline::value)
        .isEqualTo(Optional.of(Ratio.of(200)));
  }

  private static Stream<Baseline> baselines() {
    return STRATEGY.indicators().stream().flatMap(indicator -> indicator.baselines().stream());
  }

  @Test
  void takes_time_to_recruit_from_200_to_120_days() {
    assertThat(resolve("2.1.1", 0, "200"))
        .containsExactly(new ResolvedTarget(END_2021, Interval.ofAtMost(Ratio.of(120))));
  }

  /** Of a baseline of 100, in the readings that were chosen. */
  @ParameterizedTest
  @CsvSource({
    "1.1,   0, 120, 140",
    "2.1.2, 0,    , 125",
    "2.2.1, 0,    , 125",
    "2.3,   0, 115, 130",
    "3.1,   0,    , 140",
    "3.2,   0, 110, 120",
    "1.2,   0,  85,",
    "1.2,   1,    ,  90",
    "2.2.2, 0,  75,",
    "2.2.2, 1,    ,  80"
  })
  void sets_least_levels(String indicator, int target, Integer by2019, Integer by2021) {
    List<ResolvedTarget> expected =
        Stream.of(
                Optional.ofNullable(by2019).map(level -> atLeast(level, END_2019)),
                Optional.ofNullable(by2021).map(level -> atLeast(level, END_2021)))
            .flatMap(Optional::stream)
            .toList();
    assertThat(resolve(indicator, target, "100")).isEqualTo(expected);
  }

  private static ResolvedTarget atLeast(int level, LocalDate due) {
    return new ResolvedTarget(due, Interval.ofAtLeast(Ratio.of(level)));
  }

  private static List<ResolvedTarget> resolve(String indicator, int target, String baseline) {
    Indicator found = STRATEGY.indicator(indicator);
    Measure measure = found.measures().get(0);
    return found
        .targets()
        .get(target)
        .target()
        .resolve(measure, Optional.of(Ratio.parse(baseline)));
  }

  @Test
  void holds_a_band_around_parity_against_the_mean_of_two_measures() {
    Indicator equality = STRATEGY.indicator("2.1.3");
    IndicatorTarget target = equality.targets().get(0);
    assertThat(equality.measures()).hasSize(2);
    assertThat(target.combination()).isEqualTo(MeasureCombination.MEAN);
    assertThat(target.measures()).as("all measures").isEmpty();
    assertThat(resolve("2.1.3", 0, "0"))
        .containsExactly(
            new ResolvedTarget(END_2021, Interval.ofClosed(Ratio.of(45), Ratio.of(55))));
  }

  @Test
  void says_how_every_ambiguous_wording_was_read() {
    assertThat(STRATEGY.indicators())
        .filteredOn(
            indicator -> indicator.targets().stream().allMatch(t -> t.reading().isPresent()))
        .extracting(Indicator::code)
        .containsExactly("1.1", "2.1.1", "2.1.2", "2.1.3", "2.2.1", "2.2.2", "2.3", "3.1", "3.2");
  }

  @Test
  void names_nobody_as_accountable() {
    assertThat(STRATEGY.results()).allMatch(result -> result.responsibility().isEmpty());
    assertThat(STRATEGY.indicators()).allMatch(indicator -> indicator.responsibility().isEmpty());
  }

  @Test
  void has_drivers_assumptions_and_risks_with_mitigations() {
    assertThat(STRATEGY.crossCuttingDrivers()).hasSize(3);
    assertThat(STRATEGY.assumptions()).hasSize(3);
    assertThat(STRATEGY.risks()).hasSize(3).allMatch(risk -> !risk.mitigations().isEmpty());
    assertThat(STRATEGY.indicators()).allMatch(i -> !i.meansOfVerification().isEmpty());
  }

  @Test
  void falls_into_two_biennia() {
    assertThat(STRATEGY.programmingCycle().orElseThrow().plans())
        .filteredOn(plan -> plan.kind() == PlanKind.PROGRAMME_AND_BUDGET)
        .extracting(plan -> plan.period())
        .containsExactly(ReportingPeriod.ofBiennium(2018), ReportingPeriod.ofBiennium(2020));
  }

  @Test
  void links_results_across_outcomes() {
    assertThat(STRATEGY.graph().successors("KR3.2")).containsExactlyInAnyOrder("O3", "KR1.1");
    assertThat(STRATEGY.toMermaid("zh")).contains("人力资源指标与劳动力分析");
  }

  /** The ambiguities that a careful reader of GB.331/PFA/13 has to decide. */
  @Test
  void the_review_of_the_hr_strategy_finds_its_ambiguities() {
    String table = ReviewTable.markdown(HrStrategy2018.built(), FrameworkReview.standard());

    List<String> rows = table.lines().toList();
    assertThat(rows).anyMatch(row -> row.matches(".*READING-1 .*1\\.1 .*\\+20 % each biennium.*"));
    assertThat(rows).anyMatch(row -> row.matches(".*READING-2 .*2\\.2\\.1 .*not in points.*"));
    assertThat(rows).anyMatch(row -> row.matches(".*READING-1 .*2\\.3 .*further \\+15 %.*"));
    assertThat(rows).anyMatch(row -> row.matches(".*READING-1 .*2\\.2\\.2 .*75.*"));
    assertThat(rows).anyMatch(row -> row.matches(".*READING-3 .*2\\.1\\.3 .*mean of 2 measures.*"));
    assertThat(rows.stream().filter(row -> row.contains("SMART-A1")))
        .hasSizeGreaterThanOrEqualTo(9);
  }
}
