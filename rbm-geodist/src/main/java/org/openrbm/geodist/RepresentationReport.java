package org.openrbm.geodist;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.json.DerivedFields;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.core.text.CsvCells;
import org.openrbm.core.text.Medium;
import org.openrbm.geodist.membership.StaffCounts;

/**
 * The status of each member and its posts to its desirable range, for given staff.
 *
 * <p>No staff is lost: those of members, those of other nationalities and those whose nationality
 * is not stated sum to {@link StaffCounts#total}.
 *
 * <p>The JSON holds the table, the staff and all that follows. When it is read all that follows is
 * derived again, and a document in which it differs is refused.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({
  "table",
  "staff",
  "counts",
  "withinRange",
  "otherNationalities",
  "representations"
})
public final class RepresentationReport {

  private final DesirableRangeTable table;
  private final StaffCounts staff;
  private final ImmutableMap<String, Representation> byCode;

  private RepresentationReport(
      DesirableRangeTable table, StaffCounts staff, ImmutableMap<String, Representation> byCode) {
    this.table = table;
    this.staff = staff;
    this.byCode = byCode;
  }

  static RepresentationReport of(DesirableRangeTable table, StaffCounts staff) {
    return new RepresentationReport(
        table,
        staff,
        table.ranges().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    DesirableRange::code,
                    range -> new Representation(range, staff.of(range.code())))));
  }

  @JsonCreator
  static RepresentationReport fromJson(
      @JsonProperty(value = "table", required = true) DesirableRangeTable table,
      @JsonProperty(value = "staff", required = true) StaffCounts staff,
      @JsonProperty(value = "counts", required = true) Map<RepresentationStatus, Integer> counts,
      @JsonProperty(value = "withinRange", required = true)
          Map<MidpointPosition, Integer> withinRange,
      @JsonProperty(value = "otherNationalities", required = true)
          Map<String, Integer> otherNationalities,
      @JsonProperty(value = "representations", required = true) JsonNode representations) {
    RepresentationReport report = table.assess(staff);
    DerivedFields derived = DerivedFields.from("the table and the staff");
    derived.checkJson("representations", representations, report.representations());
    derived.check("counts", counts, report.counts());
    derived.check("withinRange", withinRange, report.withinRange());
    derived.check("otherNationalities", otherNationalities, report.otherNationalities());
    return report;
  }

  /** {@return the desirable ranges} */
  @JsonProperty
  public DesirableRangeTable table() {
    return table;
  }

  /** {@return the staff, all of them} */
  @JsonProperty
  public StaffCounts staff() {
    return staff;
  }

  /** {@return the representation of each member, in the order of the membership} */
  @JsonProperty
  public List<Representation> representations() {
    return byCode.values().asList();
  }

  /**
   * Returns the representation of one member.
   *
   * @throws IllegalArgumentException if no member has that code
   */
  public Representation of(String code) {
    Representation found = byCode.get(code);
    if (found == null) {
      throw table.membership().noMember(code);
    }
    return found;
  }

  /** {@return the number of members by status, every status in order, 0 included} */
  @JsonProperty
  public Map<RepresentationStatus, Integer> counts() {
    return RepresentationStatus.counts(byCode.values().stream().map(Representation::status));
  }

  /** {@return the number of members within range by side of the midpoint, 0 included} */
  @JsonProperty
  public Map<MidpointPosition, Integer> withinRange() {
    return EnumCounts.of(
        MidpointPosition.class,
        byCode.values().stream().flatMap(member -> member.midpointPosition().stream()));
  }

  /** {@return the staff whose nationality is stated but no member, by code} */
  @JsonProperty
  public SortedMap<String, Integer> otherNationalities() {
    return ImmutableSortedMap.copyOf(
        Maps.filterKeys(staff.byNationality(), code -> !byCode.containsKey(code)));
  }

  /** {@return the staff of all members} */
  public long staffOfMembers() {
    return byCode.values().stream().mapToLong(Representation::staff).sum();
  }

  /**
   * Returns the report as CSV with the header {@code
   * code,name,status,staff,lower,midpoint,upper,postsToRange,policy,policyNote,rateSource,populationSource,membershipNote}:
   * one line a member in the order of the membership, midpoints rounded to four decimals (half up),
   * {@code "\n"} between lines. The identifier of the policy stands in every line, and so does the
   * note if the policy was not adopted or was not in force, or its base figure is of other days.
   * The sources of the rate and the population stand in every line, too, and so do the notes of the
   * membership and what was made of rates that do not sum to 100. Staff of no member have no line.
   * Texts are {@linkplain CsvCells#GUARDED guarded} against spreadsheets.
   */
  public String toCsv() {
    return toCsv(CsvCells.GUARDED);
  }

  /** {@return the report as {@link #toCsv()}, with its texts written in another way} */
  public String toCsv(CsvCells cells) {
    return RepresentationText.csv(this, cells);
  }

  /** {@return the report as aligned text for people, with notes, counts and staff of no member} */
  public String render() {
    return RepresentationText.render(this);
  }

  /** {@return whether {@code other} is a report of an equal table and equal staff} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RepresentationReport that
        && table.equals(that.table)
        && staff.equals(that.staff); // the rest follows from these
  }

  @Override
  public int hashCode() {
    return 31 * table.hashCode() + staff.hashCode();
  }

  /** {@return the table and the counts in one line} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(table + ", " + counts());
  }
}
