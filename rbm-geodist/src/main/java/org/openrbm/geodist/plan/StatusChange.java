package org.openrbm.geodist.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;

/**
 * A change of a member's status between two reports, with what moved.
 *
 * @param code the code of the member
 * @param from the status before
 * @param to the status after
 * @param staffMoved whether its staff differ
 * @param limitsMoved whether a limit of its range differs
 * @since 0.1.0
 */
public record StatusChange(
    @JsonProperty(required = true) String code,
    @JsonProperty(required = true) RepresentationStatus from,
    @JsonProperty(required = true) RepresentationStatus to,
    @JsonProperty(required = true) boolean staffMoved,
    @JsonProperty(required = true) boolean limitsMoved) {

  /** The changes of members that are in both reports, in the order of the later one. */
  static ImmutableList<StatusChange> between(
      RepresentationReport before, RepresentationReport after) {
    ImmutableList.Builder<StatusChange> changes = ImmutableList.builder();
    for (Representation now : after.representations()) {
      if (before.table().membership().contains(now.code())) {
        Representation then = before.of(now.code());
        if (then.status() != now.status()) {
          changes.add(
              new StatusChange(
                  now.code(),
                  then.status(),
                  now.status(),
                  then.staff() != now.staff(),
                  !then.range().limits().equals(now.range().limits())));
        }
      }
    }
    return changes.build();
  }

  /** {@return whether the member is below its range after and was not before} */
  public boolean fallsBelow() {
    return below(to) && !below(from);
  }

  private static boolean below(RepresentationStatus status) {
    return status == RepresentationStatus.UNREPRESENTED
        || status == RepresentationStatus.UNDERREPRESENTED;
  }

  /** {@return such as {@code "JPN WITHIN_RANGE → UNDERREPRESENTED (staff)"}} */
  @Override
  public String toString() {
    return code
        + " "
        + from
        + " → "
        + to
        + (staffMoved ? (limitsMoved ? " (staff and limits)" : " (staff)") : " (limits)");
  }
}
