package org.openrbm.geodist.inequality;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.json.DerivedFields;
import org.openrbm.core.json.ExplicitJsonProperties;
import org.openrbm.core.text.PlainLines;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationReport;

/**
 * Every index of a distribution of staff, with representation ratios and positions of the members:
 * {@code IndexReport.from(report).value(RepresentationIndex.GALLAGHER)}.
 *
 * <p>An index or a number of a member that is not computable is not left out silently: an {@link
 * IndexValue} has the reason, and the members without a ratio or position are listed. There is no
 * limit to the number of members; with thousands of them {@link
 * RepresentationIndex#SAINTE_LAGUE_SUM} is a {@code double} with the bound of its error, as its
 * fraction is too long.
 *
 * <p>The JSON holds staff, entitlements, ranges with their notes if it was made from a report, and
 * all that follows. When it is read all that follows is calculated again, and a document in which
 * it differs, a {@code double} by more than its error, is refused.
 *
 * @since 0.1.0
 */
@ExplicitJsonProperties
@JsonPropertyOrder({
  "staff",
  "entitlements",
  "ranges",
  "totalStaff",
  "totalEntitlement",
  "notes",
  "values",
  "representationRatios",
  "withoutRepresentationRatio",
  "rangePositions",
  "withoutRangePosition"
})
public final class IndexReport {

  private final RepresentationShares shares;
  private final ImmutableMap<String, RangeLimits> ranges;
  private final ImmutableList<String> notesOfRanges;

  private IndexReport(
      RepresentationShares shares, Map<String, RangeLimits> ranges, List<String> notesOfRanges) {
    this.shares = shares;
    this.notesOfRanges = ImmutableList.copyOf(notesOfRanges);
    this.ranges = ImmutableMap.copyOf(ranges);
    this.ranges
        .keySet()
        .forEach(
            member ->
                checkArgument(
                    shares.staff().containsKey(member),
                    "ranges name member '%s', which has no entry among the entitlements",
                    member));
  }

  /** {@return the indices of shares; there are no ranges, and so no positions} */
  public static IndexReport of(RepresentationShares shares) {
    return new IndexReport(shares, Map.of(), List.of());
  }

  /**
   * Returns the indices of a report: staff against midpoints, and positions in the ranges.
   *
   * @throws IllegalArgumentException if no member has staff
   */
  public static IndexReport from(RepresentationReport report) {
    return new IndexReport(
        RepresentationShares.from(report),
        report.representations().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    Representation::code, member -> RangeLimits.of(member.range()))),
        report.table().notes());
  }

  @JsonCreator
  static IndexReport fromJson(
      @JsonProperty(value = "staff", required = true) Map<String, Ratio> staff,
      @JsonProperty(value = "entitlements", required = true) Map<String, Ratio> entitlements,
      @JsonProperty(value = "ranges", required = true) Map<String, RangeLimits> ranges,
      @JsonProperty(value = "totalStaff", required = true) Ratio totalStaff,
      @JsonProperty(value = "totalEntitlement", required = true) Ratio totalEntitlement,
      @JsonProperty(value = "notes", required = true) List<String> notes,
      @JsonProperty(value = "values", required = true) List<IndexValue> values,
      @JsonProperty(value = "representationRatios", required = true) Map<String, Ratio> ratios,
      @JsonProperty(value = "withoutRepresentationRatio", required = true)
          List<String> withoutRatio,
      @JsonProperty(value = "rangePositions", required = true) Map<String, Ratio> positions,
      @JsonProperty(value = "withoutRangePosition", required = true) List<String> withoutPosition) {
    RepresentationShares shares = RepresentationShares.of(staff, entitlements);
    int given = ranges.isEmpty() ? 0 : Math.max(0, notes.size() - shares.notes().size());
    IndexReport report = new IndexReport(shares, ranges, notes.subList(0, given));
    DerivedFields derived = DerivedFields.from("staff, entitlements and ranges");
    derived.check("totalStaff", totalStaff, report.totalStaff());
    derived.check("totalEntitlement", totalEntitlement, report.totalEntitlement());
    derived.check("notes", notes, report.notes());
    derived.checkEach("values", values, report.values(), IndexValue::agreesWith);
    derived.check("representationRatios", ratios, report.representationRatios());
    derived.check("withoutRepresentationRatio", withoutRatio, report.withoutRepresentationRatio());
    derived.check("rangePositions", positions, report.rangePositions());
    derived.check("withoutRangePosition", withoutPosition, report.withoutRangePosition());
    return report;
  }

  /** {@return the shares} */
  public RepresentationShares shares() {
    return shares;
  }

  @JsonProperty
  Map<String, Ratio> staff() {
    return shares.staff();
  }

  @JsonProperty
  Map<String, Ratio> entitlements() {
    return shares.entitlements();
  }

  @JsonProperty
  Map<String, RangeLimits> ranges() {
    return ranges;
  }

  @JsonProperty
  Ratio totalStaff() {
    return shares.totalStaff();
  }

  @JsonProperty
  Ratio totalEntitlement() {
    return shares.totalEntitlement();
  }

  /**
   * {@return what a reader must know: the {@linkplain org.openrbm.geodist.DesirableRangeTable#notes
   * notes} of the ranges, if it was made from a report, and behind them the {@linkplain
   * RepresentationShares#notes notes} of the shares}
   */
  @JsonProperty
  public List<String> notes() {
    return ImmutableList.<String>builder().addAll(notesOfRanges).addAll(shares.notes()).build();
  }

  /** {@return the value of every index, in the order of {@link RepresentationIndex}} */
  @JsonProperty
  public List<IndexValue> values() {
    return Arrays.stream(RepresentationIndex.values())
        .map(this::value)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the value of one index} */
  public IndexValue value(RepresentationIndex index) {
    return IndexValue.of(index, shares);
  }

  /**
   * {@return the exact value of one index with its explanation; for an index with a root or a
   * logarithm the reason is {@link NoIndexValue#NOT_RATIONAL}, and its formula is all there is to
   * tell, or the explanation of the index whose root it is}
   */
  public Figure figure(RepresentationIndex index) {
    return IndexFormulas.figure(index, shares);
  }

  /** {@return the representation ratio p ÷ q of each member that has one} */
  @JsonProperty
  public Map<String, Ratio> representationRatios() {
    ImmutableMap.Builder<String, Ratio> ratios = ImmutableMap.builder();
    for (String member : shares.staff().keySet()) {
      shares.representationRatio(member).value().ifPresent(ratio -> ratios.put(member, ratio));
    }
    return ratios.buildOrThrow();
  }

  /**
   * {@return the members that have no representation ratio: they have no entitlement, or the ratio
   * needs more than {@link Ratio#MAX_DIGITS} digits}
   */
  @JsonProperty
  public List<String> withoutRepresentationRatio() {
    return without(shares.staff(), representationRatios());
  }

  /** {@return the {@link RangePosition} of each member that has one; empty without ranges} */
  @JsonProperty
  public Map<String, Ratio> rangePositions() {
    ImmutableMap.Builder<String, Ratio> positions = ImmutableMap.builder();
    ranges.forEach(
        (member, range) ->
            range
                .position(shares.staff().getOrDefault(member, Ratio.ZERO))
                .value()
                .ifPresent(position -> positions.put(member, position)));
    return positions.buildOrThrow();
  }

  /**
   * {@return the members that have a range and no position in it, see {@link RangePosition}, or one
   * that needs more than {@link Ratio#MAX_DIGITS} digits}
   */
  @JsonProperty
  public List<String> withoutRangePosition() {
    return without(ranges, rangePositions());
  }

  private static List<String> without(Map<String, ?> all, Map<String, ?> some) {
    return ImmutableList.copyOf(Maps.filterKeys(all, key -> !some.containsKey(key)).keySet());
  }

  /** {@return every index in one line with value, formula and source, and before them the notes} */
  public String render() {
    PlainLines out = new PlainLines();
    notes().forEach(note -> out.line("note: " + note));
    values().forEach(value -> out.line(value.toString()));
    return out.toString();
  }

  /** {@return whether {@code other} is the report of equal shares and ranges with equal notes} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndexReport that
        && shares.equals(that.shares)
        && ranges.equals(that.ranges)
        && notesOfRanges.equals(that.notesOfRanges); // the rest follows from these
  }

  @Override
  public int hashCode() {
    return 31 * shares.hashCode() + ranges.hashCode();
  }

  /** {@return such as {@code "indices of shares of 193 members"}} */
  @Override
  public String toString() {
    return "indices of " + shares;
  }
}
