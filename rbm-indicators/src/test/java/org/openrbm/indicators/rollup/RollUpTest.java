package org.openrbm.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.START;
import static org.openrbm.indicators.progress.Indicators.n;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrbm.core.Reason;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.indicators.measurement.NotComputable;

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
  }

  @Test
  void of_equals_the_first_by_name_is_taken_in_whatever_order_they_stand() {
    Part half = share("A", "1", "2");
    Part twoOfFour = share("B", "2", "4");

    for (AggregationRule rule : List.of(AggregationRule.MAXIMUM, AggregationRule.LATEST)) {
      for (List<Part> parts : List.of(List.of(half, twoOfFour), List.of(twoOfFour, half))) {
        assertThat(RollUp.of(rule, parts).asPart("office").counts().map(Counts::denominator))
            .hasValue(n("2"));
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

  private static Part value(String name, String value) {
    return Part.ofValue(name, START, n(value));
  }

  private static Part share(String name, String numerator, String denominator) {
    return Part.ofShare(name, START, n(numerator), n(denominator));
  }
}
