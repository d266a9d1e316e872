package org.openrbm.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.START;
import static org.openrbm.indicators.progress.Indicators.n;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Explanation;
import org.openrbm.core.target.AggregationRule;

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
