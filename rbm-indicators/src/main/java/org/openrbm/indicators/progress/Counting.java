package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Measure;
import org.openrbm.core.target.Straddling;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.measurement.NotComputable;
import org.openrbm.indicators.measurement.Observation;
import org.openrbm.indicators.rollup.Part;

/**
 * Settles which reports on which days count, where several periods make one value. Not thread-safe.
 */
final class Counting {

  /** By the first day; of periods that begin on one day, the longest first. */
  private static final Comparator<Counted> LONGEST_FIRST =
      Comparator.comparing((Counted counted) -> counted.report().period().start())
          .thenComparing(counted -> counted.report().period().end(), Comparator.reverseOrder())
          .thenComparing(counted -> UnitTally.unit(counted.report()));

  private final Predicate<ReportingPeriod> straddles;
  private final Straddling rule;
  private final Measure measure;
  private final List<Counted> reports = new ArrayList<>();
  private final List<Measurement> totals = new ArrayList<>();
  private final Map<ReportingPeriod, List<Counted>> byPeriod = new TreeMap<>();

  Counting(Predicate<ReportingPeriod> straddles, Straddling rule, Measure measure) {
    this.straddles = straddles;
    this.rule = rule;
    this.measure = measure;
  }

  /**
   * A report that counts, with the number of its days that do.
   *
   * @param report the report
   * @param whole whether it is of the whole
   * @param days how many of its days count
   */
  record Counted(Measurement report, boolean whole, long days) {

    /** Whether a share of its days has a meaning: of an amount, and of a rate by its counts. */
    boolean divisible(Measure measure) {
      return measure.additive() || report.observation() instanceof Observation.Share;
    }

    Part part(Measure measure) {
      Part part = Part.of(report, measure);
      long all = report.period().days();
      return days == all ? part : part.apportioned(days, all);
    }

    boolean inFull() {
      return days == report.period().days();
    }
  }

  void add(Measurement report, boolean whole) {
    reports.add(new Counted(report, whole, report.period().days()));
    if (whole) {
      totals.add(report);
    }
  }

  boolean isEmpty() {
    return reports.isEmpty();
  }

  /**
   * Settles what counts of each report, or tells why that cannot be told.
   *
   * @param flow whether the values are flows, which add up over days
   * @param overPeriods the rule that makes one value of the periods
   * @param after the day after which values count
   * @param last the last day of which values count
   */
  Optional<NotComputable> settle(
      boolean flow, AggregationRule overPeriods, LocalDate after, LocalDate last) {
    boolean byDays =
        flow
            && rule == Straddling.BY_DAYS
            && reports.stream().allMatch(counted -> counted.divisible(measure));
    if (flow
        && !byDays
        && reports.stream().anyMatch(counted -> straddles.test(counted.report().period()))) {
      return Optional.of(NotComputable.STRADDLING_PERIOD);
    }
    if (!totals.isEmpty()) {
      reports.removeIf(counted -> !counted.whole() && covered(counted.report()));
    }
    boolean overlapsMatter =
        overPeriods != AggregationRule.MAXIMUM && overPeriods != AggregationRule.MINIMUM;
    if (overlapsMatter && reports.stream().anyMatch(this::overlapsTotal)) {
      return Optional.of(NotComputable.OVERLAPPING_PERIODS);
    }
    reports.sort(LONGEST_FIRST);
    Map<String, LocalDate> untilOfUnits = new HashMap<>();
    LocalDate untilOfTotals = LocalDate.MIN;
    boolean overlap = false;
    for (Counted counted : reports) {
      ReportingPeriod period = counted.report().period();
      String unit = UnitTally.unit(counted.report());
      LocalDate until =
          counted.whole() ? untilOfTotals : untilOfUnits.getOrDefault(unit, LocalDate.MIN);
      overlap |= !period.start().isAfter(until);
      LocalDate from = byDays && until.isAfter(after) ? until : after;
      long days = flow ? days(period, from, last) : period.days();
      if (days > 0) {
        byPeriod
            .computeIfAbsent(period, of -> new ArrayList<>())
            .add(new Counted(counted.report(), counted.whole(), days));
      }
      if (period.end().isAfter(until) && counted.whole()) {
        untilOfTotals = period.end();
      } else if (period.end().isAfter(until)) {
        untilOfUnits.put(unit, period.end());
      }
    }
    return overlap && overlapsMatter && !byDays
        ? Optional.of(NotComputable.OVERLAPPING_PERIODS)
        : Optional.empty();
  }

  /** Whether the total of a period stands for a share. */
  private boolean covered(Measurement share) {
    return totals.stream().anyMatch(total -> total.period().contains(share.period()));
  }

  private boolean overlapsTotal(Counted share) {
    return !share.whole()
        && totals.stream().anyMatch(total -> total.period().overlaps(share.report().period()));
  }

  /** The days of a period after one day, up to another. */
  private static long days(ReportingPeriod period, LocalDate after, LocalDate last) {
    if (period.start().isAfter(after) && !period.end().isAfter(last)) {
      return period.days();
    }
    LocalDate first = period.start().isAfter(after) ? period.start() : after.plusDays(1);
    LocalDate end = period.end().isAfter(last) ? last : period.end();
    return end.isBefore(first) ? 0 : ReportingPeriod.of(first, end).days();
  }

  Map<ReportingPeriod, List<Counted>> byPeriod() {
    return byPeriod;
  }

  /** Whether a unit has reported on any day of a period. */
  boolean reportedOn(String unit, ReportingPeriod period) {
    return reports.stream()
        .anyMatch(
            counted ->
                !counted.whole()
                    && UnitTally.unit(counted.report()).equals(unit)
                    && counted.report().period().overlaps(period));
  }

  /** All that might count, before it is settled. */
  List<Measurement> all() {
    return reports.stream().map(Counted::report).toList();
  }

  List<Measurement> counted() {
    return byPeriod.values().stream().flatMap(List::stream).map(Counted::report).toList();
  }

  /** The last day of what counts. */
  LocalDate lastDay(LocalDate last) {
    LocalDate latest = LocalDate.MIN;
    for (ReportingPeriod period : byPeriod.keySet()) {
      LocalDate end = period.end().isAfter(last) ? last : period.end();
      latest = end.isAfter(latest) ? end : latest;
    }
    return latest;
  }
}
