package org.openrbm.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.atMost;
import static org.openrbm.indicators.progress.Indicators.bare;
import static org.openrbm.indicators.progress.Indicators.baseline;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.measure;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.observed;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.share;
import static org.openrbm.indicators.progress.Indicators.target;
import static org.openrbm.indicators.progress.Indicators.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Mandate;
import org.openrbm.core.review.Finding;
import org.openrbm.core.review.Severity;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.ChangeBase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reporter;
import org.openrbm.core.target.Target;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeasurementReviewTest {

  private static final Disaggregation SEX =
      Disaggregation.builder().dimension("sex").addCategories("female", "male").build();
  private static final Disaggregation COUNTRY =
      Disaggregation.builder().dimension("country").build();

  private static final Indicator COUNT = of(MeasureKind.UNIT);
  private static final Indicator PER_CENT = of(MeasureKind.PERCENTAGE);
  private static final Indicator DAYS = of(MeasureKind.DAYS);
  private static final Indicator LEVELS = of(MeasureKind.ORDINAL);
  private static final Indicator NAMES = of(MeasureKind.NOMINAL);
  private static final Indicator WORDS = of(MeasureKind.QUALITATIVE);
  private static final Indicator RATE =
      COUNT.withMeasures(measure("a", MeasureKind.UNIT).withFactor(Ratio.of(100_000)));
  private static final Indicator SCORE =
      bare()
          .addMeasure(
              Measure.builder()
                  .code("a")
                  .title(LocalizedText.of("satisfaction"))
                  .kind(MeasureKind.SCORE)
                  .scale(Interval.parse("[1, 5]"))
                  .build())
          .build();
  private static final Indicator DOLLARS =
      bare()
          .addMeasure(
              Measure.builder()
                  .code("a")
                  .title(LocalizedText.of("spent"))
                  .kind(MeasureKind.MONEY)
                  .currency("USD")
                  .build())
          .build();

  @Test
  void an_indicator_that_the_framework_does_not_have_is_impossible() {
    Measurement strange = value("2020", "5").withIndicator("J");

    assertThat(strings(MeasurementReview.review(framework(COUNT), set(strange))))
        .containsExactly(
            "ERROR IMPOSSIBLE-1 J: measurement of 'J' for 2020-01-01/2020-12-31 is 5, but the"
                + " framework has no indicator 'J'");
    assertThat(
            strings(
                MeasurementReview.review(
                    framework(COUNT.withCode("KR-2.1")), set(strange.withIndicator("kr 2.1")))))
        .containsExactly(
            "ERROR IMPOSSIBLE-1 kr 2.1: measurement of 'kr 2.1' for 2020-01-01/2020-12-31 is 5, but"
                + " the framework has no indicator 'kr 2.1'; near it: 'KR-2.1'");
  }

  /** Looking for the nearest of many codes for each of many others would take very long. */
  @Test
  void of_very_many_unknown_indicators_the_first_hundred_get_a_suggestion() {
    List<Measurement> many = new ArrayList<>();
    for (int i = 100; i <= 200; i++) {
      many.add(value("2020", "5").withIndicator("KR" + i));
    }

    assertThat(MeasurementReview.review(framework(COUNT.withCode("KR1")), MeasurementSet.of(many)))
        .hasSize(101)
        .filteredOn(finding -> finding.message().endsWith("; near it: 'KR1'"))
        .hasSize(100);
  }

  @Test
  void a_measure_that_the_indicator_does_not_have_is_impossible() {
    finds(
        COUNT,
        value("2020", "5").withMeasure("b"),
        "ERROR IMPOSSIBLE-2 O/I: measurement of 'I' measure 'b' for 2020-01-01/2020-12-31 is 5, but"
            + " indicator 'I' has no measure 'b', only [a]");
    finds(
        COUNT.withMeasures(measure("men", MeasureKind.UNIT), measure("women", MeasureKind.UNIT)),
        value("2020", "5").withMeasure("woman"),
        "ERROR IMPOSSIBLE-2 O/I: measurement of 'I' measure 'woman' for 2020-01-01/2020-12-31 is 5,"
            + " but indicator 'I' has no measure 'woman', only [men, women]; near it: 'women'");
    finds(
        COUNT.withMeasures(measure("men", MeasureKind.UNIT), measure("women", MeasureKind.UNIT)),
        value("2020", "5"),
        "ERROR IMPOSSIBLE-2 O/I: measurement of 'I' for 2020-01-01/2020-12-31 is 5, but names none"
            + " of the measures [men, women]");
    finds(COUNT, value("2020", "5").withMeasure("a"));
  }

  /** U6: unknown categories are not dropped without a word. */
  @Test
  void a_dimension_or_a_category_that_is_not_declared_is_impossible() {
    Indicator bySex = COUNT.withDisaggregations(SEX, COUNTRY);

    finds(
        bySex,
        value("2020", "5").withCategories(Map.of("gender", "female")),
        "ERROR IMPOSSIBLE-3 O/I: measurement of 'I' measure 'a' {gender=female} for"
            + " 2020-01-01/2020-12-31 is 5, but indicator 'I' has no dimension 'gender', only [sex,"
            + " country]");
    finds(
        bySex,
        by("Lima", "2020", "5").withCategories(Map.of("Sex", "female")),
        "ERROR IMPOSSIBLE-3 O/I: measurement of 'I' measure 'a' by 'Lima' {Sex=female} for"
            + " 2020-01-01/2020-12-31 is 5, but indicator 'I' has no dimension 'Sex', only [sex,"
            + " country]; near it: 'sex'");
    finds(
        bySex,
        value("2020", "5").withCategories(Map.of("sex", "Females")),
        "ERROR IMPOSSIBLE-4 O/I: measurement of 'I' measure 'a' {sex=Females} for"
            + " 2020-01-01/2020-12-31 is 5, but dimension 'sex' has no category 'Females', only"
            + " [female, male]; near it: 'female'");
    finds(bySex, value("2020", "5").withCategories(Map.of("sex", "female", "country", "Peru")));
    finds(
        COUNT,
        value("2020", "5").withCategories(Map.of("sex", "female")),
        "ERROR IMPOSSIBLE-3 O/I: measurement of 'I' measure 'a' {sex=female} for"
            + " 2020-01-01/2020-12-31 is 5, but indicator 'I' has no dimension 'sex', only []");
  }

  /** K3: a share for a count; K5: words and names. */
  @Test
  void an_observation_of_another_sort_than_its_measure_is_impossible() {
    Measurement words = observed("2020", new Observation.Statement(LocalizedText.of("better")));
    Measurement fair = observed("2020", new Observation.Rung("fair"));
    String start = "ERROR IMPOSSIBLE-5 O/I: measurement of 'I' measure 'a' for";

    finds(
        WORDS,
        value("2020", "5"),
        start
            + " 2020-01-01/2020-12-31 is 5, but measure 'a' is of kind QUALITATIVE and takes a"
            + " statement");
    finds(
        WORDS,
        share("2020", "1", "2"),
        start
            + " 2020-01-01/2020-12-31 is 1 of 2, but measure 'a' is of kind QUALITATIVE and takes a"
            + " statement");
    finds(WORDS, words);
    finds(
        LEVELS,
        value("2020", "2"),
        start
            + " 2020-01-01/2020-12-31 is 2, but measure 'a' is of kind ORDINAL and takes a level");
    finds(LEVELS, fair);
    finds(
        NAMES,
        words,
        start
            + " 2020-01-01/2020-12-31 is better, but measure 'a' is of kind NOMINAL and takes a"
            + " name");
    finds(NAMES, fair);
    finds(
        COUNT,
        share("2020", "1", "2"),
        start
            + " 2020-01-01/2020-12-31 is 1 of 2, but measure 'a' is of kind UNIT without a factor"
            + " and takes a number");
    finds(RATE, share("2020", "1", "2"));
    finds(RATE, value("2020", "2"));
    finds(
        COUNT,
        fair,
        start
            + " 2020-01-01/2020-12-31 is level 'fair', but measure 'a' is of kind UNIT and takes a"
            + " number");
    finds(
        DAYS,
        words,
        start
            + " 2020-01-01/2020-12-31 is better, but measure 'a' is of kind DAYS and takes a number");
    finds(DAYS, share("2020", "500", "4"));
  }

  /** U7 */
  @Test
  void a_value_in_another_unit_is_impossible() {
    finds(
        DOLLARS,
        observed("2020", new Observation.Value(n("500"), "BRL")),
        "ERROR IMPOSSIBLE-6 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 500"
            + " BRL, but measure 'a' is in USD");
    finds(DOLLARS, observed("2020", new Observation.Value(n("500"), "USD")));
    finds(
        COUNT,
        observed("2020", new Observation.Value(n("500"), "USD")),
        "ERROR IMPOSSIBLE-6 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 500"
            + " USD, but measure 'a' has no unit");
    finds(PER_CENT, observed("2020", new Observation.Value(n("50"), "%")));
  }

  @Test
  void a_level_or_name_that_the_measure_does_not_have_is_impossible() {
    finds(
        LEVELS,
        observed("2020", new Observation.Rung("fiar")),
        "ERROR IMPOSSIBLE-7 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is level"
            + " 'fiar', but measure 'a' has only [none, low, fair, high]; near it: 'fair'");
    finds(
        NAMES.withMeasures(measure("a", MeasureKind.NOMINAL).withLevels("yes", "no")),
        observed("2020", new Observation.Rung("perhaps")),
        "ERROR IMPOSSIBLE-7 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is level"
            + " 'perhaps', but measure 'a' has only [yes, no]");
    finds(
        NAMES.withMeasures(measure("a", MeasureKind.NOMINAL).withLevels("yes", "no")),
        observed("2020", new Observation.Rung("yes")));
  }

  @Test
  void a_score_outside_its_scale_is_impossible() {
    finds(SCORE, value("2020", "1"));
    finds(SCORE, value("2020", "5"));
    finds(SCORE, share("2020", "46", "10"));
    finds(SCORE, share("2020", "0", "0"));
    finds(
        SCORE,
        by("HQ", "2020", "46"),
        "ERROR IMPOSSIBLE-8 O/I: measurement of 'I' measure 'a' by 'HQ' for 2020-01-01/2020-12-31"
            + " is 46, but the scale of measure 'a' is [1, 5]");
    finds(
        SCORE,
        value("2020", "-1"),
        "ERROR IMPOSSIBLE-8 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is -1,"
            + " but the scale of measure 'a' is [1, 5]");
    finds(
        SCORE,
        share("2020", "51", "10"),
        "ERROR IMPOSSIBLE-8 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 51 of"
            + " 10, but the scale of measure 'a' is [1, 5]");
  }

  @Test
  void a_negative_length_of_time_is_impossible() {
    finds(DAYS, value("2020", "0"));
    finds(
        DAYS,
        value("2020", "-5"),
        "ERROR IMPOSSIBLE-9 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is -5,"
            + " but a length of time is not negative");
  }

  @Test
  void a_negative_number_of_things_is_impossible_unless_one_is_planned() {
    String refused =
        "ERROR IMPOSSIBLE-10 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is -5,"
            + " but a number of things is not negative, and no baseline or target of the measure"
            + " is";
    finds(COUNT, value("2020", "0"));
    finds(COUNT, value("2020", "-5"), refused);
    finds(
        COUNT.withBaselines(baseline("3")).withTargets(target(atLeast("4"))),
        value("2020", "-5"),
        refused);
    finds(COUNT.withBaselines(baseline("-3")), value("2020", "-5"));
    finds(COUNT.withTargets(target(atMost("-3"))), value("2020", "-5"));
    finds(
        COUNT.withBaselines(baseline("2")).withTargets(target(lessBy("-3"))),
        value("2020", "-5")); // at most -1
    finds(
        COUNT.withTargets(target(lessBy("-3"))), value("2020", "-5"), refused); // of nothing known
    assertThat(
            MeasurementReview.impossible(
                COUNT.withTargets(target(new Target.CompleteMilestone("MS1", DUE))),
                List.of(value("2020", "-5"))))
        .hasSize(1);
    finds(
        COUNT
            .withMeasures(measure("a", MeasureKind.UNIT), measure("b", MeasureKind.UNIT))
            .withTargets(target(atMost("-3")).withMeasures("b")),
        value("2020", "-5").withMeasure("a"),
        refused);
    finds(
        COUNT
            .withBaselines(baseline("0"))
            .withTargets(
                target(
                    new Target.Change(n("-5"), ChangeUnit.PERCENT, 1, ChangeBase.BASELINE, DUE))),
        value("2020", "-5"),
        refused);
    finds(DOLLARS, value("2020", "-5"));
  }

  @Test
  void a_share_of_less_than_nothing_or_more_than_all_is_impossible() {
    finds(PER_CENT, share("2020", "0", "4"));
    finds(PER_CENT, share("2020", "4", "4"));
    finds(
        PER_CENT,
        share("2020", "-1", "4"),
        "ERROR IMPOSSIBLE-11 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is -1 of"
            + " 4, but what a share counts is not negative, and no baseline or target of the measure"
            + " is");
    finds(PER_CENT.withBaselines(baseline("-2")), share("2020", "-1", "40"));
    finds(DOLLARS, share("2020", "-1", "4"));
    finds(
        PER_CENT,
        share("2020", "5", "4"),
        "ERROR IMPOSSIBLE-12 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 5 of"
            + " 4, but a share is not more than all, and no baseline or target of the measure is"
            + " above 100 per cent");
    finds(PER_CENT.withTargets(target(atLeast("110"))), share("2020", "5", "4"));
    finds(DAYS, share("2020", "5", "4"));
  }

  @Test
  void two_recordings_of_one_thing_on_one_day_are_impossible() {
    finds(
        COUNT,
        List.of(value("2020", "5"), value("2020", "6").withMeasure("a")),
        "ERROR IMPOSSIBLE-13 O/I: recordings of one thing on one day contradict each other:"
            + " measurement of 'I' for 2020-01-01/2020-12-31, recorded on 2020-12-31: 5 and 6");
  }

  /** K3: 820 %. */
  @Test
  void a_percentage_above_100_or_below_0_is_unlikely_unless_one_is_planned() {
    finds(PER_CENT, value("2020", "100"));
    finds(PER_CENT, value("2020", "0"));
    finds(
        PER_CENT,
        value("2020", "820"),
        "WARNING UNLIKELY-1 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 820,"
            + " which is above 100 per cent");
    finds(
        PER_CENT,
        value("2020", "-1"),
        "WARNING UNLIKELY-1 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is -1,"
            + " which is below 0 per cent");
    finds(PER_CENT.withTargets(target(atLeast("110"))), value("2020", "105"));
    finds(PER_CENT.withBaselines(baseline("-3")), value("2020", "-1"));
  }

  /** K3: 0.82 meant as 82 per cent. */
  @Test
  void a_percentage_up_to_1_is_unlikely_where_more_is_planned() {
    Indicator planned = PER_CENT.withTargets(target(atLeast("80")));

    finds(
        planned,
        value("2020", "0.82"),
        "WARNING UNLIKELY-2 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 41/50;"
            + " is it meant as 82 per cent?");
    finds(
        planned,
        value("2020", "1"),
        "WARNING UNLIKELY-2 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 1; is"
            + " it meant as 100 per cent?");
    finds(planned, value("2020", "1.01"));
    finds(planned, value("2020", "0"));
    finds(planned, share("2020", "1", "200"));
    finds(PER_CENT.withTargets(target(atMost("1"))), value("2020", "0.82"));
    finds(COUNT.withTargets(target(atLeast("80"))), value("2020", "1"));
  }

  @Test
  void a_value_of_more_than_ten_times_any_other_number_is_unlikely() {
    Indicator planned = COUNT.withBaselines(baseline("3")).withTargets(target(atLeast("5")));
    String found =
        "WARNING UNLIKELY-3 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 51,"
            + " more than 10 times 5, the largest of baseline, targets and other values";

    finds(planned, value("2020", "50"));
    finds(planned, value("2020", "51"), found);
    finds(planned, List.of(value("2019", "4"), value("2020", "51")), found);
    finds(planned, List.of(value("2019", "6"), value("2020", "51")));
    finds(planned, value("2020", "51").withStatus(MeasurementStatus.DRAFT), found);
    finds(COUNT, value("2020", "51"));
    finds(COUNT.withBaselines(baseline("0")), value("2020", "51"));
    finds(WORDS, observed("2020", new Observation.Statement(LocalizedText.of("better"))));
    finds(
        RATE.withTargets(target(atMost("20"))),
        share("2020", "8", "3000"),
        "WARNING UNLIKELY-3 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 8 of"
            + " 3000, more than 10 times 20, the largest of baseline, targets and other values");
    finds(RATE.withTargets(target(atMost("20"))), share("2020", "0", "0"));
  }

  /** A total of many, or a whole of many parts, is larger than any of them. */
  @Test
  void a_total_may_be_as_large_as_all_others_together() {
    List<Measurement> units =
        List.of(by("A", "2020", "5"), by("B", "2020", "5"), by("C", "2020", "5"));

    finds(COUNT, with(units, value("2020", "150")));
    finds(
        COUNT,
        with(units, value("2020", "151")),
        "WARNING UNLIKELY-3 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 151,"
            + " more than 10 times 15, the sum of the other values of its period");
    finds(
        COUNT,
        with(units, by("D", "2020", "51")),
        "WARNING UNLIKELY-3 O/I: measurement of 'I' measure 'a' by 'D' for 2020-01-01/2020-12-31 is"
            + " 51, more than 10 times 5, the largest of baseline, targets and other values");
    Measurement part = by("D", "2020", "4").withCategories(Map.of("country", "Peru"));
    Indicator byCountry = COUNT.withDisaggregations(COUNTRY);
    List<Measurement> parts =
        List.of(part, part.withCategories(Map.of("country", "Chile")), by("D", "2020", "80"));
    finds(byCountry, parts);
    finds(
        byCountry,
        with(parts.subList(0, 2), by("D", "2020", "81")),
        "WARNING UNLIKELY-3 O/I: measurement of 'I' measure 'a' by 'D' for 2020-01-01/2020-12-31 is"
            + " 81, more than 10 times 8, the sum of its parts");
    finds(byCountry, with(units, value("2020", "150").withStatus(MeasurementStatus.DRAFT)));
    finds(
        byCountry,
        with(units, value("2020", "151").withStatus(MeasurementStatus.DRAFT)),
        "WARNING UNLIKELY-3 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 151,"
            + " more than 10 times 15, the sum of the other values of its period");
  }

  @Test
  void parts_that_do_not_sum_to_the_whole_are_unlikely() {
    Indicator bySex = COUNT.withDisaggregations(SEX, COUNTRY);
    Measurement women = value("2020", "1848").withCategories(Map.of("sex", "female"));
    Measurement men = value("2020", "844").withCategories(Map.of("sex", "male"));
    String found =
        "WARNING UNLIKELY-4 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 2700,"
            + " but its parts by 'sex' sum to 2692, which is 8 less";

    finds(bySex, List.of(women, men));
    finds(bySex, List.of(women, men, value("2020", "2692")));
    finds(bySex, List.of(women, men, value("2020", "2700")), found);
    finds(
        bySex,
        List.of(women, men, value("2020", "2690")),
        "WARNING UNLIKELY-4 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 2690,"
            + " but its parts by 'sex' sum to 2692, which is 2 more");
    finds(bySex, List.of(women, value("2020", "2700"))); // the men are missing
    finds(bySex, List.of(women, men, value("2019", "2700"))); // of another year
    finds(bySex, List.of(women, men, by("Lima", "2020", "2700")));
    finds(bySex.withOverUnits(AggregationRule.MAXIMUM), List.of(women, men, value("2020", "2700")));
    finds(
        bySex.withOverUnits(AggregationRule.SUM),
        List.of(women, men, value("2020", "2700")),
        found);
    finds(
        RATE.withDisaggregations(SEX),
        List.of(women, men, value("2020", "2700"))); // rates do not add
    finds(
        bySex,
        List.of(
            women.withCategories(Map.of("sex", "female", "country", "Peru")),
            men.withCategories(Map.of("sex", "male", "country", "Peru")),
            value("2020", "2700").withCategories(Map.of("country", "Peru"))),
        found.replace("for 2020", "{country=Peru} for 2020"));
    finds(COUNT.withDisaggregations(COUNTRY), value("2020", "5"));
    finds(
        DAYS.withDisaggregations(SEX),
        List.of(
            women, men.withObservation(new Observation.Share(n("8"), n("2"))), value("2020", "9")),
        "WARNING UNLIKELY-3 O/I: measurement of 'I' measure 'a' {sex=female} for"
            + " 2020-01-01/2020-12-31 is 1848, more than 10 times 13, the sum of the other"
            + " values of its period"); // a mean is no part of a sum
  }

  @Test
  void a_running_total_that_falls_is_unlikely() {
    Indicator running = COUNT.withAccumulation(Accumulation.CUMULATIVE_FROM_BASELINE);
    Measurement fifty = by("A", "2019", "50");
    Measurement forty = by("A", "2020", "40");

    finds(
        running,
        List.of(fifty, forty),
        "WARNING UNLIKELY-5 O/I: measurement of 'I' measure 'a' by 'A' for 2020-01-01/2020-12-31 is"
            + " 40, but this running total was 50 for 2019-01-01/2019-12-31 already");
    finds(running, List.of(fifty, forty.withReporter("B")));
    finds(running, List.of(fifty, by("A", "2020", "50")));
    finds(COUNT, List.of(fifty, forty));
    finds(
        DAYS.withAccumulation(Accumulation.CUMULATIVE_FROM_BASELINE),
        List.of(fifty, forty.withObservation(new Observation.Share(n("80"), n("2")))));
    finds(PER_CENT.withAccumulation(Accumulation.CUMULATIVE_WITH_BASELINE), List.of(fifty, forty));
  }

  @Test
  void a_recording_long_after_its_period_or_before_its_end_is_unlikely() {
    Measurement report = value("2020", "5");

    finds(COUNT, report.withRecordedOn(LocalDate.of(2022, 12, 31)));
    finds(
        COUNT,
        report.withRecordedOn(LocalDate.of(2023, 1, 1)),
        "WARNING UNLIKELY-6 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 5, and"
            + " was recorded on 2023-01-01, more than 2 years after its period");
    finds(
        COUNT,
        report.withRecordedOn(LocalDate.of(2020, 12, 30)),
        "WARNING UNLIKELY-7 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 5, and"
            + " was recorded on 2020-12-30, before its period ended");
  }

  @Test
  void made_up_data_are_found() {
    finds(
        COUNT,
        value("2020", "5").withNature(DataNature.SYNTHETIC),
        "WARNING UNLIKELY-8 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 5, and"
            + " is made up");
  }

  /** U3: own 5, projects 40 and 30; elsewhere head office states the total 70 of 40 + 30. */
  @Test
  void two_totals_and_a_total_below_the_sum_of_its_shares_are_unlikely() {
    List<Measurement> projects = List.of(by("P", "2020", "40"), by("Q", "2020", "30"));
    Measurement region = by("HQ", "2020", "70").withScope(ReportScope.TOTAL);
    String small =
        "WARNING UNLIKELY-10 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is 69, a"
            + " total that is smaller than the sum 70 of 2 shares";
    String two =
        "WARNING UNLIKELY-9 O/I: measurement of 'I' measure 'a' by 'HQ' (total) for"
            + " 2020-01-01/2020-12-31 is 70, a total beside the total %s";

    finds(COUNT, with(projects, value("2020", "5").withScope(ReportScope.SHARE)));
    finds(COUNT, with(projects, value("2020", "70")));
    finds(COUNT, with(projects, region));
    finds(COUNT, with(projects, value("2020", "69")), small);
    finds(COUNT, List.of(region, value("2020", "70")), two.formatted("70 of all"));
    finds(
        COUNT,
        List.of(
            region, region.withReporter("Asia").withObservation(new Observation.Value(n("60")))),
        two.formatted("60 by 'Asia'"));
    finds(
        COUNT,
        with(with(projects, region), value("2020", "69")),
        two.formatted("69 of all"),
        small);
    finds(COUNT, List.of(region, value("2019", "70")));
    finds(PER_CENT, with(projects, value("2020", "69")));
    finds(
        COUNT,
        with(List.of(by("P", "2020", "40"), shareOf("Q")), value("2020", "39")),
        "ERROR IMPOSSIBLE-5 O/I: measurement of 'I' measure 'a' by 'Q' for 2020-01-01/2020-12-31 is"
            + " 1 of 2, but measure 'a' is of kind UNIT without a factor and takes a number");
  }

  @Test
  void a_share_of_a_unit_that_was_not_to_report_is_unlikely() {
    Indicator declared =
        of(MeasureKind.UNIT)
            .withReporters(Reporter.of("Geneva"), Reporter.of("Nairobi"))
            .withOverUnits(AggregationRule.SUM);
    Measurement geneva = value("2020", "5").withReporter("Geneva");

    finds(declared, geneva);
    finds(declared, value("2020", "5"));
    finds(declared, geneva.withReporter("HQ").withScope(ReportScope.TOTAL));
    finds(
        declared,
        geneva.withReporter("Genvea"),
        "WARNING UNLIKELY-11 O/I: measurement of 'I' measure 'a' by 'Genvea' for"
            + " 2020-01-01/2020-12-31 is 5, but 'Genvea' is none of the reporters [Geneva,"
            + " Nairobi] of indicator 'I'; near it: 'Geneva'");
  }

  @Test
  void what_was_corrected_retracted_or_sent_back_is_not_looked_at() {
    Measurement wrong = value("2020", "-5");
    Measurement right = value("2020", "5").withRecordedOn(LocalDate.of(2021, 1, 1));

    finds(COUNT, List.of(wrong, right));
    finds(COUNT, List.of(wrong, wrong.retracted(LocalDate.of(2021, 1, 1))));
    finds(COUNT, wrong.withStatus(MeasurementStatus.RETURNED));
    finds(
        COUNT, List.of(right, wrong.withStatus(MeasurementStatus.DRAFT))); // older than what counts
    assertThat(
            strings(
                MeasurementReview.review(
                    framework(COUNT),
                    set(right, wrong.withRecordedOn(DUE).withStatus(MeasurementStatus.SUBMITTED)))))
        .containsExactly(
            "ERROR IMPOSSIBLE-10 O/I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is"
                + " -5, but a number of things is not negative, and no baseline or target of the"
                + " measure is");
  }

  @Test
  void findings_are_by_rule_then_by_indicator_then_by_period_and_errors_come_first() {
    Indicator second = COUNT.withCode("J");
    List<Finding> findings =
        MeasurementReview.review(
            framework(COUNT, second),
            set(
                value("2021", "-1").withIndicator("J"),
                value("2020", "-2").withIndicator("J"),
                value("2020", "-3").withNature(DataNature.SYNTHETIC),
                value("2020", "4").withIndicator("?"),
                value("2020", "4").withIndicator("!")));

    assertThat(findings)
        .extracting(finding -> finding.rule() + " " + finding.path())
        .containsExactly(
            "IMPOSSIBLE-1 !",
            "IMPOSSIBLE-1 ?",
            "IMPOSSIBLE-10 O/I",
            "IMPOSSIBLE-10 O/J",
            "IMPOSSIBLE-10 O/J",
            "UNLIKELY-8 O/I");
    assertThat(findings.get(3).message()).contains("for 2020-01-01/2020-12-31 is -2");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(findings.get(5).severity()).isEqualTo(Severity.WARNING);
    assertThat(findings.get(0).reference().document())
        .isEqualTo("rbm, org.openrbm.indicators.measurement");
    assertThat(MeasurementReview.review(framework(COUNT), MeasurementSet.empty())).isEmpty();
  }

  @Test
  void what_is_impossible_is_found_without_a_framework() {
    assertThat(
            strings(
                MeasurementReview.impossible(
                    COUNT,
                    List.of(value("2019", "1"), value("2020", "-5"), value("2021", "2000")))))
        .containsExactly(
            "ERROR IMPOSSIBLE-10 I: measurement of 'I' measure 'a' for 2020-01-01/2020-12-31 is -5,"
                + " but a number of things is not negative, and no baseline or target of the measure"
                + " is");
    assertThat(MeasurementReview.impossible(COUNT, List.of(value("2019", "1")))).isEmpty();
    assertThat(MeasurementReview.impossible(COUNT, List.of())).isEmpty();
    assertThat(
            MeasurementReview.impossible(
                LEVELS, List.of(observed("2020", new Observation.Rung("fair")))))
        .isEmpty();
  }

  @Test
  void what_is_unlikely_of_values_that_count_is_found_without_a_framework() {
    Indicator parts = COUNT.withDisaggregations(SEX);
    Measurement whole = value("2020", "10");
    Measurement women = value("2020", "4").withCategories(Map.of("sex", "female"));
    Measurement men = value("2020", "3").withCategories(Map.of("sex", "male"));

    assertThat(strings(MeasurementReview.unlikely(parts, List.of(whole, women, men))))
        .singleElement()
        .asString()
        .startsWith("WARNING UNLIKELY-")
        .endsWith("but its parts by 'sex' sum to 7, which is 3 less");
    assertThat(MeasurementReview.unlikely(parts, List.of(whole, women))).isEmpty();
    assertThat(MeasurementReview.unlikely(parts, List.of())).isEmpty();
  }

  @Test
  void a_long_name_gets_no_suggestion() {
    assertThat(Spelling.hint("x".repeat(65), List.of("x".repeat(64)))).isEmpty();
    assertThat(Spelling.hint("x".repeat(64), List.of("x".repeat(63))))
        .isEqualTo("; near it: '" + "x".repeat(63) + "'");
    assertThat(Spelling.hint("abcd", List.of("abxy", "abcx"))).isEqualTo("; near it: 'abcx'");
    assertThat(Spelling.hint("abcd", List.of("axyz"))).isEmpty();
  }

  private static Indicator of(MeasureKind kind) {
    return bare().addMeasure(measure("a", kind)).build();
  }

  private static Target lessBy(String change) {
    return new Target.Change(n(change), ChangeUnit.INDICATOR_UNIT, 1, ChangeBase.BASELINE, DUE);
  }

  private static Measurement shareOf(String reporter) {
    return share("2020", "1", "2").withReporter(reporter);
  }

  private static List<Measurement> with(List<Measurement> some, Measurement another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }

  private static void finds(Indicator indicator, Measurement measurement, String... findings) {
    finds(indicator, List.of(measurement), findings);
  }

  private static void finds(
      Indicator indicator, List<Measurement> measurements, String... findings) {
    assertThat(
            strings(
                MeasurementReview.review(framework(indicator), MeasurementSet.of(measurements))))
        .containsExactly(findings);
  }

  private static List<String> strings(List<Finding> findings) {
    return findings.stream().map(Finding::toString).toList();
  }

  private static LogicalFramework framework(Indicator... indicators) {
    return LogicalFramework.builder()
        .id("F")
        .title(LocalizedText.of("framework"))
        .period(ReportingPeriod.parse("2019/2022"))
        .mandate(Mandate.builder().code("M").title(LocalizedText.of("mandate")).build())
        .addIntermediateOutcome(
            IntermediateOutcome.builder()
                .code("O")
                .title(LocalizedText.of("outcome"))
                .addIndicators(indicators)
                .build())
        .build();
  }
}
