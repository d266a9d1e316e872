package org.openrbm.core.logframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.review.FrameworkReview;
import org.openrbm.core.review.IndicatorHistory;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.Target;

/** What a shell shows of the values of a framework. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrameworkLinesTest {

  private static final LogicalFramework SOUND = Frameworks.sound();

  @Test
  void a_framework_says_how_much_there_is_of_each_level() {
    assertThat(SOUND)
        .hasToString(
            "LogicalFramework HR-2018 2018–2021: 1 intermediate outcome, 2 immediate outcomes,"
                + " 1 output, 2 indicators");
  }

  @Test
  void an_indicator_shows_its_only_baseline_and_counts_several_targets() {
    Indicator mobility = SOUND.indicator("I1");

    assertThat(mobility)
        .hasToString("Indicator I1 \"Mobility\": 1 measure, baseline 100 (2017), 2 targets");
    assertThat(mobility.withTargets(mobility.targets().get(1)))
        .hasToString(
            "Indicator I1 \"Mobility\": 1 measure, baseline 100 (2017),"
                + " target at least 130 by 2021-12-31");
    assertThat(mobility.withBaselines().withTargets())
        .hasToString("Indicator I1 \"Mobility\": 1 measure");
  }

  @Test
  void every_node_is_one_line_with_its_kind_code_and_title() {
    for (FrameworkNode node : FullFramework.full().nodes()) {
      String kind = node.getClass().getSimpleName().replace("Immutable", "");
      assertThat(node.toString())
          .startsWith(kind + " " + node.code() + " \"" + node.title() + "\"")
          .hasSizeLessThan(200)
          .doesNotContain("\n", "Immutable");
    }
  }

  @Test
  void the_nodes_show_what_belongs_to_them() {
    assertThat(SOUND.node("O1"))
        .hasToString("IntermediateOutcome O1 \"Agility\": 2 immediate outcomes");
    assertThat(SOUND.node("K1"))
        .hasToString("ImmediateOutcome K1 \"Mobile staff\": 1 output, 1 indicator");
    assertThat(SOUND.node("OP1")).hasToString("Output OP1 \"Rotation scheme\": 1 activity");
    assertThat(SOUND.node("AC1").toString()).endsWith("1 input");
    assertThat(CausalLink.of("O1", LinkType.DEPENDS_ON, "D1"))
        .hasToString("CausalLink O1 depends on D1");
    assertThat(
            CausalLink.builder()
                .fromNode("D1")
                .type(LinkType.SHARES_DRIVER)
                .toFramework("UN")
                .toNode("D9")
                .build())
        .hasToString("CausalLink D1 shares driver UN#D9");
  }

  @Test
  void what_stands_around_a_framework_is_one_line_too() {
    LogicalFramework full = FullFramework.full();
    List<Object> values =
        List.of(
            full,
            full.roadmap().orElseThrow(),
            full.roadmap().orElseThrow().phases().get(0),
            full.roadmap().orElseThrow().summary(full.period(), LocalDate.of(2020, 1, 1)),
            full.resources().get(0),
            full.changeLog().get(0),
            Frameworks.responsibility(),
            Terminologies.ILO_2006,
            Frameworks.count(),
            FrameworkReview.standard(),
            IndicatorHistory.empty());

    for (Object value : values) {
      assertThat(value.toString())
          .startsWith(value.getClass().getSimpleName().replace("Immutable", ""))
          .hasSizeLessThan(200)
          .doesNotContain("\n", "{", "Immutable");
    }
    assertThat(Frameworks.responsibility()).hasToString("Responsibility: Director");
    assertThat(Terminologies.ILO_2006).hasToString("Terminology ILO 2006: 12 terms");
    assertThat(Frameworks.count())
        .hasToString("Measure a \"Staff who changed post\": unit, increasing, staff");
  }

  @Test
  void baselines_and_targets_say_their_number_or_words() {
    assertThat(Baseline.of(Ratio.of(200), ReportingPeriod.ofYear(2017)))
        .hasToString("baseline 200 (2017)");
    assertThat(
            Baseline.ofUnquantified(
                    LocalizedText.of("the\nsurvey"), ReportingPeriod.parse("2017/2018"))
                .withMeasure("a"))
        .hasToString("baseline \"the survey\" (2017–2018) of a");
    assertThat(
            IndicatorTarget.builder()
                .addMeasures("a", "b")
                .combination(MeasureCombination.MEAN)
                .target(new Target.AtMost(Ratio.of(120), LocalDate.of(2021, 12, 31)))
                .build())
        .hasToString("target at most 120 by 2021-12-31 of a, b by their mean");
  }

  @Test
  void tables_reviews_and_histories_are_equal_by_what_they_hold() {
    LogicalFramework full = FullFramework.full();
    assertThat(ResourceTable.byOutcomeAndRegion(full))
        .isEqualTo(ResourceTable.byOutcomeAndRegion(full))
        .hasSameHashCodeAs(ResourceTable.byOutcomeAndRegion(full))
        .isNotEqualTo(ResourceTable.byOutcomeAndRegion(full.withResources()));
    String rule = FrameworkReview.standard().rules().get(0).id();
    assertThat(FrameworkReview.standard().without(rule))
        .isEqualTo(FrameworkReview.standard().without(rule))
        .hasSameHashCodeAs(FrameworkReview.standard().without(rule))
        .isNotEqualTo(FrameworkReview.standard());
    IndicatorHistory history =
        IndicatorHistory.empty().with("I1", "a", Map.of(LocalDate.of(2017, 1, 1), Ratio.ONE));
    assertThat(history)
        .isEqualTo(
            IndicatorHistory.empty().with("I1", "a", Map.of(LocalDate.of(2017, 1, 1), Ratio.ONE)))
        .isNotEqualTo(IndicatorHistory.empty())
        .hasToString("IndicatorHistory: 1 measure");
  }
}
