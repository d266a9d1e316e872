package org.openrbm.geodist.inequality;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.Figure;
import org.openrbm.core.Ratio;
import org.openrbm.core.text.NoJson;
import org.openrbm.geodist.RepresentationReport;

/**
 * Indices of the distance between the shares of staff p and of entitlement q: {@code
 * Disproportionality.from(report).gallagher()}.
 *
 * <p>All are on the scale of proportions, not per cent, and 0 if and only if every member has
 * exactly its share. A member without staff counts with p = 0, one without entitlement with q = 0;
 * each method says what that does.
 *
 * <p>A rational index is a {@link Figure}: it is exact and explains itself. Where its fraction
 * needs more than {@link Ratio#MAX_DIGITS} digits it has the reason {@link
 * NoIndexValue#TOO_MANY_DIGITS}. With entitlements that are whole or decimal, only the Sainte-Laguë
 * sum can need so many, and only with thousands of members; its root is computed without that
 * fraction.
 *
 * <p>An index that is a {@code double} is computed from exact shares; its error is below {@link
 * IndexValue#errorBelow}: 10<sup>-12</sup> for every value below 4,096. It can therefore be 0 for
 * shares that differ by less; {@link RepresentationShares#proportional} is exact.
 *
 * @since 0.1.0
 */
@NoJson
public final class Disproportionality {

  private final RepresentationShares shares;
  private final List<String> members;

  private Disproportionality(RepresentationShares shares) {
    this.shares = shares;
    this.members = ImmutableList.copyOf(shares.staff().keySet());
  }

  /** {@return the indices of these shares} */
  public static Disproportionality of(RepresentationShares shares) {
    return new Disproportionality(shares);
  }

  /**
   * Returns the indices of a report: staff against midpoints.
   *
   * @throws IllegalArgumentException if no member has staff
   */
  public static Disproportionality from(RepresentationReport report) {
    return of(RepresentationShares.from(report));
  }

  private Figure figure(RepresentationIndex index) {
    return IndexFormulas.figure(index, shares);
  }

  /** {@return the shares} */
  public RepresentationShares shares() {
    return shares;
  }

  /**
   * Returns {@code ½ Σ|p − q|}, from 0 to 1: the share of the staff that would have to change
   * nationality. The same number is known as Hoover's index and as Duncan's index of dissimilarity.
   *
   * <p>Source: Loosemore and Hanby, British Journal of Political Science 1 (1971).
   */
  public Figure loosemoreHanby() {
    return figure(RepresentationIndex.LOOSEMORE_HANBY);
  }

  /**
   * Returns {@code Σ|p − q| ÷ k} over all k members, those without staff and without entitlement
   * included.
   *
   * <p>Source: Rae, The Political Consequences of Electoral Laws (1967), without its threshold.
   */
  public Figure raeOverAllMembers() {
    return figure(RepresentationIndex.RAE_OVER_ALL_MEMBERS);
  }

  /** {@return {@code max|p − q|}, from 0 to 1} */
  public Figure greatestDeviation() {
    return figure(RepresentationIndex.GREATEST_DEVIATION);
  }

  /** {@return the square of {@link #gallagher}, exact: {@code ½ Σ(p − q)²}} */
  public Figure gallagherSquared() {
    return figure(RepresentationIndex.GALLAGHER_SQUARED);
  }

  /**
   * Returns the least-squares index {@code √(½ Σ(p − q)²)}, from 0 to 1.
   *
   * <p>Source: Gallagher, Electoral Studies 10 (1991).
   */
  public double gallagher() {
    BigInteger sum = BigInteger.ZERO;
    for (String member : members) {
      BigInteger difference = FixedPoint.quotient(difference(member), commonDenominator(member));
      sum = sum.add(difference.multiply(difference));
    }
    return FixedPoint.doubleValue(sum.shiftRight(1).sqrt());
  }

  /** p − q of a member, over the {@link #commonDenominator}. */
  private BigInteger difference(String member) {
    Ratio p = shares.p(member);
    Ratio q = shares.q(member);
    return p.numerator()
        .multiply(q.denominator())
        .subtract(q.numerator().multiply(p.denominator()));
  }

  private BigInteger commonDenominator(String member) {
    return shares.p(member).denominator().multiply(shares.q(member).denominator());
  }

  /**
   * Returns the Sainte-Laguë index without root, {@code Σ(p − q)² ÷ q}: 0 or greater, with no upper
   * bound. A member without staff adds its q.
   *
   * <p>Source: Sainte-Laguë, Annales scientifiques de l'École normale supérieure 27 (1910);
   * Gallagher (1991).
   *
   * @return the index; {@link NoIndexValue#STAFF_WITHOUT_ENTITLEMENT} if a member without
   *     entitlement has staff, as it is infinite, and {@link NoIndexValue#TOO_MANY_DIGITS} with
   *     thousands of members
   */
  public Figure sainteLagueSum() {
    return figure(RepresentationIndex.SAINTE_LAGUE_SUM);
  }

  /**
   * {@return the square root of {@link #sainteLagueSum}; {@link Double#POSITIVE_INFINITY} if a
   * member without entitlement has staff, or the root is above {@link Double#MAX_VALUE}}
   */
  public double sainteLagueRoot() {
    return shares.staffWithoutEntitlement()
        ? Double.POSITIVE_INFINITY
        : FixedPoint.doubleValue(FixedPoint.sqrt(relativeSquares()));
  }

  /** The Sainte-Laguë sum however many digits it has; infinite as its root is. */
  double sainteLagueSumApproximately() {
    return shares.staffWithoutEntitlement()
        ? Double.POSITIVE_INFINITY
        : FixedPoint.doubleValue(relativeSquares());
  }

  private BigInteger relativeSquares() {
    BigInteger sum = BigInteger.ZERO;
    for (String member : members) {
      Ratio q = shares.q(member);
      if (q.signum() > 0) {
        sum =
            sum.add(
                FixedPoint.quotient(
                    difference(member).pow(2).multiply(q.denominator()),
                    commonDenominator(member).pow(2).multiply(q.numerator())));
      }
    }
    return sum;
  }

  /**
   * Returns Theil's T, {@code Σ p ln(p ÷ q)}, 0 or greater, in nats; the relative entropy of the
   * staff with respect to the entitlement. A member without staff adds 0. The other of Theil's
   * indices, L, is infinite as soon as one member has no staff, and not offered.
   *
   * <p>Source: Theil, Economics and Information Theory (1967).
   *
   * @return the index; {@link Double#POSITIVE_INFINITY} if a member without entitlement has staff
   */
  public double theil() {
    if (shares.staffWithoutEntitlement()) {
      return Double.POSITIVE_INFINITY;
    }
    BigInteger sum = BigInteger.ZERO;
    for (String member : members) {
      Ratio p = shares.p(member);
      Ratio q = shares.q(member);
      if (p.signum() > 0) {
        sum =
            sum.add(
                FixedPoint.ln(
                        p.numerator().multiply(q.denominator()),
                        p.denominator().multiply(q.numerator()))
                    .multiply(p.numerator())
                    .divide(p.denominator()));
      }
    }
    return FixedPoint.doubleValue(sum.max(BigInteger.ZERO)); // truncated terms can fall below 0
  }

  /**
   * Returns the Gini coefficient of the staff against the entitlement, from 0 to 1: {@code 1 − Σ qₖ
   * (Fₖ₋₁ + Fₖ)}, members ordered by p ÷ q, F the cumulated p. It is twice the area between the
   * weighted Lorenz curve and the diagonal; with equal q it is the common Gini coefficient. Members
   * without entitlement come last and add no width; 1 if they have all the staff.
   *
   * <p>Source: Gini (1914) and Lorenz (1905), with the members weighted by their entitlement.
   */
  public Figure giniAgainstEntitlement() {
    return figure(RepresentationIndex.GINI_AGAINST_ENTITLEMENT);
  }

  /**
   * Returns the Hellinger distance {@code √(½ Σ(√p − √q)²)}, from 0 to 1. It is finite even where
   * members have no staff or no entitlement. It is 1 if no member has both.
   *
   * <p>Source: Hellinger, Journal für die reine und angewandte Mathematik 136 (1909).
   */
  public double hellinger() {
    BigInteger sum = BigInteger.ZERO;
    for (String member : members) {
      BigInteger difference = root(shares.p(member)).subtract(root(shares.q(member)));
      sum = sum.add(difference.multiply(difference));
    }
    return FixedPoint.doubleValue(sum.shiftRight(1).sqrt().min(FixedPoint.ONE));
  }

  private static BigInteger root(Ratio share) {
    return FixedPoint.sqrt(share.numerator(), share.denominator());
  }

  /** {@return whether {@code other} has the indices of equal shares} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Disproportionality that && shares.equals(that.shares);
  }

  @Override
  public int hashCode() {
    return shares.hashCode();
  }

  /** {@return such as {@code "disproportionality of staff over 193 members"}} */
  @Override
  public String toString() {
    return "disproportionality of staff over " + members.size() + " members";
  }
}
