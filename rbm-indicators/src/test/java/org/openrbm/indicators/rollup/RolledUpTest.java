package org.openrbm.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.START;
import static org.openrbm.indicators.progress.Indicators.n;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Reason;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.progress.Indicators;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RolledUpTest {

  private static final Part A = value("A", "10").withWeight(n("1"));
  private static final Part B = value("B", "30").withWeight(n("3"));
  private static final Part MISSING = Part.ofMissing("C", DUE);

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

  /** 1 of 2 and 1 of 6 are 2 of 8; with 4 of 4 elsewhere that is 6 of 12. */
  @Test
  void a_ratio_of_sums_is_added_up_by_its_counts_above() {
    RolledUp office =
        RollUp.of(
            AggregationRule.RATIO_OF_SUMS, List.of(share("x", "1", "2"), share("y", "1", "6")));
    RolledUp region =
        RollUp.of(
            AggregationRule.RATIO_OF_SUMS, List.of(office.asPart("office"), share("z", "4", "4")));

    assertThat(region.value().value()).hasValue(n("50"));
    assertThat(region.value().explanation().step("office").value()).isEqualTo(n("25"));
  }

  /** (1 · 10 + 3 · 30) ÷ 4 is 25 with weight 4; with 5 of weight 1 that is 105 ÷ 5. */
  @Test
  void a_weighted_mean_has_the_sum_of_the_weights_above() {
    RolledUp office = RollUp.of(AggregationRule.WEIGHTED_MEAN, List.of(A, B, MISSING));
    Part other = value("other", "5").withWeight(n("1"));

    assertThat(RollUp.of(AggregationRule.WEIGHTED_MEAN, List.of(office.asPart("office"), other)))
        .hasToString("21 from 3 of 4");
    assertThat(reason(AggregationRule.WEIGHTED_MEAN, sum(A, B).asPart("office"), other))
        .isEqualTo(NotComputable.NO_WEIGHTS);
  }

  @Test
  void a_sum_is_a_value_above_and_no_share() {
    assertThat(RollUp.of(AggregationRule.SUM, List.of(sum(A, B).asPart("office"), A)))
        .hasToString("50 from 3 of 3");
    assertThat(reason(AggregationRule.SUM, sum(A, B).asPart("office"), share("z", "1", "2")))
        .isEqualTo(NotComputable.NOT_AGGREGATED);
  }

  @Test
  void what_nobody_reported_is_missing_above() {
    RolledUp office = sum(MISSING, Part.ofMissing("D", DUE));

    assertThat(RollUp.of(AggregationRule.SUM, List.of(office.asPart("office"), A)))
        .hasToString("10 from 1 of 3");
    assertThat(office.coverage()).hasValue(n("0"));
  }

  /** Words are earlier than the share, and yet there is no value of the office. */
  @Test
  void an_office_without_a_value_gives_its_reason_and_no_counts_above() {
    Part words =
        Part.of(
            Indicators.observed("2018", new Observation.Statement(LocalizedText.of("well"))),
            Indicators.measure("a", MeasureKind.PERCENTAGE));
    Part later = Part.ofShare("x", DUE, n("1"), n("2"));
    RolledUp office = RollUp.of(AggregationRule.LATEST, List.of(words, later));

    assertThat(office.value().reason()).hasValue(NotComputable.QUALITATIVE);
    assertThat(reason(AggregationRule.RATIO_OF_SUMS, office.asPart("office"), later))
        .isEqualTo(NotComputable.QUALITATIVE);
  }

  /** Of weights 1 and 3 the one of 3 has reported, whatever the rule. */
  @ParameterizedTest
  @EnumSource
  void the_weight_of_what_is_missing_stays_in_the_coverage(AggregationRule rule) {
    RolledUp rolledUp = RollUp.of(rule, List.of(B, Part.ofMissing("A", DUE).withWeight(n("1"))));

    assertThat(rolledUp.coverage()).hasValue(n("1/2"));
    assertThat(rolledUp.coverageByWeight()).hasValue(n("3/4"));
  }

  @Test
  void without_a_weight_of_every_part_there_is_no_coverage_by_weight() {
    assertThat(sum(A, B, MISSING).coverageByWeight()).isEmpty();
    assertThat(sum(A.withWeight(n("0")), MISSING.withWeight(n("0"))).coverageByWeight()).isEmpty();
    assertThat(sum().coverageByWeight()).isEmpty();
  }

  /** 1 of 1 + 3 in the office; with 4 of 4 elsewhere that is 5 of 8. */
  @Test
  void the_weights_of_a_level_below_make_the_coverage_above() {
    RolledUp office = sum(A, Part.ofMissing("B", DUE).withWeight(n("3")));
    Part other = value("other", "5").withWeight(n("4"));

    assertThat(sum(office.asPart("office"), other).coverageByWeight()).hasValue(n("5/8"));
  }

  /** The office weighs 6 and covers a quarter of it by weight, or a half by heads. */
  @Test
  void a_weight_stated_for_an_office_counts_as_far_as_the_office_is_covered() {
    RolledUp byWeight = sum(A, Part.ofMissing("B", DUE).withWeight(n("3")));
    RolledUp byHeads = sum(value("A", "10"), MISSING);
    Part other = value("other", "5").withWeight(n("2"));

    assertThat(sum(byWeight.asPart("office").withWeight(n("6")), other).coverageByWeight())
        .hasValue(n("7/16")); // 1.5 + 2 of 8
    assertThat(sum(byHeads.asPart("office").withWeight(n("6")), other).coverageByWeight())
        .hasValue(n("5/8")); // 3 + 2 of 8
    assertThat(sum(sum().asPart("office").withWeight(n("6")), other).coverageByWeight())
        .hasValue(n("1/4")); // 0 + 2 of 8
  }

  @Test
  void the_oldest_and_the_newest_report_are_those_of_all_levels() {
    RolledUp office =
        sum(Part.ofValue("x", START, n("1")), Part.ofValue("y", START.plusDays(9), n("2")));
    RolledUp region =
        sum(office.asPart("office"), Part.ofValue("z", START.plusDays(5), n("3")), MISSING);

    assertThat(region.oldest()).hasValue(START);
    assertThat(region.newest()).hasValue(START.plusDays(9));
    assertThat(sum(MISSING).oldest()).isEmpty();
    assertThat(sum(MISSING).newest()).isEmpty();
  }

  @Test
  void reports_say_who_has_reported_and_how_old_each_is() {
    RolledUp office = sum(A, B);
    List<RolledUp.Report> reports = sum(office.asPart("office"), MISSING).reports();

    assertThat(reports)
        .containsExactly(
            new RolledUp.Report("office", START, true, Optional.of(n("4"))),
            new RolledUp.Report("C", DUE, false, Optional.empty()));
    assertThat(reports.get(0).age(START.plusDays(40))).isEqualTo(40);
    assertThat(reports.get(1).age(DUE.minusDays(1))).isEqualTo(-1);
  }

  /** The mean of 50 % and 25 % is no share with counts, and does not add up. */
  @ParameterizedTest
  @EnumSource(names = {"MEAN", "MEDIAN"})
  void what_is_made_of_shares_does_not_add_up_above(AggregationRule rule) {
    Part office =
        RollUp.of(rule, List.of(share("x", "1", "4"), share("y", "1", "2"))).asPart("office");

    assertThat(reason(AggregationRule.SUM, office, A)).isEqualTo(NotComputable.NOT_AGGREGATED);
    assertThat(reason(AggregationRule.RATIO_OF_SUMS, office, share("z", "1", "2")))
        .isEqualTo(NotComputable.NOT_AGGREGATED);
    assertThat(RollUp.of(AggregationRule.MEAN, List.of(office, A)).value().value())
        .hasValue(n("95/4")); // 37.5 and 10
  }

  @Test
  void a_level_stays_a_level_above() {
    Part office =
        RollUp.of(AggregationRule.MAXIMUM, List.of(level("x", "1"), level("y", "3")))
            .asPart("office");

    assertThat(reason(AggregationRule.MEAN, office, level("z", "3")))
        .isEqualTo(NotComputable.NOT_AGGREGATED);
  }

  private static Part level(String name, String position) {
    return Part.ofLevel(name, START, n(position));
  }

  private static RolledUp sum(Part... parts) {
    return RollUp.of(AggregationRule.SUM, List.of(parts));
  }

  private static Reason reason(AggregationRule rule, Part... parts) {
    return RollUp.of(rule, List.of(parts)).value().reason().orElseThrow();
  }

  private static Part value(String name, String value) {
    return Part.ofValue(name, START, n(value));
  }

  private static Part share(String name, String numerator, String denominator) {
    return Part.ofShare(name, START, n(numerator), n(denominator));
  }
}
