package org.openrbm.geodist;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.json.DerivedFields;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.core.text.Medium;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.geodist.membership.StaffCounts;
import org.openrbm.geodist.policy.DesirableRangePolicy;

/**
 * The desirable ranges of all members under one policy.
 *
 * <p>The JSON holds the policy, the membership and the ranges. When it is read the ranges are
 * calculated again, and a document whose ranges do not follow from its policy and membership is
 * refused.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({"policy", "membership", "notes", "ranges"})
public final class DesirableRangeTable {

  private final DesirableRangePolicy policy;
  private final Membership membership;
  private final ImmutableList<DesirableRange> ranges;
  private final ImmutableMap<String, DesirableRange> byCode;

  DesirableRangeTable(
      DesirableRangePolicy policy, Membership membership, ImmutableList<DesirableRange> ranges) {
    this.policy = policy;
    this.membership = membership;
    this.ranges = ranges;
    this.byCode =
        ranges.stream().collect(ImmutableMap.toImmutableMap(DesirableRange::code, range -> range));
  }

  @JsonCreator
  static DesirableRangeTable fromJson(
      @JsonProperty(value = "policy", required = true) DesirableRangePolicy policy,
      @JsonProperty(value = "membership", required = true) Membership membership,
      @JsonProperty(value = "notes", required = true) List<String> notes,
      @JsonProperty(value = "ranges", required = true) JsonNode ranges) {
    DesirableRangeTable table = DesirableRangeCalculator.standard().calculate(policy, membership);
    DerivedFields derived = DerivedFields.from("the policy and the membership");
    derived.checkJson("ranges", ranges, table.ranges);
    derived.check("notes", notes, table.notes());
    return table;
  }

  /** {@return the policy} */
  @JsonProperty
  public DesirableRangePolicy policy() {
    return policy;
  }

  /** {@return the membership} */
  @JsonProperty
  public Membership membership() {
    return membership;
  }

  /** {@return the range of each member, in the order of the membership} */
  @JsonProperty
  public List<DesirableRange> ranges() {
    return ranges;
  }

  /**
   * {@return what a reader must know of the table: the notes of the membership, what was made of
   * rates that do not sum to 100, posts that are held in reserve, and whether the policy was not
   * adopted or rests on unverified elements}
   */
  @JsonProperty
  public List<String> notes() {
    return TableNotes.of(policy, membership);
  }

  /**
   * Returns the range of one member.
   *
   * @throws IllegalArgumentException if no member has that code
   */
  public DesirableRange of(String code) {
    DesirableRange range = byCode.get(code);
    if (range == null) {
      throw membership.noMember(code);
    }
    return range;
  }

  /**
   * Holds the staff of each member against its range.
   *
   * @throws IllegalArgumentException if the table is in points, which staff are not; or if a
   *     nationality of {@code staff} is no member, but a member is known by that text in another
   *     form, such as {@code usa} or {@code United States} for {@code USA}; or if there are
   *     nationalities and none of them is a member
   */
  public RepresentationReport assess(StaffCounts staff) {
    checkStaff(policy, membership, staff);
    return RepresentationReport.of(this, staff);
  }

  /** Checks that the staff can be held against the ranges of a policy. */
  static void checkStaff(DesirableRangePolicy policy, Membership membership, StaffCounts staff) {
    checkArgument(
        policy.pointsPerPost().isEmpty(),
        "ranges of '%s' are in points and cannot be held against numbers of staff",
        policy.id());
    membership.checkStaff(staff);
  }

  /** {@return whether {@code other} is a table of an equal policy and an equal membership} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DesirableRangeTable that
        && policy.equals(that.policy)
        && membership.equals(that.membership); // the ranges follow from these
  }

  @Override
  public int hashCode() {
    return 31 * policy.hashCode() + membership.hashCode();
  }

  /** {@return such as {@code "UN 42/220 A for UN Member States 2015: 193 ranges"}} */
  @Override
  public String toString() {
    return Medium.PLAIN.line(
        "%s for %s: %s ranges".formatted(policy.id(), membership.label(), ranges.size()));
  }
}
