package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;
import static org.openrbm.indicators.progress.Plans.day;
import static org.openrbm.indicators.progress.Plans.flow;
import static org.openrbm.indicators.progress.Plans.judged;
import static org.openrbm.indicators.progress.Plans.stock;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reporter;
import org.openrbm.core.target.Validity;
import org.openrbm.indicators.measurement.Measurement;

/** Who has reported, of those that were to report. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnitTallyTest {

  private static final Reporter A = Reporter.of("A", n("3"));
  private static final Reporter B = Reporter.of("B", n("1"));
  private static final Reporter C =
      Reporter.of("C", n("4")).withValidity(Validity.from(day("2021-01-01")));

  private static Coverage coverage(Indicator indicator, String period, Measurement... reports) {
    return judged(indicator, period, set(reports)).coverage();
  }

  @Test
  void of_a_level_each_unit_counts_once_by_head_and_by_weight() {
    Indicator indicator = stock().addReporters(B, A, C).build();
    Coverage of = coverage(indicator, "2020", by("A", "2020-Q1", "5"), by("A", "2020-Q2", "6"));

    assertThat(of.reported()).isEqualTo(1);
    assertThat(of.expected()).hasValue(2); // C is to report from 2021 on
    assertThat(of.byWeight()).hasValue(n("3/4"));
    assertThat(of.units())
        .extracting(Coverage.UnitReport::toString)
        .containsExactly("A: 2020-06-30", "B: no report");
    assertThat(of.units().get(0).weight()).hasValue(n("3"));
    assertThat(of.units().get(0).age(day("2020-12-31"))).hasValue(184L);
    assertThat(coverage(indicator, "2021", by("A", "2020-Q1", "5")).byWeight()).hasValue(n("3/8"));
  }

  @Test
  void of_a_flow_each_unit_counts_once_for_each_period() {
    Indicator indicator = flow().addReporters(A, B, C).build();
    Coverage of =
        coverage(
            indicator,
            "2020",
            by("A", "2020-Q1", "5"),
            by("B", "2020-Q1", "5"),
            by("A", "2020-Q2", "6"));

    assertThat(of.reported()).isEqualTo(3);
    assertThat(of.expected()).hasValue(4);
    assertThat(of.byWeight()).hasValue(n("7/8")); // 3 + 1 + 3 of 8
    assertThat(of.complete()).isFalse();
    assertThat(of.missing()).isEmpty(); // B has reported, though not on the second quarter
  }

  @Test
  void a_unit_that_reported_those_days_in_another_period_is_not_missing() {
    Indicator indicator = flow().addReporters(A, B).build();
    Coverage of =
        coverage(
            indicator,
            "2020",
            by("A", "2020-Q1", "5"),
            by("B", "2020-H1", "5"),
            by("A", "2020-Q2", "6"));

    assertThat(of.reported()).isEqualTo(3);
    assertThat(of.expected()).hasValue(3);
    assertThat(of.complete()).isTrue();
  }

  @Test
  void nobody_has_reported() {
    Coverage declared = coverage(stock().addReporters(A, B).build(), "2020");
    Coverage open = coverage(stock().build(), "2020");

    assertThat(declared).hasToString("0 of 2 reported: 0 by weight");
    assertThat(declared.missing()).hasSize(2);
    assertThat(open).isEqualTo(Coverage.NONE);
    assertThat(coverage(flow().addReporters(A, B).build(), "2020")).isEqualTo(declared);
  }

  @Test
  void a_unit_that_nobody_declared_counts_and_has_no_weight() {
    Coverage of =
        coverage(
            stock().addReporters(A, B).build(), "2020", by("A", "2020", "5"), by("D", "2020", "6"));

    assertThat(of.reported()).isEqualTo(2);
    assertThat(of.expected()).hasValue(3);
    assertThat(of.byWeight()).hasValue(n("3/4"));
    assertThat(of.units())
        .extracting(Coverage.UnitReport::toString)
        .containsExactly("A: 2020-12-31", "B: no report", "D: 2020-12-31");
  }

  @Test
  void there_is_no_coverage_by_weight_unless_every_unit_has_a_weight() {
    assertThat(
            coverage(
                    stock().addReporters(A, Reporter.of("B")).build(), "2020", by("A", "2020", "5"))
                .byWeight())
        .isEmpty();
    Reporter nothing = Reporter.of("A", n("0"));
    assertThat(
            coverage(stock().addReporters(nothing).build(), "2020", by("A", "2020", "5"))
                .byWeight())
        .isEmpty();
  }

  @Test
  void the_organisation_as_a_whole_is_one_report() {
    assertThat(coverage(stock().addReporters(A, B).build(), "2020", value("2020", "5")))
        .isEqualTo(Coverage.WHOLE);
    assertThat(coverage(flow().addReporters(A, B).build(), "2020", value("2020", "5")))
        .isEqualTo(Coverage.WHOLE);
  }

  @Test
  void declared_weights_make_the_mean() {
    Indicator indicator =
        Indicators.builder(MeasureKind.PERCENTAGE)
            .overUnits(AggregationRule.WEIGHTED_MEAN)
            .addReporters(A, B)
            .build();

    assertThat(
            judged(indicator, "2020", set(by("A", "2020", "10"), by("B", "2020", "50")))
                .actual()
                .value())
        .hasValue(n("20"));
    // one part is its own value
    assertThat(judged(indicator, "2020", set(by("B", "2020", "50"))).actual().value())
        .hasValue(n("50"));
  }
}
