package org.openrbm.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.START;
import static org.openrbm.indicators.progress.Indicators.n;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
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
    RolledUp office = sum(MISSING, MISSING);

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
