package org.openrbm.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.START;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.measure;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.observed;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.Explanation;
import org.openrbm.core.Figure;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Observation;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartTest {

  @Test
  void counts_and_weights_are_not_negative() {
    assertThatThrownBy(() -> share("A", "1", "-2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("denominator of 'A' must not be negative, but is -2");
    assertThatThrownBy(() -> value("A", "10").withWeight(n("-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weight of 'A' must not be negative, but is -1");
  }

  @Test
  void a_factor_is_above_0() {
    assertThatThrownBy(() -> Part.ofRate("A", START, n("1"), n("2"), n("0")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("factor of 'A' must be above 0, but is 0");
  }

  /** 30 days over 4 posts are 7.5 days; 30 of 40 are 75 per cent. */
  @Test
  void a_share_has_the_factor_of_its_measure() {
    Observation days = new Observation.Share(n("30"), n("4"));
    Observation percent = new Observation.Share(n("30"), n("40"));

    assertThat(alone(days, MeasureKind.DAYS).value()).hasValue(n("7.5"));
    assertThat(alone(percent, MeasureKind.PERCENTAGE).value()).hasValue(n("75"));
  }

  @Test
  void the_position_of_a_level_is_a_whole_number_from_1() {
    for (String position : List.of("0", "-1", "3/2")) {
      assertThatThrownBy(() -> Part.ofLevel("A", START, n(position)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "position of the level of 'A' must be a whole number from 1, but is " + position);
    }
    assertThat(Part.ofLevel("A", START, n("2")).value()).hasValue(n("2"));
  }

  @Test
  void every_part_can_be_a_total_and_keeps_its_weight() {
    Part office = RollUp.of(AggregationRule.SUM, List.of(value("A", "1"))).asPart("office");
    for (Part part :
        List.of(value("A", "1"), share("A", "1", "2"), Part.ofMissing("A", DUE), words(), office)) {
      Part total = part.withWeight(n("2")).asTotal();

      assertThat(total).isNotEqualTo(part.withWeight(n("2")));
      assertThat(total).isEqualTo(part.asTotal().withWeight(n("2")));
      assertThat(total.value()).isEqualTo(part.value());
      assertThat(total.toString()).endsWith(", weight 2, total of its unit");
    }
  }

  private static Part words() {
    return Part.of(
        observed("2020", new Observation.Statement(LocalizedText.of("well"))),
        measure("a", MeasureKind.QUALITATIVE));
  }

  @Test
  void a_level_that_was_measured_does_not_add_up() {
    Measure measure = measure("a", MeasureKind.ORDINAL);
    Part low = Part.of(observed("2019", new Observation.Rung("low")), measure);
    Part fair = Part.of(observed("2020", new Observation.Rung("fair")), measure);

    assertThat(RollUp.of(AggregationRule.SUM, List.of(low, fair)).value().reason())
        .hasValue(NotComputable.NOT_AGGREGATED);
    assertThat(RollUp.of(AggregationRule.MINIMUM, List.of(low, fair)).value().value())
        .hasValue(n("2"));
  }

  @Test
  void a_level_is_its_position_and_what_is_no_number_has_a_reason() {
    Observation words = new Observation.Statement(LocalizedText.of("well"));

    assertThat(alone(new Observation.Rung("fair"), MeasureKind.ORDINAL).value()).hasValue(n("3"));
    assertThat(alone(new Observation.Rung("fiar"), MeasureKind.ORDINAL).reason())
        .hasValue(NotComputable.NOT_NUMERIC);
    assertThat(alone(words, MeasureKind.QUALITATIVE).reason()).hasValue(NotComputable.QUALITATIVE);
    assertThat(alone(new Observation.Share(n("1"), n("0")), MeasureKind.PERCENTAGE).reason())
        .hasValue(NotComputable.ZERO_DENOMINATOR);
  }

  @Test
  void a_report_is_named_by_its_reporter_and_period_and_cites_its_source() {
    Citation source = Citation.of("HR report", EvidenceGrade.PRIMARY);
    Measure measure = measure("a", MeasureKind.PERCENTAGE);
    Measurement report = Measurement.builder().from(by("HQ", "2020", "5")).source(source).build();
    Measurement counted = report.withObservation(new Observation.Share(n("1"), n("20")));

    for (Measurement each : List.of(report, counted)) {
      Explanation explanation =
          RollUp.of(AggregationRule.NONE, List.of(Part.of(each, measure))).value().explanation();
      assertThat(explanation.quantity()).isEqualTo("HQ, 2020-01-01/2020-12-31");
      assertThat(explanation.value()).isEqualTo(n("5"));
      assertThat(explanation.citation()).hasValue(source);
    }
  }

  /** Of weight 0, a part without a value counts for nothing, and so does a share of nothing. */
  @Test
  void every_part_takes_a_weight() {
    Part value = value("A", "10").withWeight(n("2"));
    Part words =
        Part.of(
            observed("2020", new Observation.Statement(LocalizedText.of("well"))),
            measure("a", MeasureKind.QUALITATIVE));
    Part office = RollUp.of(AggregationRule.SUM, List.of(value, value("B", "10"))).asPart("office");
    List<Part> parts =
        List.of(
            value,
            words.withWeight(n("0")),
            share("B", "0", "0").withWeight(n("0")),
            Part.ofMissing("C", DUE).withWeight(n("5")),
            office.withWeight(n("3")));

    // (2 · 10 + 3 · 20) ÷ 5
    assertThat(RollUp.of(AggregationRule.WEIGHTED_MEAN, parts)).hasToString("16 from 5 of 6");
  }

  private static Figure alone(Observation observation, MeasureKind kind) {
    Part part = Part.of(observed("2020", observation), measure("a", kind));
    return RollUp.of(AggregationRule.NONE, List.of(part)).value();
  }

  private static Part value(String name, String value) {
    return Part.ofValue(name, START, n(value));
  }

  private static Part share(String name, String numerator, String denominator) {
    return Part.ofShare(name, START, n(numerator), n(denominator));
  }

  /** 31 of the 62 days of December and January. */
  @Test
  void a_part_is_shared_out_by_days() {
    Part half = value("A", "10").apportioned(31, 62);
    RolledUp alone = RollUp.of(AggregationRule.NONE, List.of(half));

    assertThat(alone.value().value()).hasValue(n("5"));
    assertThat(alone.value().render()).contains("by days: value × 31 days that count ÷ 62 days");
    assertThat(RollUp.of(AggregationRule.SUM, List.of(half, value("B", "2"))).value().value())
        .hasValue(n("7"));
    assertThat(half.withWeight(n("2"))).hasToString("A (2018-12-31): 5, weight 2");
    assertThat(half).isEqualTo(value("A", "10").apportioned(31, 62));
    assertThat(value("A", "10").apportioned(0, 62)).isNotEqualTo(half);
  }

  @Test
  void a_rate_that_is_shared_out_stays_and_counts_less_in_a_ratio_of_sums() {
    Part half = share("A", "20", "40").apportioned(31, 62); // 10 of 20
    Part other = share("B", "40", "60");

    assertThat(RollUp.of(AggregationRule.NONE, List.of(half)).value().value()).hasValue(n("50"));
    assertThat(RollUp.of(AggregationRule.RATIO_OF_SUMS, List.of(half, other)).value().value())
        .hasValue(n("125/2"));
    assertThat(
            RollUp.of(AggregationRule.NONE, List.of(share("A", "20", "40").apportioned(0, 62)))
                .value()
                .reason())
        .hasValue(NotComputable.ZERO_DENOMINATOR);
  }

  @Test
  void what_has_not_come_is_not_there_in_days_either() {
    assertThat(
            RollUp.of(AggregationRule.NONE, List.of(Part.ofMissing("A", START).apportioned(1, 2)))
                .value()
                .reason())
        .hasValue(NotComputable.NO_ACTUAL);
  }

  @Test
  void days_that_count_are_days_of_the_period() {
    assertThatThrownBy(() -> value("A", "10").apportioned(63, 62))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("days of 'A' that count must be 0 to 62, but are 63");
    assertThatThrownBy(() -> value("A", "10").apportioned(-1, 62))
        .hasMessage("days of 'A' that count must be 0 to 62, but are -1");
    assertThatThrownBy(() -> value("A", "10").apportioned(0, 0))
        .hasMessage("days of 'A' that count must be 0 to 0, but are 0");
  }
}
