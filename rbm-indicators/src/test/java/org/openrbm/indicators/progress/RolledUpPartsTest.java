package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;
import static org.openrbm.indicators.progress.Plans.day;
import static org.openrbm.indicators.progress.Plans.during;
import static org.openrbm.indicators.progress.Plans.flow;
import static org.openrbm.indicators.progress.Plans.judged;
import static org.openrbm.indicators.progress.Plans.startingAt;
import static org.openrbm.indicators.progress.Plans.stock;
import static org.openrbm.indicators.progress.Plans.total;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Reporter;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.NotComputable;

/** The total of a whole that nobody reported, from its parts. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RolledUpPartsTest {

  private static final Disaggregation SEX =
      Disaggregation.builder().dimension("sex").addCategories("women", "men").build();
  private static final Disaggregation AGE =
      Disaggregation.builder().dimension("age").addCategories("young", "old").build();

  private static Measurement of(String dimension, String category, String period, String value) {
    return value(period, value).withCategories(Map.of(dimension, category));
  }

  private static Measurement women(String period, String value) {
    return of("sex", "women", period, value);
  }

  private static Measurement men(String period, String value) {
    return of("sex", "men", period, value);
  }

  private static MeasureProgress in2020(Indicator.Builder indicator, Measurement... reports) {
    return judged(indicator.build(), "2020", set(reports));
  }

  @Test
  void all_parts_of_a_closed_dimension_make_the_total() {
    MeasureProgress both =
        in2020(stock().addDisaggregation(SEX), women("2020", "4"), men("2020", "3"));

    assertThat(both.actual().value()).hasValue(n("7"));
    assertThat(both.actualDay()).hasValue(day("2020-12-31"));
    assertThat(both.missingParts()).isEmpty();
    assertThat(both.actual().render()).contains("women", "men");
  }

  @Test
  void a_part_that_is_missing_is_named() {
    MeasureProgress one = in2020(stock().addDisaggregation(SEX), women("2020", "4"));

    assertThat(one.actual().reason()).hasValue(NotComputable.PARTS_MISSING);
    assertThat(one.missingParts()).containsExactly(Map.of("sex", "men"));
    assertThat(one.actualDay()).hasValue(day("2020-12-31"));
  }

  @Test
  void a_reported_total_needs_no_parts() {
    MeasureProgress total =
        in2020(stock().addDisaggregation(SEX), value("2019", "9"), women("2020", "4"));

    assertThat(total.actual().value()).hasValue(n("9"));
    assertThat(total.missingParts()).isEmpty();
  }

  @Test
  void the_first_dimension_with_any_part_makes_the_total() {
    Indicator.Builder two = stock().addDisaggregations(SEX, AGE);

    assertThat(
            in2020(two, of("age", "young", "2020", "4"), of("age", "old", "2020", "2"))
                .actual()
                .value())
        .hasValue(n("6"));
    assertThat(
            in2020(
                    two,
                    women("2020", "1"),
                    of("age", "young", "2020", "4"),
                    of("age", "old", "2020", "2"))
                .missingParts())
        .containsExactly(Map.of("sex", "men"));
  }

  @Test
  void a_part_of_two_dimensions_is_a_part_of_a_part() {
    Indicator.Builder two =
        stock()
            .addDisaggregations(SEX, AGE)
            .addTarget(during("2020", "5").withCategories(Map.of("sex", "women")));
    Measurement young = value("2020", "3").withCategories(Map.of("sex", "women", "age", "young"));
    Measurement old = value("2020", "2").withCategories(Map.of("sex", "women", "age", "old"));

    MeasureProgress women = in2020(two, young, old);
    assertThat(women.categories()).isEqualTo(Map.of("sex", "women"));
    assertThat(women.actual().value()).hasValue(n("5"));
    assertThat(women.status()).isEqualTo(Status.ACHIEVED);
    assertThat(in2020(two, young).missingParts())
        .containsExactly(Map.of("sex", "women", "age", "old"));
    // the whole from the parts of its parts: men are missing
    MeasureProgress whole =
        ProgressCalculator.standard()
            .calculate(two.build(), set(young, old), day("2020-12-31"))
            .untargeted()
            .get(0);
    assertThat(whole.missingParts()).containsExactly(Map.of("sex", "men"));
  }

  @Test
  void parts_of_an_open_dimension_make_no_total() {
    Disaggregation open = Disaggregation.builder().dimension("sex").build();

    assertThat(
            in2020(stock().addDisaggregation(open), women("2020", "4"), men("2020", "3"))
                .actual()
                .reason())
        .hasValue(NotComputable.NO_ACTUAL);
  }

  @Test
  void parts_stand_for_one_day_the_earliest_of_their_latest() {
    MeasureProgress third =
        in2020(
            stock().addDisaggregation(SEX),
            women("2020-Q3", "4"),
            women("2020-Q4", "5"),
            men("2020-Q3", "3"));

    assertThat(third.actual().value()).hasValue(n("7"));
    assertThat(third.actualDay()).hasValue(day("2020-09-30"));
    MeasureProgress apart =
        in2020(stock().addDisaggregation(SEX), women("2020-Q4", "5"), men("2020-Q3", "3"));
    assertThat(apart.actual().reason()).hasValue(NotComputable.PARTS_MISSING);
    assertThat(apart.missingParts()).containsExactly(Map.of("sex", "women"));
    assertThat(apart.actualDay()).hasValue(day("2020-09-30"));
  }

  @Test
  void the_rule_of_the_dimension_comes_before_that_of_units() {
    Indicator.Builder largest = stock().addDisaggregation(SEX.withRule(AggregationRule.MAXIMUM));

    assertThat(in2020(largest, women("2020", "4"), men("2020", "3")).actual().value())
        .hasValue(n("4"));
    assertThat(
            in2020(
                    stock().overUnits(AggregationRule.NONE).addDisaggregation(SEX),
                    women("2020", "4"),
                    men("2020", "3"))
                .actual()
                .reason())
        .hasValue(NotComputable.NOT_AGGREGATED);
  }

  @Test
  void each_part_is_made_of_its_units_and_the_least_covered_speaks_for_all() {
    MeasureProgress of =
        in2020(
            flow().addDisaggregation(SEX).addReporters(Reporter.of("A"), Reporter.of("B")),
            women("2020", "4").withReporter("A"),
            women("2020", "5").withReporter("B"),
            men("2020", "3").withReporter("A"));

    assertThat(of.actual().value()).hasValue(n("12"));
    assertThat(of.coverage()).hasToString("1 of 2 reported");
  }

  @Test
  void a_part_whose_reports_make_no_value_gives_the_reason() {
    Indicator.Builder none =
        stock()
            .overUnits(AggregationRule.NONE)
            .addDisaggregation(SEX.withRule(AggregationRule.SUM));
    MeasureProgress of =
        in2020(
            none,
            women("2020", "4").withReporter("A"),
            women("2020", "5").withReporter("B"),
            men("2020", "3"));

    assertThat(of.actual().reason()).hasValue(NotComputable.NOT_AGGREGATED);
    assertThat(of.missingParts()).isEmpty();
    assertThat(
            in2020(
                    flow().addDisaggregation(SEX),
                    women("2020-Q1", "4"),
                    women("2020-01", "5"),
                    men("2020-Q1", "3"))
                .actual()
                .reason())
        .hasValue(NotComputable.OVERLAPPING_PERIODS);
  }

  @Test
  void a_baseline_is_added_once_to_running_totals_of_parts() {
    Indicator.Builder from =
        total(Accumulation.CUMULATIVE_FROM_BASELINE)
            .addDisaggregation(SEX)
            .addBaseline(startingAt("10", "2019"));

    assertThat(in2020(from, women("2020", "4"), men("2020", "3")).actual().value())
        .hasValue(n("17"));
  }

  @Test
  void the_plan_of_a_unit_takes_the_parts_of_that_unit() {
    Indicator.Builder planned =
        flow().addDisaggregation(SEX).addTarget(during("2020", "7").withReporter("A"));

    assertThat(
            in2020(
                    planned,
                    women("2020", "4").withReporter("A"),
                    men("2020", "3").withReporter("A"),
                    men("2020", "30").withReporter("B"),
                    by("B", "2020", "99"))
                .actual()
                .value())
        .hasValue(n("7"));
  }
}
