package org.openrbm.geodist.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.geodist.RepresentationReport;

/**
 * One day of a {@link StaffingTimeline}.
 *
 * @param day the day
 * @param report ranges and staff from this day on, until the next step
 * @param changes the members whose status differs from the step before, in the order of the
 *     membership; none at the start
 * @since 0.1.0
 */
@ExplicitJsonProperties
public record TimelineStep(
    @JsonProperty @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate day,
    RepresentationReport report,
    @JsonProperty List<StatusChange> changes) {

  /** Copies the changes. */
  public TimelineStep {
    changes = ImmutableList.copyOf(changes);
  }

  /** {@return such as {@code "2026-07-01: [JPN WITHIN_RANGE → UNDERREPRESENTED (staff)]"}} */
  @Override
  public String toString() {
    return day + ": " + changes;
  }
}
