package org.openrbm.geodist.comparison;

import static com.google.common.base.Preconditions.checkState;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.core.text.CsvCells;
import org.openrbm.core.text.Medium;
import org.openrbm.geodist.DesirableRange;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.membership.StaffCounts;

/**
 * Two tables of ranges side by side, with the staff held against them or without: {@code
 * RangeComparison.between(before, after).render()}.
 *
 * <p>Without staff, ranges and midpoints are compared; there are no statuses then, and what needs
 * staff is refused with an {@link IllegalStateException}. Members {@linkplain #moved() move} only
 * where there are statuses.
 *
 * <p>The two sides may differ in policy, scale of assessments, populations, members, date and
 * staff, in one or in all. Members are matched by code; a code that changed is a member that left
 * and one that joined.
 *
 * <p>The JSON holds both reports (both tables, without staff) and all that follows. When it is read
 * all that follows is derived again, and a document in which it differs is refused.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonDeserialize(builder = ComparisonDocument.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "before",
  "after",
  "tableBefore",
  "tableAfter",
  "transitions",
  "joined",
  "left",
  "members"
})
public final class RangeComparison {

  private final DesirableRangeTable tableBefore;
  private final DesirableRangeTable tableAfter;
  private final Optional<RepresentationReport> before;
  private final Optional<RepresentationReport> after;
  private final ImmutableMap<String, MemberComparison> byCode;

  private RangeComparison(
      DesirableRangeTable tableBefore,
      DesirableRangeTable tableAfter,
      Optional<RepresentationReport> before,
      Optional<RepresentationReport> after) {
    this.tableBefore = tableBefore;
    this.tableAfter = tableAfter;
    this.before = before;
    this.after = after;
    this.byCode =
        tableAfter.ranges().stream()
            .map(DesirableRange::code)
            .filter(tableBefore.membership()::contains)
            .collect(
                ImmutableMap.toImmutableMap(
                    code -> code,
                    code ->
                        new MemberComparison(
                            tableBefore,
                            tableAfter,
                            before.map(report -> report.of(code)),
                            after.map(report -> report.of(code)),
                            code)));
  }

  /** {@return the comparison of two reports} */
  public static RangeComparison between(RepresentationReport before, RepresentationReport after) {
    return new RangeComparison(
        before.table(), after.table(), Optional.of(before), Optional.of(after));
  }

  /** {@return the comparison of two tables without staff: of ranges and midpoints} */
  public static RangeComparison between(DesirableRangeTable before, DesirableRangeTable after) {
    return new RangeComparison(before, after, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the comparison of two tables for the same staff, such as two policies for one
   * membership.
   *
   * @throws IllegalArgumentException if the staff cannot be held against one of the tables, see
   *     {@link DesirableRangeTable#assess}
   */
  public static RangeComparison between(
      DesirableRangeTable before, DesirableRangeTable after, StaffCounts staff) {
    return between(before.assess(staff), after.assess(staff));
  }

  /** {@return whether staff are held against the ranges, so that there are statuses} */
  public boolean withStaff() {
    return before.isPresent();
  }

  static <T> T withStaff(Optional<T> ofStaff) {
    checkState(ofStaff.isPresent(), "ranges were compared without staff, so there are no statuses");
    return ofStaff.orElseThrow();
  }

  /** {@return the earlier ranges, or those of the first policy} */
  public DesirableRangeTable tableBefore() {
    return tableBefore;
  }

  /** {@return the later ranges, or those of the second policy} */
  public DesirableRangeTable tableAfter() {
    return tableAfter;
  }

  /**
   * Returns the earlier report, or that of the first policy.
   *
   * @throws IllegalStateException if ranges were compared without staff
   */
  public RepresentationReport before() {
    return withStaff(before);
  }

  /**
   * Returns the later report, or that of the second policy.
   *
   * @throws IllegalStateException if ranges were compared without staff
   */
  public RepresentationReport after() {
    return withStaff(after);
  }

  Standing standingBefore(String code) {
    return Standing.of(tableBefore.of(code), before.map(report -> report.of(code)));
  }

  Standing standingAfter(String code) {
    return Standing.of(tableAfter.of(code), after.map(report -> report.of(code)));
  }

  @JsonProperty("before")
  Optional<RepresentationReport> reportBefore() {
    return before;
  }

  @JsonProperty("after")
  Optional<RepresentationReport> reportAfter() {
    return after;
  }

  @JsonProperty("tableBefore")
  Optional<DesirableRangeTable> onlyTableBefore() {
    return withStaff() ? Optional.empty() : Optional.of(tableBefore);
  }

  @JsonProperty("tableAfter")
  Optional<DesirableRangeTable> onlyTableAfter() {
    return withStaff() ? Optional.empty() : Optional.of(tableAfter);
  }

  /** {@return the members of both, in the order of the later report} */
  @JsonProperty
  public List<MemberComparison> members() {
    return byCode.values().asList();
  }

  /**
   * Returns one member of both.
   *
   * @throws IllegalArgumentException if no member has that code, or it has joined or left
   */
  public MemberComparison of(String code) {
    MemberComparison found = byCode.get(code);
    if (found == null) {
      throw illegalArgument("'%s' is not a member on both sides".formatted(code));
    }
    return found;
  }

  /** {@return the members of both whose status changed, in the order of the later report} */
  public List<MemberComparison> moved() {
    return members().stream()
        .filter(MemberComparison::moved)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the members of both that moved from one status to another, in order} */
  public List<MemberComparison> moved(RepresentationStatus from, RepresentationStatus to) {
    return moved().stream()
        .filter(member -> member.before().status() == from && member.after().status() == to)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the members that only the later report has, in its order; {@link #joinedCodes} names
   * them without staff, too.
   *
   * @throws IllegalStateException if ranges were compared without staff
   */
  public List<Representation> joined() {
    return joinedCodes().stream().map(after()::of).toList();
  }

  /**
   * Returns the members that only the earlier report has, in its order; {@link #leftCodes} names
   * them without staff, too.
   *
   * @throws IllegalStateException if ranges were compared without staff
   */
  public List<Representation> left() {
    return leftCodes().stream().map(before()::of).toList();
  }

  /** {@return the codes of the members that only the later table has, in its order} */
  @JsonProperty("joined")
  public List<String> joinedCodes() {
    return onlyIn(tableAfter);
  }

  /** {@return the codes of the members that only the earlier table has, in its order} */
  @JsonProperty("left")
  public List<String> leftCodes() {
    return onlyIn(tableBefore);
  }

  private ImmutableList<String> onlyIn(DesirableRangeTable table) {
    return table.ranges().stream()
        .map(DesirableRange::code)
        .filter(code -> !byCode.containsKey(code))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the members of both whose range or midpoint changed, in the order of the later table}
   */
  public List<MemberComparison> rangesChanged() {
    return members().stream()
        .filter(MemberComparison::rangeChanged)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the number of members of both by status before and, within it, by status after: every
   * status in order, 0 included; empty without staff} The diagonal counts the members that stayed.
   */
  public Map<RepresentationStatus, Map<RepresentationStatus, Integer>> transitions() {
    if (!withStaff()) {
      return Map.of();
    }
    EnumMap<RepresentationStatus, Map<RepresentationStatus, Integer>> matrix =
        new EnumMap<>(RepresentationStatus.class);
    for (RepresentationStatus from : RepresentationStatus.values()) {
      matrix.put(
          from,
          RepresentationStatus.counts(
              members().stream()
                  .filter(member -> member.before().status() == from)
                  .map(member -> member.after().status())));
    }
    return Maps.immutableEnumMap(matrix);
  }

  @JsonProperty("transitions")
  Optional<Map<RepresentationStatus, Map<RepresentationStatus, Integer>>> transitionsIfAny() {
    return withStaff() ? Optional.of(transitions()) : Optional.empty();
  }

  /** {@return whether no member joined, left, or changed in range or staff} */
  public boolean unchanged() {
    return joinedCodes().isEmpty()
        && leftCodes().isEmpty()
        && members().stream().noneMatch(m -> m.rangeChanged() || m.staffChanged());
  }

  /**
   * Returns the comparison as CSV: one line a member in the order of the later report, then those
   * that left; {@code "\n"} between lines. For each side status, staff, lower limit, midpoint and
   * upper limit, empty where the member was not one; then the change of the midpoint and what each
   * cause added, all rounded to four decimals (half up), so that the rounded parts need not sum;
   * then the sufficient and the decisive causes, separated by blanks. Without staff the statuses
   * and the staff are empty. Texts are {@linkplain CsvCells#GUARDED guarded} against spreadsheets.
   */
  public String toCsv() {
    return toCsv(CsvCells.GUARDED);
  }

  /** {@return the comparison as {@link #toCsv()}, with its texts written in another way} */
  public String toCsv(CsvCells cells) {
    return ComparisonCsv.of(this, cells);
  }

  /**
   * {@return the comparison as text for people: both sides in columns with the parameters in which
   * they differ, the transitions, and each member that moved, joined or left with the reasons;
   * without staff, each member whose range changed}
   */
  public String render() {
    return ComparisonText.render(this);
  }

  /** {@return whether {@code other} compares equal tables and equal staff} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RangeComparison that
        && tableBefore.equals(that.tableBefore)
        && tableAfter.equals(that.tableAfter)
        && before.equals(that.before)
        && after.equals(that.after); // the rest follows from these
  }

  @Override
  public int hashCode() {
    return Objects.hash(tableBefore, tableAfter, before, after);
  }

  /** {@return the two tables and the number of members that moved, or changed, in one line} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        "%s → %s: %s of %s %s, %s joined, %s left"
            .formatted(
                tableBefore,
                tableAfter,
                withStaff() ? moved().size() : rangesChanged().size(),
                byCode.size(),
                withStaff() ? "moved" : "changed in range",
                joinedCodes().size(),
                leftCodes().size()));
  }
}
