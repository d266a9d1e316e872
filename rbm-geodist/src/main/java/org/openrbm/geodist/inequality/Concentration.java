package org.openrbm.geodist.inequality;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigInteger;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.NoJson;
import org.openrbm.geodist.RepresentationReport;

/**
 * Indices of how the staff are spread over members, whatever these are entitled to: {@code
 * Concentration.from(report).giniSimpson()}.
 *
 * <p>With p the share of a member in the staff, D = Σp² is published as the Herfindahl-Hirschman
 * index and, in three readings, as "Simpson": D, 1 − D and 1 ÷ D. Each has its own name here.
 * Members without staff add nothing to any index but those that count them by name.
 *
 * <p>Logarithms are natural. A rational index is a {@link Figure}: it is exact and explains itself.
 * Where its fraction needs more than {@link Ratio#MAX_DIGITS} digits, which only amounts of
 * thousands of digits can bring about, it has the reason {@link NoIndexValue#TOO_MANY_DIGITS}. An
 * index that is a {@code double} has an error below {@link IndexValue#errorBelow}: 10<sup>-12</sup>
 * for every value below 4,096.
 *
 * @since 0.1.0
 */
@NoJson
public final class Concentration {

  private final ImmutableMap<String, Ratio> staff;
  private final ImmutableMap<String, Ratio> shares;

  private Concentration(Map<String, Ratio> staff) {
    this.staff = ImmutableMap.copyOf(staff);
    this.shares = Amounts.shares("staff", this.staff, Amounts.total("staff", this.staff));
  }

  /**
   * Returns the indices of staff in any unit, such as points.
   *
   * @param staff the staff by member, those without staff as 0
   * @throws IllegalArgumentException if a name is no {@link
   *     org.openrbm.geodist.membership.MemberCode}, an amount is negative, no member has staff, or
   *     the sum or a share needs more than {@link Ratio#MAX_DIGITS} digits
   */
  public static Concentration of(Map<String, Ratio> staff) {
    return new Concentration(staff);
  }

  /**
   * Returns the indices of heads.
   *
   * @param staff the staff by member, those without staff as 0
   * @throws IllegalArgumentException as {@link #of} does
   */
  public static Concentration ofCounts(Map<String, Integer> staff) {
    return of(Maps.transformValues(staff, Ratio::of));
  }

  /**
   * Returns the indices of the staff of members in a report; staff of no member do not enter.
   *
   * @throws IllegalArgumentException if no member has staff
   */
  public static Concentration from(RepresentationReport report) {
    return of(RepresentationShares.from(report).staff());
  }

  private Figure figure(RepresentationIndex index) {
    return IndexFormulas.ofStaff(index, staff);
  }

  /** {@return the number of members with staff} */
  public int represented() {
    return (int) shares.values().stream().filter(share -> share.signum() > 0).count();
  }

  /**
   * Returns {@code D = Σp²}, from 1 ÷ members to 1: the Herfindahl-Hirschman index on the scale of
   * proportions, and the chance that two staff drawn with replacement have the same nationality.
   *
   * <p>Source: Simpson, Nature 163 (1949); Hirschman (1945); Herfindahl (1950).
   */
  public Figure herfindahl() {
    return figure(RepresentationIndex.HERFINDAHL);
  }

  /**
   * Returns the Gini-Simpson index {@code 1 − D}: the chance that two staff drawn with replacement
   * differ in nationality. The same number is known as Blau's index (1977).
   */
  public Figure giniSimpson() {
    return figure(RepresentationIndex.GINI_SIMPSON);
  }

  /**
   * {@return {@code 1 ÷ D}: the number of members with equal staff that would be as concentrated}
   */
  public Figure inverseSimpson() {
    return figure(RepresentationIndex.INVERSE_SIMPSON);
  }

  /**
   * Returns {@code Σn(n − 1) ÷ (N(N − 1))}: the chance that two staff drawn without replacement
   * have the same nationality, the unbiased estimate of D.
   *
   * <p>Source: Simpson, Nature 163 (1949).
   *
   * @return the index; {@link NoIndexValue#ONE_STAFF_ONLY} if there is only one staff, {@link
   *     NoIndexValue#STAFF_NOT_WHOLE} if an amount is not a whole number
   */
  public Figure simpsonWithoutReplacement() {
    return figure(RepresentationIndex.SIMPSON_WITHOUT_REPLACEMENT);
  }

  /**
   * Returns Shannon's entropy {@code H = −Σ p ln p} in nats, from 0 to ln of the members with
   * staff.
   *
   * <p>Source: Shannon, Bell System Technical Journal 27 (1948).
   */
  public double shannon() {
    return FixedPoint.doubleValue(entropy());
  }

  private BigInteger entropy() {
    BigInteger sum = BigInteger.ZERO;
    for (Ratio share : shares.values()) {
      if (share.signum() > 0) {
        BigInteger n = share.numerator();
        BigInteger d = share.denominator();
        sum = sum.add(FixedPoint.ln(d, n).multiply(n).divide(d));
      }
    }
    return sum;
  }

  /**
   * {@return {@code exp(H)}: the number of members with equal staff that would have the same
   * entropy}
   */
  public double effectiveNumberByShannon() {
    return FixedPoint.doubleValue(FixedPoint.exp(entropy()));
  }

  /**
   * Returns Pielou's evenness {@code H ÷ ln S} with S the members with staff, from 0 to 1.
   *
   * <p>Source: Pielou, Journal of Theoretical Biology 13 (1966).
   *
   * @return the index; empty, as it is 0 ÷ 0, if only one member has staff
   */
  public OptionalDouble pielouAmongRepresented() {
    return evenness(represented());
  }

  /**
   * {@return Pielou's evenness with S all members, so that members without staff lower it; empty if
   * there is only one member}
   */
  public OptionalDouble pielouAmongAll() {
    return evenness(staff.size());
  }

  private OptionalDouble evenness(int members) {
    return members == 1
        ? OptionalDouble.empty()
        : atMostOne(
            FixedPoint.quotient(
                entropy(), FixedPoint.ln(BigInteger.valueOf(members), BigInteger.ONE)));
  }

  private static OptionalDouble atMostOne(BigInteger value) {
    return OptionalDouble.of(FixedPoint.doubleValue(value.min(FixedPoint.ONE)));
  }

  /**
   * Returns Heip's evenness {@code (exp(H) − 1) ÷ (S − 1)} with S the members with staff, from 0 to
   * 1.
   *
   * <p>Source: Heip, Journal of the Marine Biological Association 54 (1974).
   *
   * @return the index; empty if only one member has staff
   */
  public OptionalDouble heipAmongRepresented() {
    int members = represented();
    return members == 1
        ? OptionalDouble.empty()
        : atMostOne(
            FixedPoint.exp(entropy())
                .subtract(FixedPoint.ONE)
                .divide(BigInteger.valueOf(members - 1L)));
  }

  /** {@return whether {@code other} has the indices of equal staff} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Concentration that && staff.equals(that.staff);
  }

  @Override
  public int hashCode() {
    return staff.hashCode();
  }

  /** {@return such as {@code "concentration of staff over 193 members"}} */
  @Override
  public String toString() {
    return "concentration of staff over " + staff.size() + " members";
  }
}
