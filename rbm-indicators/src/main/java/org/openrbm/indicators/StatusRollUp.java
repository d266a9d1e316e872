package org.openrbm.indicators;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.openrbm.core.Derivation;
import org.openrbm.core.Explanation;
import org.openrbm.core.Ratio;
import org.openrbm.core.Recorder;

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
   * Returns the worst status. Of those that can be computed, that is off track, then behind, on
   * track, not due, achieved; if none can be, not computable. What is not due does not hide that
   * the rest is on track, but not all is achieved while something is not due. Together with {@link
   * #assessed} nothing is hidden.
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

  /** {@return the mean of the fractions that can be computed, raw; empty if none can} */
  public static Optional<Ratio> meanFraction(List<Figure> fractions) {
    return mean(fractions, Recorder.off()).map(Derivation::value);
  }

  /** How the mean of the fractions of several measures was derived. */
  static Optional<Explanation> explainMean(List<Progress> progress) {
    return mean(progress.stream().map(p -> p.fraction(Recorder.on())).toList(), Recorder.on())
        .map(Derivation::explain);
  }

  private static Optional<Derivation> mean(List<Figure> fractions, Recorder recorder) {
    List<Derivation> values = fractions.stream().flatMap(f -> f.derivation().stream()).toList();
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Means.of(
                recorder,
                "mean progress",
                "sum of the progress that can be computed ÷ its number",
                values));
  }
}
