package org.openrbm.indicators.measurement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Disaggregation;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.MeasureKind;

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
      if (measurement.nature() == DataNature.SYNTHETIC) {
        findings.add(MeasurementRule.MADE_UP, measurement, ", and is made up");
      }
    }
    checkSize();
    checkTotals();
    if (additive()) {
      checkParts();
    }
    if (amounts() && indicator.accumulation() != Accumulation.PER_PERIOD) {
      checkRunningTotals();
    }
  }

  /** Whether values are amounts of something, and neither rates nor positions. */
  private boolean amounts() {
    return switch (measure.kind()) {
      case UNIT, MONEY, DAYS -> measure.factor().isEmpty();
      case PERCENTAGE, SCORE, INDEX, NOMINAL, ORDINAL, QUALITATIVE -> false;
    };
  }

  /** Whether the values of parts add up to that of the whole. */
  private boolean additive() {
    return amounts()
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
  private record Whole(ReportingPeriod period, Optional<String> reporter) {}

  private void checkSize() {
    List<Sized> sized = sized(counting);
    Ratio largest = planned.largest();
    Optional<Measurement> holder = Optional.empty();
    Ratio second = largest;
    Map<ReportingPeriod, Ratio> ofPeriod = new HashMap<>();
    Map<Whole, Ratio> ofParts = new HashMap<>();
    for (Sized one : sized) {
      if (one.size.compareTo(largest) > 0) {
        second = largest;
        largest = one.size;
        holder = Optional.of(one.measurement);
      } else {
        second = second.max(one.size);
      }
      ofPeriod.merge(one.measurement.period(), one.size, Ratio::plus);
      if (!one.measurement.categories().isEmpty()) {
        ofParts.merge(whole(one.measurement), one.size, Ratio::plus);
      }
    }
    for (Sized one : Iterables.concat(sized, sized(pending))) {
      boolean own = holder.isPresent() && holder.get() == one.measurement;
      Ratio others = own ? second : largest;
      if (one.measurement.scope() == ReportScope.TOTAL) { // may be as large as all others together
        Ratio all = ofPeriod.getOrDefault(one.measurement.period(), one.size);
        others = others.max(all.minus(one.size));
      } else if (one.measurement.categories().isEmpty()) {
        others = others.max(ofParts.getOrDefault(whole(one.measurement), Ratio.ZERO));
      }
      if (others.signum() > 0
          && one.size.compareTo(others.times(MeasurementReview.TIMES_THE_LARGEST)) > 0) {
        findings.add(
            MeasurementRule.MANY_TIMES,
            one.measurement,
            ", more than %s times %s, the largest of baseline, targets and other values"
                .formatted(MeasurementReview.TIMES_THE_LARGEST, others));
      }
    }
  }

  private static Whole whole(Measurement measurement) {
    return new Whole(measurement.period(), measurement.reporter());
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
    Map<Thing, Map<String, Ratio>> parts = new LinkedHashMap<>();
    for (Measurement part : counting) {
      Optional<String> category = Optional.ofNullable(part.categories().get(dimension));
      Optional<Ratio> value = value(part);
      if (category.isPresent() && value.isPresent()) {
        parts
            .computeIfAbsent(Thing.of(part).without(dimension), whole -> new HashMap<>())
            .put(category.get(), value.get());
      }
    }
    parts.forEach(
        (thing, byCategory) -> {
          Optional<Measurement> whole = Optional.ofNullable(wholes.get(thing));
          if (byCategory.keySet().containsAll(disaggregation.categories())) {
            Ratio sum =
                disaggregation.categories().stream()
                    .map(byCategory::get)
                    .flatMap(Stream::ofNullable)
                    .reduce(Ratio.ZERO, Ratio::plus);
            whole.ifPresent(measurement -> checkSum(measurement, dimension, sum));
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
