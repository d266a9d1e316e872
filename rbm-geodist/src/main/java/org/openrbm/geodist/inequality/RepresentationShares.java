package org.openrbm.geodist.inequality;

import static org.openrbm.core.text.Refusal.checkArgument;
import static org.openrbm.core.text.Refusal.illegalArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;
import org.openrbm.core.text.Excerpt;
import org.openrbm.core.text.NoJson;
import org.openrbm.geodist.Representation;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.membership.CountryNames;

/**
 * The shares of members in the staff and in what they are entitled to.
 *
 * <pre>
 * p = staff of the member ÷ staff of all members
 * q = entitlement of the member ÷ entitlement of all members
 * </pre>
 *
 * <p>Only proportions matter, so that an entitlement may be a midpoint, a contribution or a
 * population, and staff may be heads or points. A member may have no staff or no entitlement, but
 * not every member. {@link #totalStaff} and {@link #totalEntitlement} are what the shares are of;
 * per cents that do not sum to 100 are not taken as published, and {@link #notes} says so.
 *
 * @since 0.1.0
 */
@NoJson
public final class RepresentationShares {

  private final ImmutableMap<String, Ratio> staff;
  private final ImmutableMap<String, Ratio> entitlements;
  private final Ratio totalStaff;
  private final Ratio totalEntitlement;
  private final ImmutableMap<String, Ratio> staffShares;
  private final ImmutableMap<String, Ratio> entitlementShares;

  private RepresentationShares(Map<String, Ratio> staff, Map<String, Ratio> entitlements) {
    this.staff = ImmutableMap.copyOf(staff);
    this.entitlements = ImmutableMap.copyOf(entitlements);
    this.totalStaff = Amounts.total("staff", this.staff);
    this.totalEntitlement = Amounts.total("entitlement", this.entitlements);
    this.staffShares = Amounts.shares("staff", this.staff, totalStaff);
    this.entitlementShares = Amounts.shares("entitlement", this.entitlements, totalEntitlement);
  }

  /**
   * Returns shares from heads.
   *
   * @param staff the staff by member; a member that is not named has none
   * @param entitlements the entitlement by member; it names every member
   * @throws IllegalArgumentException as {@link #of} does
   */
  public static RepresentationShares ofCounts(
      Map<String, Integer> staff, Map<String, Ratio> entitlements) {
    return of(Maps.transformValues(staff, Ratio::of), entitlements);
  }

  /**
   * Returns shares from staff in any unit, such as points.
   *
   * @param staff the staff by member; a member that is not named has none
   * @param entitlements the entitlement by member; it names every member
   * @throws IllegalArgumentException if staff names a member that {@code entitlements} does not, a
   *     name is no {@link org.openrbm.geodist.membership.MemberCode}, an amount is negative, no
   *     member has staff, none has an entitlement, or a sum or a share needs more than {@link
   *     Ratio#MAX_DIGITS} digits
   */
  public static RepresentationShares of(Map<String, Ratio> staff, Map<String, Ratio> entitlements) {
    staff
        .keySet()
        .forEach(
            member ->
                checkArgument(
                    entitlements.containsKey(member),
                    "staff names member '%s', which has no entry among the entitlements",
                    member));
    ImmutableMap<String, Ratio> ofAll =
        ImmutableMap.copyOf(
            Maps.transformEntries(
                entitlements, (member, amount) -> staff.getOrDefault(member, Ratio.ZERO)));
    return new RepresentationShares(ofAll, entitlements);
  }

  /**
   * Returns the shares of a report: staff of members against the exact midpoints of their ranges.
   * Staff of no member do not enter.
   *
   * @throws IllegalArgumentException if no member has staff
   */
  public static RepresentationShares from(RepresentationReport report) {
    ImmutableMap.Builder<String, Ratio> staff = ImmutableMap.builder();
    ImmutableMap.Builder<String, Ratio> midpoints = ImmutableMap.builder();
    for (Representation member : report.representations()) {
      staff.put(member.code(), Ratio.of(member.staff()));
      midpoints.put(member.code(), member.range().midpoint());
    }
    return of(staff.buildOrThrow(), midpoints.buildOrThrow());
  }

  /** {@return the staff of each member, in the order of the entitlements, 0 included} */
  public Map<String, Ratio> staff() {
    return staff;
  }

  /** {@return the entitlement of each member, in the order given, 0 included} */
  public Map<String, Ratio> entitlements() {
    return entitlements;
  }

  /** {@return the staff of all members, which the shares p are of} */
  public Ratio totalStaff() {
    return totalStaff;
  }

  /** {@return the entitlement of all members, which the shares q are of} */
  public Ratio totalEntitlement() {
    return totalEntitlement;
  }

  /**
   * {@return what a reader must know of the shares: that amounts which look like shares already, in
   * per cent or as fractions, do not sum to the whole and were divided by their sum}
   */
  public List<String> notes() {
    return Stream.of(
            Amounts.note("staff", staff.values(), totalStaff),
            Amounts.note("entitlement", entitlements.values(), totalEntitlement))
        .flatMap(Optional::stream)
        .toList();
  }

  /** {@return the share p of each member in the staff, from 0 to 1; they sum to 1} */
  public Map<String, Ratio> staffShares() {
    return staffShares;
  }

  /** {@return the share q of each member in the entitlement, from 0 to 1; they sum to 1} */
  public Map<String, Ratio> entitlementShares() {
    return entitlementShares;
  }

  /**
   * Returns the representation ratio of a member (location quotient), {@code p ÷ q}: 1 if it has
   * exactly its share, 0 if it has no staff.
   *
   * @return the ratio; {@link NoIndexValue#NO_ENTITLEMENT} if the member has no entitlement, with
   *     staff or without, and {@link NoIndexValue#TOO_MANY_DIGITS} if the ratio needs more than
   *     {@link Ratio#MAX_DIGITS} digits
   * @throws IllegalArgumentException if there is no such member
   */
  public Figure representationRatio(String member) {
    if (!entitlements.containsKey(member)) {
      throw illegalArgument(
          "'%s' is no member of these shares%s"
              .formatted(
                  Excerpt.of(member), CountryNames.didYouMean(member, entitlements.keySet())));
    }
    return Digits.figure(recorder -> ratio(member, recorder));
  }

  private Figure ratio(String member, Recorder recorder) {
    ShareSteps p = new ShareSteps("staff", staff, totalStaff, recorder);
    ShareSteps q = new ShareSteps("entitlement", entitlements, totalEntitlement, recorder);
    return q.amount(member).value().signum() == 0
        ? Figure.none(NoIndexValue.NO_ENTITLEMENT)
        : Figure.of(
            recorder.derived(
                "representation ratio",
                p.share(member).value().dividedBy(q.share(member).value()),
                "share in staff ÷ share in entitlement",
                p.share(member),
                q.share(member)));
  }

  /** {@return whether every member has exactly its share} */
  public boolean proportional() {
    return staffShares.equals(entitlementShares);
  }

  /** {@return whether an index that divides by the entitlement is infinite} */
  boolean staffWithoutEntitlement() {
    return staff.keySet().stream()
        .anyMatch(member -> q(member).signum() == 0 && p(member).signum() > 0);
  }

  Ratio p(String member) {
    return staffShares.getOrDefault(member, Ratio.ZERO);
  }

  Ratio q(String member) {
    return entitlementShares.getOrDefault(member, Ratio.ZERO);
  }

  /** {@return whether {@code other} has equal staff and equal entitlements} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RepresentationShares that
        && staff.equals(that.staff)
        && entitlements.equals(that.entitlements);
  }

  @Override
  public int hashCode() {
    return 31 * staff.hashCode() + entitlements.hashCode();
  }

  /** {@return such as {@code "shares of 193 members"}} */
  @Override
  public String toString() {
    return "shares of " + staff.size() + " members";
  }
}
