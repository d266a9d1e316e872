package org.openrbm.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.CrossCuttingDriver;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.IntermediateOutcome;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.Baseline;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.ResolvedTarget;

/** Expected values are typed from A/77/590/Add.1. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnHrReformTest {

  private static final LogicalFramework REFORM = UnHrReform.read();

  @Test
  void has_three_outcomes_with_their_elements_and_four_enablers() {
    assertThat(REFORM.intermediateOutcomes())
        .extracting(IntermediateOutcome::code)
        .containsExactly("DIV", "AGI", "ACC");
    assertThat(REFORM.intermediateOutcomes())
        .extracting(outcome -> outcome.immediateOutcomes().size())
        .containsExactly(7, 4, 4);
    assertThat(REFORM.crossCuttingDrivers())
        .extracting(CrossCuttingDriver::code)
        .containsExactly("EN.1", "EN.2", "EN.3", "EN.4");
  }

  @ParameterizedTest
  @CsvSource({
    "DIV.1.1, states,           2017:103 2019:108 2021:106",
    "DIV.1.2, states,           2017:44 2019:34 2021:36",
    "DIV.1.3, states,           2017:19 2021:21",
    "DIV.1.4, states,           2017:27 2021:30",
    "DIV.2.1, share,            2021:42.2",
    "DIV.2.1, share-change,     2016/2021:7.2 2020/2021:1.3",
    "DIV.2.2, share,            2017:18.6 2020:20.3",
    "DIV.2.3, candidates,       2021/2022:260",
    "DIV.2.4, appointed,        2014/2022:58",
    "DIV.2.5, trained,          2021/2022:261",
    "DIV.2.5, trained-change,   2021/2022:60",
    "DIV.3.1, participating,    2020:64",
    "DIV.3.1, invited,          2020:74",
    "DIV.4.1, courses,          2019:130 2020:351",
    "DIV.4.2, courses,          2019:481 2022-08-01/2022-08-31:378",
    "DIV.6.1, system,           2020:46",
    "DIV.6.1, secretariat,      2020:51",
    "DIV.6.2, share,            2019:0.3 2021:0.29",
    "DIV.7.1, users,            2022-08-01/2022-08-31:103000",
    "DIV.7.1, nationalities,    2022-08-01/2022-08-31:193",
    "AGI.2.1, time,             2017:159 2019:134 2020:158 2021:182",
    "ACC.1.1, score,            2020:4.6",
    "ACC.2.1, share,            2019:71 2021:78",
    "ACC.2.2, share,            2019:61 2021:69",
    "ACC.2.3, score,            2021/2022:3.38",
    "ACC.3.1, received,         2017/2021:154",
    "ACC.3.1, closed,           2017/2021:130",
    "ACC.3.2, measures,         2017:41 2021:84",
    "ACC.3.3, cases,            2017:28 2021:63",
    "ACC.3.4, entries,          2022-10-28/2022-10-28:577",
    "ACC.3.4, exploitation-abuse, 2022-10-28/2022-10-28:430",
    "ACC.3.4, harassment,       2022-10-28/2022-10-28:147",
    "ACC.3.4, entities,         2022-10-28/2022-10-28:19",
    "ACC.3.5, active,           2022-10-28/2022-10-28:28",
    "ACC.3.5, members,          2022-10-28/2022-10-28:31",
    "EN.4.1,  participants,     2017:14622 2021:17814"
  })
  void has_the_published_values(String indicator, String measure, String values) {
    List<PublishedValue> published = UnHrReformSeries.values(indicator, measure);
    assertThat(published)
        .extracting(value -> value.period() + ":" + value.value())
        .containsExactlyElementsOf(
            List.of(values.split(" ")).stream().map(UnHrReformTest::canonical).toList());
    assertThat(published)
        .allMatch(value -> value.source().startsWith("A/77/590/Add.1 para. "))
        .allMatch(value -> !value.unit().isBlank());
  }

  private static String canonical(String value) {
    String[] parts = value.split(":", -1);
    return ReportingPeriod.parse(parts[0]) + ":" + Ratio.parse(parts[1]);
  }

  @Test
  void has_no_other_values() {
    assertThat(UnHrReformSeries.values()).hasSize(55);
    assertThat(UnHrReformSeries.values())
        .extracting(PublishedValue::indicator)
        .allSatisfy(code -> assertThat(REFORM.indicator(code).code()).isEqualTo(code));
  }

  @Test
  void a_baseline_is_the_first_published_value() {
    assertThat(REFORM.indicators())
        .filteredOn(indicator -> !indicator.code().equals("DIV.2.1"))
        .hasSize(25)
        .allSatisfy(UnHrReformTest::beginsItsSeries);
  }

  private static void beginsItsSeries(Indicator indicator) {
    assertThat(indicator.baselines()).hasSameSizeAs(indicator.measures());
    for (Measure measure : indicator.measures()) {
      PublishedValue first = UnHrReformSeries.values(indicator.code(), measure.code()).get(0);
      Baseline baseline = indicator.baseline(measure, Map.of()).orElseThrow(AssertionError::new);
      assertThat(baseline.value()).contains(first.value());
      assertThat(baseline.period()).isEqualTo(first.period());
      assertThat(baseline.source().orElseThrow().clause())
          .contains(first.source().replace("A/77/590/Add.1 ", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2017, 2021})
  void status_counts_of_a_year_sum_to_193_member_states(int year) {
    assertThat(
            List.of("DIV.1.1", "DIV.1.2", "DIV.1.3", "DIV.1.4").stream()
                .map(code -> value(code, "states", year))
                .reduce(Ratio.ZERO, Ratio::plus))
        .isEqualTo(Ratio.of(193));
  }

  @Test
  void kinds_of_screening_entries_sum_to_all() {
    assertThat(Ratio.of(430).plus(147)).isEqualTo(Ratio.of(577));
    assertThat(baseline("ACC.3.4", "exploitation-abuse").plus(baseline("ACC.3.4", "harassment")))
        .isEqualTo(baseline("ACC.3.4", "entries"));
  }

  private static Ratio baseline(String indicator, String measure) {
    return UnHrReformSeries.values(indicator, measure).get(0).value();
  }

  private static Ratio value(String indicator, String measure, int year) {
    return UnHrReformSeries.values(indicator, measure).stream()
        .filter(value -> value.period().equals(ReportingPeriod.ofYear(year)))
        .map(PublishedValue::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void parity_is_the_one_target_and_stands_on_the_base_year() {
    assertThat(REFORM.indicators())
        .filteredOn(indicator -> !indicator.targets().isEmpty())
        .extracting(Indicator::code)
        .containsExactly("DIV.2.1");
    Indicator parity = REFORM.indicator("DIV.2.1");
    assertThat(parity.resolve(parity.targets().get(0), parity.measures().get(0)))
        .containsExactly(
            new ResolvedTarget(
                LocalDate.of(2028, 12, 31), Interval.ofClosed(Ratio.of(47), Ratio.of(53))));
    Baseline baseline = parity.baselines().get(0);
    assertThat(baseline.period()).isEqualTo(ReportingPeriod.ofYear(2016));
    assertThat(baseline.value())
        .isEqualTo(Optional.of(Ratio.parse("42.2").minus(Ratio.parse("7.2"))));
  }

  @Test
  void an_enabler_has_an_indicator_of_its_own() {
    assertThat(REFORM.parent("EN.4.1")).contains(REFORM.node("EN.4"));
  }

  @Test
  void a_score_of_which_only_the_highest_is_known_is_written_as_such() {
    assertThat(REFORM.indicator("ACC.1.1").measure("score").scale())
        .contains(Interval.ofAtMost(Ratio.of(5)));
    assertThat(REFORM.indicator("ACC.2.3").measure("score").scale())
        .contains(Interval.ofClosed(Ratio.ONE, Ratio.of(4)));
  }
}
