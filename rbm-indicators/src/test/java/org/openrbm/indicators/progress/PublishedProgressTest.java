package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrbm.indicators.progress.Indicators.DUE;
import static org.openrbm.indicators.progress.Indicators.HALFWAY;
import static org.openrbm.indicators.progress.Indicators.START;
import static org.openrbm.indicators.progress.Indicators.n;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSeries;
import org.openrbm.indicators.measurement.MeasurementSet;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.rollup.Part;
import org.openrbm.indicators.rollup.RollUp;

/** Published cases of other systems and houses; the sources stand in the resource. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedProgressTest {

  private static final String CASES = "published-progress.csv";

  @ParameterizedTest(name = "{1} {2}")
  @CsvFileSource(resources = CASES, numLinesToSkip = 1)
  void reproduces(String source, String id, String kind, String given, String expected) {
    assertThat(result(kind, split(given, ' '), decimals(expected)))
        .as("%s, %s", id, source)
        .isEqualTo(expected);
  }

  private static String result(String kind, List<String> given, int scale) {
    return switch (kind) {
      case "fraction" -> fraction(n(given.get(0)), n(given.get(1)), n(given.get(2)), scale);
      case "achievement" -> {
        Interval target = Interval.ofAtLeast(n(given.get(0)));
        yield percent(progress(target, Ratio.ZERO, n(given.get(1))).achievement(), scale);
      }
      case "cumulative" ->
          MeasurementSeries.of(Map.of(ReportingPeriod.ofYear(2019), n(given.get(1))))
              .cumulative(n(given.get(0)))
              .values()
              .values()
              .iterator()
              .next()
              .toString();
      case "vacancy" -> judged(PenaltyScore.UNDP_VACANCY.of(n(given.get(0))));
      case "delivery" -> judged(PenaltyScore.UNDP_DELIVERY.of(n(given.get(0))));
      case "parity" -> parity(given);
      case "share" -> rolledUp(AggregationRule.RATIO_OF_SUMS, given, scale);
      case "sum" -> rolledUp(AggregationRule.SUM, given, scale);
      case "weighted" -> rolledUp(AggregationRule.WEIGHTED_MEAN, given, scale);
      case "tola" -> tola(n(given.get(0)), n(given.get(1)), given.get(2).equals("up"));
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static Progress progress(Interval target, Ratio start, Ratio actual) {
    return ProgressCalculator.standard()
        .withScheme(StatusSchemes.SERVICENOW)
        .calculate(target, DUE, start, START, actual, HALFWAY);
  }

  private static String fraction(Ratio start, Ratio target, Ratio actual, int scale) {
    Interval met =
        target.compareTo(start) > 0 ? Interval.ofAtLeast(target) : Interval.ofAtMost(target);
    Progress progress = progress(met, start, actual);
    return percent(progress.fraction(), scale) + " " + progress.statusLabel().orElse("none");
  }

  private static String percent(Figure share, int scale) {
    return decimal(share.value().orElseThrow().times(Ratio.HUNDRED), scale);
  }

  private static String judged(Ratio score) {
    return score + " " + StatusSchemes.UNDP_PEOPLE.label(score.dividedBy(Ratio.HUNDRED));
  }

  private static String parity(List<String> shares) {
    Ratio sum =
        shares.stream()
            .map(Ratio::parse)
            .map(PenaltyScore.UNDP_PARITY::of)
            .reduce(Ratio.ZERO, Ratio::plus);
    return shares.size() == 1 ? decimal(sum, 1) : judged(Ratio.of(sum.round(RoundingMode.CEILING)));
  }

  private static String rolledUp(AggregationRule rule, List<String> given, int scale) {
    return decimal(
        RollUp.of(rule, given.stream().map(PublishedProgressTest::part).toList())
            .value()
            .value()
            .orElseThrow(),
        scale);
  }

  private static Part part(String text) {
    List<String> weighted = split(text, ':');
    List<String> counts = split(weighted.get(0), '/');
    Part part =
        counts.size() == 1
            ? Part.ofValue(text, START, n(counts.get(0)))
            : Part.ofShare(text, START, n(counts.get(0)), n(counts.get(1)));
    return weighted.size() == 1 ? part : part.withWeight(n(weighted.get(1)));
  }

  /** Tola says over, on or under scope; a target that is met is achieved here, by how far. */
  private static String tola(Ratio target, Ratio actual, boolean rising) {
    Interval met = rising ? Interval.ofAtLeast(target) : Interval.ofAtMost(target);
    Progress progress =
        ProgressCalculator.standard()
            .withScheme(StatusSchemes.TOLA)
            .calculate(met, DUE, Ratio.ZERO, START, actual, DUE);
    if (!rising) {
      return progress.status().name().toLowerCase(java.util.Locale.ROOT);
    }
    Ratio share = progress.achievement().value().orElseThrow();
    assertThat(progress.statusLabel().orElse("over scope"))
        .isEqualTo(StatusSchemes.TOLA.label(share));
    return StatusSchemes.TOLA.label(share);
  }

  private static String decimal(Ratio value, int scale) {
    return value.toDecimal(scale, RoundingMode.HALF_UP).toPlainString();
  }

  private static List<String> split(String text, char at) {
    return Splitter.on(at).splitToList(text);
  }

  /** As many decimals as the publisher shows. */
  private static int decimals(String expected) {
    String number = split(expected, ' ').get(0);
    return number.contains(".") ? number.length() - number.indexOf('.') - 1 : 0;
  }

  /** AK-7: three updates to P1 and two to P2, each a running total; the last of each stands. */
  @Test
  void a_late_update_to_an_earlier_period_corrects_that_period_only() {
    MeasurementSet updates =
        MeasurementSet.of(
            List.of(
                update("2019", "1", "2020-01-10"),
                update("2019", "2", "2020-01-20"),
                update("2020", "3", "2021-01-10"),
                update("2020", "5", "2021-01-20"),
                update("2019", "3", "2021-02-01")));
    assertThat(
            updates.current(Indicators.builder().build(), DUE).stream()
                .map(m -> m.period() + " " + m.observation()))
        .containsExactly(
            "2019-01-01/2019-12-31 Value[value=3]", "2020-01-01/2020-12-31 Value[value=5]");
  }

  private static Measurement update(String period, String value, String recordedOn) {
    return Measurement.builder()
        .from(Indicators.value(period, value))
        .recordedOn(LocalDate.parse(recordedOn))
        .build();
  }

  /** TO-6: against a target of 0 there is no share; Tola calls it not reporting. */
  @Test
  void a_target_of_zero_has_no_share_but_a_reason() {
    Progress progress = progress(Interval.ofAtLeast(Ratio.ZERO), Ratio.of(-10), Ratio.of(-4));
    assertThat(progress.achievement().reason()).hasValue(NotComputable.ZERO_TARGET);
    assertThat(progress.fraction().value()).hasValue(n("3/5")); // 6 of 10
  }

  /** PRP-2: 1 of 0 is shown as 0 % there; it is not computable here. */
  @Test
  void a_share_of_nothing_is_not_zero_per_cent() {
    assertThat(RollUp.of(AggregationRule.RATIO_OF_SUMS, List.of(part("1/0"))).value().reason())
        .hasValue(NotComputable.ZERO_DENOMINATOR);
  }

  /** NDP-1: bands 0 to 49 and 50 to 100 leave 49.5 to red; half-open bands leave no hole. */
  @Test
  void no_value_falls_between_two_bands() {
    StatusScheme bands =
        StatusScheme.builder()
            .from(StatusSchemes.SERVICENOW)
            .bands(
                ImmutableList.of(
                    new StatusBand(n("0.5"), true, Status.ON_TRACK, "green"),
                    new StatusBand(Ratio.ZERO, true, Status.BEHIND, "yellow")))
            .build();
    assertThat(bands.label(n("0.495"))).isEqualTo("yellow");
    assertThat(bands.label(n("0.5"))).isEqualTo("green");
  }

  /** NDP-3: there every falling indicator is red; 90 of 100 on the way to 0 is green here. */
  @Test
  void a_falling_indicator_is_not_always_red() {
    assertThat(fraction(Ratio.of(100), Ratio.ZERO, Ratio.of(10), 0)).isEqualTo("90 green");
  }
}
