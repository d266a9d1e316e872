package org.openrbm.core.logframe;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.text.OneLine;

/**
 * The milestones due in a period, by their state on a day. Each of them is exactly one of these:
 * done, late, upcoming or cancelled.
 *
 * @param period the period in which the milestones are due
 * @param asOf the day on which things stand
 * @param due all milestones of the period
 * @param done those completed by that day
 * @param late those neither completed nor cancelled whose last due day has passed
 * @param upcoming those neither completed nor cancelled whose last due day has not passed
 * @param cancelled those no longer pursued on that day
 * @since 0.1.0
 */
public record RoadmapSummary(
    ReportingPeriod period,
    LocalDate asOf,
    List<Milestone> due,
    List<Milestone> done,
    List<Milestone> late,
    List<Milestone> upcoming,
    List<Milestone> cancelled) {

  static RoadmapSummary of(Roadmap roadmap, ReportingPeriod period, LocalDate asOf) {
    ImmutableList.Builder<Milestone> due = ImmutableList.builder();
    ImmutableList.Builder<Milestone> done = ImmutableList.builder();
    ImmutableList.Builder<Milestone> late = ImmutableList.builder();
    ImmutableList.Builder<Milestone> upcoming = ImmutableList.builder();
    ImmutableList.Builder<Milestone> cancelled = ImmutableList.builder();
    for (Milestone milestone : roadmap.milestones()) {
      if (!period.contains(milestone.due().end())) {
        continue;
      }
      due.add(milestone);
      switch (milestone.statusOn(asOf)) {
        case DONE -> done.add(milestone);
        case CANCELLED -> cancelled.add(milestone);
        case PLANNED, STARTED ->
            (asOf.isAfter(milestone.due().end()) ? late : upcoming).add(milestone);
      }
    }
    return new RoadmapSummary(
        period, asOf, due.build(), done.build(), late.build(), upcoming.build(), cancelled.build());
  }

  /** {@return period and day with how many milestones are in which state, in one line} */
  @Override
  public String toString() {
    return OneLine.of(
        "RoadmapSummary " + period.label() + " as of " + asOf,
        due.size() + " due",
        done.size() + " done",
        late.size() + " late",
        upcoming.size() + " upcoming",
        cancelled.size() + " cancelled");
  }
}
