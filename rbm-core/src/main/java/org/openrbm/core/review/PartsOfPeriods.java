package org.openrbm.core.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.target.Accumulation;

/**
 * Finds targets of a flow for all parts of a period, such as its quarters, that do not add up to
 * the one for the period.
 *
 * <p>A framework may mean it, as with ceilings of which not all are to be used up. If it states
 * that they add up, nothing is left to find.
 */
final class PartsOfPeriods {

  private PartsOfPeriods() {}

  /** The targets that can be compared: of the same measures, part and unit, with one limit. */
  private record Subject(List<Object> of, boolean least) {}

  static Stream<Breach> breaches(LogicalFramework framework) {
    return framework.indicators().stream()
        .filter(indicator -> indicator.accumulation() == Accumulation.FLOW)
        .flatMap(indicator -> bySubject(indicator).stream().flatMap(PartsOfPeriods::breaches));
  }

  /** {@return the targets of each subject; of one period the one that asks for more} */
  private static Collection<Map<ReportingPeriod, PlannedLevel>> bySubject(Indicator indicator) {
    Map<Subject, Map<ReportingPeriod, PlannedLevel>> subjects = new LinkedHashMap<>();
    PlannedLevel.of(indicator)
        .filter(PlannedLevel::sum)
        .filter(level -> !level.target().target().relative())
        .filter(level -> oneLimit(level.interval()))
        .forEach(
            level ->
                level
                    .period()
                    .ifPresent(
                        period ->
                            subjects
                                .computeIfAbsent(subject(level), s -> new LinkedHashMap<>())
                                .merge(period, level, PartsOfPeriods::stricter)));
    return subjects.values();
  }

  private static boolean oneLimit(Interval interval) {
    return interval.lower().isPresent() != interval.upper().isPresent();
  }

  private static Subject subject(PlannedLevel level) {
    return new Subject(
        List.of(level.measures(), level.target().categories(), level.target().reporter()),
        level.interval().lower().isPresent());
  }

  private static PlannedLevel stricter(PlannedLevel one, PlannedLevel other) {
    return one.interval().contains(other.interval()) ? other : one;
  }

  private static Stream<Breach> breaches(Map<ReportingPeriod, PlannedLevel> levels) {
    Map<LocalDate, NavigableMap<LocalDate, PlannedLevel>> byStart = new HashMap<>();
    levels.forEach(
        (period, level) ->
            byStart
                .computeIfAbsent(period.start(), start -> new TreeMap<>())
                .put(period.end(), level));
    return levels.entrySet().stream()
        .filter(whole -> !whole.getValue().target().sumOfSteps())
        .flatMap(
            whole ->
                sumOfParts(whole.getKey(), byStart)
                    .filter(sum -> !sum.equals(amount(whole.getValue())))
                    .map(
                        sum ->
                            new Breach(
                                whole.getValue().indicator(),
                                "%s differs from the sum of those for the parts of %s, which is %s"
                                    .formatted(
                                        whole.getValue().name(), whole.getKey().label(), sum)))
                    .stream());
  }

  /** {@return the sum over the longest parts that follow each other through the whole period} */
  private static Optional<Ratio> sumOfParts(
      ReportingPeriod whole, Map<LocalDate, NavigableMap<LocalDate, PlannedLevel>> byStart) {
    Ratio sum = Ratio.ZERO;
    LocalDate next = whole.start();
    while (!next.isAfter(whole.end())) {
      // the first part must not be the whole itself
      LocalDate last = next.equals(whole.start()) ? whole.end().minusDays(1) : whole.end();
      Optional<Map.Entry<LocalDate, PlannedLevel>> part =
          Optional.ofNullable(byStart.get(next))
              .flatMap(ends -> Optional.ofNullable(ends.floorEntry(last)));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(amount(part.get().getValue()));
      next = part.get().getKey().plusDays(1);
    }
    return Optional.of(sum);
  }

  private static Ratio amount(PlannedLevel level) {
    return level.interval().lower().or(level.interval()::upper).orElseThrow();
  }
}
