package org.openrbm.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.START;
import static org.openrbm.indicators.progress.Indicators.n;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Reason;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.indicators.measurement.NotComputable;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RollUpTest {

  private static final Part A = value("A", "10").withWeight(n("1"));
  private static final Part B = value("B", "30").withWeight(n("3"));
  private static final Part MISSING = Part.ofMissing("C", DUE);

  @ParameterizedTest
  @CsvSource({
    "SUM, 40",
    "WEIGHTED_MEAN, 25",
    "MEAN, 20",
    "MEDIAN, 20",
    "MINIMUM, 10",
    "MAXIMUM, 30",
    "LATEST, 10"
  })
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

    for (AggregationRule rule :
        List.of(AggregationRule.MINIMUM, AggregationRule.MAXIMUM, AggregationRule.LATEST)) {
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

  /** The case U4: A twice and B missing is not 2 of 3. */
  @ParameterizedTest
  @EnumSource
  void two_parts_of_one_name_are_refused(AggregationRule rule) {
    assertThatThrownBy(
            () -> RollUp.of(rule, List.of(A, Part.ofMissing("B", DUE), A.withWeight(n("2")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'A' stands twice in a roll-up");
    assertThatThrownBy(() -> RollUp.of(rule, List.of(A, Part.ofMissing("A", DUE))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'A' stands twice in a roll-up");
    assertThat(RollUp.of(rule, List.of(A, Part.ofMissing("B", DUE)))).hasToString("10 from 1 of 2");
  }

  /** The case U5: site A has 3 pages with 4 errors each, site B 1 page with 10. */
  @Test
  void a_weighted_mean_is_of_pages_and_a_plain_mean_of_sites() {
    List<Part> sites =
        List.of(value("A", "4").withWeight(n("3")), value("B", "10").withWeight(n("1")));

    assertThat(RollUp.of(AggregationRule.WEIGHTED_MEAN, sites).value().value()).hasValue(n("5.5"));
    RolledUp plain = RollUp.of(AggregationRule.MEAN, sites);
    assertThat(plain.value().value()).hasValue(n("7"));
    assertThat(plain.value().explanation().render())
        .contains("sum of the values ÷ their number", "A", "B");
  }

  @Test
  void the_median_is_in_the_middle_whatever_the_weights() {
    Part low = value("C", "1").withWeight(n("100"));
    RolledUp odd = RollUp.of(AggregationRule.MEDIAN, List.of(B, low, A));
    RolledUp even = RollUp.of(AggregationRule.MEDIAN, List.of(B, low, A, value("D", "11")));

    assertThat(odd.value().value()).hasValue(n("10"));
    assertThat(odd.value().explanation().render()).contains("the value in the middle");
    assertThat(odd.value().explanation().operands())
        .extracting(Explanation::quantity)
        .containsExactly("C", "A", "B");
    assertThat(even.value().value()).hasValue(n("21/2"));
    assertThat(even.value().explanation().render())
        .contains("mean of the two values in the middle");
  }

  @Test
  void shares_have_a_mean_a_median_and_a_smallest() {
    List<Part> shares = List.of(share("A", "1", "2"), share("B", "1", "4"), share("C", "1", "1"));

    assertThat(RollUp.of(AggregationRule.MEAN, shares).value().value()).hasValue(n("175/3"));
    assertThat(RollUp.of(AggregationRule.MEDIAN, shares).value().value()).hasValue(n("50"));
    assertThat(RollUp.of(AggregationRule.MINIMUM, shares).value().value()).hasValue(n("25"));
  }

  @Test
  void levels_are_put_in_order_and_neither_added_nor_averaged() {
    Part low = Part.ofLevel("A", START, n("1")).withWeight(n("1"));
    Part meets = Part.ofLevel("B", START, n("2")).withWeight(n("1"));
    Part high = Part.ofLevel("C", START, n("4")).withWeight(n("1"));
    Part meetsToo = Part.ofLevel("D", START, n("2")).withWeight(n("1"));

    for (AggregationRule rule :
        List.of(
            AggregationRule.SUM,
            AggregationRule.RATIO_OF_SUMS,
            AggregationRule.MEAN,
            AggregationRule.WEIGHTED_MEAN)) {
      assertThat(reason(rule, low, meets)).isEqualTo(NotComputable.NOT_AGGREGATED);
    }
    assertThat(reason(AggregationRule.MEDIAN, low, meets)).isEqualTo(NotComputable.BETWEEN_LEVELS);
    assertThat(median(low, meets, high)).hasValue(n("2"));
    assertThat(median(low, meetsToo, meets, high)).hasValue(n("2"));
    assertThat(RollUp.of(AggregationRule.MINIMUM, List.of(low, high)).value().value())
        .hasValue(n("1"));
  }

  private static Optional<Ratio> median(Part... parts) {
    return RollUp.of(AggregationRule.MEDIAN, List.of(parts)).value().value();
  }

  @ParameterizedTest
  @EnumSource(names = {"MEAN", "MEDIAN", "MINIMUM", "MAXIMUM", "RATIO_OF_SUMS"})
  void of_nothing_no_value_is_made(AggregationRule rule) {
    assertThat(reason(rule, share("A", "0", "0"), share("B", "0", "0")))
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
