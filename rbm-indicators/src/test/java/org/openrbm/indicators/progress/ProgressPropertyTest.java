package org.openrbm.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openrbm.core.Figure;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.MeasurementSeries;

/** Laws of progress; those of the fraction alone stand in ProgressFractionPropertyTest. */
class ProgressPropertyTest {

  @Property
  void the_same_distance_on_either_side_of_a_band_is_the_same_progress(
      @ForAll("ratios") Ratio middle,
      @ForAll("positive") Ratio half,
      @ForAll("positive") Ratio start,
      @ForAll("positive") Ratio away) {
    Interval band = Interval.ofClosed(middle.minus(half), middle.plus(half));
    Ratio baseline = middle.minus(half).minus(start);

    assertThat(progress(band, baseline, middle.plus(away)).fraction())
        .isEqualTo(progress(band, baseline, middle.minus(away)).fraction());
  }

  @Property
  void capped_progress_is_raw_progress_brought_into_0_to_1(
      @ForAll("ratios") Ratio target, @ForAll("ratios") Ratio start, @ForAll("ratios") Ratio now) {
    Progress progress = progress(Interval.ofAtMost(target), start, now);

    assertThat(progress.cappedFraction().value())
        .isEqualTo(progress.fraction().value().map(raw -> raw.max(Ratio.ZERO).min(Ratio.ONE)));
    Figure fraction = progress.fraction();
    fraction
        .value()
        .ifPresent(value -> assertThat(fraction.explanation().value()).isEqualTo(value));
  }

  @Property
  void on_the_expected_value_progress_is_what_is_expected(
      @ForAll("ratios") Ratio start, @ForAll("positive") Ratio way) {
    Interval target = Interval.ofAtMost(start.minus(way));
    Ratio expected = progress(target, start, start).expected().value().orElseThrow();
    Progress progress = progress(target, start, expected);

    assertThat(progress.fractionOfExpected().value()).hasValue(Ratio.ONE);
    assertThat(progress.status()).isEqualTo(Status.ON_TRACK);
  }

  @Property
  void the_order_of_measurements_changes_nothing(
      @ForAll("values") List<Ratio> values, @ForAll long seed) {
    List<Measurement> measurements = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      measurements.add(Measurement.of("I", ReportingPeriod.ofYear(2010 + i), values.get(i)));
    }
    List<Measurement> shuffled = new ArrayList<>(measurements);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(of(shuffled)).hasToString(of(measurements).toString());
  }

  private static Progress of(List<Measurement> measurements) {
    return Indicators.progress(
        Indicators.of("0", Indicators.atLeast("50")),
        Indicators.HALFWAY,
        measurements.toArray(Measurement[]::new));
  }

  @Property
  void increments_undo_running_totals_and_the_other_way_round(
      @ForAll("values") List<Ratio> values, @ForAll("ratios") Ratio start) {
    Map<ReportingPeriod, Ratio> byYear = new TreeMap<>();
    for (int i = 0; i < values.size(); i++) {
      byYear.put(ReportingPeriod.ofYear(2010 + i), values.get(i));
    }
    MeasurementSeries series = MeasurementSeries.of(byYear);

    assertThat(series.cumulative(start).increments(start).values()).isEqualTo(byYear);
    assertThat(series.increments(start).cumulative(start).values()).isEqualTo(byYear);
  }

  private static Progress progress(Interval target, Ratio baseline, Ratio actual) {
    return ProgressCalculator.standard()
        .calculate(target, Indicators.DUE, baseline, Indicators.START, actual, Indicators.HALFWAY);
  }

  @Provide
  Arbitrary<List<Ratio>> values() {
    return ratios().list().ofMaxSize(10);
  }

  @Provide
  Arbitrary<Ratio> positive() {
    return ratios().map(ratio -> ratio.abs().plus(1));
  }

  @Provide
  Arbitrary<Ratio> ratios() {
    return Combinators.combine(
            Arbitraries.longs().between(-10_000, 10_000), Arbitraries.longs().between(1, 100))
        .as(Ratio::of);
  }
}
