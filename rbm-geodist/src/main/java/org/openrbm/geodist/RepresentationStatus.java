package org.openrbm.geodist;

import java.util.Map;
import java.util.stream.Stream;

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

  /** {@return how many of the statuses are of each kind, every status in order, 0 included} */
  public static Map<RepresentationStatus, Integer> counts(Stream<RepresentationStatus> statuses) {
    return EnumCounts.of(RepresentationStatus.class, statuses);
  }
}
