package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.by;
import static org.openrbm.indicators.progress.Indicators.n;
import static org.openrbm.indicators.progress.Indicators.set;
import static org.openrbm.indicators.progress.Indicators.value;
import static org.openrbm.indicators.progress.Plans.atLeast;
import static org.openrbm.indicators.progress.Plans.day;
import static org.openrbm.indicators.progress.Plans.during;
import static org.openrbm.indicators.progress.Plans.flow;
import static org.openrbm.indicators.progress.Plans.on;
import static org.openrbm.indicators.progress.Plans.since;
import static org.openrbm.indicators.progress.Plans.startingAt;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.Ratio;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Straddling;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.NotComputable;

/** Which days of a report count, where its period lies on both sides of a limit. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CountingTest {

  private static final Indicator REFUSED = flow().addTarget(during("2020-H1", "60")).build();
  private static final Indicator BY_DAYS = REFUSED.withStraddling(Straddling.BY_DAYS);

  /** December 2019 and January 2020: 62 days, of which 31 are in the half-year. */
  private static final Measurement EARLY = value("2019-12-01/2020-01-31", "124");

  /** June and 30 days of July 2020: 60 days, of which 30 are in the half-year. */
  private static final Measurement LATE = value("2020-06-01/2020-07-30", "10");

  private static Progress at(Indicator indicator, String day, Measurement... reports) {
    return on(indicator, day, set(reports));
  }

  private static Ratio sum(Measurement... reports) {
    return at(BY_DAYS, "2020-12-31", reports).actual().orElseThrow();
  }

  @Test
  void a_flow_on_both_sides_of_the_start_or_the_end_is_refused() {
    assertThat(at(REFUSED, "2020-12-31", EARLY).actual().reason())
        .hasValue(NotComputable.STRADDLING_PERIOD);
    assertThat(at(REFUSED, "2020-12-31", LATE).actual().reason())
        .hasValue(NotComputable.STRADDLING_PERIOD);
    // by the end of June what ends in July is not there yet
    assertThat(at(REFUSED, "2020-06-30", LATE).actual().reason()).hasValue(NotComputable.NO_ACTUAL);
    assertThat(at(REFUSED, "2020-12-31", value("2020-H2", "5")).actual().reason())
        .hasValue(NotComputable.NO_ACTUAL);
  }

  @Test
  void by_days_it_counts_by_its_days_and_the_explanation_shows_it() {
    Progress both = at(BY_DAYS, "2020-12-31", EARLY, LATE, value("2020-02", "3"));

    assertThat(both.actual().value()).hasValue(n("70")); // 62 + 3 + 5
    assertThat(both.actualDay()).hasValue(day("2020-06-30"));
    assertThat(both.actual().render())
        .contains(
            "by days: value × 31 days that count ÷ 62 days",
            "by days: value × 30 days that count ÷ 60 days");
    assertThat(both.status()).isEqualTo(Status.ACHIEVED);
  }

  /** 365 in each of two fiscal years: one a day in the calendar year between. */
  @Test
  void a_year_between_two_fiscal_years_has_days_of_both() {
    Indicator year = flow().addTarget(during("2018", "400")).build();
    Measurement[] fiscal = {
      value("2017-07-01/2018-06-30", "365"), value("2018-07-01/2019-06-30", "365")
    };

    Progress of = at(year.withStraddling(Straddling.BY_DAYS), "2019-12-31", fiscal);
    assertThat(of.actual().value()).hasValue(n("365"));
    assertThat(of.onTheDay().value()).hasValue(n("365"));
    assertThat(of.actualDay()).hasValue(day("2018-12-31"));
    assertThat(of.status()).isEqualTo(Status.MISSED);
    // whether 3 and a part of 365 are 300 cannot be told
    Indicator refused = flow().addTarget(during("2018", "300")).build();
    assertThat(at(refused, "2019-12-31", value("2018-02", "3"), fiscal[1]).reason())
        .hasValue(NotComputable.STRADDLING_PERIOD);
  }

  @Test
  void by_days_the_baseline_is_a_limit_too() {
    Indicator since =
        flow()
            .straddling(Straddling.BY_DAYS)
            .addBaseline(startingAt("0", "2019"))
            .addTarget(since(atLeast("60", "2020-12-31")))
            .build();

    assertThat(at(since, "2020-12-31", EARLY).actual().value()).hasValue(n("62"));
    assertThat(at(since.withStraddling(Straddling.REFUSED), "2020-12-31", EARLY).actual().reason())
        .hasValue(NotComputable.STRADDLING_PERIOD);
  }

  @Test
  void by_days_a_report_that_overlaps_an_earlier_one_counts_with_its_other_days() {
    // 91 days, then 61 of which the 30 of April are new
    assertThat(sum(value("2020-Q1", "91"), value("2020-03-01/2020-04-30", "122")))
        .isEqualTo(n("151"));
    assertThat(sum(value("2020-Q1", "91"), value("2020-02", "29"))).isEqualTo(n("91"));
    // of two that begin on one day the longer one counts
    assertThat(sum(value("2020-01", "5"), value("2020-Q1", "91"))).isEqualTo(n("91"));
    // each source by itself
    assertThat(sum(by("A", "2020-Q1", "91"), by("B", "2020-03", "5"))).isEqualTo(n("96"));
    // days before the start are nobody's
    assertThat(sum(EARLY, value("2020-01-01/2020-02-29", "60"))).isEqualTo(n("91"));
  }

  @Test
  void by_days_a_share_that_lies_in_a_total_in_part_is_refused_all_the_same() {
    assertThat(
            at(BY_DAYS, "2020-12-31", value("2020-02", "10"), by("A", "2020-Q1", "3"))
                .actual()
                .reason())
        .hasValue(NotComputable.OVERLAPPING_PERIODS);
    assertThat(sum(value("2020-Q1", "10"), by("A", "2020-02", "3"))).isEqualTo(n("10"));
  }

  @Test
  void by_days_counts_of_a_rate_are_shared_out_and_the_rate_stays() {
    Indicator rate =
        Indicators.builder(MeasureKind.PERCENTAGE)
            .accumulation(Accumulation.FLOW)
            .overPeriods(AggregationRule.RATIO_OF_SUMS)
            .straddling(Straddling.BY_DAYS)
            .addTarget(during("2020-H1", "60"))
            .build();
    Measurement early = Indicators.share("2019-12-01/2020-01-31", "20", "40"); // half: 10 of 20
    Measurement february = Indicators.share("2020-02", "40", "60");

    assertThat(at(rate, "2020-06-30", early).actual().value()).hasValue(n("50"));
    assertThat(at(rate, "2020-06-30", early, february).actual().value())
        .hasValue(n("125/2")); // 50 of 80
  }
}
