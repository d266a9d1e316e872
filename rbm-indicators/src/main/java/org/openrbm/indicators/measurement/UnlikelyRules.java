package org.openrbm.indicators.measurement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;
import org.openrbm.core.target.Reporter;

/**
 * Finds what is unlikely in the measurements of one measure, compared with its plan and with each
 * other. Each comparison is one walk, or one look into a map for each measurement.
 */
final class UnlikelyRules {

  private final Indicator indicator;
  private final Measure measure;
  private final List<Measurement> counting;
  private final List<Measurement> pending;
  private final PlannedNumbers planned;
  private final Findings findings;

  /**
   * Makes the rules for one measure, which all measurements name.
   *
   * @param counting the measurements that count
   * @param pending those that are being written or handed in
   */
  UnlikelyRules(
      Indicator indicator,
      Measure measure,
      List<Measurement> counting,
      List<Measurement> pending,
      Findings findings) {
    this.indicator = indicator;
    this.measure = measure;
    this.counting = counting;
    this.pending = pending;
    this.planned = PlannedNumbers.of(indicator, measure);
    this.findings = findings;
  }

  void check() {
    for (Measurement measurement : Iterables.concat(counting, pending)) {
      checkPercentage(measurement);
      checkDay(measurement);
      checkReporter(measurement);
      if (measurement.nature() == DataNature.SYNTHETIC) {
        findings.add(MeasurementRule.MADE_UP, measurement, ", and is made up");
      }
    }
    checkSize();
    checkTotals();
    if (additive()) {
      checkParts();
    }
    if (measure.additive() && indicator.accumulation().cumulative()) {
      checkRunningTotals();
    }
  }

  /** Whether the values of parts add up to that of the whole. */
  private boolean additive() {
    return measure.additive()
        && (indicator.overUnits() == AggregationRule.SUM
            || indicator.overUnits() == AggregationRule.NONE);
  }

  private void checkPercentage(Measurement measurement) {
    Optional<Ratio> value = value(measurement);
    if (measure.kind() != MeasureKind.PERCENTAGE || value.isEmpty()) {
      return;
    }
    if (value.get().compareTo(Ratio.HUNDRED) > 0 && !planned.above(Ratio.HUNDRED)) {
      findings.add(MeasurementRule.OUTSIDE_PER_CENT, measurement, ", which is above 100 per cent");
    } else if (value.get().signum() < 0 && !planned.negative()) {
      findings.add(MeasurementRule.OUTSIDE_PER_CENT, measurement, ", which is below 0 per cent");
    } else if (value.get().signum() > 0
        && value.get().compareTo(Ratio.ONE) <= 0
        && planned.above(Ratio.ONE)) {
      findings.add(
          MeasurementRule.SHARE_FOR_PER_CENT,
          measurement,
          "; is it meant as %s per cent?".formatted(value.get().times(Ratio.HUNDRED)));
    }
  }

  private void checkReporter(Measurement measurement) {
    List<Reporter> declared = indicator.reporters();
    if (declared.isEmpty()
        || measurement.scope() == ReportScope.TOTAL
        || measurement.reporter().isEmpty()) {
      return;
    }
    String unit = measurement.reporter().get();
    for (Reporter reporter : declared) {
      if (reporter.unit().equals(unit)) {
        return;
      }
    }
    List<String> units = declared.stream().map(Reporter::unit).toList();
    findings.add(
        MeasurementRule.UNKNOWN_REPORTER,
        measurement,
        ", but '%s' is none of the reporters %s of indicator '%s'%s"
            .formatted(unit, units, indicator.code(), Spelling.hint(unit, units)));
  }

  private void checkDay(Measurement measurement) {
    LocalDate end = measurement.period().end();
    LocalDate day = measurement.recordedOn();
    if (day.isAfter(end.plusYears(MeasurementReview.YEARS_TO_RECORD))) {
      findings.add(
          MeasurementRule.LATE,
          measurement,
          ", and was recorded on %s, more than %s years after its period"
              .formatted(day, MeasurementReview.YEARS_TO_RECORD));
    } else if (day.isBefore(end)) {
      findings.add(
          MeasurementRule.EARLY,
          measurement,
          ", and was recorded on %s, before its period ended".formatted(day));
    }
  }

  /** The number that was observed, of a share its two counts divided. */
  private Optional<Ratio> number(Measurement measurement) {
    if (!measure.numeric()) {
      return Optional.empty();
    }
    return measurement.observation() instanceof Observation.Share share
        ? Optional.of(share)
            .filter(counts -> counts.denominator().signum() > 0)
            .map(
                counts ->
                    counts
                        .numerator()
                        .times(measure.factorOfShare())
                        .dividedBy(counts.denominator()))
        : measurement.observation().number(measure);
  }

  /** The number that was observed as such. */
  private Optional<Ratio> value(Measurement measurement) {
    return measurement.observation() instanceof Observation.Value
        ? measurement.observation().number(measure)
        : Optional.empty();
  }

  private record Sized(Measurement measurement, Ratio size) {}

  /** The whole of which a measurement can be a part, in its period. */
  private record Whole(ReportingPeriod period, Optional<String> reporter) {

    static Whole of(Measurement measurement) {
      return new Whole(measurement.period(), measurement.reporter());
    }
  }

  private void checkSize() {
    List<Sized> sized = sized(counting);
    Sizes sizes = new Sizes(planned.largest());
    sized.forEach(sizes::add);
    for (int i = 0; i < sized.size(); i++) {
      checkSize(sized.get(i), sizes.besides(sized.get(i), i));
    }
    for (Sized one : sized(pending)) {
      checkSize(one, sizes.besides(one, Sizes.NONE));
    }
  }

  private void checkSize(Sized one, Others others) {
    if (others.number.signum() > 0
        && one.size.compareTo(others.number.times(MeasurementReview.TIMES_THE_LARGEST)) > 0) {
      findings.add(
          MeasurementRule.MANY_TIMES,
          one.measurement,
          ", more than %s times %s, %s"
              .formatted(MeasurementReview.TIMES_THE_LARGEST, others.number, others.words));
    }
  }

  /** The number that another is compared with, and what it is. */
  private record Others(Ratio number, String words) {

    Others orSum(Ratio sum, String of) {
      return sum.compareTo(number) > 0 ? new Others(sum, "the sum of " + of) : this;
    }
  }

  /** The numbers that there are, so that each can be compared with all others at once. */
  private static final class Sizes {

    static final int NONE = -1;

    private Ratio largest;
    private Ratio second;
    private int indexOfLargest = NONE;
    private int added;
    private final Map<ReportingPeriod, Ratio> ofPeriod = new HashMap<>();
    private final Map<Whole, Ratio> ofParts = new HashMap<>();

    Sizes(Ratio planned) {
      largest = planned;
      second = planned;
    }

    void add(Sized one) {
      if (one.size.compareTo(largest) > 0) {
        second = largest;
        largest = one.size;
        indexOfLargest = added;
      } else {
        second = second.max(one.size);
      }
      added++;
      ofPeriod.merge(one.measurement.period(), one.size, Ratio::plus);
      if (!one.measurement.categories().isEmpty()) {
        ofParts.merge(Whole.of(one.measurement), one.size, Ratio::plus);
      }
    }

    /**
     * Returns the largest number besides one of them.
     *
     * @param index its place among those that were added, or {@link #NONE}
     */
    Others besides(Sized one, int index) {
      Others others =
          new Others(
              index == indexOfLargest && index != NONE ? second : largest,
              "the largest of baseline, targets and other values");
      Measurement measurement = one.measurement;
      if (measurement.scope() == ReportScope.TOTAL) { // it may be all others together
        Ratio all = ofPeriod.getOrDefault(measurement.period(), Ratio.ZERO);
        return others.orSum(
            index == NONE ? all : all.minus(one.size), "the other values of its period");
      }
      return measurement.categories().isEmpty()
          ? others.orSum(ofParts.getOrDefault(Whole.of(measurement), Ratio.ZERO), "its parts")
          : others;
    }
  }

  private List<Sized> sized(List<Measurement> measurements) {
    List<Sized> sized = new ArrayList<>();
    for (Measurement measurement : measurements) {
      number(measurement).ifPresent(number -> sized.add(new Sized(measurement, number.abs())));
    }
    return sized;
  }

  /** A thing of one measure in one period, by one reporter or by all. */
  private record Thing(
      ReportingPeriod period,
      Optional<String> reporter,
      ReportScope scope,
      Map<String, String> categories) {

    static Thing of(Measurement measurement) {
      return new Thing(
          measurement.period(),
          measurement.reporter(),
          measurement.scope(),
          measurement.categories());
    }

    Thing without(String dimension) {
      Map<String, String> others = new HashMap<>(categories);
      others.remove(dimension);
      return new Thing(period, reporter, scope, ImmutableMap.copyOf(others));
    }
  }

  private void checkParts() {
    List<Disaggregation> closed =
        indicator.disaggregations().stream()
            .filter(disaggregation -> !disaggregation.categories().isEmpty())
            .toList();
    if (closed.isEmpty()) {
      return;
    }
    Map<Thing, Measurement> wholes = new HashMap<>();
    counting.forEach(measurement -> wholes.put(Thing.of(measurement), measurement));
    closed.forEach(disaggregation -> checkParts(disaggregation, wholes));
  }

  private void checkParts(Disaggregation disaggregation, Map<Thing, Measurement> wholes) {
    String dimension = disaggregation.dimension();
    ImmutableSet<String> categories = ImmutableSet.copyOf(disaggregation.categories());
    Map<Thing, Map<String, Ratio>> parts = new LinkedHashMap<>();
    for (Measurement part : counting) {
      Optional<String> category = Optional.ofNullable(part.categories().get(dimension));
      Optional<Ratio> value = value(part);
      if (category.filter(categories::contains).isPresent() && value.isPresent()) {
        parts
            .computeIfAbsent(Thing.of(part).without(dimension), whole -> new HashMap<>())
            .put(category.get(), value.get());
      }
    }
    parts.forEach(
        (thing, byCategory) -> {
          if (byCategory.size() == categories.size()) {
            Ratio sum = byCategory.values().stream().reduce(Ratio.ZERO, Ratio::plus);
            Optional.ofNullable(wholes.get(thing))
                .ifPresent(whole -> checkSum(whole, dimension, sum));
          }
        });
  }

  private void checkSum(Measurement whole, String dimension, Ratio sum) {
    value(whole)
        .filter(total -> !total.equals(sum))
        .ifPresent(
            total ->
                findings.add(
                    MeasurementRule.PARTS_DIFFER,
                    whole,
                    ", but its parts by '%s' sum to %s, which is %s %s"
                        .formatted(
                            dimension,
                            sum,
                            total.minus(sum).abs(),
                            total.compareTo(sum) > 0 ? "less" : "more")));
  }

  private void checkRunningTotals() {
    Map<List<Object>, Measurement> before = new HashMap<>();
    List<Measurement> byLastDay = new ArrayList<>(counting);
    byLastDay.sort(Comparator.comparing(Measurement::period, ReportingPeriod.byLastDay()));
    for (Measurement measurement : byLastDay) {
      Optional<Ratio> value = value(measurement);
      if (value.isPresent()) {
        Optional.ofNullable(
                before.put(
                    List.of(measurement.reporter(), measurement.scope(), measurement.categories()),
                    measurement))
            .filter(earlier -> value(earlier).orElseThrow().compareTo(value.get()) > 0)
            .ifPresent(
                earlier ->
                    findings.add(
                        MeasurementRule.FALLING_TOTAL,
                        measurement,
                        ", but this running total was %s for %s already"
                            .formatted(earlier.observation().inWords(), earlier.period())));
      }
    }
  }

  /** All that was reported of one part in one period. */
  private record Reports(List<Measurement> totals, List<Measurement> shares) {}

  private void checkTotals() {
    Map<Map.Entry<ReportingPeriod, Map<String, String>>, Reports> reports = new LinkedHashMap<>();
    for (Measurement measurement : counting) {
      Reports same =
          reports.computeIfAbsent(
              Map.entry(measurement.period(), measurement.categories()),
              key -> new Reports(new ArrayList<>(), new ArrayList<>()));
      (measurement.scope() == ReportScope.TOTAL ? same.totals : same.shares).add(measurement);
    }
    reports.values().forEach(this::checkTotals);
  }

  private void checkTotals(Reports reports) {
    List<Measurement> totals = reports.totals;
    for (Measurement total : totals.subList(Math.min(1, totals.size()), totals.size())) {
      Measurement first = totals.get(0);
      findings.add(
          MeasurementRule.TWO_TOTALS,
          total,
          ", a total beside the total %s %s"
              .formatted(
                  first.observation().inWords(),
                  first.reporter().map(reporter -> "by '" + reporter + "'").orElse("of all")));
    }
    if (!totals.isEmpty() && additive()) {
      Measurement total =
          totals.get(0); // sorted: that of the organisation as a whole if there is one
      if (totals.size() == 1 || total.reporter().isEmpty()) {
        checkTotal(total, reports.shares);
      }
    }
  }

  private void checkTotal(Measurement total, List<Measurement> shares) {
    Ratio sum =
        shares.stream().map(this::value).flatMap(Optional::stream).reduce(Ratio.ZERO, Ratio::plus);
    boolean all =
        !shares.isEmpty() && shares.stream().map(this::value).allMatch(Optional::isPresent);
    value(total)
        .filter(value -> all && value.compareTo(sum) < 0)
        .ifPresent(
            value ->
                findings.add(
                    MeasurementRule.SMALL_TOTAL,
                    total,
                    ", a total that is smaller than the sum %s of %s shares"
                        .formatted(sum, shares.size())));
  }
}
