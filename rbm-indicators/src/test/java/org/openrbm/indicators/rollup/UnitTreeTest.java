package org.openrbm.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.START;
import static org.openrbm.indicators.progress.Indicators.n;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrbm.core.Explanation;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.progress.Indicators;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnitTreeTest {

  private static final Part A = value("A", "10").withWeight(n("1"));
  private static final Part B = value("B", "30").withWeight(n("3"));
  private static final Part MISSING = Part.ofMissing("C", DUE);

  @Test
  void a_tree_rolls_up_unit_by_unit_with_the_coverage_of_all_levels() {
    Map<String, RolledUp> units =
        tree()
            .rollUp(
                AggregationRule.SUM,
                Map.of(
                    "office 1", List.of(A, MISSING), "office 2", List.of(B), "region", List.of(A)));

    assertThat(units.get("region")).hasToString("50 from 3 of 4");
    assertThat(units.get("world")).hasToString("50 from 3 of 4");
    assertThat(units).doesNotContainKey("empty office");
  }

  @Test
  void the_explanation_of_a_tree_leads_down_to_the_parts() {
    Map<String, RolledUp> units =
        tree()
            .rollUp(
                AggregationRule.RATIO_OF_SUMS,
                Map.of(
                    "office 1", List.of(share("x", "1", "2"), share("y", "1", "2")),
                    "office 2", List.of(share("z", "0", "6"))));

    Explanation region =
        units
            .getOrDefault("region", RollUp.of(AggregationRule.SUM, List.of()))
            .value()
            .explanation();
    assertThat(region.value()).isEqualTo(n("20")); // 2 of 10
    assertThat(region.step("office 1").value()).isEqualTo(n("50"));
    assertThat(region.step("x").step("denominator").value()).isEqualTo(n("2"));
  }

  @Test
  void a_missing_report_does_not_make_an_office_the_latest() {
    Map<String, RolledUp> units =
        tree()
            .rollUp(
                AggregationRule.LATEST,
                Map.of(
                    "office 1", List.of(Part.ofValue("old", START, n("1")), MISSING),
                    "office 2", List.of(Part.ofValue("new", START.plusDays(1), n("2")))));

    assertThat(units.get("region")).hasToString("2 from 2 of 3");
  }

  @Test
  void nothing_of_nothing_in_an_office_changes_nothing_above() {
    Map<String, RolledUp> shares =
        tree()
            .rollUp(
                AggregationRule.RATIO_OF_SUMS,
                Map.of(
                    "office 1",
                    List.of(share("x", "0", "0")),
                    "office 2",
                    List.of(share("y", "1", "2"))));
    Map<String, RolledUp> means =
        tree()
            .rollUp(
                AggregationRule.WEIGHTED_MEAN,
                Map.of("office 1", List.of(A.withWeight(n("0"))), "office 2", List.of(B)));

    assertThat(shares.get("region")).hasToString("50 from 2 of 2");
    assertThat(means.get("region")).hasToString("30 from 2 of 2");
  }

  @Test
  void a_tree_has_no_cycle_and_no_unknown_units() {
    assertThatThrownBy(() -> UnitTree.of(Map.of("a", "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("units stand under themselves: [a]");
    assertThatThrownBy(() -> tree().rollUp(AggregationRule.SUM, Map.of("mars", List.of(A))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no unit 'mars' in the tree");
  }

  @Test
  void a_cycle_is_found_below_other_units() {
    assertThatThrownBy(() -> UnitTree.of(Map.of("office", "a", "a", "b", "b", "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("units stand under themselves: \\[(a, b|b, a)]");
  }

  /** The case U3: 5 of its own and 40 and 30 of its projects are 75. */
  @Test
  void a_share_of_a_unit_is_added_to_those_under_it() {
    assertThat(projects(value("own", "5")).get("office")).hasToString("75 from 3 of 3");
  }

  /** The case U3: 70 is stated for 40 and 30. */
  @Test
  void a_total_of_a_unit_stands_for_those_under_it() {
    Map<String, RolledUp> units = projects(value("head office", "70").asTotal());
    RolledUp office = units.getOrDefault("office", nothing());

    assertThat(office).hasToString("70 from 2 of 2");
    assertThat(units.get("world")).hasToString("70 from 2 of 2");
    assertThat(units.get("project 1")).hasToString("40 from 1 of 1");
    assertThat(office.value().explanation().render())
        .contains("total as stated, in place of 2 reports under it", "head office");
  }

  /** Of weights 1 and 2 one is missing; the total contains both. */
  @ParameterizedTest
  @EnumSource
  void a_total_covers_what_is_missing_under_it_with_its_weight(AggregationRule rule) {
    Map<String, RolledUp> units =
        projectTree()
            .rollUp(
                rule,
                Map.of(
                    "project 1",
                    List.of(Part.ofMissing("x", DUE).withWeight(n("1"))),
                    "project 2",
                    List.of(value("y", "30").withWeight(n("2"))),
                    "office",
                    List.of(Part.ofValue("head office", DUE, n("70")).asTotal())));
    RolledUp office = units.getOrDefault("office", nothing());

    assertThat(office).hasToString("70 from 2 of 2");
    assertThat(office.coverageByWeight()).hasValue(n("1"));
    assertThat(office.oldest()).hasValue(DUE);
    assertThat(office.asPart("office").weights().orElseThrow().expected()).isEqualTo(n("3"));
  }

  /** (3 · 70 + 1 · 10) ÷ 4, or with a stated weight (1 · 70 + 1 · 10) ÷ 2. */
  @Test
  void a_total_has_the_weights_under_it_or_its_own() {
    Part total = value("head office", "70").asTotal();

    assertThat(weighted(total)).hasToString("55 from 3 of 3");
    assertThat(weighted(total.withWeight(n("1")))).hasToString("40 from 3 of 3");
  }

  private static RolledUp weighted(Part total) {
    return projectTree()
        .rollUp(
            AggregationRule.WEIGHTED_MEAN,
            Map.of(
                "project 1",
                List.of(value("x", "40").withWeight(n("1"))),
                "project 2",
                List.of(value("y", "30").withWeight(n("2"))),
                "office",
                List.of(total),
                "world",
                List.of(value("z", "10").withWeight(n("1")))))
        .getOrDefault("world", nothing());
  }

  /** 7 of 10 in all, and 1 of 2 elsewhere: 8 of 12. */
  @Test
  void a_total_that_is_a_share_keeps_its_counts() {
    Map<String, RolledUp> units =
        projectTree()
            .rollUp(
                AggregationRule.RATIO_OF_SUMS,
                Map.of(
                    "project 1",
                    List.of(share("x", "1", "4")),
                    "office",
                    List.of(share("head office", "7", "10").asTotal()),
                    "world",
                    List.of(share("z", "1", "2"))));

    assertThat(units.getOrDefault("world", nothing()).value().value()).hasValue(n("200/3"));
    assertThat(units.getOrDefault("world", nothing()).value().explanation().step("total").value())
        .isEqualTo(n("70"));
  }

  @Test
  void a_total_in_words_gives_its_reason() {
    Part words =
        Part.of(
            Indicators.observed("2020", new Observation.Statement(LocalizedText.of("well"))),
            Indicators.measure("a", MeasureKind.QUALITATIVE));

    assertThat(projects(words.asTotal()).get("office"))
        .hasToString("not computable: QUALITATIVE from 2 of 2");
  }

  @Test
  void a_total_that_has_not_come_leaves_nothing_out() {
    Part missing = Part.ofMissing("head office", DUE).asTotal();

    assertThat(projects(missing).get("office")).hasToString("70 from 2 of 2");
    assertThat(projectTree().rollUp(AggregationRule.SUM, Map.of("office", List.of(missing))))
        .hasToString(
            "{office=not computable: NO_ACTUAL from 0 of 1,"
                + " world=not computable: NO_ACTUAL from 0 of 1}");
  }

  @Test
  void a_total_of_a_unit_with_nothing_under_it_is_one_report() {
    Part total = value("head office", "70").asTotal();

    assertThat(projectTree().rollUp(AggregationRule.SUM, Map.of("office", List.of(total))))
        .hasToString("{office=70 from 1 of 1, world=70 from 1 of 1}");
    assertThat(total.withWeight(n("2")).weights().orElseThrow().reported()).isEqualTo(n("2"));
  }

  @Test
  void a_total_is_not_stated_together_with_shares_or_another_total() {
    Part total = value("head office", "70").asTotal();

    for (Part other : List.of(value("own", "5"), value("own", "5").asTotal())) {
      assertThatThrownBy(() -> projects(total, other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "unit 'office' states a total, which contains its other parts, but has the parts"
                  + " [head office, own]");
    }
  }

  @Test
  void a_part_does_not_bear_the_name_of_a_unit_under_it() {
    assertThatThrownBy(() -> projects(value("project 1", "40")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'project 1' stands twice in a roll-up");
  }

  /** The weights of 10,000 levels are added up level by level, and not anew at every level. */
  @Test
  void a_deep_tree_costs_no_more_than_a_wide_one() {
    Map<String, String> parents = new HashMap<>();
    Map<String, List<Part>> parts = new HashMap<>();
    for (int i = 0; i < 10_000; i++) {
      parents.put("unit " + (i + 1), "unit " + i);
      parts.put("unit " + i, List.of(value("own", "1").withWeight(n("1"))));
    }
    RolledUp root =
        UnitTree.of(parents)
            .rollUp(AggregationRule.WEIGHTED_MEAN, parts)
            .getOrDefault("unit 0", nothing());

    assertThat(root).hasToString("1 from 10000 of 10000");
    assertThat(root.coverageByWeight()).hasValue(n("1"));
  }

  private static Map<String, RolledUp> projects(Part... office) {
    return projectTree()
        .rollUp(
            AggregationRule.SUM,
            Map.of(
                "project 1", List.of(value("x", "40")),
                "project 2", List.of(value("y", "30")),
                "office", List.of(office)));
  }

  private static UnitTree projectTree() {
    return UnitTree.of(Map.of("project 1", "office", "project 2", "office", "office", "world"));
  }

  private static RolledUp nothing() {
    return RollUp.of(AggregationRule.SUM, List.of());
  }

  @Test
  void several_trees_are_rolled_up_each_for_itself() {
    Map<String, RolledUp> units =
        UnitTree.of(Map.of("x", "one", "y", "other"))
            .rollUp(AggregationRule.SUM, Map.of("x", List.of(A), "y", List.of(B)));

    assertThat(units.get("one")).hasToString("10 from 1 of 1");
    assertThat(units.get("other")).hasToString("30 from 1 of 1");
  }

  private static UnitTree tree() {
    return UnitTree.of(
        Map.of(
            "office 1",
            "region",
            "office 2",
            "region",
            "empty office",
            "region",
            "region",
            "world"));
  }

  private static Part value(String name, String value) {
    return Part.ofValue(name, START, n(value));
  }

  private static Part share(String name, String numerator, String denominator) {
    return Part.ofShare(name, START, n(numerator), n(denominator));
  }
}
