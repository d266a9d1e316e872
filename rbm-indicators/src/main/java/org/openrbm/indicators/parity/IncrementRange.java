package org.openrbm.indicators.parity;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.openrbm.core.text.Refusal.checkArgument;

import java.util.Optional;
import org.openrbm.core.Ratio;

/**
 * The annual increments that lead to a published year: an inverse check of a projection whose
 * increment was not published.
 *
 * <p>By {@link YearConvention#FLOOR}, the moment lies in the published year Y, Y ≤ year + (target −
 * share) ÷ increment &lt; Y + 1. From 41.8 per cent in 2013 to 50 in "2028" the increment was above
 * 0.5125 and at most 0.5467 points a year.
 *
 * @param abovePoints the increment is more than this, in percentage points a year
 * @param atMostPoints and at most this; empty if the published year is that of the snapshot, which
 *     every faster increment gives too
 * @since 0.1.0
 */
public record IncrementRange(Ratio abovePoints, Optional<Ratio> atMostPoints) {

  /** Checks that nothing is null. */
  public IncrementRange {
    checkNotNull(abovePoints, "abovePoints");
    checkNotNull(atMostPoints, "atMostPoints");
  }

  /**
   * Returns the increments that give a published year by the floor convention.
   *
   * @throws IllegalArgumentException if {@code target} is not above the share of the snapshot, or
   *     {@code publishedYear} is before it
   */
  public static IncrementRange of(SharePoint snapshot, Ratio target, int publishedYear) {
    ShareChange.share("target", target);
    checkArgument(
        target.compareTo(snapshot.share()) > 0,
        "target %s must be above the share %s of the snapshot",
        target,
        snapshot.share());
    Ratio years = Ratio.of(publishedYear).minus(snapshot.year());
    checkArgument(
        years.signum() >= 0,
        "published year %s must not be before the snapshot of %s",
        publishedYear,
        snapshot.year());
    Ratio points = target.minus(snapshot.share()).times(Ratio.HUNDRED);
    return new IncrementRange(
        points.dividedBy(years.plus(1)),
        years.signum() == 0 ? Optional.empty() : Optional.of(points.dividedBy(years)));
  }

  /** {@return whether an increment in percentage points a year gives the published year} */
  public boolean contains(Ratio points) {
    return points.compareTo(abovePoints) > 0
        && atMostPoints.map(most -> points.compareTo(most) <= 0).orElse(true);
  }

  /** {@return such as {@code "above 0.5467 and at most 0.7061 points a year"}} */
  @Override
  public String toString() {
    return "above "
        + abovePoints.toDecimal(4)
        + atMostPoints.map(most -> " and at most " + most.toDecimal(4)).orElse("")
        + " points a year";
  }
}
