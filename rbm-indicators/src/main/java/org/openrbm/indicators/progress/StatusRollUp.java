package org.openrbm.indicators.progress;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Makes one statement of several statuses, with the coverage beside it.
 *
 * @since 0.1.0
 */
public final class StatusRollUp {

  private static final ImmutableList<Status> WORST_FIRST =
      ImmutableList.of(
          Status.MISSED,
          Status.OFF_TRACK,
          Status.BEHIND,
          Status.ON_TRACK,
          Status.NOT_DUE,
          Status.MET_LATE,
          Status.ACHIEVED);

  private StatusRollUp() {}

  /**
   * Returns the worst of the statuses that can be computed; not computable if none can. Worst
   * first, they are:
   *
   * <ol>
   *   <li>missed,
   *   <li>off track,
   *   <li>behind,
   *   <li>on track, also if others are not due,
   *   <li>not due, also if others are achieved,
   *   <li>met late, also if others were in time,
   *   <li>achieved, only if all are.
   * </ol>
   *
   * <p>The number that can be computed is {@link #assessed}; show it beside this status.
   */
  public static Status worst(List<Status> statuses) {
    return WORST_FIRST.stream()
        .filter(statuses::contains)
        .findFirst()
        .orElse(Status.NOT_COMPUTABLE);
  }

  /** {@return how many of the statuses can be computed} */
  public static int assessed(List<Status> statuses) {
    return (int) statuses.stream().filter(status -> status != Status.NOT_COMPUTABLE).count();
  }
}
