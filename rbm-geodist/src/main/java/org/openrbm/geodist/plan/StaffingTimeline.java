package org.openrbm.geodist.plan;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.json.DerivedFields;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.membership.StaffCounts;

/**
 * The standing of each member from day to day under a {@link StaffingScenario}: what is known to
 * come, and nothing else.
 *
 * <p>There is a step for the start and for each day on which staff separate, ranges are revised or
 * a report is asked for. Between steps nothing changes. On a day with both, staff and ranges change
 * together.
 *
 * <p>The JSON holds the scenario and the status changes of each step. When it is read the steps are
 * derived again, and a document in which they differ is refused.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({"scenario", "steps"})
public final class StaffingTimeline {

  private final StaffingScenario scenario;
  private final ImmutableSortedMap<LocalDate, TimelineStep> byDay;

  StaffingTimeline(StaffingScenario scenario) {
    this.scenario = scenario;
    ImmutableSortedMap.Builder<LocalDate, TimelineStep> steps = ImmutableSortedMap.naturalOrder();
    RepresentationReport report = scenario.report();
    for (LocalDate day : scenario.days()) {
      RepresentationReport next = next(report, day);
      steps.put(day, new TimelineStep(day, next, StatusChange.between(report, next)));
      report = next;
    }
    this.byDay = steps.buildOrThrow();
  }

  private RepresentationReport next(RepresentationReport report, LocalDate day) {
    DesirableRangeTable table = report.table();
    for (RangeRevision revision : scenario.revisions()) {
      if (revision.day().equals(day)) {
        table = revision.table();
      }
    }
    Map<String, Integer> staff = new TreeMap<>(report.staff().byNationality());
    List<SeparationNotice> separations =
        scenario.separations().stream().filter(each -> each.day().equals(day)).toList();
    for (SeparationNotice separation : separations) {
      table.of(separation.nationality());
      separation.replacement().ifPresent(table::of);
      staff.merge(separation.nationality(), -1, Math::addExact);
    }
    // before anybody is replaced: who arrives on a day is not among those who separate on it
    staff.forEach(
        (code, left) ->
            checkArgument(
                left >= 0,
                "member '%s' has %s more separations than staff on %s",
                code,
                -left,
                day));
    for (SeparationNotice separation : separations) {
      separation.replacement().ifPresent(code -> staff.merge(code, 1, Math::addExact));
    }
    return staff.equals(report.staff().byNationality()) && table.equals(report.table())
        ? report
        : table.assess(StaffCounts.of(staff).withNotStated(report.staff().notStated()));
  }

  @JsonCreator
  static StaffingTimeline fromJson(
      @JsonProperty(value = "scenario", required = true) StaffingScenario scenario,
      @JsonProperty(value = "steps", required = true) JsonNode steps) {
    StaffingTimeline derived = scenario.timeline();
    DerivedFields.from("the scenario").checkJson("steps", steps, derived.steps());
    return derived;
  }

  /** {@return the scenario} */
  @JsonProperty
  public StaffingScenario scenario() {
    return scenario;
  }

  /** {@return the steps, by day} */
  @JsonProperty
  public List<TimelineStep> steps() {
    return byDay.values().asList();
  }

  /**
   * Returns ranges and staff on a day.
   *
   * @throws IllegalArgumentException if {@code day} is before the start
   */
  public RepresentationReport on(LocalDate day) {
    checkArgument(
        !day.isBefore(scenario.start()),
        "day must not be before the start %s, but is %s",
        scenario.start(),
        day);
    NavigableMap<LocalDate, TimelineStep> upTo = byDay.headMap(day, true);
    return upTo.lastEntry().getValue().report();
  }

  /**
   * Returns the status of one member at each step at which it is a member.
   *
   * @throws IllegalArgumentException if no member has that code at the start
   */
  public SortedMap<LocalDate, RepresentationStatus> statusPath(String code) {
    scenario.report().of(code);
    return ImmutableSortedMap.copyOf(
        Maps.transformValues(
            Maps.filterValues(byDay, step -> step.report().table().membership().contains(code)),
            step -> step.report().of(code).status()));
  }

  /** {@return the members that fall below their range, with the first day on which they do} */
  public Map<String, LocalDate> fallingBelow() {
    Map<String, LocalDate> first = new TreeMap<>();
    for (TimelineStep step : steps()) {
      for (StatusChange change : step.changes()) {
        if (change.fallsBelow()) {
          first.putIfAbsent(change.code(), step.day());
        }
      }
    }
    return ImmutableMap.copyOf(first);
  }

  /** {@return whether {@code other} is the timeline of an equal scenario} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StaffingTimeline that && scenario.equals(that.scenario);
  }

  @Override
  public int hashCode() {
    return scenario.hashCode();
  }

  /** {@return the steps} */
  @Override
  public String toString() {
    return steps().toString();
  }
}
