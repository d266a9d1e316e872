package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.observed;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;
import static org.openrbm.indicators.progress.Plans.atLeast;
import static org.openrbm.indicators.progress.Plans.atMost;
import static org.openrbm.indicators.progress.Plans.day;
import static org.openrbm.indicators.progress.Plans.during;
import static org.openrbm.indicators.progress.Plans.every;
import static org.openrbm.indicators.progress.Plans.flow;
import static org.openrbm.indicators.progress.Plans.judged;
import static org.openrbm.indicators.progress.Plans.on;
import static org.openrbm.indicators.progress.Plans.since;
import static org.openrbm.indicators.progress.Plans.startingAt;
import static org.openrbm.indicators.progress.Plans.stock;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrbm.core.Interval;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Direction;
import org.openrbm.core.target.Frequency;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Target;
import org.openrbm.core.target.TargetWindow;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Observation;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatusRuleTest {

  /** From 0 at the end of 2019 to at least 100 at the end of 2021: 731 days. */
  private static Indicator.Builder rising() {
    return stock()
        .addBaseline(startingAt("0", "2019"))
        .addTarget(Plans.on(atLeast("100", "2021-12-31")));
  }

  // ---- before the day

  @ParameterizedTest
  @CsvSource({
    "100, ACHIEVED",
    "101, ACHIEVED",
    "51, ON_TRACK",
    // 366 of 731 days ask for 50.07, of which whole things are 50; 3/4 of that are 37.5
    "50, ON_TRACK",
    "49, BEHIND",
    "38, BEHIND",
    "37, OFF_TRACK",
    "0, OFF_TRACK"
  })
  void before_the_day_the_bands_of_the_scheme_judge_the_share_of_what_was_expected(
      String actual, Status status) {
    Progress progress = on(rising().build(), "2020-12-31", set(value("2020", actual)));

    assertThat(progress.status()).isEqualTo(status);
    assertThat(progress.reason()).isEmpty();
    assertThat(progress.settled()).isFalse();
  }

  @Test
  void a_target_that_is_met_early_is_achieved_without_a_baseline() {
    Indicator indicator = rising().baselines(List.of()).build();

    assertThat(on(indicator, "2020-12-31", set(value("2020", "100"))).status())
        .isEqualTo(Status.ACHIEVED);
    assertThat(on(indicator, "2020-12-31", set(value("2020", "99"))).reason())
        .hasValue(NotComputable.NO_BASELINE);
  }

  @Test
  void a_level_that_was_to_be_maintained_and_is_lost_is_off_track() {
    Indicator indicator = rising().baselines(List.of(startingAt("120", "2019"))).build();
    Progress lost = on(indicator, "2020-12-31", set(value("2020", "99")));

    assertThat(lost.status()).isEqualTo(Status.OFF_TRACK);
    assertThat(lost.fraction().reason()).hasValue(NotComputable.BASELINE_MEETS_TARGET);
    assertThat(on(indicator, "2020-12-31", set(value("2020", "100"))).status())
        .isEqualTo(Status.ACHIEVED);
  }

  @Test
  void a_start_at_an_open_limit_leaves_no_way_to_cover() {
    Indicator indicator =
        stock()
            .addBaseline(startingAt("0", "2019"))
            .addTarget(Plans.on(new Target.MoreThan(n("0"), day("2021-12-31"))))
            .build();
    Progress still = on(indicator, "2020-12-31", set(value("2020", "0")));

    assertThat(still.fraction().reason()).hasValue(NotComputable.BASELINE_MEETS_TARGET);
    assertThat(still.expected().reason()).hasValue(NotComputable.BASELINE_MEETS_TARGET);
    assertThat(still.expectedFraction().value()).hasValue(n("366/731"));
    assertThat(still.status()).isEqualTo(Status.OFF_TRACK);
    assertThat(on(indicator, "2020-12-31", set(value("2020", "1"))).status())
        .isEqualTo(Status.ACHIEVED);
    assertThat(on(indicator, "2021-12-31", set(value("2021", "0"))).status())
        .isEqualTo(Status.MISSED);
  }

  @Test
  void a_target_against_the_declared_direction_contradicts_it() {
    Measure fewer = Indicators.measure("a", MeasureKind.UNIT).withDirection(Direction.DECREASING);
    Indicator indicator = rising().build().withMeasures(fewer);

    assertThat(on(indicator, "2020-12-31", set(value("2020", "50"))).reason())
        .hasValue(NotComputable.CONTRADICTORY_DIRECTION);
    assertThat(on(indicator, "2020-12-31", set(value("2020", "50"))).statusFigure().reason())
        .hasValue(NotComputable.CONTRADICTORY_DIRECTION);
  }

  @Test
  void names_are_reached_or_not_due() {
    Measure law =
        Measure.builder()
            .code("a")
            .title(LocalizedText.of("law"))
            .kind(MeasureKind.NOMINAL)
            .addLevels("yes", "no")
            .build();
    Indicator indicator =
        Indicators.bare()
            .addMeasure(law)
            .addTarget(Plans.on(new Target.ReachLevel("yes", day("2021-12-31"))))
            .build();
    MeasurementSet no = set(observed("2020", new Observation.Rung("no")));
    MeasurementSet yes = set(observed("2020", new Observation.Rung("yes")));

    assertThat(on(indicator, "2020-12-31", no).status()).isEqualTo(Status.NOT_DUE);
    assertThat(on(indicator, "2020-12-31", yes).status()).isEqualTo(Status.ACHIEVED);
    assertThat(on(indicator, "2022-01-01", no).status()).isEqualTo(Status.MISSED);
  }

  // ---- a sum that was not reported to its end

  /** In the first quarter 5 of at most 20, and 45 of at least 40: the other quarters are open. */
  @Test
  void a_sum_that_was_not_reported_to_its_end_is_only_judged_if_nothing_could_change_it() {
    Indicator atMost = flow().addTarget(during("2021", atMost("20", "2021-12-31"))).build();
    Indicator atLeast = flow().addTarget(during("2021", atLeast("40", "2021-12-31"))).build();

    assertThat(on(atMost, "2022-01-31", set(value("2021-Q1", "5"))).reason())
        .hasValue(NotComputable.FIGURE_OVERDUE);
    assertThat(on(atMost, "2022-01-31", set(value("2021-Q1", "25"))).status())
        .isEqualTo(Status.MISSED);
    assertThat(on(atLeast, "2022-01-31", set(value("2021-Q1", "5"))).reason())
        .hasValue(NotComputable.FIGURE_OVERDUE);
    assertThat(on(atLeast, "2022-01-31", set(value("2021-Q1", "45"))).status())
        .isEqualTo(Status.ACHIEVED);
    assertThat(on(atLeast, "2022-01-31", set(value("2021", "5"))).status())
        .isEqualTo(Status.MISSED);
  }

  // ---- nothing reported, nothing expected

  @Test
  void without_a_report_nothing_is_due_until_something_is_expected() {
    Progress start = on(rising().build(), "2019-12-31", MeasurementSet.empty());
    Progress next = on(rising().build(), "2020-12-31", MeasurementSet.empty());

    assertThat(start.status()).isEqualTo(Status.NOT_DUE);
    assertThat(start.statusFigure().reason()).hasValue(NotComputable.NO_ACTUAL);
    assertThat(next.status()).isEqualTo(Status.NOT_COMPUTABLE);
    assertThat(next.reason()).hasValue(NotComputable.NO_ACTUAL);
  }

  @Test
  void without_a_report_nothing_is_due_before_the_day_of_the_first_figure() {
    Indicator yearly = rising().addMeansOfVerification(every(Frequency.ANNUAL)).build();

    assertThat(on(yearly, "2020-12-30", MeasurementSet.empty()).status()).isEqualTo(Status.NOT_DUE);
    assertThat(on(yearly, "2020-12-31", MeasurementSet.empty()).reason())
        .hasValue(NotComputable.NO_ACTUAL);
    assertThat(on(yearly, "2022-01-01", MeasurementSet.empty()).reason())
        .hasValue(NotComputable.NO_ACTUAL);
  }

  @Test
  void a_figure_of_a_day_by_which_nothing_was_expected_is_not_judged_by_nothing() {
    Indicator indicator = rising().build();
    MeasurementSet old = set(value("2019", "0"));

    assertThat(on(indicator, "2019-12-31", old).status()).isEqualTo(Status.NOT_DUE);
    assertThat(on(indicator, "2020-06-30", old).reason())
        .hasValue(NotComputable.NOTHING_EXPECTED_YET);
  }

  @Test
  void a_path_that_asks_for_less_than_one_thing_asks_for_nothing() {
    Indicator five =
        stock()
            .addBaseline(startingAt("0", "2019"))
            .addTarget(Plans.on(atLeast("5", "2021-12-31")))
            .build();
    // 60 of 731 days: 0.41 things
    Progress early = on(five, "2020-02-29", set(value("2020-02", "0")));

    assertThat(early.status()).isEqualTo(Status.NOT_DUE);
    assertThat(early.statusFigure().reason()).hasValue(NotComputable.NOTHING_EXPECTED_YET);
    // 147 of 731 days: 1.005 things
    assertThat(on(five, "2020-05-26", set(value("2020-05-26/2020-05-26", "0"))).status())
        .isEqualTo(Status.OFF_TRACK);
  }

  // ---- stale figures

  @Test
  void a_figure_after_which_another_was_due_is_stale() {
    Indicator quarterly = rising().addMeansOfVerification(every(Frequency.QUARTERLY)).build();
    MeasurementSet first = set(value("2020-Q1", "90"));

    assertThat(on(quarterly, "2020-06-29", first).status()).isEqualTo(Status.ON_TRACK);
    assertThat(on(quarterly, "2020-06-30", first).reason()).hasValue(NotComputable.STALE_FIGURE);
    assertThat(on(quarterly, "2020-06-30", set(value("2020-Q1", "100"))).status())
        .isEqualTo(Status.ACHIEVED);
  }

  @Test
  void without_a_frequency_a_report_on_a_period_expects_a_figure_of_it() {
    Indicator indicator = rising().build();
    MeasurementSet before = set(value("2020-02", "90"));

    assertThat(judged(indicator, "2020-03", before).reason()).hasValue(NotComputable.STALE_FIGURE);
    assertThat(judged(indicator, "2020-Q1", before).status()).isEqualTo(Status.ON_TRACK);
    assertThat(on(indicator, "2020-03-31", before).status()).isEqualTo(Status.ON_TRACK);
  }

  @Test
  void a_leap_day_is_the_end_of_its_month() {
    Indicator monthly =
        stock()
            .addBaseline(startingAt("0", "2019"))
            .addTarget(Plans.on(atLeast("60", "2020-02-29")))
            .addMeansOfVerification(every(Frequency.MONTHLY))
            .build();

    Progress january = on(monthly, "2020-02-28", set(value("2020-01", "31")));
    assertThat(january.nextDue()).hasValue(day("2020-02-29"));
    assertThat(january.expectedFraction().value()).hasValue(n("31/60"));
    assertThat(january.status()).isEqualTo(Status.ON_TRACK);
    assertThat(on(monthly, "2020-02-29", set(value("2020-01", "31"))).reason())
        .hasValue(NotComputable.FIGURE_OVERDUE);
    Progress met = on(monthly, "2020-02-29", set(value("2020-02", "60")));
    assertThat(met.status()).isEqualTo(Status.ACHIEVED);
    assertThat(met.nextDue()).hasValue(day("2020-03-31"));
  }

  // ---- on the day and after it

  @Test
  void on_the_day_itself_the_figure_of_the_day_is_due() {
    Indicator indicator = rising().build();
    MeasurementSet before = set(value("2020", "60"));

    assertThat(on(indicator, "2021-12-31", before).reason()).hasValue(NotComputable.FIGURE_OVERDUE);
    assertThat(on(indicator, "2021-12-31", set(value("2020", "100"))).status())
        .isEqualTo(Status.ACHIEVED);
    assertThat(on(indicator, "2021-12-31", set(value("2021", "99"))).status())
        .isEqualTo(Status.MISSED);
    assertThat(on(indicator, "2022-01-01", before).status()).isEqualTo(Status.MISSED);
  }

  @Test
  void a_figure_of_the_last_day_that_should_have_come_is_lacking_and_not_missed() {
    Indicator yearly = rising().addMeansOfVerification(every(Frequency.ANNUAL)).build();
    MeasurementSet before = set(value("2020", "60"));

    assertThat(on(yearly, "2022-06-30", before).reason()).hasValue(NotComputable.FIGURE_OVERDUE);
    // a later figure shows that it was missed, whatever that of the day would have been
    assertThat(on(yearly, "2022-12-31", set(value("2020", "60"), value("2022", "90"))).status())
        .isEqualTo(Status.MISSED);
    assertThat(on(yearly, "2022-06-30", set(value("2021", "60"))).status())
        .isEqualTo(Status.MISSED);
  }

  @Test
  void a_later_value_meets_late_and_leaves_that_of_the_day() {
    Progress late =
        on(rising().build(), "2022-12-31", set(value("2021", "60"), value("2022", "100")));

    assertThat(late.status()).isEqualTo(Status.MET_LATE);
    assertThat(late.actual().value()).hasValue(n("100"));
    assertThat(late.actualDay()).hasValue(day("2022-12-31"));
    assertThat(late.onTheDay().value()).hasValue(n("60"));
    assertThat(late.onTheDayDay()).hasValue(day("2021-12-31"));
    Progress met =
        on(rising().build(), "2022-12-31", set(value("2021", "100"), value("2022", "60")));
    assertThat(met.status()).isEqualTo(Status.ACHIEVED);
    assertThat(met.actual().value()).hasValue(n("100"));
    assertThat(met.latest().value()).hasValue(n("60"));
  }

  @Test
  void only_a_later_report_can_be_all_that_there_is() {
    MeasurementSet only = set(value("2022", "100"));

    Progress late = on(rising().build(), "2022-12-31", only);
    assertThat(late.status()).isEqualTo(Status.MET_LATE);
    assertThat(late.onTheDay().reason()).hasValue(NotComputable.NO_ACTUAL);
    assertThat(late.onTheDayDay()).isEmpty();
    assertThat(on(rising().build(), "2022-12-31", set(value("2022", "99"))).status())
        .isEqualTo(Status.MISSED);
  }

  // ---- sums under a ceiling

  /** At most 20 in 2021, a year of 365 days. */
  private static Indicator ceiling(Target target) {
    return flow().addTarget(during("2021", target)).build();
  }

  @ParameterizedTest
  @CsvSource({
    // 73 of 365 days: an even use is 4
    "0, ON_TRACK",
    "4, ON_TRACK",
    "5, BEHIND",
    "20, BEHIND",
    "21, OFF_TRACK"
  })
  void a_sum_that_is_to_stay_below_a_limit_is_held_against_an_even_use_of_it(
      String actual, Status status) {
    Progress progress =
        on(
            ceiling(atMost("20", "2021-12-31")),
            "2021-03-14",
            set(value("2021-01-01/2021-03-14", actual)));

    assertThat(progress.status()).isEqualTo(status);
  }

  @Test
  void a_ceiling_is_met_only_at_its_end() {
    Indicator most = ceiling(atMost("20", "2021-12-31"));

    assertThat(on(most, "2021-12-31", set(value("2021", "20"))).status())
        .isEqualTo(Status.ACHIEVED);
    assertThat(on(most, "2021-12-31", set(value("2021", "21"))).status()).isEqualTo(Status.MISSED);
    // what was used by September is not known to be all
    assertThat(on(most, "2021-12-31", set(value("2021-01-01/2021-09-30", "8"))).reason())
        .hasValue(NotComputable.FIGURE_OVERDUE);
  }

  @Test
  void an_excluded_ceiling_that_is_reached_is_off_track() {
    Indicator below = ceiling(new Target.LessThan(n("20"), day("2021-12-31")));

    assertThat(on(below, "2021-03-14", set(value("2021-01-01/2021-03-14", "20"))).status())
        .isEqualTo(Status.OFF_TRACK);
    assertThat(on(below, "2021-03-14", set(value("2021-01-01/2021-03-14", "4"))).status())
        .isEqualTo(Status.ON_TRACK);
  }

  @Test
  void a_stale_sum_under_a_ceiling_has_no_status() {
    Indicator monthly =
        flow()
            .addTarget(during("2021", atMost("20", "2021-12-31")))
            .addMeansOfVerification(every(Frequency.MONTHLY))
            .build();

    assertThat(on(monthly, "2021-03-31", set(value("2021-01", "1"))).reason())
        .hasValue(NotComputable.STALE_FIGURE);
    assertThat(on(monthly, "2021-02-27", set(value("2021-01", "1"))).status())
        .isEqualTo(Status.ON_TRACK);
  }

  @Test
  void a_sum_within_a_band_is_not_met_before_its_end_either() {
    Indicator band =
        ceiling(new Target.Band(Interval.ofClosed(n("10"), n("20")), day("2021-12-31")));

    // 12 by 14 March would be ahead of an even use of 20, which is 4
    assertThat(on(band, "2021-03-14", set(value("2021-01-01/2021-03-14", "12"))).status())
        .isEqualTo(Status.BEHIND);
    assertThat(on(band, "2021-03-14", set(value("2021-01-01/2021-03-14", "4"))).status())
        .isEqualTo(Status.ON_TRACK);
    assertThat(on(band, "2021-12-31", set(value("2021", "12"))).status())
        .isEqualTo(Status.ACHIEVED);
    assertThat(on(band, "2021-12-31", set(value("2021", "9"))).status()).isEqualTo(Status.MISSED);
  }

  @Test
  void a_ceiling_for_all_since_the_baseline_starts_there() {
    Indicator since =
        flow()
            .addBaseline(startingAt("7", "2019"))
            .addTarget(since(atMost("20", "2021-12-31")))
            .build();

    // 366 of 731 days ask for at most 10.01
    assertThat(on(since, "2020-12-31", set(value("2020", "10"))).status())
        .isEqualTo(Status.ON_TRACK);
    assertThat(on(since, "2020-12-31", set(value("2020", "11"))).status()).isEqualTo(Status.BEHIND);
    // without a baseline there is no day from which on to use it evenly
    Indicator without = since.withBaselines();
    assertThat(on(without, "2020-12-31", set(value("2020", "11"))).status())
        .isEqualTo(Status.ON_TRACK);
  }

  @Test
  void a_level_at_most_is_met_as_soon_as_it_is() {
    Indicator level =
        stock()
            .addBaseline(startingAt("30", "2019"))
            .addTarget(Plans.on(atMost("20", "2021-12-31")))
            .build();

    assertThat(on(level, "2020-12-31", set(value("2020", "20"))).status())
        .isEqualTo(Status.ACHIEVED);
    assertThat(on(level, "2020-12-31", set(value("2020", "25"))).status())
        .isEqualTo(Status.ON_TRACK);
  }

  // ---- no target, other schemes

  @Test
  void a_step_without_a_target_says_so_and_the_others_are_judged() {
    Indicator quarters =
        flow()
            .addTarget(during("2021-Q1", "10"))
            .addTarget(during("2021-Q2", new Target.NoTarget(day("2021-06-30"))))
            .addTarget(during("2021-Q3", "10"))
            .build();
    MeasurementSet reports =
        set(value("2021-Q1", "10"), value("2021-Q2", "3"), value("2021-Q3", "9"));

    MeasureProgress second = judged(quarters, "2021-Q2", reports);
    assertThat(second.reason()).isEmpty();
    assertThat(second.status()).isEqualTo(Status.NOT_DUE);
    assertThat(second.actual().value()).hasValue(n("3"));
    assertThat(second.overall().map(Judgement::status)).hasValue(Status.NOT_DUE);
    assertThat(judged(quarters, "2021-Q1", reports).status()).isEqualTo(Status.ACHIEVED);
    assertThat(second.current().orElseThrow().step().window())
        .isEqualTo(TargetWindow.during(ReportingPeriod.ofQuarter(2021, 2)));
  }

  @Test
  void a_scheme_says_on_which_figure_a_status_rests() {
    MeasurementSet reports = set(value("2020", "40"));
    ProgressCalculator standard = ProgressCalculator.standard();

    for (StatusBasis basis : StatusBasis.values()) {
      Progress progress =
          standard
              .withScheme(StatusSchemes.ON_THE_LINE.withBasis(basis))
              .calculate(rising().build(), reports, day("2020-12-31"))
              .progress();
      String figure =
          switch (basis) {
            case FRACTION, ACHIEVEMENT -> "2/5";
            case FRACTION_OF_EXPECTED -> "4/5"; // 40 of 50 whole things
          };
      assertThat(progress.statusFigure().value()).hasValue(n(figure));
      assertThat(progress.status())
          .isEqualTo(basis == StatusBasis.FRACTION_OF_EXPECTED ? Status.BEHIND : Status.OFF_TRACK);
    }
  }
}
