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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrbm.core.Explanation;
import org.openrbm.core.Reason;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.progress.ResourceCheck;
import org.openrbm.indicators.progress.Status;
import org.openrbm.indicators.progress.StatusRollUp;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RollUpTest {

  private static final Part A = value("A", "10").withWeight(n("1"));
  private static final Part B = value("B", "30").withWeight(n("3"));
  private static final Part MISSING = Part.ofMissing("C", DUE);

  @ParameterizedTest
  @CsvSource({"SUM, 40", "WEIGHTED_MEAN, 25", "MAXIMUM, 30", "LATEST, 10"})
  void rules_make_one_value_and_what_is_missing_is_not_zero(AggregationRule rule, String expected) {
    RolledUp rolledUp = RollUp.of(rule, List.of(A, B, MISSING));

    assertThat(rolledUp.value().value()).hasValue(n(expected)); // latest: the first by name
    assertThat(rolledUp.coverage()).hasValue(n("2/3"));
    assertThat(rolledUp).hasToString(expected + " from 2 of 3");
  }

  @Test
  void percentages_are_the_ratio_of_sums() {
    RolledUp staff =
        RollUp.of(
            AggregationRule.RATIO_OF_SUMS,
            List.of(share("A", "1", "1"), share("B", "39", "99"), share("C", "0", "0")));

    assertThat(staff.value().value()).hasValue(n("40"));
  }

  /** 8 of 30,000 and 4 of 15,000: 12 of 45,000 are 80/3 per 100,000 (and 2/75 per cent). */
  @Test
  void a_rate_has_its_own_factor() {
    RolledUp rate =
        RollUp.of(
            AggregationRule.RATIO_OF_SUMS,
            List.of(rate("A", "8", "30000", "100000"), rate("B", "4", "15000", "100000")));

    assertThat(rate.value().value()).hasValue(n("80/3"));
    assertThat(rate.value().explanation().render())
        .contains("sum of numerators ÷ sum of denominators × 100000");
    assertThat(
            reason(
                AggregationRule.RATIO_OF_SUMS,
                rate("A", "8", "30000", "100000"),
                rate("B", "4", "15000", "1000")))
        .isEqualTo(NotComputable.NOT_AGGREGATED);
    assertThatThrownBy(() -> rate("A", "1", "2", "0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("factor of 'A' must be above 0, but is 0");
  }

  /** The larger of 1/2 and 1/4 is 1 of 2; with 2 of 6 elsewhere that is 3 of 8. */
  @Test
  void the_share_that_stands_for_an_office_keeps_its_counts() {
    RolledUp office =
        RollUp.of(
            AggregationRule.MAXIMUM, List.of(share("x", "1", "4"), share("y", "1", "2"), MISSING));

    assertThat(
            RollUp.of(
                    AggregationRule.RATIO_OF_SUMS,
                    List.of(office.asPart("office 1"), share("z", "2", "6")))
                .value()
                .value())
        .hasValue(n("75/2"));
    assertThat(reason(AggregationRule.SUM, office.asPart("office 1"), A))
        .isEqualTo(NotComputable.NOT_AGGREGATED);
  }

  @Test
  void of_equals_the_first_by_name_is_taken_in_whatever_order_they_stand() {
    Part half = share("A", "1", "2");
    Part twoOfFour = share("B", "2", "4");

    for (AggregationRule rule : List.of(AggregationRule.MAXIMUM, AggregationRule.LATEST)) {
      for (List<Part> parts : List.of(List.of(half, twoOfFour), List.of(twoOfFour, half))) {
        assertThat(RollUp.of(rule, parts).asPart("office").denominator()).hasValue(n("2"));
      }
    }
  }

  private static Part rate(String name, String numerator, String denominator, String factor) {
    return Part.ofRate(name, START, n(numerator), n(denominator), n(factor));
  }

  @Test
  void what_cannot_be_made_one_has_a_reason() {
    assertThat(reason(AggregationRule.NONE, A, B)).isEqualTo(NotComputable.NOT_AGGREGATED);
    assertThat(reason(AggregationRule.SUM, share("A", "1", "2"), B))
        .isEqualTo(NotComputable.NOT_AGGREGATED);
    assertThat(reason(AggregationRule.RATIO_OF_SUMS, A, B)).isEqualTo(NotComputable.NOT_AGGREGATED);
    assertThat(reason(AggregationRule.WEIGHTED_MEAN, value("A", "1"), B))
        .isEqualTo(NotComputable.NO_WEIGHTS);
    assertThat(reason(AggregationRule.WEIGHTED_MEAN, A.withWeight(n("0"))))
        .isEqualTo(NotComputable.NO_WEIGHTS);
    assertThat(reason(AggregationRule.SUM, MISSING)).isEqualTo(NotComputable.NO_ACTUAL);
    assertThat(reason(AggregationRule.MAXIMUM, share("A", "0", "0"), B))
        .isEqualTo(NotComputable.ZERO_DENOMINATOR);
  }

  private static Reason reason(AggregationRule rule, Part... parts) {
    return RollUp.of(rule, List.of(parts)).value().reason().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(AggregationRule.class)
  void of_nothing_there_is_no_value_and_no_coverage(AggregationRule rule) {
    RolledUp nothing = RollUp.of(rule, List.of());

    assertThat(nothing.value().reason()).hasValue(NotComputable.NO_ACTUAL);
    assertThat(nothing.coverage()).isEmpty();
  }

  @Test
  void counts_and_weights_are_not_negative() {
    assertThatThrownBy(() -> share("A", "1", "-2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("denominator of 'A' must not be negative, but is -2");
    assertThatThrownBy(() -> A.withWeight(n("-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weight of 'A' must not be negative, but is -1");
  }

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
  void the_worst_status_is_that_of_what_is_known_with_its_coverage() {
    List<Status> statuses =
        List.of(Status.ACHIEVED, Status.NOT_COMPUTABLE, Status.NOT_DUE, Status.ON_TRACK);

    assertThat(StatusRollUp.worst(statuses)).isEqualTo(Status.ON_TRACK);
    assertThat(StatusRollUp.worst(statuses.subList(0, 3))).isEqualTo(Status.NOT_DUE);
    assertThat(StatusRollUp.assessed(statuses)).isEqualTo(3);
    assertThat(StatusRollUp.worst(List.of(Status.BEHIND, Status.OFF_TRACK)))
        .isEqualTo(Status.OFF_TRACK);
    assertThat(StatusRollUp.worst(List.of())).isEqualTo(Status.NOT_COMPUTABLE);
    assertThat(StatusRollUp.meanFraction(List.of()).value()).isEmpty();
  }

  /** Kashana: danger from more than 10 points below. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5, FINE",
    "0.49999, 0.5, WARNING",
    "0.4, 0.5, WARNING",
    "0.39999, 0.5, DANGER"
  })
  void results_keep_up_with_money(String result, String spent, ResourceCheck expected) {
    assertThat(ResourceCheck.of(n(result), n(spent))).isEqualTo(expected);
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
