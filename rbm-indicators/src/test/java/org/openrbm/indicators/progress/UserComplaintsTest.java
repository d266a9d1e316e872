package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.HALFWAY;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.atMost;
import static org.openrbm.indicators.progress.Indicators.baseline;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.observed;
import static org.openrbm.indicators.progress.Indicators.progress;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.share;
import static org.openrbm.indicators.progress.Indicators.target;
import static org.openrbm.indicators.progress.Indicators.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.MeasurementStatus;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.rollup.Breakdown;

/**
 * What users of other systems complain about, and the answer here. The numbers in the names are
 * those of the list of complaints in the issues of these systems.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UserComplaintsTest {

  @Test
  void c1_falling_progress_is_right() {
    Progress recruitment = progress(Indicators.of("200", atMost("120")), DUE, value("2022", "160"));

    assertThat(recruitment.fraction().value()).hasValue(n("1/2"));
    assertThat(recruitment.gap().value()).hasValue(n("-40"));
  }

  @Test
  void c2_progress_counts_from_the_baseline() {
    Progress women = progress(Indicators.of("35", atLeast("47")), HALFWAY, value("2020", "41"));

    assertThat(women.fraction().value()).hasValue(n("1/2"));
    assertThat(women.achievement().value()).hasValue(n("41/47"));
  }

  @Test
  void c3_a_baseline_at_the_target_is_a_level_to_keep() {
    Indicator indicator = Indicators.of("50", atLeast("50"));

    Progress kept = progress(indicator, HALFWAY, value("2020", "51"));
    Progress lost = progress(indicator, HALFWAY, value("2020", "49"));

    assertThat(kept.fraction().reason()).hasValue(NotComputable.BASELINE_MEETS_TARGET);
    assertThat(kept.status()).isEqualTo(Status.ACHIEVED);
    assertThat(lost.status()).isEqualTo(Status.OFF_TRACK);
  }

  @Test
  void c3_a_target_of_zero_is_reached_step_by_step() {
    Progress vacancies = progress(Indicators.of("8", atMost("0")), DUE, value("2022", "2"));

    assertThat(vacancies.fraction().value()).hasValue(n("3/4"));
    assertThat(vacancies.achievement().reason()).hasValue(NotComputable.ZERO_TARGET);
    assertThat(vacancies.gapPercent().reason()).hasValue(NotComputable.ZERO_TARGET);
  }

  @Test
  void c4_below_0_and_over_100_are_shown() {
    Progress away = progress(Indicators.of("40", atLeast("50")), DUE, value("2022", "35"));
    Progress beyond = progress(Indicators.of("40", atLeast("50")), DUE, value("2022", "55"));

    assertThat(away.fraction().value()).hasValue(n("-1/2"));
    assertThat(away.cappedFraction().value()).hasValue(Ratio.ZERO);
    assertThat(beyond.fraction().value()).hasValue(n("3/2"));
    assertThat(beyond.cappedFraction().value()).hasValue(Ratio.ONE);
  }

  @Test
  void c5_cumulative_and_per_period_are_declared_and_so_is_the_baseline() {
    Measurement[] values = {value("2019", "10"), value("2020", "25")};

    assertThat(actual(Accumulation.FLOW, AggregationRule.SUM, values)).hasValue(n("35"));
    assertThat(actual(Accumulation.CUMULATIVE_FROM_BASELINE, AggregationRule.NONE, values))
        .hasValue(n("125"));
    assertThat(actual(Accumulation.CUMULATIVE_WITH_BASELINE, AggregationRule.NONE, values))
        .hasValue(n("25"));
  }

  private static Optional<Ratio> actual(
      Accumulation accumulation, AggregationRule overPeriods, Measurement... values) {
    Indicator indicator =
        Indicators.builder(MeasureKind.UNIT)
            .accumulation(accumulation)
            .overPeriods(overPeriods)
            .addBaseline(baseline("100"))
            .addTarget(
                target(atLeast("200"))
                    .withWindow(
                        accumulation == Accumulation.STOCK
                            ? TargetWindow.ON_DAY
                            : TargetWindow.SINCE_BASELINE))
            .build();
    return progress(indicator, HALFWAY, values).actual().value();
  }

  @Test
  void c6_percentages_are_added_up_by_their_counts() {
    Indicator indicator =
        Indicators.builder()
            .overUnits(AggregationRule.RATIO_OF_SUMS)
            .addBaseline(baseline("30"))
            .addTarget(target(atLeast("50")))
            .build();
    Measurement small = from("A", share("2020", "1", "1"));
    Measurement large = from("B", share("2020", "39", "99"));

    // 40 of 100; the mean of 100 and 39.4 per cent would be 69.7
    assertThat(progress(indicator, HALFWAY, small, large).actual().value()).hasValue(n("40"));
  }

  @Test
  void c6_percentages_without_counts_are_not_averaged() {
    Indicator indicator =
        Indicators.builder()
            .overUnits(AggregationRule.RATIO_OF_SUMS)
            .addTarget(target(atLeast("50")))
            .build();

    assertThat(
            progress(indicator, HALFWAY, by("A", "2020", "100"), by("B", "2020", "39"))
                .actual()
                .reason())
        .hasValue(NotComputable.NOT_AGGREGATED);
  }

  private static Measurement from(String reporter, Measurement measurement) {
    return Measurement.builder().from(measurement).reporter(reporter).build();
  }

  @Test
  void c7_parts_that_do_not_add_up_are_flagged_and_not_refused() {
    Breakdown staff = new Breakdown(n("100"), Map.of("women", n("42"), "men", n("57")));

    assertThat(staff.addsUp()).isFalse();
    assertThat(staff.unexplained()).isEqualTo(Ratio.ONE);
  }

  @Test
  void c8_an_end_target_need_not_be_the_sum_of_the_targets_of_periods() {
    Indicator indicator =
        Indicators.builder(MeasureKind.UNIT)
            .addBaseline(baseline("0"))
            .addTarget(target(new Target.AtLeast(n("30"), LocalDate.of(2019, 12, 31))))
            .addTarget(target(new Target.AtLeast(n("30"), HALFWAY)))
            .addTarget(target(atLeast("100")))
            .build();

    assertThat(progress(indicator, LocalDate.of(2019, 6, 30)).due())
        .isEqualTo(LocalDate.of(2019, 12, 31));
    assertThat(progress(indicator, DUE).target().lower()).hasValue(n("100"));
  }

  @Test
  void c9_a_qualitative_indicator_has_words_and_no_numbers() {
    Indicator indicator =
        Indicators.builder(MeasureKind.QUALITATIVE)
            .addTarget(target(new Target.CompleteMilestone("M1", DUE)))
            .build();

    Progress words =
        progress(
            indicator,
            HALFWAY,
            observed("2020", new Observation.Statement(LocalizedText.of("drafted"))));

    assertThat(words.status()).isEqualTo(Status.NOT_COMPUTABLE);
    assertThat(words.reason()).hasValue(NotComputable.QUALITATIVE);
    assertThat(words.actual().value()).isEmpty();
  }

  @Test
  void c10_a_missing_baseline_is_allowed() {
    Indicator indicator = Indicators.builder().addTarget(target(atLeast("50"))).build();

    Progress met = progress(indicator, HALFWAY, value("2020", "55"));
    Progress open = progress(indicator, HALFWAY, value("2020", "45"));

    assertThat(met.status()).isEqualTo(Status.ACHIEVED);
    assertThat(met.fraction().reason()).hasValue(NotComputable.NO_BASELINE);
    assertThat(open.reason()).hasValue(NotComputable.NO_BASELINE);
    assertThat(open.achievement().value()).hasValue(n("9/10"));
  }

  @Test
  void c12_a_correction_keeps_what_it_corrects_and_drafts_do_not_count() {
    Measurement first = value("2020", "45");
    Measurement corrected = recorded(first, "2021-03-01", "47", MeasurementStatus.APPROVED);
    Measurement draft = recorded(first, "2021-04-01", "90", MeasurementStatus.DRAFT);
    MeasurementSet all = set(draft, corrected, first);

    Indicator indicator = Indicators.builder().build();
    assertThat(all.history(indicator, first.key())).containsExactly(first, corrected, draft);
    assertThat(all.current(indicator, LocalDate.of(2021, 1, 1))).containsExactly(first);
    assertThat(all.current(indicator, DUE)).containsExactly(corrected);
  }

  private static Measurement recorded(
      Measurement of, String day, String value, MeasurementStatus status) {
    return Measurement.builder()
        .from(of)
        .observation(new Observation.Value(n(value)))
        .recordedOn(LocalDate.parse(day))
        .status(status)
        .build();
  }

  @Test
  void c15_a_status_that_a_person_set_is_not_lost_by_new_data() {
    StatusOverride set =
        StatusOverride.of("I", Status.BEHIND, "Ada", HALFWAY, "the count is disputed");
    Indicator indicator = Indicators.of("40", atLeast("50"));
    IndicatorProgress later =
        ProgressCalculator.standard()
            .calculate(indicator, set(value("2020", "42"), value("2022", "60")), DUE)
            .with(List.of(set));

    assertThat(later.status()).isEqualTo(Status.BEHIND);
    assertThat(later.computedStatus()).isEqualTo(Status.ACHIEVED);
    assertThat(later.override()).hasValue(set);
  }
}
