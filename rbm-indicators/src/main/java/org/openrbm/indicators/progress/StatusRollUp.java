package org.openrbm.indicators.progress;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openrbm.core.Derivation;
import org.openrbm.core.Figure;
import org.openrbm.core.Recorder;
import org.openrbm.indicators.measurement.NotComputable;

/**
 * Makes one statement of several statuses and fractions, with the coverage beside it.
 *
 * @since 0.1.0
 */
public final class StatusRollUp {

  private static final ImmutableList<Status> WORST_FIRST =
      ImmutableList.of(
          Status.OFF_TRACK, Status.BEHIND, Status.ON_TRACK, Status.NOT_DUE, Status.ACHIEVED);

  private StatusRollUp() {}

  /**
   * Returns the worst of the statuses that can be computed; not computable if none can. Worst
   * first, they are:
   *
   * <ol>
   *   <li>off track,
   *   <li>behind,
   *   <li>on track, also if others are not due,
   *   <li>not due, also if others are achieved,
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

  /**
   * {@return the mean of the fractions that can be computed, raw; without a number if none can, for
   * the first reason}
   */
  public static Figure meanFraction(List<Figure> fractions) {
    return Figure.calculated(recorder -> mean(fractions, recorder));
  }

  private static Figure mean(List<Figure> fractions, Recorder recorder) {
    List<Derivation> values =
        fractions.stream().flatMap(f -> f.derive(recorder).derivation().stream()).toList();
    if (values.isEmpty()) {
      return fractions.isEmpty() ? Figure.none(NotComputable.NO_TARGET) : fractions.get(0);
    }
    return Figure.of(
        Means.of(
            recorder,
            "mean progress",
            "sum of the progress that can be computed ÷ its number",
            values));
  }
}
