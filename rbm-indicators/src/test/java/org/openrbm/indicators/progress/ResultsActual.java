package org.openrbm.indicators.progress;

import static org.openrbm.indicators.progress.ResultsCase.NEVER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.target.Accumulation;
import org.openrbm.core.target.AggregationRule;
import org.openrbm.core.target.Straddling;
import org.openrbm.indicators.measurement.MeasurementStatus;
import org.openrbm.indicators.progress.ResultsCase.Days;
import org.openrbm.indicators.progress.ResultsCase.Dimension;
import org.openrbm.indicators.progress.ResultsCase.Report;
import org.openrbm.indicators.progress.ResultsCase.Start;
import org.openrbm.indicators.progress.ResultsCase.Unit;
import org.openrbm.indicators.progress.ResultsCase.Window;
import org.openrbm.indicators.progress.ResultsPlans.Plan;
import org.openrbm.indicators.progress.ResultsPlans.Step;
import org.openrbm.indicators.progress.ResultsRules.Part;
import org.openrbm.indicators.progress.ResultsRules.Value;

/** The values that the reports known give. */
final class ResultsActual {

  private static final Comparator<Report> LATEST_LAST =
      Comparator.<Report>comparingLong(report -> report.period().end())
          .thenComparing(report -> report.period().start(), Comparator.reverseOrder());

  private final ResultsCase of;
  private final ResultsPlans plans;
  private final ResultsRules rules;
  private final List<Report> known;

  ResultsActual(ResultsCase of, ResultsPlans plans) {
    this.of = of;
    this.plans = plans;
    rules = new ResultsRules(of);
    known = knownReports();
  }

  private List<Report> knownReports() {
    Map<List<Object>, Report> latest = new LinkedHashMap<>();
    for (Report report : of.reports()) {
      boolean decides =
          report.status() == MeasurementStatus.APPROVED
              || report.status() == MeasurementStatus.RETRACTED;
      if (decides && plans.knows(report.recordedOn())) {
        latest.merge(
            List.of(
                report.categories(),
                String.valueOf(report.unit()),
                report.total(),
                report.period()),
            report,
            (one, other) -> one.recordedOn() >= other.recordedOn() ? one : other);
      }
    }
    return latest.values().stream()
        .filter(report -> report.status() == MeasurementStatus.APPROVED)
        .toList();
  }

  /** {@return the value up to that day} */
  Value upTo(Plan plan, Step step, long until) {
    Value value = value(plan, plan.categories(), step, until);
    if (value.absent()) {
      value = ofParts(plan, step, until);
    }
    if (value.number() != null && of.fromBaseline() && step.window() != Window.DURING) {
      Start baseline = plans.baseline(plan, step);
      Fraction from = ResultsPlans.number(baseline);
      return from == null
          ? Value.none(ResultsPlans.noStart(baseline), value.day())
          : Value.of(from.plus(value.number()), value.day()).covering(value.coverage());
    }
    return value;
  }

  private Value ofParts(Plan plan, Step step, long until) {
    for (Dimension dimension : of.dimensions()) {
      if (dimension.categories().isEmpty() || plan.categories().containsKey(dimension.name())) {
        continue;
      }
      List<Value> now = ofCategories(plan, dimension, step, until);
      LongSummaryStatistics days =
          now.stream().filter(part -> !part.absent()).mapToLong(Value::day).summaryStatistics();
      if (days.getCount() == 0) {
        continue;
      }
      if (days.getCount() < now.size()) {
        return Value.none("PARTS_MISSING", days.getMin());
      }
      List<Value> then = ofCategories(plan, dimension, step, days.getMin());
      if (then.stream().anyMatch(part -> part.absent() || part.day() != days.getMin())) {
        return Value.none("PARTS_MISSING", days.getMin());
      }
      AggregationRule rule = dimension.rule() == null ? of.overUnits() : dimension.rule();
      // reports that make no value, then weights, which no category has, then values no number
      String reason = firstReason(then, false);
      if (reason == null && rule == AggregationRule.WEIGHTED_MEAN) {
        reason = "NO_WEIGHTS";
      }
      if (reason == null) {
        reason = firstReason(then, true);
      }
      if (reason != null) {
        return Value.none(reason, days.getMin());
      }
      List<Part> parts = then.stream().map(part -> new Part(null, part)).toList();
      return rules.rollUp(rule, parts);
    }
    return Value.none("NO_ACTUAL", NEVER);
  }

  private static @Nullable String firstReason(List<Value> values, boolean rolledUp) {
    return values.stream()
        .filter(value -> value.rolledUp() == rolledUp)
        .map(Value::reason)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private List<Value> ofCategories(Plan plan, Dimension dimension, Step step, long until) {
    return dimension.categories().stream()
        .map(category -> value(plan, with(plan, dimension, category), step, until))
        .toList();
  }

  private static Map<String, String> with(Plan plan, Dimension dimension, String category) {
    Map<String, String> categories = new HashMap<>(plan.categories());
    categories.put(dimension.name(), category);
    return categories;
  }

  private Value value(Plan plan, Map<String, String> categories, Step step, long until) {
    List<Report> reports =
        known.stream()
            .filter(report -> report.categories().equals(categories))
            .filter(report -> plan.unit() == null || plan.unit().equals(report.unit()))
            .filter(report -> report.period().end() <= until)
            .toList();
    Days during = step.during();
    long after = Long.MIN_VALUE;
    if (during != null) {
      after = during.start() - 1;
    } else if (of.combines() || of.fromBaseline()) {
      Start baseline = plans.baseline(plan, step);
      after = baseline == null ? after : baseline.period().end();
    }
    long last = during == null ? until : Math.min(until, during.end());
    boolean ofUnit = plan.unit() != null;
    return of.combines()
        ? combined(reports, after, last, ofUnit)
        : standing(reports, after, last, ofUnit, during != null);
  }

  private Value standing(
      List<Report> reports, long after, long last, boolean ofUnit, boolean during) {
    List<Report> standing =
        reports.stream()
            .filter(report -> report.period().end() > after && report.period().end() <= last)
            .filter(report -> report.standsUntil() == NEVER || report.standsUntil() >= last)
            .sorted(LATEST_LAST)
            .toList();
    if (standing.isEmpty()) {
      return Value.none("NO_ACTUAL", NEVER);
    }
    long newest = standing.get(standing.size() - 1).period().end();
    if (during && of.accumulation() != Accumulation.STOCK) {
      List<Report> inside =
          standing.stream().filter(report -> report.period().start() > after).toList();
      if (inside.isEmpty()) {
        return Value.none("STRADDLING_PERIOD", newest);
      }
      standing = inside;
      newest = standing.get(standing.size() - 1).period().end();
      if (of.flow()
          && of.overPeriods() == AggregationRule.NONE
          && standing.stream().map(Report::period).distinct().count() > 1) {
        return Value.none("NOT_AGGREGATED", newest);
      }
    }
    Report total = null;
    Map<String, Report> shares = new TreeMap<>();
    for (Report report : standing) {
      if (ofUnit || report.total()) {
        total = report;
      } else {
        shares.put(name(report), report);
      }
    }
    long lastShare =
        shares.values().stream().mapToLong(report -> report.period().end()).max().orElse(NEVER);
    if (total != null && (shares.isEmpty() || lastShare <= total.period().end())) {
      return observed(total, Fraction.ONE, last).covering(ResultsCoverage.OF_A_TOTAL);
    }
    List<Part> parts = new ArrayList<>();
    shares
        .values()
        .forEach(
            report -> parts.add(new Part(weight(report), observed(report, Fraction.ONE, last))));
    return rules.overUnits(parts).covering(ResultsCoverage.of(of, List.copyOf(shares.values())));
  }

  private static String name(Report report) {
    return report.unit() == null ? "" : report.unit();
  }

  private @Nullable Fraction weight(Report report) {
    for (Unit unit : of.units()) {
      if (unit.name().equals(report.unit()) && unit.weight() >= 0) {
        return Fraction.of(unit.weight());
      }
    }
    return null;
  }

  /** {@return what was reported, by the share of its days that counts} */
  private Value observed(Report report, Fraction share, long last) {
    long day = Math.min(last, report.period().end());
    if (report.denominator() == 0) {
      return Value.of(Fraction.of(report.number()).times(share), day);
    }
    Fraction numerator = Fraction.of(report.number()).times(share);
    Fraction denominator = Fraction.of(report.denominator()).times(share);
    return new Value(numerator.over(denominator).times(of.factor()), day, numerator, denominator);
  }

  /** A report with what of it counts. */
  private record Used(Report report, Fraction share) {}

  private Value combined(List<Report> all, long after, long last, boolean ofUnit) {
    AggregationRule rule = of.overPeriods();
    boolean extremes = rule == AggregationRule.MAXIMUM || rule == AggregationRule.MINIMUM;
    List<Report> reports =
        all.stream()
            .filter(report -> report.period().end() > after)
            .filter(
                report ->
                    of.flow() ? report.period().start() <= last : report.period().end() <= last)
            .sorted(LATEST_LAST)
            .toList();
    if (reports.isEmpty()) {
      return Value.none("NO_ACTUAL", NEVER);
    }
    boolean byDays =
        of.flow()
            && of.straddling() == Straddling.BY_DAYS
            && (of.divisible() || reports.stream().allMatch(report -> report.denominator() != 0));
    // without a number there is nothing of the period, so that its day is not cut off either
    long newest = reports.get(reports.size() - 1).period().end();
    if (of.flow() && !byDays) {
      for (Report report : reports) {
        if (report.period().start() <= after || report.period().end() > last) {
          return Value.none("STRADDLING_PERIOD", newest);
        }
      }
    }
    List<Report> totals = reports.stream().filter(report -> ofUnit || report.total()).toList();
    Map<String, List<Report>> sources = new TreeMap<>();
    if (!totals.isEmpty()) {
      sources.put("total", totals);
    }
    for (Report report : reports) {
      if (ofUnit || report.total()) {
        continue;
      }
      if (totals.stream().anyMatch(total -> total.period().holds(report.period()))) {
        continue;
      }
      if (!extremes && totals.stream().anyMatch(total -> total.period().meets(report.period()))) {
        return Value.none("OVERLAPPING_PERIODS", newest);
      }
      sources.computeIfAbsent("of " + name(report), key -> new ArrayList<>()).add(report);
    }
    List<Used> used = new ArrayList<>();
    for (List<Report> source : sources.values()) {
      List<Report> inOrder = new ArrayList<>(source);
      inOrder.sort(
          Comparator.<Report>comparingLong(report -> report.period().start())
              .thenComparing(report -> report.period().end(), Comparator.reverseOrder()));
      long covered = Long.MIN_VALUE;
      for (Report report : inOrder) {
        Days days = report.period();
        if (!extremes && !byDays && days.start() <= covered) {
          return Value.none("OVERLAPPING_PERIODS", newest);
        }
        Fraction share = Fraction.ONE;
        if (byDays) {
          long first = Math.max(days.start(), after == Long.MIN_VALUE ? after : after + 1);
          if (covered != Long.MIN_VALUE) {
            first = Math.max(first, covered + 1);
          }
          long count = Math.min(days.end(), last) - first + 1;
          if (count <= 0) {
            continue;
          }
          share = Fraction.of(count, days.count());
        }
        covered = Math.max(covered, days.end());
        used.add(new Used(report, share));
      }
    }
    return ofPeriods(used, last, newest, ofUnit);
  }

  /** {@return one value of all periods} Of one period it is the total, or the shares rolled up. */
  private Value ofPeriods(List<Used> used, long last, long newest, boolean ofUnit) {
    long several =
        used.stream()
            .map(Used::report)
            .filter(report -> !ofUnit && !report.total())
            .map(ResultsActual::name)
            .distinct()
            .count();
    if (of.overUnits() == AggregationRule.NONE && several > 1) {
      return Value.none("NOT_AGGREGATED", newest);
    }
    Map<Days, List<Used>> byPeriod =
        new TreeMap<>(Comparator.comparingLong(Days::end).thenComparingLong(Days::start));
    for (Used one : used) {
      byPeriod.computeIfAbsent(one.report().period(), key -> new ArrayList<>()).add(one);
    }
    List<Part> periods = new ArrayList<>();
    for (List<Used> period : byPeriod.values()) {
      List<Part> parts = new ArrayList<>();
      Value whole = null;
      for (Used one : period) {
        Value value = observed(one.report(), one.share(), last);
        if (ofUnit || one.report().total()) {
          whole = value;
        }
        parts.add(new Part(weight(one.report()), value));
      }
      Value value = whole != null ? whole : rules.overUnits(parts);
      if (value.number() == null) {
        String reason = Objects.requireNonNull(value.reason());
        return value.rolledUp()
            ? Value.rolledUp(reason, Math.min(last, newest))
            : Value.none(reason, newest);
      }
      periods.add(new Part(null, value));
    }
    List<Report> shares =
        used.stream().map(Used::report).filter(report -> !ofUnit && !report.total()).toList();
    ResultsCoverage reported =
        shares.isEmpty() ? ResultsCoverage.OF_A_TOTAL : ResultsCoverage.of(of, shares);
    return rules.rollUp(of.overPeriods(), periods).covering(reported);
  }
}
