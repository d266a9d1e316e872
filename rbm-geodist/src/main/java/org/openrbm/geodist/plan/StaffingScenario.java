package org.openrbm.geodist.plan;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.openrbm.geodist.RepresentationReport;

/**
 * The changes that are known to come after a report: separations by day and revisions of the
 * ranges.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = StaffingScenario.Builder.class)
@JsonPropertyOrder({"start", "report", "separations", "revisions", "reportingDays"})
public abstract sealed class StaffingScenario permits ImmutableStaffingScenario {

  StaffingScenario() {}

  /** {@return the day of the report; all that is known comes after it} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract LocalDate start();

  /** {@return ranges and staff at the start} */
  public abstract RepresentationReport report();

  /** {@return the separations, in any order; no two of one staff member} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<SeparationNotice> separations();

  /** {@return the revisions of the ranges, in any order; no two on a day} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<RangeRevision> revisions();

  /** {@return further days to report on, such as each 1 January} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Value.NaturalOrder
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract SortedSet<LocalDate> reportingDays();

  /** {@return a new builder; {@code start} and {@code report} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Follows the staff of every member day by day.
   *
   * @throws IllegalArgumentException if a member has more separations on a day than staff before
   *     it, or a revision leaves out a member whose nationals separate or replace
   * @throws ArithmeticException if the staff of a member do not fit in an {@code int}
   */
  public final StaffingTimeline timeline() {
    return new StaffingTimeline(this);
  }

  /** The days on which something happens or is reported, from the start on. */
  final ImmutableSortedSet<LocalDate> days() {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    days.add(start()).addAll(reportingDays());
    separations().forEach(separation -> days.add(separation.day()));
    revisions().forEach(revision -> days.add(revision.day()));
    return days.build();
  }

  /** {@return this scenario from another day on} */
  public abstract StaffingScenario withStart(LocalDate start);

  /** {@return this scenario with other ranges and staff at the start} */
  public abstract StaffingScenario withReport(RepresentationReport report);

  /** {@return this scenario with these separations in place of those it has} */
  public abstract StaffingScenario withSeparations(SeparationNotice... separations);

  /** {@return this scenario with these separations in place of those it has} */
  public abstract StaffingScenario withSeparations(
      Iterable<? extends SeparationNotice> separations);

  /** {@return this scenario with these revisions in place of those it has} */
  public abstract StaffingScenario withRevisions(RangeRevision... revisions);

  /** {@return this scenario with these revisions in place of those it has} */
  public abstract StaffingScenario withRevisions(Iterable<? extends RangeRevision> revisions);

  /** {@return this scenario with these further days to report on in place of those it has} */
  public abstract StaffingScenario withReportingDays(LocalDate... days);

  /** {@return this scenario with these further days to report on in place of those it has} */
  public abstract StaffingScenario withReportingDays(Iterable<? extends LocalDate> days);

  @Value.Check
  void check() {
    Set<String> staffMembers = new HashSet<>();
    for (SeparationNotice separation : separations()) {
      checkArgument(
          staffMembers.add(separation.staffMember()),
          "separation of staff member '%s' stands twice",
          separation.staffMember());
      after("separation of staff member '" + separation.staffMember() + "'", separation.day());
      report().of(separation.nationality());
      separation.replacement().ifPresent(report()::of);
    }
    Set<LocalDate> days = new HashSet<>();
    for (RangeRevision revision : revisions()) {
      checkArgument(
          days.add(revision.day()), "revision of ranges on %s stands twice", revision.day());
      after("revision of ranges", revision.day());
    }
    reportingDays().forEach(day -> after("reporting day", day));
  }

  private void after(String what, LocalDate day) {
    checkArgument(
        day.isAfter(start()), "%s must be after the start %s, but is on %s", what, start(), day);
  }

  /**
   * {@return such as {@code "from 2015-06-30: UN 42/220 A for UN Member States 2015: 193 ranges; 3
   * separations, 1 revision"}}
   */
  @Override
  public final String toString() {
    return "from %s: %s; %s, %s"
        .formatted(
            start(),
            report().table(),
            separations().size() + (separations().size() == 1 ? " separation" : " separations"),
            revisions().size() + (revisions().size() == 1 ? " revision" : " revisions"));
  }

  /** Builds {@link StaffingScenario} instances. Not thread-safe. */
  public static final class Builder extends ImmutableStaffingScenario.Builder {
    Builder() {}
  }
}
