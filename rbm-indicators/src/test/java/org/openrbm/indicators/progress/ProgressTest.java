package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.HALFWAY;
import static org.openrbm.indicators.progress.Indicators.START;
import static org.openrbm.indicators.progress.Indicators.atLeast;
import static org.openrbm.indicators.progress.Indicators.atMost;
import static org.openrbm.indicators.progress.Indicators.baseline;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.progress;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.target;
import static org.openrbm.indicators.progress.Indicators.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetRevision;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.NotComputable;

/** The figures of a progress, and the status that follows from them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgressTest {

  private static final ProgressCalculator STANDARD = ProgressCalculator.standard();

  @Test
  void the_line_goes_by_actual_days_with_the_29th_of_february() {
    Progress progress =
        progress(Indicators.of("0", atLeast("1461")), HALFWAY, value("2020", "700"));

    assertThat(progress.expectedFraction().value()).hasValue(n("731/1461"));
    assertThat(progress.expected().value()).hasValue(n("731"));
    assertThat(progress.fractionOfExpected().value()).hasValue(n("700/731"));
    assertThat(progress.status()).isEqualTo(Status.BEHIND);
    assertThat(progress.statusLabel()).hasValue("behind");
    assertThat(progress.baselineDate()).hasValue(START);
  }

  /** 120 by the end of 2022 from 240: halfway 240 − 120·731/1461. */
  @ParameterizedTest
  @CsvSource({
    "120, ACHIEVED",
    "179, ON_TRACK",
    "180, BEHIND", // 60 of 120 is not quite 731/1461
    "200, OFF_TRACK",
    "250, OFF_TRACK"
  })
  void a_falling_indicator_is_judged_on_the_line(String actual, Status status) {
    assertThat(
            progress(Indicators.of("240", atMost("120")), HALFWAY, value("2020", actual)).status())
        .isEqualTo(status);
  }

  @Test
  void nothing_is_due_on_the_day_of_the_baseline() {
    Indicator indicator = Indicators.of("40", atLeast("50"));

    assertThat(progress(indicator, START).status()).isEqualTo(Status.NOT_DUE);
    assertThat(progress(indicator, START, value("2018", "39")).status()).isEqualTo(Status.NOT_DUE);
    assertThat(progress(indicator, START, value("2018", "50")).status()).isEqualTo(Status.ACHIEVED);
    assertThat(progress(indicator, START.plusDays(1)).reason()).hasValue(NotComputable.NO_ACTUAL);
    assertThat(progress(indicator, START, value("2018", "39")).fractionOfExpected().reason())
        .hasValue(NotComputable.NOTHING_EXPECTED_YET);
  }

  @Test
  void past_its_day_a_target_that_is_not_met_is_never_on_the_line() {
    Indicator indicator = Indicators.of("40", atLeast("50"));
    LocalDate later = DUE.plusYears(1);

    assertThat(progress(indicator, DUE, value("2022", "49.99")).status()).isEqualTo(Status.MISSED);
    assertThat(progress(indicator, later, value("2022", "47.5")).status()).isEqualTo(Status.MISSED);
    assertThat(progress(indicator, later, value("2022", "50")).status()).isEqualTo(Status.ACHIEVED);
  }

  @Test
  void all_may_be_due_at_the_end_or_as_the_caller_says() {
    Indicator indicator = Indicators.of("40", atLeast("50"));
    ProgressCalculator atTheEnd = STANDARD.withPath(ExpectedPath.AT_THE_END);
    ProgressCalculator quarter = STANDARD.withPath((way, day) -> part(way, "1/4"));
    MeasurementSet measured = set(value("2020", "42"));

    assertThat(atTheEnd.calculate(indicator, measured, DUE.minusDays(1)).status())
        .isEqualTo(Status.NOT_DUE);
    assertThat(atTheEnd.calculate(indicator, measured, DUE).reason())
        .hasValue(NotComputable.FIGURE_OVERDUE);
    Progress own = quarter.calculate(indicator, measured, HALFWAY).progress();
    assertThat(own.expected().value()).hasValue(n("42.5"));
    assertThat(own.fractionOfExpected().value()).hasValue(n("4/5"));
    assertThat(own.status()).isEqualTo(Status.BEHIND);
  }

  @Test
  void without_a_baseline_nothing_is_expected_of_any_day() {
    Progress progress =
        progress(
            Indicators.builder().addTarget(target(atLeast("50"))).build(),
            HALFWAY,
            value("2020", "40"));

    assertThat(progress.baselineDate()).isEmpty();
    assertThat(progress.expectedFraction().reason()).hasValue(NotComputable.NO_BASELINE);
    assertThat(progress.expected().reason()).hasValue(NotComputable.NO_BASELINE);
    assertThat(progress.fractionOfExpected().reason()).hasValue(NotComputable.NO_BASELINE);
  }

  @Test
  void a_missed_target_is_missed_without_a_baseline_too() {
    Indicator bare = Indicators.builder().addTarget(target(atLeast("50"))).build();
    Indicator unquantified =
        Indicators.builder()
            .addBaseline(
                Baseline.ofUnquantified(
                    LocalizedText.of("the survey"), ReportingPeriod.ofYear(2018)))
            .addTarget(target(atLeast("50")))
            .build();

    Progress missed = progress(bare, DUE.plusDays(1), value("2021", "49"));
    assertThat(missed.status()).isEqualTo(Status.MISSED);
    assertThat(missed.statusLabel()).hasValue("missed");
    assertThat(missed.reason()).isEmpty();
    assertThat(missed.fraction().reason()).hasValue(NotComputable.NO_BASELINE);
    Progress named = progress(unquantified, DUE.plusDays(1), value("2021", "49"));
    assertThat(named.status()).isEqualTo(Status.MISSED);
    assertThat(named.fraction().reason()).hasValue(NotComputable.BASELINE_NOT_QUANTIFIED);
    // a value of the last day itself settles it; an earlier one does not before that day is over
    assertThat(progress(bare, DUE, value("2022", "49")).status()).isEqualTo(Status.MISSED);
    assertThat(progress(bare, DUE, value("2021", "49")).reason())
        .hasValue(NotComputable.FIGURE_OVERDUE);
    assertThat(progress(bare, DUE.minusDays(1), value("2021", "49")).reason())
        .hasValue(NotComputable.NO_BASELINE);
    assertThat(progress(bare, DUE.plusDays(1), value("2021", "50")).status())
        .isEqualTo(Status.ACHIEVED);
    assertThat(progress(bare, DUE.plusDays(1)).reason()).hasValue(NotComputable.NO_ACTUAL);
  }

  @Test
  void a_missed_target_without_a_baseline_has_the_lowest_word_of_the_scheme() {
    StatusScheme kinder =
        StatusSchemes.ON_THE_LINE
            .withLowest(Status.BEHIND)
            .withLowestLabel("late")
            .withWords(Map.of());
    Progress missed =
        ProgressCalculator.standard()
            .withScheme(kinder)
            .calculate(
                Indicators.builder().addTarget(target(atLeast("50"))).build(),
                set(value("2022", "10")),
                DUE)
            .progress();

    assertThat(missed.status()).isEqualTo(Status.MISSED);
    assertThat(missed.statusLabel()).hasValue("late");
  }

  @Test
  void a_target_against_the_declared_direction_is_not_computed() {
    Measure falling =
        Measure.builder()
            .from(Indicators.measure("a", MeasureKind.DAYS))
            .direction(Direction.DECREASING)
            .build();
    Indicator indicator =
        Indicators.bare()
            .addMeasure(falling)
            .addBaseline(Indicators.baseline("100"))
            .addTarget(target(atLeast("120")))
            .build();
    Progress progress = progress(indicator, HALFWAY, value("2020", "130"));

    assertThat(progress.status()).isEqualTo(Status.NOT_COMPUTABLE);
    assertThat(progress.reason()).hasValue(NotComputable.CONTRADICTORY_DIRECTION);
    assertThat(progress.fraction().reason()).hasValue(NotComputable.CONTRADICTORY_DIRECTION);
  }

  /** The same rule as CONSISTENT-1 of the review: a floor above the start is no level to keep. */
  @Test
  void a_one_sided_target_off_the_baseline_contradicts_a_level_to_maintain() {
    Measure steady =
        Measure.builder()
            .from(Indicators.measure("a", MeasureKind.DAYS))
            .direction(Direction.MAINTAIN)
            .build();
    Indicator.Builder from100 =
        Indicators.bare().addMeasure(steady).addBaseline(Indicators.baseline("100"));
    Progress up =
        progress(from100.addTarget(target(atLeast("120"))).build(), HALFWAY, value("2020", "110"));

    assertThat(up.status()).isEqualTo(Status.NOT_COMPUTABLE);
    assertThat(up.reason()).hasValue(NotComputable.CONTRADICTORY_DIRECTION);
    assertThat(up.fraction().reason()).hasValue(NotComputable.CONTRADICTORY_DIRECTION);
  }

  @Test
  void a_level_to_maintain_may_enter_its_band_from_either_side() {
    Measure steady =
        Measure.builder()
            .from(Indicators.measure("a", MeasureKind.DAYS))
            .direction(Direction.MAINTAIN)
            .build();
    Target band = new Target.Band(Interval.parse("[110, 120]"), DUE);
    Indicator indicator =
        Indicators.bare()
            .addMeasure(steady)
            .addBaseline(Indicators.baseline("100"))
            .addTarget(target(band))
            .build();

    assertThat(progress(indicator, HALFWAY, value("2020", "108")).fraction().value())
        .hasValue(Ratio.of(4, 5)); // 1 − 2/10
  }

  /** By the share of the target, Akvo 85/50; the last column by hand. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[100, +inf) | 84.99 | BEHIND",
        "[100, +inf) | 85 | ON_TRACK",
        "[100, +inf) | 49 | OFF_TRACK",
        "(-inf, 100] | 115 | ON_TRACK", // 2 − 1.15 = 0.85
        "(-inf, 100] | 116 | BEHIND",
        "(-inf, 100] | 151 | OFF_TRACK",
        "(-inf, -100] | -85 | ON_TRACK", // 15 short of −100
        "(-inf, -100] | -40 | OFF_TRACK",
        "[-100, +inf) | -115 | ON_TRACK",
        "[-100, +inf) | -160 | OFF_TRACK",
        "[-100, +inf) | -100 | ACHIEVED",
        "[90, 110] | 80 | NOT_COMPUTABLE",
        "(-inf, 0] | 1 | NOT_COMPUTABLE"
      })
  void the_share_of_a_target_is_judged_on_the_side_of_the_target(
      String target, String actual, Status status) {
    Progress progress =
        STANDARD
            .withScheme(StatusSchemes.AKVO)
            .calculate(Interval.parse(target), DUE, n("200"), START, n(actual), HALFWAY);

    assertThat(progress.status()).isEqualTo(status);
  }

  @Test
  void a_scheme_of_fractions_does_not_look_at_the_day() {
    Indicator indicator = Indicators.of("0", atLeast("100"));
    ProgressCalculator serviceNow = STANDARD.withScheme(StatusSchemes.SERVICENOW);

    assertThat(serviceNow.calculate(indicator, set(value("2020", "60")), HALFWAY).status())
        .isEqualTo(Status.OFF_TRACK); // ahead of the line, but red by 90/75
    Progress missed = serviceNow.calculate(indicator, set(value("2022", "95")), DUE).progress();
    assertThat(missed.status()).isEqualTo(Status.MISSED);
    assertThat(missed.statusLabel()).hasValue("green"); // the word there, though it is missed
    assertThat(missed.statusFigure().value()).hasValue(n("19/20"));
  }

  @Test
  void a_gap_is_in_the_unit_and_in_per_cent_of_the_target() {
    Progress below = progress(Indicators.of("35", atLeast("50")), DUE, value("2022", "40"));
    Progress met = progress(Indicators.of("35", atLeast("0")), DUE, value("2022", "40"));

    assertThat(below.gap().value()).hasValue(n("10")); // percentage points
    assertThat(below.gapPercent().value()).hasValue(n("20"));
    assertThat(met.gapPercent().value()).hasValue(Ratio.ZERO);
  }

  @Test
  void every_figure_is_explained_by_the_calculation_itself() {
    Progress p = progress(Indicators.of("35", atLeast("50")), HALFWAY, value("2020", "40"));

    assertThat(p.fraction().explanation().value()).isEqualTo(n("1/3"));
    assertThat(p.achievement().explanation().value()).isEqualTo(n("4/5"));
    assertThat(p.gap().explanation().value()).isEqualTo(n("10"));
    assertThat(p.expected().explanation().value()).isEqualTo(p.expected().orElseThrow());
    assertThat(p.fractionOfExpected().explanation().value())
        .isEqualTo(p.fractionOfExpected().orElseThrow());
    assertThat(p.gapPercent().explanation().value()).isEqualTo(n("20"));
    assertThat(p.cappedFraction().explanation().value()).isEqualTo(n("1/3"));
    assertThat(p.gap().explanation().render())
        .isEqualTo(
            """
            gap = 10 percentage points: movement into [50, +inf)
              2020-01-01/2020-12-31 = 40
            """);
  }

  @Test
  void an_earlier_day_is_judged_by_the_target_of_that_day() {
    LocalDate lowered = LocalDate.of(2021, 5, 1);
    Indicator indicator =
        Indicators.builder()
            .addBaseline(baseline("40"))
            .addTarget(
                IndicatorTarget.builder()
                    .target(atLeast("50"))
                    .addRevision(TargetRevision.reset(atLeast("60"), lowered, "budget cut"))
                    .build())
            .build();

    assertThat(progress(indicator, lowered.minusDays(1)).target()).hasToString("[60, +inf)");
    assertThat(progress(indicator, lowered).target()).hasToString("[50, +inf)");
  }

  @Test
  void without_a_value_only_what_is_expected_has_a_number() {
    Progress progress = progress(Indicators.of("40", atLeast("50")), DUE);

    assertThat(progress.expected().value()).hasValue(n("50"));
    assertThat(progress.expectedFraction().value()).hasValue(n("1"));
    for (Figure figure :
        List.of(
            progress.fraction(),
            progress.cappedFraction(),
            progress.achievement(),
            progress.fractionOfExpected(),
            progress.gap(),
            progress.gapPercent())) {
      assertThat(figure.reason()).hasValue(NotComputable.NO_ACTUAL);
    }
    assertThat(progress)
        .hasToString(
            "NOT_COMPUTABLE, progress not computable: NO_ACTUAL, actual not computable: NO_ACTUAL,"
                + " target [50, +inf) by 2022-12-31, as of 2022-12-31");
  }

  @Test
  void it_keeps_what_it_was_made_of() {
    Progress progress =
        STANDARD
            .withScheme(StatusSchemes.UNDP_IRRF)
            .calculate(Indicators.of("40", atLeast("50")), set(value("2020", "48")), HALFWAY)
            .progress();

    assertThat(progress.scheme()).isEqualTo(StatusSchemes.UNDP_IRRF);
    assertThat(progress.target()).isEqualTo(Interval.ofAtLeast(n("50")));
    assertThat(progress.due()).isEqualTo(DUE);
    assertThat(progress.asOf()).isEqualTo(HALFWAY);
    assertThat(progress.unit()).isEqualTo("per cent");
    assertThat(progress.baseline().value()).hasValue(n("40"));
    assertThat(progress.actual().value()).hasValue(n("48"));
    assertThat(progress.statusLabel()).hasValue("green"); // 8 of 10 points are 80 per cent
  }

  /** 15 of the 10 points, where 5 are expected: 1.5 of the way, and 3 times what is expected. */
  @Test
  void beyond_the_target_nothing_is_cut_off_but_the_capped_fraction() {
    Progress progress =
        STANDARD
            .withPath((way, day) -> part(way, "1/2"))
            .calculate(Indicators.of("40", atLeast("50")), set(value("2020", "55")), HALFWAY)
            .progress();

    assertThat(progress.fraction().value()).hasValue(n("3/2"));
    assertThat(progress.fractionOfExpected().value()).hasValue(n("3"));
    assertThat(progress.cappedFraction().value()).hasValue(n("1"));
    assertThat(progress.gap().value()).hasValue(n("0"));
  }

  /** A share of the way from the first to the last point, on whatever day. */
  private static Ratio part(List<ExpectedPath.Waypoint> way, String share) {
    Ratio from = way.get(0).value();
    return from.plus(way.get(way.size() - 1).value().minus(from).times(n(share)));
  }
}
