package org.openrbm.geodist;

import java.util.Map;
import java.util.stream.Stream;
import org.openrbm.core.Interval;
import org.openrbm.core.Ratio;

/**
 * The status of a member by its staff and its desirable range. The limits belong to the range.
 *
 * @since 0.1.0
 */
public enum RepresentationStatus {
  /** No staff at all, whatever the range. */
  UNREPRESENTED,
  /** At least one, but fewer than the lower limit. */
  UNDERREPRESENTED,
  /** From the lower to the upper limit, both included. */
  WITHIN_RANGE,
  /** More than the upper limit. */
  OVERREPRESENTED;

  /** {@return the status of a number of staff that is held against limits in posts} */
  public static RepresentationStatus of(int staff, Interval limits) {
    return of(staff, Ratio.of(staff), limits);
  }

  /**
   * Returns the status of what is held against limits.
   *
   * @param staff the staff; without any the status is {@link #UNREPRESENTED}, whatever the limits
   * @param held what is held against the limits, in their unit: posts, points or a share
   * @param limits the limits, which belong to the range
   */
  public static RepresentationStatus of(long staff, Ratio held, Interval limits) {
    if (staff == 0) {
      return UNREPRESENTED;
    }
    return switch (limits.position(held)) {
      case BELOW -> UNDERREPRESENTED;
      case WITHIN -> WITHIN_RANGE;
      case ABOVE -> OVERREPRESENTED;
    };
  }

  /** {@return how many of the statuses are of each kind, every status in order, 0 included} */
  public static Map<RepresentationStatus, Integer> counts(Stream<RepresentationStatus> statuses) {
    return EnumCounts.of(RepresentationStatus.class, statuses);
  }
}
