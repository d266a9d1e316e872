package org.openrbm.geodist.comparison;

import static org.openrbm.core.text.Refusal.illegalArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.json.DerivedFields;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.core.text.CsvCells;
import org.openrbm.core.text.Medium;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;
import org.openrbm.geodist.membership.StaffCounts;

/**
 * Two reports side by side: {@code RangeComparison.between(before, after).moved()}.
 *
 * <p>They may differ in policy, scale of assessments, populations, members, date and staff, in one
 * or in all. Members are matched by code; a code that changed is a member that left and one that
 * joined.
 *
 * <p>The JSON holds both reports and all that follows. When it is read all that follows is derived
 * again, and a document in which it differs is refused.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({"before", "after", "transitions", "joined", "left", "members"})
public final class RangeComparison {

  private final RepresentationReport before;
  private final RepresentationReport after;
  private final ImmutableMap<String, MemberComparison> byCode;

  private RangeComparison(RepresentationReport before, RepresentationReport after) {
    this.before = before;
    this.after = after;
    this.byCode =
        after.representations().stream()
            .map(Representation::code)
            .filter(before.table().membership()::contains)
            .collect(
                ImmutableMap.toImmutableMap(
                    code -> code, code -> new MemberComparison(before, after, code)));
  }

  /** {@return the comparison of two reports} */
  public static RangeComparison between(RepresentationReport before, RepresentationReport after) {
    return new RangeComparison(before, after);
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

  @JsonCreator
  static RangeComparison fromJson(
      @JsonProperty(value = "before", required = true) RepresentationReport before,
      @JsonProperty(value = "after", required = true) RepresentationReport after,
      @JsonProperty(value = "transitions", required = true)
          Map<RepresentationStatus, Map<RepresentationStatus, Integer>> transitions,
      @JsonProperty(value = "joined", required = true) List<String> joined,
      @JsonProperty(value = "left", required = true) List<String> left,
      @JsonProperty(value = "members", required = true) JsonNode members) {
    RangeComparison comparison = between(before, after);
    DerivedFields derived = DerivedFields.from("the two reports");
    derived.check("joined", joined, comparison.joinedCodes());
    derived.check("left", left, comparison.leftCodes());
    derived.check("transitions", transitions, comparison.transitions());
    derived.checkJson("members", members, comparison.members());
    return comparison;
  }

  /** {@return the earlier report, or that of the first policy} */
  @JsonProperty
  public RepresentationReport before() {
    return before;
  }

  /** {@return the later report, or that of the second policy} */
  @JsonProperty
  public RepresentationReport after() {
    return after;
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
      throw illegalArgument("'%s' is not a member in both reports".formatted(code));
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

  /** {@return the members that only the later report has, in its order} */
  public List<Representation> joined() {
    return onlyIn(after);
  }

  /** {@return the members that only the earlier report has, in its order} */
  public List<Representation> left() {
    return onlyIn(before);
  }

  private ImmutableList<Representation> onlyIn(RepresentationReport report) {
    return report.representations().stream()
        .filter(member -> !byCode.containsKey(member.code()))
        .collect(ImmutableList.toImmutableList());
  }

  @JsonProperty("joined")
  List<String> joinedCodes() {
    return joined().stream().map(Representation::code).toList();
  }

  @JsonProperty("left")
  List<String> leftCodes() {
    return left().stream().map(Representation::code).toList();
  }

  /**
   * {@return the number of members of both by status before and, within it, by status after: every
   * status in order, 0 included} The diagonal counts the members that stayed.
   */
  @JsonProperty
  public Map<RepresentationStatus, Map<RepresentationStatus, Integer>> transitions() {
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

  /** {@return whether no member joined, left, or changed in range or staff} */
  public boolean unchanged() {
    return joined().isEmpty()
        && left().isEmpty()
        && members().stream().noneMatch(m -> m.rangeChanged() || m.staffChanged());
  }

  /**
   * Returns the comparison as CSV: one line a member in the order of the later report, then those
   * that left; {@code "\n"} between lines. For each side status, staff, lower limit, midpoint and
   * upper limit, empty where the member was not one; then the change of the midpoint and what each
   * cause added, all rounded to four decimals (half up), so that the rounded parts need not sum;
   * then the sufficient and the decisive causes, separated by blanks. Texts are {@linkplain
   * CsvCells#GUARDED guarded} against spreadsheets.
   */
  public String toCsv() {
    return toCsv(CsvCells.GUARDED);
  }

  /** {@return the comparison as {@link #toCsv()}, with its texts written in another way} */
  public String toCsv(CsvCells cells) {
    return ComparisonCsv.of(this, cells);
  }

  /**
   * {@return the comparison as text for people: both sides, the counts, the transitions, and each
   * member that moved, joined or left with the reasons}
   */
  public String render() {
    return ComparisonText.render(this);
  }

  /** {@return whether {@code other} compares equal reports} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RangeComparison that
        && before.equals(that.before)
        && after.equals(that.after); // the rest follows from these
  }

  @Override
  public int hashCode() {
    return 31 * before.hashCode() + after.hashCode();
  }

  /** {@return the two tables and the number of members that moved, in one line} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        "%s → %s: %s of %s moved, %s joined, %s left"
            .formatted(
                before.table(),
                after.table(),
                moved().size(),
                byCode.size(),
                joined().size(),
                left().size()));
  }
}
