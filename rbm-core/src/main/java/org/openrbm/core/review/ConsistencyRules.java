package org.openrbm.core.review;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrbm.core.Interval;
import org.openrbm.core.logframe.Indicator;
import org.openrbm.core.logframe.LogicalFramework;
import org.openrbm.core.logframe.Milestone;
import org.openrbm.core.logframe.RoadmapPhase;
import org.openrbm.core.target.ChangeUnit;
import org.openrbm.core.target.IndicatorTarget;
import org.openrbm.core.target.MeasureCombination;
import org.openrbm.core.target.MeasureKind;

/**
 * Checks that the parts of a framework agree with each other, and notes the wordings that a reader
 * could take in another way.
 */
final class ConsistencyRules {

  /** The rules. */
  static final ImmutableList<ReviewRule> ALL =
      ImmutableList.of(
          rule(
              "CONSISTENT-1",
              Severity.ERROR,
              "A target lies in the declared direction from the baseline.",
              ConsistencyRules::againstDirection),
          rule(
              "CONSISTENT-2",
              Severity.ERROR,
              "A later target does not fall behind an earlier one.",
              ConsistencyRules::backwards),
          rule(
              "CONSISTENT-3",
              Severity.ERROR,
              "A milestone is due inside its phase.",
              ConsistencyRules::outsidePhase),
          rule(
              "CONSISTENT-4",
              Severity.ERROR,
              "A milestone is due before the framework ends.",
              ConsistencyRules::afterEnd),
          rule(
              "CONSISTENT-5",
              Severity.ERROR,
              "Weights of results that stand beside each other sum to 1, or there are none; so of"
                  + " indicators and measures, but with any sum.",
              WeightRule::breaches),
          rule(
              "CONSISTENT-6",
              Severity.ERROR,
              "A change in per cent is of a baseline other than 0.",
              ConsistencyRules::percentOfZero),
          rule(
              "CONSISTENT-7",
              Severity.NOTE,
              "Targets of a flow for all parts of a period add up to the one for the period.",
              PartsOfPeriods::breaches),
          rule(
              "READING-1",
              Severity.NOTE,
              "A wording with several readings is taken in one, which is stated.",
              ConsistencyRules::readings),
          rule(
              "READING-2",
              Severity.NOTE,
              "A change in per cent of a measure in per cent is easily taken for points.",
              ConsistencyRules::percentOfPercent),
          rule(
              "READING-3",
              Severity.NOTE,
              "A target for a mean can be met while no measure meets it.",
              ConsistencyRules::meansOfMeasures));

  private ConsistencyRules() {}

  private static ReviewRule rule(
      String id,
      Severity severity,
      String statement,
      Function<LogicalFramework, Stream<Breach>> check) {
    return new ReviewRule(id, severity, statement, RuleSources.OWN, check);
  }

  private static Stream<Breach> againstDirection(LogicalFramework framework) {
    return PlannedLevel.of(framework)
        .filter(level -> level.reference().isPresent())
        .flatMap(
            level ->
                level
                    .direction()
                    .filter(
                        direction ->
                            direction.contradicts(
                                level.interval(), level.reference().orElseThrow()))
                    .map(
                        direction ->
                            new Breach(
                                level.indicator(),
                                "%s moves away from %s against the declared direction %s"
                                    .formatted(level.name(), level.referenceName(), direction)))
                    .stream());
  }

  private static Stream<Breach> backwards(LogicalFramework framework) {
    return framework.indicators().stream().flatMap(ConsistencyRules::backwards);
  }

  private static Stream<Breach> backwards(Indicator indicator) {
    return PlannedLevel.of(indicator)
        // what is to happen during each period leads to no level, so that no period falls behind
        .filter(level -> level.period().isEmpty())
        .collect(
            Collectors.groupingBy(
                level ->
                    List.of(
                        level.measures(),
                        level.target().categories(),
                        level.target().reporter(),
                        level.window()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .flatMap(levels -> backwards(indicator, levels));
  }

  private static Stream<Breach> backwards(Indicator indicator, List<PlannedLevel> levels) {
    TreeMap<LocalDate, List<PlannedLevel>> byDay =
        levels.stream()
            .collect(
                Collectors.groupingBy(
                    level -> level.resolved().due(), TreeMap::new, Collectors.toList()));
    // levels of one day hold together, and none of them is later than another
    return byDay.entrySet().stream()
        .filter(day -> byDay.lowerKey(day.getKey()) != null)
        .flatMap(
            day ->
                day.getValue().stream()
                    .flatMap(
                        later ->
                            byDay.lowerEntry(day.getKey()).getValue().stream()
                                .filter(e -> fallsBehind(e.interval(), later.interval()))
                                .map(e -> fallsBehind(indicator, e, later))));
  }

  private static Breach fallsBehind(Indicator indicator, PlannedLevel earlier, PlannedLevel later) {
    return new Breach(indicator, "%s falls behind the %s".formatted(later.name(), earlier.name()));
  }

  /**
   * Returns whether a later target asks for less than an earlier one of its kind: a lower least
   * level, a higher greatest level, or a band around that of the earlier one.
   */
  private static boolean fallsBehind(Interval earlier, Interval later) {
    return sides(earlier).equals(sides(later)) && !later.equals(earlier) && later.contains(earlier);
  }

  private static List<Boolean> sides(Interval interval) {
    return List.of(interval.lower().isPresent(), interval.upper().isPresent());
  }

  private static Stream<Breach> outsidePhase(LogicalFramework framework) {
    return framework.roadmap().stream()
        .flatMap(
            roadmap ->
                roadmap.milestones().stream()
                    .flatMap(
                        milestone ->
                            roadmap.phases().stream()
                                .filter(phase -> phase.code().equals(milestone.phase()))
                                .filter(phase -> !due(milestone, phase))
                                .map(
                                    phase ->
                                        new Breach(
                                            milestone,
                                            "milestone is due in %s, outside its phase %s of %s"
                                                .formatted(
                                                    milestone.due(),
                                                    phase.code(),
                                                    phase.period())))));
  }

  private static boolean due(Milestone milestone, RoadmapPhase phase) {
    return phase.period().contains(milestone.due().end());
  }

  private static Stream<Breach> afterEnd(LogicalFramework framework) {
    return framework.roadmap().stream()
        .flatMap(roadmap -> roadmap.milestones().stream())
        .filter(milestone -> milestone.due().end().isAfter(framework.period().end()))
        .map(
            milestone ->
                new Breach(
                    milestone,
                    "milestone is due in %s, after the framework ends on %s"
                        .formatted(milestone.due(), framework.period().end())));
  }

  private static Stream<Breach> percentOfZero(LogicalFramework framework) {
    return targets(framework)
        .filter(
            entry ->
                entry.indicator().subjectsOf(entry.target()).stream()
                    .flatMap(
                        measures ->
                            entry.indicator().start(measures, entry.target()).value().stream())
                    .anyMatch(entry.target().target()::changesNothing))
        .map(
            entry ->
                new Breach(
                    entry.indicator(),
                    "target by %s is a change in per cent of a baseline of 0"
                        .formatted(entry.target().target().due())));
  }

  private static Stream<Breach> readings(LogicalFramework framework) {
    return targets(framework)
        .flatMap(
            entry ->
                entry
                    .target()
                    .reading()
                    .map(
                        reading ->
                            new Breach(
                                entry.indicator(),
                                "\"%s\" has several readings; taken as %s, because %s"
                                    .formatted(
                                        reading.wording(),
                                        inWords(entry),
                                        reading.justification())))
                    .stream());
  }

  private static String inWords(Entry entry) {
    // a level is worded by the kind of measure; the first one stands for all of the target
    return entry.target().target().inWords(entry.indicator().measuresOf(entry.target()).get(0));
  }

  private static Stream<Breach> percentOfPercent(LogicalFramework framework) {
    return targets(framework)
        .filter(
            entry ->
                entry.target().target().changeUnit().equals(Optional.of(ChangeUnit.PERCENT))
                    && entry.indicator().measuresOf(entry.target()).stream()
                        .anyMatch(measure -> measure.kind() == MeasureKind.PERCENTAGE))
        .map(
            entry ->
                new Breach(
                    entry.indicator(),
                    "target is a change in per cent, not in points, of a measure in per cent"));
  }

  private static Stream<Breach> meansOfMeasures(LogicalFramework framework) {
    return targets(framework)
        .filter(entry -> entry.target().combination() == MeasureCombination.MEAN)
        .map(
            entry ->
                new Breach(
                    entry.indicator(),
                    "target is for the mean of %s measures, none of which need meet it"
                        .formatted(entry.indicator().measuresOf(entry.target()).size())));
  }

  private record Entry(Indicator indicator, IndicatorTarget target) {}

  private static Stream<Entry> targets(LogicalFramework framework) {
    return framework.indicators().stream()
        .flatMap(
            indicator -> indicator.targets().stream().map(target -> new Entry(indicator, target)));
  }
}
