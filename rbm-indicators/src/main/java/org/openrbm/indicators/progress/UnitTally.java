package org.openrbm.indicators.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.target.Reporter;
import org.openrbm.indicators.measurement.Measurement;
import org.openrbm.indicators.rollup.Part;

/** Counts which units have reported, of those that were to report. Not thread-safe. */
final class UnitTally {

  private final Indicator indicator;
  private final Map<String, Ratio> weights;
  private final Map<String, LocalDate> days = new TreeMap<>();
  private int reported;
  private int expected;
  private Ratio weightReported = Ratio.ZERO;
  private Ratio weightExpected = Ratio.ZERO;

  UnitTally(Indicator indicator) {
    this.indicator = indicator;
    if (indicator.reporters().isEmpty()) {
      weights = Map.of();
      return;
    }
    weights = new HashMap<>();
    for (Reporter reporter : indicator.reporters()) {
      reporter.weight().ifPresent(weight -> weights.put(reporter.unit(), weight));
    }
  }

  /** The name of the unit of a report; empty for head office, which no unit is called. */
  static String unit(Measurement report) {
    return report.reporter().orElse("");
  }

  /** Adds the latest reports, one of each unit. */
  void add(List<Measurement> parts, LocalDate day) {
    for (Measurement part : parts) {
      came(unit(part), part.period().end());
    }
    for (Reporter reporter : indicator.reporters()) {
      if (reporter.expectedOn(day) && !days.containsKey(reporter.unit())) {
        lacks(reporter.unit());
      }
    }
  }

  /** Adds the reports on one period, one of each unit; and the units without any on its days. */
  void addPeriod(ReportingPeriod period, List<Counting.Counted> parts, Counting counting) {
    Set<String> here = new HashSet<>();
    for (Counting.Counted part : parts) {
      here.add(unit(part.report()));
      came(unit(part.report()), period.end());
    }
    for (Reporter reporter : indicator.reporters()) {
      boolean covered =
          here.contains(reporter.unit())
              || !reporter.expectedOn(period.end())
              || counting.reportedOn(reporter.unit(), period);
      if (!covered) {
        lacks(reporter.unit());
      }
    }
  }

  private void came(String unit, LocalDate day) {
    days.merge(unit, day, (a, b) -> a.isAfter(b) ? a : b);
    reported++;
    expected++;
    Ratio weight = weights.get(unit);
    if (weight != null) {
      weightReported = weightReported.plus(weight);
      weightExpected = weightExpected.plus(weight);
    }
  }

  private void lacks(String unit) {
    expected++;
    weightExpected = weightExpected.plus(weights.getOrDefault(unit, Ratio.ZERO));
  }

  boolean empty() {
    return expected == 0;
  }

  /** Whether more than one unit has reported or was to report. */
  boolean several() {
    return days.size() > 1 || (!days.isEmpty() && indicator.reporters().size() > 1);
  }

  Part weighted(Part part, String unit) {
    Ratio weight = weights.get(unit);
    return weight == null ? part : part.withWeight(weight);
  }

  Coverage coverage(LocalDate day) {
    if (indicator.reporters().isEmpty()) {
      return days.isEmpty()
          ? Coverage.NONE
          : new Coverage(reported, Optional.empty(), Optional.empty(), reports(day));
    }
    if (empty()) {
      add(List.of(), day);
    }
    boolean weighted =
        weights.size() == indicator.reporters().size() && weightExpected.signum() > 0;
    return new Coverage(
        reported,
        Optional.of(expected),
        weighted ? Optional.of(weightReported.dividedBy(weightExpected)) : Optional.empty(),
        reports(day));
  }

  private List<Coverage.UnitReport> reports(LocalDate day) {
    Map<String, Coverage.UnitReport> units = new TreeMap<>();
    for (Reporter reporter : indicator.reporters()) {
      if (reporter.expectedOn(day) || days.containsKey(reporter.unit())) {
        units.put(reporter.unit(), report(reporter.unit()));
      }
    }
    days.keySet().forEach(unit -> units.computeIfAbsent(unit, this::report));
    return List.copyOf(units.values());
  }

  private Coverage.UnitReport report(String unit) {
    return new Coverage.UnitReport(
        unit, Optional.ofNullable(weights.get(unit)), Optional.ofNullable(days.get(unit)));
  }
}
